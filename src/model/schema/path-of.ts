import type { z } from 'zod';

// Paths of a schema as types: a path that isn't there is an error of the compiler. They follow the
// schema and not its output, which can't tell an object from a record.

/** The schema inside of what makes it optional or gives it a default. */
type Bare<S> = S extends
  | z.ZodOptional<infer Inner>
  | z.ZodExactOptional<infer Inner>
  | z.ZodDefault<infer Inner>
  | z.ZodPrefault<infer Inner>
  | z.ZodReadonly<infer Inner>
  ? Bare<Inner>
  : S;

/** The objects that may stand in a place: also those of a list's entries and of a union's options. */
type ObjectsIn<S> =
  Bare<S> extends infer B
    ? B extends z.ZodObject
      ? B
      : B extends z.ZodArray<infer Entry>
        ? ObjectsIn<Entry>
        : B extends z.ZodUnion<infer Options>
          ? ObjectsIn<Options[number]>
          : never
    : never;

type Below<O> =
  O extends z.ZodObject<infer Shape>
    ? {
        [K in keyof Shape & string]: K | `${K}.${PathOf<Shape[K]>}`;
      }[keyof Shape & string]
    : never;

/** Every path of a schema 路径: `milestones.doneOn`, entries of lists without their number. */
export type PathOf<S> = Below<ObjectsIn<S>>;

type FieldOf<O, Name> =
  O extends z.ZodObject<infer Shape> ? (Name extends keyof Shape ? Shape[Name] : never) : never;

type SchemaAt<S, Path> = Path extends `${infer Name}.${infer Rest}`
  ? SchemaAt<FieldOf<ObjectsIn<S>, Name>, Rest>
  : FieldOf<ObjectsIn<S>, Path>;

/** What stands at a path of content that was read: one entry's value where the path leads into a list. */
export type ValueAt<S, Path> = z.output<Bare<SchemaAt<S, Path>>>;
