import type { z } from 'zod';
import type { Kind, kinds } from '#model/kinds.ts';
import type { itemFields } from '#model/items/item.ts';
import type { Items } from '#model/library.ts';
import type { PathOf, ValueAt } from '#model/schema/path-of.ts';
import type { Fact } from './fact.ts';

/** A fact for every path of a schema but some. A missing or a wrong path is an error of the compiler. */
export type FactsOf<S extends z.ZodType, Whole = z.output<S>, But extends string = never> = {
  readonly [Path in Exclude<PathOf<S>, But>]: Fact<ValueAt<S, Path>, Whole>;
};

/** The schema of the fields that every item has. */
export type ItemSchema = z.ZodObject<ReturnType<typeof itemFields>>;

/** A fact for every field of a kind; those that every item has need one only where they differ. */
export type KindFacts<K extends Kind> = FactsOf<
  (typeof kinds)[K]['schema'],
  Items[K][number],
  PathOf<ItemSchema>
> &
  Partial<FactsOf<ItemSchema, Items[K][number]>>;

/** A field at the top of an item: of any kind, or of one. A name that no schema has is an error of the compiler. */
export type FieldName<K extends Kind = Kind> = Exclude<
  PathOf<(typeof kinds)[K]['schema']>,
  `${string}.${string}`
>;

type Below<Prefix extends string, Facts> = {
  readonly [Path in keyof Facts & string as `${Prefix}.${Path}`]: Facts[Path];
};

/** The facts of something that stands below a field: `file` of a picture as `pictures.file`. */
export const below = <Prefix extends string, Facts extends object>(prefix: Prefix, facts: Facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([path, fact]) => [`${prefix}.${path}`, fact]),
  ) as Below<Prefix, Facts>;
