import { describe, expect, it } from 'vitest';
import { kindNames, kinds } from '#model/kinds.ts';
import { csvCell, csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { aContext, marker, readCsv } from './fixtures.ts';
import { jsonOf } from './json.ts';
import { tableNames } from './table-names.ts';
import { officeTables } from './tables.ts';

const context = aContext();
const tables = officeTables(context);
const table = (name: string) => tables.find((one) => one.name === name)!;

describe('the tables of an office', () => {
  it('are one for each kind, for the lists inside of items, and for the other lists', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...kindNames.map((kind) => kinds[kind].folder),
        'rectifications-milestones',
        'publications',
        'assignments',
        'plan',
        'villages',
      ]),
    );
    expect(tables.filter(({ rows }) => rows.length === 0).map(({ name }) => name)).toEqual([
      'rectifications-transfers',
      'rectifications-relapses',
      'achievements-figures',
      'inspections-answers',
      'boards-postings',
    ]);
  });

  it('are known by name before any is made', () => {
    expect(tables.map(({ name }) => name)).toEqual(tableNames);
  });

  it.each(tables)('give $name no two columns of one name or heading', ({ fields }) => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(new Set(fields.map(({ title }) => title)).size).toBe(fields.length);
    expect(fields.filter(({ title }) => !/\p{Script=Han}/u.test(title))).toEqual([]);
  });

  it.each(tables)('say the same of $name in CSV and JSON', (one) => {
    const rows = JSON.parse(jsonOf(one.rows)) as Record<string, string | null>[];
    const [, ...cells] = readCsv(csvOf(one));
    expect(cells).toEqual(
      rows.map((row) => one.fields.map(({ name, type }) => csvCell(row[name] ?? undefined, type))),
    );
    expect(rows.every((row) => Object.keys(row).length === one.fields.length)).toBe(true);
  });

  it('hold nothing internal, in no table', () => {
    expect(tables.filter((one) => csvOf(one).includes(marker)).map(({ name }) => name)).toEqual([]);
    expect(tables.filter((one) => csvOf(one).includes('990000')).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('tell of a withdrawn item its withdrawal only', () => {
    const row = table('rectifications').rows.find(({ id }) => id === 'chehui')!;
    const told = Object.entries(row).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(told)).toEqual({
      id: 'chehui',
      title: '撤回的事项',
      states: ['已撤回'],
      publishedOn: '2020-11-20',
      changedOn: '2020-11-22',
      'withdrawn.on': '2020-11-22',
      'withdrawn.reason': '内容有误',
      address: 'https://example.invalid/qinghe/rectifications/chehui/',
      office: '示例县青禾乡',
      contentDate: '2020-11-22',
      countedOn: '2020-11-25',
    });
  });

  it('count days to today as pages do, though the newest content is older', () => {
    expect(table('rectifications').rows.find(({ id }) => id === 'a')).toMatchObject({
      states: ['正在整改', '逾期 10 天'],
      overdueDays: 10,
      deadline: '2020-11-10',
      'deadline.current': '2020-11-15',
      unit: '党政综合办公室',
      village: '柳湾村',
      evidence: ['验收单：验收单（2020年11月2日）'],
      contentDate: '2020-11-22',
      countedOn: '2020-11-25',
    });
  });

  it('keep small cells of surveys hidden', () => {
    const cells = table('surveys-questions').rows.map(({ answer, count, hidden }) => [
      answer,
      count,
      hidden,
    ]);
    expect(cells).toEqual([
      ['满意', 50, false],
      ['一般', undefined, true],
      ['不满意', undefined, true],
    ]);
  });
});

describe('the data package', () => {
  const { resources, version } = dataPackage(tables, context);

  it('lists both files of every table, with the fields that stand in them', () => {
    expect(resources.map(({ path }) => path)).toEqual(
      tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
    );
    for (const one of tables) {
      const [csv, json] = resources.filter(
        ({ title }) => title.replace('（JSON）', '') === one.title,
      );
      expect(csv?.schema.fields.map(({ name }) => name)).toEqual(readCsv(csvOf(one))[0]);
      expect(json?.schema.fields.map(({ name }) => name)).toEqual(
        one.fields.map(({ name }) => name),
      );
    }
  });

  it('says how large each file is', () => {
    for (const { path, bytes } of resources) {
      const one = table(path.replace(/\.\w+$/, ''));
      const text = path.endsWith('.csv') ? csvOf(one) : jsonOf(one.rows);
      expect(bytes).toBe(Buffer.byteLength(text));
    }
  });

  it('takes types and choices from the schemas', () => {
    const { fields } = resources[0]!.schema;
    const field = (title: string) => fields.find((one) => one.title === title);
    expect(field('评议年度')).toMatchObject({ type: 'integer' });
    expect(field('原定时限')).toMatchObject({ type: 'date' });
    expect(field('热点问题')).toMatchObject({ type: 'boolean', trueValues: ['是'] });
    expect(field('核实情况')?.constraints).toEqual({ enum: ['属实', '部分属实', '不属实'] });
    expect(field('编号')?.constraints).toEqual({ required: true });
  });

  it('holds to its own constraints', () => {
    for (const { path, schema } of resources.filter(({ format }) => format === 'json')) {
      const { rows } = table(path.replace('.json', ''));
      for (const { name, constraints = {} } of schema.fields)
        for (const value of rows.map((row) => row[name])) {
          if (constraints.required) expect(value, `${path} ${name}`).toBeDefined();
          if (constraints.enum && value !== undefined) expect(constraints.enum).toContain(value);
        }
    }
  });

  it('is dated by the day that days are counted to, and has the same bytes each time', () => {
    expect(version).toBe('2020-11-25');
    const again = aContext();
    expect(jsonOf(dataPackage(officeTables(again), again))).toBe(
      jsonOf(dataPackage(tables, context)),
    );
  });
});
