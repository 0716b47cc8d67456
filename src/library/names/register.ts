import { settingNames } from '#model/office/own-names.ts';
import type { OfficeSettings } from '#model/office/office.ts';
import { shortName } from '#model/office/settlement.ts';

/** Something of the office that items name by its id. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a typed name may mean: one thing, several, or nothing. */
type Meant = { readonly id: string } | { readonly oneOf: readonly Named[] } | undefined;

const withoutBlanks = (name: string): string => name.replace(/\s+/g, '');

/**
 * The units and villages of an office by name 单位、村的名称: whoever types a name means what is called so.
 * A short name (柳湾 for 柳湾村) or one with the office before it (小河乡水利站) will do where it fits one.
 */
export class NameRegister {
  readonly unit: readonly Named[];
  readonly village: readonly Named[];
  readonly #prefixes: readonly string[];

  constructor(settings: OfficeSettings) {
    const names = settingNames(settings).flatMap(({ id, name, of }) =>
      id ? [{ id, name, of }] : [],
    );
    this.unit = names.filter(({ of }) => of === 'unit');
    this.village = names.filter(({ of }) => of === 'village' || of === 'community');
    this.#prefixes = [settings.name, settings.shortName, settings.issuer].filter(Boolean);
  }

  /** What a name means among the units or the villages. */
  meant(typed: string, of: 'unit' | 'village'): Meant {
    const name = withoutBlanks(typed);
    const exact = this[of].filter((one) => withoutBlanks(one.name) === name);
    const wanted = this.#forms(name, of);
    const found =
      exact.length > 0
        ? exact
        : this[of].filter((one) =>
            this.#forms(withoutBlanks(one.name), of).some((form) => wanted.includes(form)),
          );
    const [first] = found;
    if (!first) return undefined;
    return found.length === 1 ? { id: first.id } : { oneOf: found };
  }

  #forms(name: string, of: 'unit' | 'village'): string[] {
    const prefix = this.#prefixes.find((one) => name.startsWith(one) && name !== one);
    const own = prefix ? name.slice(prefix.length) : name;
    return of === 'village' ? [own, shortName({ name: own })] : [own];
  }
}
