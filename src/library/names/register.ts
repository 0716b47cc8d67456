import type { CivilDate } from '#model/basics/date.ts';
import { type Dated, type NameSpan, nameSpans } from '#model/office/dated-name.ts';
import type { OfficeSettings } from '#model/office/office.ts';
import { settlementSaid, shortName } from '#model/office/settlement.ts';

/** A name of something that items name by its id, and the days it held. */
interface Named extends NameSpan {
  readonly id: string;
}

/** What a typed name may mean: one thing, several, or nothing. */
type Meant = { readonly id: string } | { readonly oneOf: readonly Named[] } | undefined;

const withoutBlanks = (name: string): string => name.replace(/\s+/g, '');

/** One is said to be a village and the other a community. */
function isOtherThan(typed: string, name: string): boolean {
  const [said, is] = [settlementSaid(typed), settlementSaid(name)];
  return said !== undefined && is !== undefined && said !== is;
}

/**
 * The units and villages of an office by name 单位、村的名称: whoever types a name means what is called so.
 * A short name (柳湾 for 柳湾村) or one with the office before it (小河乡水利站) will do where it fits one;
 * 柳湾社区 is not 柳湾村. Earlier names are known too; where several had one, the day of the file says
 * which is meant.
 */
export class NameRegister {
  readonly unit: readonly Named[];
  readonly village: readonly Named[];
  readonly #prefixes: readonly string[];

  constructor(settings: OfficeSettings) {
    this.unit = settings.units.flatMap(namesOf);
    this.village = settings.villages.flatMap(namesOf);
    this.#prefixes = [settings.name, settings.shortName, settings.issuer].filter(Boolean);
  }

  /**
   * What a name means among the units or the villages.
   *
   * @param day The day that its file speaks of, where that is known.
   */
  meant(typed: string, of: 'unit' | 'village', day?: CivilDate): Meant {
    const name = withoutBlanks(typed);
    const exact = this[of].filter((one) => withoutBlanks(one.name) === name);
    const wanted = this.#forms(name, of);
    const found =
      exact.length > 0
        ? exact
        : this[of].filter(
            (one) =>
              this.#forms(withoutBlanks(one.name), of).some((form) => wanted.includes(form)) &&
              !isOtherThan(name, one.name),
          );
    return oneThing(found) ?? oneThing(found.filter((one) => held(one, day))) ?? several(found);
  }

  #forms(name: string, of: 'unit' | 'village'): string[] {
    const prefix = this.#prefixes.find((one) => name.startsWith(one) && name !== one);
    const own = prefix ? name.slice(prefix.length) : name;
    return of === 'village' ? [own, shortName(own)] : [own];
  }
}

const namesOf = (thing: Dated & { readonly id: string }): Named[] =>
  nameSpans(thing)
    .toReversed()
    .map((span) => ({ id: thing.id, ...span }));

/** Did the name hold on the day, or does it still where none is known? */
const held = ({ from, until }: NameSpan, day: CivilDate | undefined): boolean =>
  day === undefined
    ? until === undefined
    : (from === undefined || from <= day) && (until === undefined || day <= until);

/** The one thing that all of these names are names of. */
function oneThing(names: readonly Named[]): Meant {
  const [first, ...others] = names;
  return first && others.every(({ id }) => id === first.id) ? { id: first.id } : undefined;
}

const several = (names: readonly Named[]): Meant =>
  names.length > 0 ? { oneOf: names } : undefined;
