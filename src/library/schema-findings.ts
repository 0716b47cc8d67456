import type { z } from 'zod';
import { exampleAt, nameAt } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { fieldCalled } from './field-called.ts';
import { dateHint, yearOfData } from './date-hint.ts';
import { didYouMean } from './nearest.ts';
import { error } from './report.ts';
import { strangersOf } from './strangers.ts';
import { losses } from './typed/losses.ts';
import { unfilledFinding, unfilledPaths } from './unfilled.ts';
import { withoutUnions } from './union-issues.ts';
import type { ParsedYaml } from './yaml.ts';
import { colonFinding } from './yaml-errors.ts';

type Issue = z.core.$ZodIssue;
/** What is wrong, before it has a place: code, message, hint. */
type Fault = readonly [code: string, message: string, hint: string];

/** What is to be said of the fields of a file. */
export interface CheckedFields<Value> {
  /** The values; `undefined` where something is wrong with one of them. */
  readonly value: Value | undefined;
  readonly findings: readonly Finding[];
  /** Paths of what was not read as it was typed: nothing else is to be said of it. */
  readonly lost: ReadonlySet<string>;
  /** The same, and the paths of what does not fit the schema. */
  readonly unreliable: ReadonlySet<string>;
}

/** Checks fields against what was typed and against their schema: a finding for each thing wrong. */
export function checkFields<Schema extends z.ZodType>(
  sheet: FactSheet<Schema>,
  source: ParsedYaml,
  file: string,
): CheckedFields<z.output<Schema>> {
  const { findings, hopeless, data } = source;
  if (hopeless) return { value: undefined, findings, lost: new Set(), unreliable: new Set() };
  const lost = losses({ ...source, sheet });
  const lostPaths = new Set([
    ...source.lost.map((path) => inEnglish(path, sheet)),
    ...lost.flatMap(({ paths }) => paths),
  ]);
  const unfilled = unfilledPaths(data, sheet);
  const result = sheet.schema.safeParse(data, { reportInput: true });
  const issues = result.success ? [] : withoutUnions(result.error.issues);
  const strangers = strangersOf(sheet, issues, source).filter(({ path }) => !lostPaths.has(path));
  const misspelt = strangers.flatMap(({ meant }) => meant ?? []);
  const faults = issues.filter((issue) => issue.code !== 'unrecognized_keys');
  const said = new Set([...lostPaths, ...misspelt, ...unfilled]);
  return {
    value:
      result.success && findings.length + lost.length + strangers.length + unfilled.length === 0
        ? result.data
        : undefined,
    findings: [
      ...findings,
      ...lost.map(({ finding }) => finding),
      ...strangers.map(({ finding }) => finding),
      ...unfilled.map((path) =>
        unfilledFinding(sheet, path, { file, places: source.places }, data),
      ),
      ...faults
        .filter((issue) => !isSaid(issue, sheet, said))
        .map((issue) =>
          issueFinding(issue, sheet, { file, places: source.places, year: yearOfData(data) }),
        ),
    ],
    lost: said,
    unreliable: new Set([...said, ...faults.map(({ path }) => path.join('.'))]),
  };
}

/** The path of a field that could not be read, where its line called it by its Chinese name. */
function inEnglish(path: string, sheet: FactSheet): string {
  const cut = path.lastIndexOf('.') + 1;
  const field = fieldCalled(
    path.slice(cut),
    sheet.below(withoutNumbers(path.slice(0, Math.max(0, cut - 1)))),
  );
  return field ? path.slice(0, cut) + field.name : path;
}

/**
 * Another finding says all there is to say: of what was not read as it was typed, of a field under a
 * misspelt name, and of what should be an id and is none: references say what it could be.
 */
const isSaid = (issue: Issue, sheet: FactSheet, said: ReadonlySet<string>): boolean =>
  said.has(issue.path.join('.')) ||
  (issue.code === 'invalid_format' && sheet.at(issue.path)?.names !== undefined);

function issueFinding(
  issue: Issue,
  sheet: FactSheet,
  at: { file: string; places: ReadonlyMap<string, Place>; year: string | undefined },
) {
  const place = placeOf(at, issue.path.join('.'));
  const input = issue.input;
  const colon = typeof input === 'string' && issue.code === 'invalid_type';
  return (
    (colon && colonFinding(input, place)) ||
    error(...withPlace(faultOf(issue, sheet, at.year), place))
  );
}

const withPlace = ([code, message, hint]: Fault, place: Place) =>
  [code, place, message, hint] as const;

function faultOf(issue: Issue, sheet: FactSheet, year: string | undefined): Fault {
  const { path } = issue;
  const name = nameAt(sheet, path);
  const example = exampleAt(sheet, path);
  if (isMissing(issue)) return ['missing-field', `缺少 ${name}`, example];
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(name, issue.input, issue.values.map(String));
    case 'invalid_union':
      if (issue.errors.length > 0) return ['wrong-shape', `${name} 不是这样写的`, example];
      return unknownValue(name, valueAt(issue.input, fieldOf(issue.path)), optionsOf(issue));
    case 'invalid_type':
      return ['wrong-shape', `${name} 应该是${shapes[issue.expected] ?? '一项内容'}`, example];
    case 'too_small':
      return [
        'too-few',
        `${name} 至少要有 ${issue.minimum} ${issue.origin === 'array' ? '项' : '个字'}`,
        example,
      ];
    case 'custom':
      if (issue.params?.['code'] === 'date-invalid')
        return [
          'date-invalid',
          `${name}：${issue.message}`,
          dateHint(fieldOf(path), issue.input, year),
        ];
      return customFault(issue, name, example);
    default:
      // Every other check of the model carries its own Chinese message.
      return ['format-invalid', `${name} 的写法不对：${issue.message}`, example];
  }
}

/** Messages of our own scalars; `params.code` is their permanent code, `params.hint` what to do. */
function customFault(issue: z.core.$ZodIssueCustom, name: string, example: string): Fault {
  const { code = 'value-invalid', hint }: { code?: string; hint?: string } = issue.params ?? {};
  const hints: Record<string, string> = {
    'reading-invalid':
      '写拼音，一个字一个音，中间空一格，声调可以不标，比如 name: 曾家村 写 reading: zeng jia cun',
    'number-invalid': `只写数字，单位另写；${example}`,
  };
  return [code, `${name}：${issue.message}`, hint ?? hints[code] ?? example];
}

function unknownValue(name: string, input: unknown, allowed: readonly string[]): Fault {
  const list = `可以写：${allowed.join('、')}`;
  if (typeof input !== 'string') return ['wrong-shape', `${name} 只写一个词`, list];
  return ['unknown-value', `${name} 不能写“${input}”`, `${didYouMean(input, allowed)}${list}`];
}

const isMissing = (issue: Issue): boolean =>
  issue.code === 'invalid_union'
    ? (issue.errors.length > 0 ? issue.input : valueAt(issue.input, fieldOf(issue.path))) ===
      undefined
    : issue.input === undefined &&
      (issue.code === 'invalid_type' || issue.code === 'invalid_value');

/** The last name of a path: `plannedOn` of `milestones.0.plannedOn`, `measures` of `measures.0`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((name) => typeof name === 'string') ?? '');

const valueAt = (input: unknown, field: string): unknown =>
  typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined;

const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

const shapes: Record<string, string> = {
  array: '一个列表，每项前面写“- ”',
  object: '几个下级字段，每行行首多空两格',
  record: '几个下级字段，每行行首多空两格',
  string: '一段文字或一个数',
};
