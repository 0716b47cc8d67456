import type { z } from 'zod';
import { exampleAt, exampleToPut, nameAt } from '#facts/hint.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { fieldCalled } from './field-called.ts';
import { dateFault, datesIn, orLeaveOut, yearOfData } from './date-hint.ts';
import { meantWord } from './meant-word.ts';
import { numberHint } from './number-hint.ts';
import { nothingYet } from './nothing-yet.ts';
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

/** What a file says beside the field that something is wrong with. */
interface Given {
  readonly year: string | undefined;
  readonly data: unknown;
}

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

/**
 * Checks fields against what was typed and against their schema: a finding for each thing wrong.
 *
 * @param otherwise The year of dates to copy, where the file has no date of its own.
 */
export function checkFields<Schema extends z.ZodType>(
  sheet: FactSheet<Schema>,
  source: ParsedYaml,
  file: string,
  otherwise?: string,
): CheckedFields<z.output<Schema>> {
  const { findings, hopeless, data } = source;
  if (hopeless) return { value: undefined, findings, lost: new Set(), unreliable: new Set() };
  const lost = losses({ ...source, sheet });
  const lostPaths = new Set([
    ...source.lost.map((path) => inEnglish(path, sheet)),
    ...lost.flatMap(({ paths }) => paths),
  ]);
  const unfilled = unfilledPaths(data, sheet);
  const year = yearOfData(data) ?? otherwise;
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
        .map((issue) => issueFinding(issue, sheet, { file, places: source.places, year, data })),
    ],
    lost: said,
    unreliable: new Set([...said, ...source.guessed, ...faults.map(({ path }) => path.join('.'))]),
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
  at: Given & { file: string; places: ReadonlyMap<string, Place> },
) {
  const place = placeOf(at, issue.path.join('.'));
  const input = issue.input;
  const colon = typeof input === 'string' && issue.code === 'invalid_type';
  return (
    (colon && colonFinding(input, place)) ||
    error(...withPlace(leftOut(issue, sheet, faultOf(issue, sheet, at)), place))
  );
}

/** An optional field with a word for nothing: it is left out. */
function leftOut(issue: Issue, sheet: FactSheet, fault: Fault): Fault {
  const { input } = issue;
  const field = sheet.at(issue.path);
  if (typeof input !== 'string' || !nothingYet.test(input.trim()) || !field) return fault;
  const [code, message, hint] = fault;
  return field.required
    ? [code, message, `这一项一定要写，先问清楚再写；${hint}`]
    : [code, message, `没有的，删掉这一行；有的写，${hint}`];
}

const withPlace = ([code, message, hint]: Fault, place: Place) =>
  [code, place, message, hint] as const;

function faultOf(issue: Issue, sheet: FactSheet, given: Given): Fault {
  const { path } = issue;
  const name = nameAt(sheet, path);
  const example = exampleAt(sheet, path);
  if (isMissing(issue)) return ['missing-field', `缺少 ${name}`, example];
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(name, issue.input, issue.values.map(String), sheet.at(path)?.words);
    case 'invalid_union':
      if (issue.errors.length > 0) return ['wrong-shape', `${name} 不是这样写的`, example];
      return unknownValue(
        name,
        valueAt(issue.input, fieldOf(issue.path)),
        optionsOf(issue),
        sheet.at(path)?.words,
      );
    case 'invalid_type':
      return wrongShape(issue, sheet, name, exampleToPut(sheet, path.join('.')));
    case 'too_small':
      return [
        'too-few',
        `${name} 至少要有 ${issue.minimum} ${issue.origin === 'array' ? '项' : '个字'}`,
        example,
      ];
    case 'custom':
      if (issue.params?.['code'] === 'date-invalid') return dateInvalid(name, issue, sheet, given);
      return customFault(issue, name, example, given);
    default:
      // Every other check of the model carries its own Chinese message.
      return ['format-invalid', `${name} 的写法不对：${issue.message}`, example];
  }
}

