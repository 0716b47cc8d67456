import type { CivilDate } from '#model/basics/date.ts';
import type { FieldType } from '#model/schema/walk.ts';
import type { Group, Where } from './fact.ts';
import { saidByType } from './said.ts';

/** What may follow from the fields of an item. */
type ComputedValue = string | number | boolean | CivilDate | readonly string[] | undefined;

/** Something nobody decides, told beside the fields: it follows from them, and some of it from the day. */
export interface Computed<Whole = never> {
  readonly label: string;
  readonly group: Group;
  readonly type: Extract<FieldType, 'text' | 'date' | 'integer' | 'boolean' | 'list'>;
  readonly value: (whole: Whole, where: Where) => ComputedValue;
  /** It changes by a day passing: no posted sheet and no sealed record may hold it. */
  readonly daily?: true;
  /** Other headings of tables that are filled in with it; a table that is read in knows fields only. */
  readonly also?: readonly string[];
  /** What its name doesn't say by itself. */
  readonly note?: string;
  /** What a number counts 单位: 天, 次. */
  readonly measure?: string;
}

/** What follows from the fields of a kind, by names that are no paths of its schema. */
export type ComputedFacts<Whole> = Readonly<Record<string, Computed<Whole>>>;

/** A computed fact of a sheet, ready to be told. */
export interface ComputedField extends Omit<Computed<unknown>, 'also'> {
  readonly name: string;
  readonly change: 'computed';
  readonly seen: 'public';
  readonly headings: readonly string[];
  /** In words; empty where there is nothing to tell: no value, or none of what it counts. */
  say(whole: unknown, where: Where): string;
}

export function computedField(name: string, written: Computed): ComputedField {
  const fact = written as Computed<unknown>;
  const { also, ...rest } = fact;
  return {
    ...rest,
    name,
    change: 'computed',
    seen: 'public',
    headings: [fact.label, ...(also ?? [])],
    say: (whole, where) => said(fact, fact.value(whole, where), where),
  };
}

function said({ type, measure }: Computed<unknown>, value: ComputedValue, where: Where): string {
  if (value === undefined || value === false || value === 0) return '';
  const text = Array.isArray(value)
    ? value.join('、')
    : saidByType(
        value,
        { type, entry: type, names: undefined, words: undefined },
        [],
        [where, value],
      );
  return measure ? `${text} ${measure}` : text;
}
