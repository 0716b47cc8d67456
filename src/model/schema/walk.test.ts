import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { count, decimal, mediaPath, telephone, text, yesNo } from '../basics/scalars.ts';
import { sheetSizeSchema } from '../basics/sheet-size.ts';
import { planSchema } from '../plan/plan.ts';
import { rectificationSchema } from '../rectifications/rectification.ts';
import {
  allFields,
  choicesOf,
  entryTypeOf,
  fieldsBelow,
  namesAt,
  schemasAt,
  typeOf,
  valueAt,
  withoutNumbers,
} from './walk.ts';

describe('the fields of a schema', () => {
  it('are all of them by path, without the numbers of entries, each before those below it', () => {
    const paths = allFields(rectificationSchema).map(({ path }) => path);
    expect(paths).toContain('followUps.answeredBy');
    expect(paths).toContain('approval.drafted.post');
    expect(paths.indexOf('closing')).toBeLessThan(paths.indexOf('closing.state'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are those of every option of a union, each once', () => {
    const names = namesAt(planSchema, 'duties.rule');
    expect(names).toEqual(expect.arrayContaining(['type', 'by', 'apartDays', 'sevenFields']));
    expect(names.filter((name) => name === 'by')).toHaveLength(1);
  });

  it('are required where every option asks for them and nothing makes them optional', () => {
    const required = (path: string) =>
      allFields(planSchema).find((field) => field.path === path)?.required;
    expect(required('duties.rule.type')).toBe(true);
    expect(required('duties.rule.by')).toBe(false);
    expect(required('duties')).toBe(false);
    expect(required('duties.what')).toBe(true);
  });
});

describe('the schema at a path', () => {
  it('is found with numbers of entries and without', () => {
    expect(schemasAt(rectificationSchema, 'milestones.0.doneOn')).toEqual([civilDate]);
    expect(schemasAt(rectificationSchema, 'milestones.doneOn')).toEqual([civilDate]);
    expect(schemasAt(rectificationSchema, 'measures.0')).toEqual([text]);
    expect(withoutNumbers(['milestones', 0, 'doneOn'])).toBe('milestones.doneOn');
  });

  it('is that of the values for any name in a record', () => {
    expect(schemasAt(planSchema, 'duties.rule.of.where.channel')).toEqual([text]);
  });

  it.each(['doneOn', 'milestones.done', 'title.length', '__proto__', 'constructor'])(
    'is none for %s',
    (path) => {
      expect(schemasAt(rectificationSchema, path)).toEqual([]);
    },
  );
});

describe('the type of a field', () => {
  it.each([
    ['text', text],
    ['date', civilDate],
    ['date', z.exactOptional(civilDate)],
    ['integer', count],
    ['integer', count.refine((number) => number > 0).default(1)],
    ['number', decimal],
    ['boolean', yesNo.default(false)],
    ['id', idRef],
    ['telephone', telephone],
    ['media', mediaPath],
    ['choice', z.enum(['公示', '公告'])],
    ['choice', z.literal('count')],
    ['size', sheetSizeSchema],
    ['list', z.array(text).default([])],
    ['group', z.strictObject({ text }).prefault({ text: '' })],
    ['record', z.record(text, text)],
  ])('is %s', (type, schema) => {
    expect(typeOf(schema)).toBe(type);
  });

  it('of the entries of a list is that of the innermost', () => {
    expect(entryTypeOf(z.array(z.array(civilDate)))).toBe('date');
    expect(entryTypeOf(civilDate)).toBe('date');
  });
});

describe('the choices of a field', () => {
  it.each([
    ['an enum', z.enum(['公示', '公告']), ['公示', '公告']],
    ['a list of them', z.array(z.enum(['村委', '群众'])).default([]), ['村委', '群众']],
    ['yes and no', yesNo, ['是', '否', 'true', 'false']],
    ['a free text', text, undefined],
    ['a size, which may be millimetres, too', sheetSizeSchema, undefined],
  ])('of %s', (_, schema, choices) => {
    expect(choicesOf(schema)).toEqual(choices);
  });

  it('of the type of a rule are all of its types', () => {
    const [rule] = schemasAt(planSchema, 'duties.rule');
    const [type] = fieldsBelow(rule!);
    expect(type?.schemas.flatMap((one) => choicesOf(one) ?? [])).toHaveLength(9);
  });
});

describe('the value at a path', () => {
  it('is what stands there, or nothing', () => {
    const item = { closing: { state: '未销号' } };
    expect(valueAt(item, 'closing.state')).toBe('未销号');
    expect(valueAt(item, 'inquiry.on')).toBeUndefined();
  });
});
