import type { z } from 'zod';
import type { Selector } from '#model/plan/plan.ts';
import { allFields, choicesOf, namesAt, schemasAt, typeOf } from '#model/schema/walk.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';
import { schemasOf } from './counted-schemas.ts';

/** What is wrong with one selector: the field below `rule.of`, message and hint. */
type Fault = readonly [path: string, message: string, hint: string];

/** A duty that can never count anything, because of a field or value that doesn't exist. */
export const planSelector: Rule = {
  code: 'plan-selector',
  severity: 'error',
  clause: '设计：方案任务按内容自动核对',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'plan.yaml');
    for (const [index, duty] of office.plan.duties.entries())
      for (const [path, message, hint] of faultsOf(duty.rule.of))
        yield at(source, `duties.${index}.rule.of.${path}`, `任务“${duty.id}”${message}`, hint);
  },
};

/** Paths of dates that a kind has, but for those of its signatures. */
function otherDates(schemas: readonly z.ZodType[]): string {
  const dates = schemas
    .flatMap((schema) => allFields(schema))
    .filter(
      ({ path, schemas: [type] }) => type && typeOf(type) === 'date' && !/^approval/.test(path),
    )
    .map(({ path }) => path);
  return `可以按这些日期：${[...new Set(dates)].join('、')}；比如 date: ${dates[0]}`;
}

function* faultsOf(of: Selector): Generator<Fault> {
  const schemas = schemasOf(of.kind);
  const known = () =>
    schemas.length === 1
      ? schemas.flatMap((schema) => namesAt(schema, '')).join('、')
      : '各类内容都有的字段';
  const fields = (path: string) => schemas.flatMap((schema) => schemasAt(schema, path));
  for (const [path, wanted] of Object.entries(of.where)) {
    const found = fields(path);
    if (found.length === 0) {
      yield [
        `where.${path}`,
        `按“${path}”挑选，但 ${of.kind} 没有这个字段`,
        `可以用的字段：${known()}`,
      ];
      continue;
    }
    const values = found.flatMap((field) => choicesOf(field) ?? [wanted]);
    if (!values.includes(wanted))
      yield [
        `where.${path}`,
        `要求“${path}”是“${wanted}”，但这个字段不会有这个值`,
        `可以写的值：${values.join('、')}，比如 ${path}: ${values[0]}`,
      ];
  }
  for (const [index, path] of of.has.entries())
    if (fields(path).length === 0)
      yield [
        `has.${index}`,
        `要求填好“${path}”，但 ${of.kind} 没有这个字段`,
        `可以用的字段：${known()}`,
      ];
  if (of.date !== undefined && fields(of.date).length === 0)
    yield ['date', `按“${of.date}”的日期计，但 ${of.kind} 没有这个字段`, otherDates(schemas)];
  if (of.serving && fields('serves').length === 0 && fields('duty').length === 0)
    yield [
      'serving',
      `只数写明落实这一条的内容，但 ${of.kind} 没有 serves 或 duty 字段`,
      '删去 serving，要分开数的改用 where 挑选',
    ];
}
