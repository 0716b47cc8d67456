import { publicItems } from '../audience.ts';
import type { Office } from '../library.ts';
import { type Dated, nameSpans } from './dated-name.ts';
import type { OfficeSettings } from './office.ts';
import { type Settlement, settlementOf, shortName } from './settlement.ts';

/** What a name of the register is the name of. */
type NamedThing = 'office' | 'unit' | Settlement | 'place';

/** A name that the office uses and no dictionary knows 专名. */
export interface OwnName {
  readonly name: string;
  readonly of: NamedThing;
  /** Id that items refer to it by, where it has one. */
  readonly id?: string;
  /** Shorter, as people say it: 曾家 for 曾家村. */
  readonly short?: string;
  /** How the name is read 读音, where the office says so: syllables without tones. */
  readonly reading?: string;
}

/**
 * The office's own names 专名册, as its settings have them: the office and its region, its units,
 * villages and communities by all names they had, and the places it names. Whoever has to know one of them asks here: what
 * a line may not break, what is found by how it is read, what was meant by a name typed wrongly.
 */
export function settingNames(settings: OfficeSettings): OwnName[] {
  const { name, shortName: short, issuer, host, region, operator } = settings;
  return unique([
    ...[name, short, issuer, host, region].map((own) => ({ name: own, of: 'office' as const })),
    ...settings.units.flatMap((unit) =>
      namesOf(unit).map((one) => ({ ...one, of: 'unit' as const, id: unit.id })),
    ),
    { name: operator, of: 'unit' },
    ...settings.villages.flatMap((village) =>
      namesOf(village).map((one) => ({
        ...one,
        of: settlementOf(one.name, settings),
        id: village.id,
        ...(shortName(one.name) !== one.name && { short: shortName(one.name) }),
      })),
    ),
    ...settings.places.map((place) => ({ ...nameOf(place), of: 'place' as const })),
  ]);
}

/** The same with the places where public boards hang 设置地点. */
export const ownNames = (office: Office): OwnName[] =>
  unique([
    ...settingNames(office.settings),
    ...publicItems(office, 'board').map(({ place }) => ({ name: place, of: 'place' as const })),
  ]);

/** What a unit or village is and was called, its newest name first. */
const namesOf = (thing: Dated) => nameSpans(thing).toReversed().map(nameOf);

const nameOf = ({ name, reading }: { name: string; reading?: string }) => ({
  name,
  ...(reading && { reading }),
});

/** Each name once, the first that says it. */
const unique = (names: readonly OwnName[]): OwnName[] =>
  [...new Map([...names].reverse().map((one) => [one.name, one] as const)).values()].reverse();
