import { z } from 'zod';
import { bare } from '#model/schema/walk.ts';
import { placeholder } from './placeholder.ts';

/**
 * Fields of a file of which some could not be read, as a value of their schema. What was not read is
 * there for whoever asks for it by name, so that nothing breaks, and then `touched` is set: nothing that
 * comes of it may be said. Who looks through all fields doesn't meet it.
 */
export interface HalfRead<Value> {
  readonly value: Value;
  touched: boolean;
}

/** A value that was read, a list or group of which a part is missing, or nothing at all. */
type Parsed =
  | { readonly state: 'read'; readonly value: unknown }
  | { readonly state: 'part'; readonly value: unknown }
  | { readonly state: 'unread' };
const unread: Parsed = { state: 'unread' };

/**
 * Parses each field on its own.
 *
 * @param unreliable Paths of fields that were not read as they were typed, though they fit the schema.
 * @returns `undefined` where there are no fields at all.
 */
export function halfParse<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  unreliable: ReadonlySet<string>,
): HalfRead<z.output<Schema>> | undefined {
  const half = { value: undefined as z.output<Schema>, touched: false };
  const touch = () => {
    half.touched = true;
  };
  const parsed = new HalfParser(unreliable, touch).parse(schema, data, '');
  if (parsed.state === 'unread') return undefined;
  half.value = parsed.value as z.output<Schema>;
  return half;
}

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

class HalfParser {
  readonly #unreliable: ReadonlySet<string>;
  readonly #touch: () => void;

  constructor(unreliable: ReadonlySet<string>, touch: () => void) {
    this.#unreliable = unreliable;
    this.#touch = touch;
  }

  parse(schema: z.ZodType, data: unknown, path: string): Parsed {
    if (!this.#isUnreliableBelow(path)) {
      const whole = schema.safeParse(data);
      if (whole.success) return { state: 'read', value: whole.data };
    }
    const parsed = this.#parseParts(bare(schema), data, path);
    const isPart = parsed.state === 'read' && path !== '' && this.#unreliable.has(path);
    return isPart ? { ...parsed, state: 'part' } : parsed;
  }

  #parseParts(schema: z.ZodType, data: unknown, path: string): Parsed {
    if (schema instanceof z.ZodObject && isFields(data))
      return this.#parseFields(schema, data, path);
    if (schema instanceof z.ZodArray && Array.isArray(data))
      return this.#parseEntries(schema, data, path);
    if (schema instanceof z.ZodUnion && isFields(data)) {
      const option = schema.options.find((one) => this.#isOf(one as z.ZodType, data));
      return option ? this.#parseParts(option as z.ZodType, data, path) : unread;
    }
    return unread;
  }

  /** The option of a union that the literal fields of the data name. */
  #isOf(option: z.ZodType, data: Readonly<Record<string, unknown>>): boolean {
    if (!(option instanceof z.ZodObject)) return false;
    const literals = Object.entries(option.shape).filter(([, one]) => one instanceof z.ZodLiteral);
    return literals.every(([name, one]) => (one as z.ZodType).safeParse(data[name]).success);
  }

  #parseFields(schema: z.ZodObject, data: Readonly<Record<string, unknown>>, path: string): Parsed {
    const value = {};
    for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
      const fieldPath = path ? `${path}.${name}` : name;
      const isWritten = Object.hasOwn(data, name);
      if (!isWritten && isOptional(field) && !this.#unreliable.has(fieldPath)) continue;
      const parsed =
        isWritten || !this.#unreliable.has(fieldPath)
          ? this.parse(field, data[name], fieldPath)
          : unread;
      if (parsed.state === 'read') Object.assign(value, { [name]: parsed.value });
      else
        this.#hide(value, name, parsed.state === 'part' ? parsed.value : placeholder(bare(field)));
    }
    return { state: 'read', value };
  }

  #parseEntries(schema: z.ZodArray, data: readonly unknown[], path: string): Parsed {
    const entries = data.map((entry, index) =>
      this.parse(schema.element as z.ZodType, entry, `${path}.${index}`),
    );
    const value = entries.flatMap((entry) => (entry.state === 'unread' ? [] : [entry.value]));
    const isWhole = value.length === entries.length && value.length > 0;
    return { state: isWhole ? 'read' : 'part', value };
  }

  #hide(fields: object, name: string, value: unknown): void {
    Object.defineProperty(fields, name, {
      enumerable: false,
      configurable: true,
      get: () => {
        this.#touch();
        return value;
      },
    });
  }

  #isUnreliableBelow(path: string): boolean {
    for (const one of this.#unreliable)
      if (path === '' || one === path || one.startsWith(`${path}.`)) return true;
    return false;
  }
}

const isOptional = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional;