function dateInvalid(
  name: string,
  { path, input }: Issue,
  sheet: FactSheet,
  { year, data }: Given,
): Fault {
  const field = sheet.at(path);
  const list = listOfDates(path, field, data);
  if (list)
    return ['date-invalid', `${name}：“${String(input)}”里有几个日期，没有用英文逗号隔开`, list];
  const around = withoutNumbers(path.slice(0, -1).map(String).join('.'));
  const beside = sheet.below(around).map((one) => one.name);
  const { message, hint } = dateFault(fieldOf(path), input, year, beside);
  // Where a day has to be written, leaving it out would be the next mistake.
  const needed = field?.required === true;
  return ['date-invalid', `${name}：${message}`, needed ? hint.replace(orLeaveOut, '') : hint];
}

/** `worked: [2027-01-31、2027-02-20]`: the whole list with every day that was typed in it. */
function listOfDates(
  path: readonly PropertyKey[],
  field: Field | undefined,
  data: unknown,
): string | undefined {
  const inList = typeof path.at(-1) === 'number';
  const typed = [valueAlong(data, inList ? path.slice(0, -1) : path)].flat().map(String);
  const isParted = typed.some((one) => datesIn(one).length > 1);
  if (field?.type !== 'list' || !isParted) return undefined;
  const all = typed.flatMap((one) => (datesIn(one).length > 0 ? datesIn(one) : [one]));
  return `每一个日期之间用英文逗号，一个也不少，写成 ${field.name}: [${all.join(', ')}]`;
}

const valueAlong = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value: unknown, name) => valueAt(value, String(name)), data);

/** A name where a group with an id and a name belongs: `- 柳湾村` in the villages. */
function wrongShape(
  { expected, input, path }: z.core.$ZodIssueInvalidType,
  sheet: FactSheet,
  name: string,
  example: string,
): Fault {
  const [entry] = [sheet.at(path)?.example].flat();
  const fields = typeof entry === 'object' && !Array.isArray(entry) ? entry : {};
  const isNamed = typeof input === 'string' && 'id' in fields && 'name' in fields;
  if (isNamed && typeof path.at(-1) === 'number')
    return [
      'wrong-shape',
      `${name} 里的“${input}”要写成 id 和 name 两个字段`,
      `name 写名称，id 写拼音，和别的不一样，比如 - { id: xincun, name: ${input} }`,
    ];
  return ['wrong-shape', `${name} 应该是${shapes[expected] ?? '一项内容'}`, example];
}

/** Messages of our own scalars; `params.code` is their permanent code, `params.hint` what to do. */
function customFault(
  issue: z.core.$ZodIssueCustom,
  name: string,
  example: string,
  { data }: Given,
): Fault {
  const { code = 'value-invalid', hint }: { code?: string; hint?: string } = issue.params ?? {};
  const unit = valueAlong(data, [...issue.path.slice(0, -1), 'unit']);
  const number = numberHint(fieldOf(issue.path), issue.input, unit, example);
  const hints: Record<string, string> = {
    'reading-invalid':
      '写拼音，一个字一个音，中间空一格，声调可以不标，曾家村写成 reading: zeng jia cun',
    'number-invalid': number ?? `只写数字，单位另写；${example}`,
  };
  return [code, `${name}：${issue.message}`, hint ?? hints[code] ?? example];
}

/** `words` are those of a choice in English, which is accepted in Chinese, too. */
function unknownValue(
  name: string,
  input: unknown,
  allowed: readonly string[],
  words: Readonly<Record<string, string>> = {},
): Fault {
  const both = allowed.map((one) => (words[one] ? `${words[one]}（${one}）` : one));
  const list = `可以写：${both.join('、')}`;
  if (typeof input !== 'string') return ['wrong-shape', `${name} 只写一个词`, list];
  const word = meantWord(input, [...allowed, ...allowed.flatMap((one) => words[one] ?? [])]);
  const meant = word ? `是不是想写“${word}”？` : '';
  return ['unknown-value', `${name} 不能写“${input}”`, `${meant}${list}`];
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
