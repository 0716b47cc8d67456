/** A single text in the data of a file, and how to put another in its place. */
interface Leaf {
  /** With the numbers of entries: `answers.0.unit`. */
  readonly path: string;
  readonly value: string;
  replace(value: string): void;
}

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Whatever holds a field, by its path: every entry of the lists above it. */
export function holdersAt(data: unknown, path: string): Holder[] {
  const parts = path.split('.').slice(0, -1);
  let holders: unknown[] = [data];
  for (const part of parts)
    holders = holders.flatMap((one) => (isHolder(one) ? [one[part]].flat() : []));
  return holders.filter(isHolder);
}

/** The texts at a path of a schema (`answers.unit`): of every entry of a list, and of a list of texts. */
export function leavesAt(data: unknown, path: string): Leaf[] {
  const [name = '', ...rest] = path.split('.');
  return isHolder(data) && Object.hasOwn(data, name) ? below(data, name, rest, '') : [];
}

function below(holder: Holder, name: string, rest: readonly string[], above: string): Leaf[] {
  const path = above ? `${above}.${name}` : name;
  const value = holder[name];
  if (Array.isArray(value))
    return value.flatMap((_, index) =>
      below(value as unknown as Holder, String(index), rest, path),
    );
  const [next, ...further] = rest;
  if (next !== undefined)
    return isHolder(value) && Object.hasOwn(value, next) ? below(value, next, further, path) : [];
  if (typeof value !== 'string') return [];
  const replace = (other: string) => {
    holder[name] = other;
  };
  return [{ path, value, replace }];
}
