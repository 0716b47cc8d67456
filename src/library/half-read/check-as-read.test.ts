import { describe, expect, it } from 'vitest';
import {
  type Files,
  errorsOf,
  loadFiles,
  notice,
  noticeFields,
  officeYaml,
  rectificationFields,
} from '../made-up-content.ts';

const codesOf = async (files: Files) =>
  errorsOf(await loadFiles(files)).map(({ code, file, line }) => [
    code,
    file.replace('xiaohe/', ''),
    line,
  ]);
const matter = (...changes: [from: string | RegExp, to: string][]) => ({
  'xiaohe/rectifications/ludeng.md': `---\n${changes.reduce((fields, [from, to]) => fields.replace(from, to), rectificationFields)}\n---\n`,
});
const file = 'rectifications/ludeng.md';
const done = ['正在整改', '已完成'] as const;

describe('a file with a mistake', () => {
  it('has the findings of rules beside those of its fields', async () => {
    const found = await codesOf(matter([...done], ['asOf: 2020-11-19', 'asOf: 11月']));
    expect(found).toEqual([
      ['finished-without-proof', file, 15],
      ['finished-without-proof', file, 15],
      ['finished-without-proof', file, 15],
      ['date-invalid', file, 16],
    ]);
  });

  it.each<[string, [string | RegExp, string][]]>([
    ['has a wrong date', [['deadline: 2020-12-30', 'deadline: 11月底']]],
    ['is missing', [['opinion: 主干道路灯不亮\n', '']]],
    ['is misspelt', [['deadline:', 'deadlin:']]],
    ['is cut by a comma', [['text: 新灯已到货', 'text: 新灯到了, 没装']]],
    ['is on a line that cannot be read', [['goal: 路灯', 'goal：路灯']]],
    ['has a Chinese name', [['measures: [换灯]', '整改措施: [换灯]']]],
  ])('says nothing that rests on a field that %s', async (_, changes) => {
    expect(await codesOf(matter(...changes))).toHaveLength(1);
  });

  it('says what rests on the others all the same', async () => {
    const found = await codesOf(
      matter(
        ['deadline: 2020-12-30', 'deadline: 11月底'],
        ['person: 分管副乡长', 'person: 王小明'],
      ),
    );
    expect(found).toEqual([['date-invalid', file, 20]]);
    const library = await loadFiles(
      matter(
        ['deadline: 2020-12-30', 'deadline: 11月底'],
        ['person: 分管副乡长', 'person: 王小明'],
      ),
    );
    expect(library.findings.map(({ code }) => code)).toContain('named-person');
  });

  it('has its references and its pictures looked up', async () => {
    const found = await codesOf(
      matter(
        ['verified: 属实', 'verified: 真的'],
        ['village: liuwan', 'village: liuwam'],
        [/$/, '\npictures: [{ file: media/deng.jpg, alt: 灯 }]'],
      ),
    );
    expect(found).toEqual([
      ['reference-unknown', file, 12],
      ['unknown-value', file, 13],
      ['media-missing', file, 22],
    ]);
  });

  it('is not taken for one that is not there', async () => {
    const whole = await loadFiles({ 'xiaohe/notices/a.md': notice() });
    const half = await loadFiles({
      'xiaohe/notices/a.md': notice(noticeFields.replace('noticeKind: 通知', 'noticeKind: 通告')),
    });
    const owed = (library: typeof whole) =>
      library.findings.flatMap(({ code, severity, file }) =>
        severity === 'owed' ? [[code, file]] : [],
      );
    expect(owed(half)).toEqual(owed(whole));
    expect(half.offices[0]?.items.notice).toEqual([]);
  });

  it('makes no page', async () => {
    const library = await loadFiles(matter(['asOf: 2020-11-19', 'asOf: 11月']));
    expect(library.offices[0]?.items.rectification).toEqual([]);
  });
});

describe('an office.yaml with a mistake', () => {
  const bad = { 'xiaohe/office.yaml': officeYaml.replace('level: 乡镇', 'level: 乡') };

  it('hides nothing of the other files: fields, references and rules', async () => {
    const found = await codesOf({
      ...bad,
      ...matter(
        [...done],
        ['village: liuwan', 'village: liuwam'],
        ['year: 2020', 'year: 二〇二〇'],
      ),
    });
    expect(found).toEqual([
      ['unknown-value', 'office.yaml', 5],
      ['number-invalid', file, 9],
      ['reference-unknown', file, 12],
      ['finished-without-proof', file, 15],
      ['finished-without-proof', file, 15],
      ['finished-without-proof', file, 15],
    ]);
  });

  it.each<[string, string]>([
    ['a unit without its id', officeYaml.replace('id: bangongshi, ', '')],
    ['units that are no list', officeYaml.replace(/units:\n.*\n.*\n/, 'units: 办公室\n')],
    [
      'a line of units that cannot be read',
      officeYaml.replace('- { id: bangongshi', '-{ id: bangongshi'),
    ],
    ['nothing that can be read', '- 甲\n'],
  ])('with %s leaves open what may be a unit', async (_, content) => {
    const found = await codesOf({
      'xiaohe/office.yaml': content,
      'xiaohe/notices/a.md': notice(noticeFields.replace('bangongshi', '办公室')),
    });
    expect(found.map(([, name]) => name)).toEqual(['office.yaml']);
  });

  it('leaves the office out, and no finding of the portal about its pages', async () => {
    const library = await loadFiles({
      ...bad,
      'xiaohe/notices/a.md': notice(),
      'portal.yaml': `name: 阳光公示栏
tagline: 办了什么
url: https://gongshi.example.invalid
host: 示例乡
telephone: 0776-0000000
redirects:
  - { oldPath: /xiaohe/notices/b/, newPath: /xiaohe/notices/a/ }
`,
    });
    expect(library.offices).toEqual([]);
    expect(errorsOf(library).map(({ code }) => code)).toEqual(['unknown-value']);
  });
});

describe('a plan with a mistake', () => {
  const duty = (id: string, by: string, more = '') =>
    `  - { id: ${id}, clause: 一, what: 公开, owner: cunjian, rule: { type: deadline, of: { kind: notice${more} }, by: ${by} } }\n`;
  const plan = (...duties: string[]) => ({
    'xiaohe/plan.yaml': `title: 方案\nyear: 2020\nsource: fangan\nduties:\n${duties.join('')}`,
  });

  it('has the other duties checked', async () => {
    const found = await codesOf(
      plan(duty('a', '年底'), duty('b', '2020-12-30', ', where: { noticeKind: 通告 }')),
    );
    expect(found).toEqual([
      ['reference-unknown', 'plan.yaml', 3],
      ['date-invalid', 'plan.yaml', 5],
      ['plan-selector', 'plan.yaml', 6],
    ]);
  });

  it('leaves open what its duties may be called', async () => {
    const found = await codesOf({
      ...plan(duty('a', '年底')),
      'xiaohe/notices/a.md': notice(`${noticeFields}\nserves: [z]`),
    });
    expect(found.map(([, name]) => name)).toEqual(['plan.yaml', 'plan.yaml']);
  });
});
