import { describe, expect, it } from 'vitest';
import {
  errorsOf,
  loadFiles,
  notice,
  noticeFields,
  officeYaml,
  rectificationFields,
} from '../made-up-content.ts';

const withFields = (fields: string) => `---\n${fields}\n---\n`;
const matter = (...changes: [from: string | RegExp, to: string][]) =>
  withFields(changes.reduce((fields, [from, to]) => fields.replace(from, to), rectificationFields));
const board = (more: string) => `${noticeFields.replace('noticeKind: 通知\n', '')}
code: XH-B01
size: A3
place: 村口
${more}
`;
const found = async (path: string, content: string, settings = officeYaml) =>
  errorsOf(await loadFiles({ 'xiaohe/office.yaml': settings, [`xiaohe/${path}`]: content }));

describe('names of the office as they are written', () => {
  it.each<[field: string, read: (item: Record<string, unknown>) => unknown, id: unknown]>([
    ['unit: 办公室', ({ unit }) => unit, 'bangongshi'],
    ['unit: 小河乡村建中心', ({ unit }) => unit, 'cunjian'],
    ['village: 柳湾村', ({ village }) => village, 'liuwan'],
    ['village: 柳湾', ({ village }) => village, 'liuwan'],
    [
      'supportUnits: [村建中心, bangongshi]',
      (item) => item['supportUnits'],
      ['cunjian', 'bangongshi'],
    ],
    ['audience: 内部', ({ audience }) => audience, 'internal'],
    ['audience: 公开', ({ audience }) => audience, 'public'],
  ])('%s', async (field, read, id) => {
    const name = field.split(':')[0];
    const own = new RegExp(`^${name}: .*$`, 'm');
    const content = own.test(rectificationFields)
      ? matter([own, field])
      : withFields(`${rectificationFields}\n${field}`);
    const library = await loadFiles({ 'xiaohe/rectifications/ludeng.md': content });
    expect(errorsOf(library)).toEqual([]);
    const [item] = library.offices[0]?.items.rectification ?? [];
    expect(item && read({ ...item })).toEqual(id);
  });

  it('stand in lists, settings, boards and selectors of the plan, too', async () => {
    const library = await loadFiles({
      'xiaohe/office.yaml': `${officeYaml}boardValidDaysBy: { 公告牌: 20 }\n`,
      'xiaohe/boards/pai.yaml': board('template: 任务进度栏\nvillage: 石桥'),
      'xiaohe/inspections/a.md': withFields(
        `${noticeFields.replace('noticeKind: 通知\n', '')}\non: 2020-11-01\nscope: 路灯\nfindings: [不亮]\nnamed: [村建中心]\nanswers:\n  - { unit: 村建中心, on: 2020-11-05, by: 主任, text: 已修 }`,
      ),
      'xiaohe/assignments.yaml':
        'assignments:\n  - { id: a, task: 写, lead: 村建中心, responsible: [主任] }\n',
      'xiaohe/plan.yaml': `title: 方案
year: 2020
source: fangan
duties:
  - id: a
    clause: 一
    what: 做
    owner: 办公室
    rule: { type: deadline, of: { kind: inspection, where: { unit: 办公室, audience: 内部 } }, by: 2020-12-30 }
`,
    });
    expect(errorsOf(library).map(({ message }) => message)).toEqual(['没有编号为“fangan”的公文']);
    const [office] = library.offices;
    expect(office?.settings.boardValidDaysBy).toEqual({ signboard: 20 });
    expect(office?.items.board[0]).toMatchObject({ template: 'duties', village: 'shiqiao' });
    expect(office?.items.inspection[0]).toMatchObject({
      named: ['cunjian'],
      answers: [{ unit: 'cunjian' }],
    });
    expect(office?.assignments[0]?.lead).toBe('cunjian');
    expect(office?.plan.duties[0]).toMatchObject({
      owner: 'bangongshi',
      rule: { of: { where: { unit: 'bangongshi', audience: 'internal' } } },
    });
    expect(office?.duties[0]?.state).toBe('met');
  });

  it('that fit two are an error with both', async () => {
    const two = officeYaml.replace('name: 石桥村', 'name: 柳湾社区');
    const [one, ...others] = await found(
      'rectifications/a.md',
      matter(['village: liuwan', 'village: 柳湾']),
      two,
    );
    expect(one).toMatchObject({ code: 'reference-ambiguous', line: 12, column: 10 });
    expect(one?.message).toContain('柳湾村、柳湾社区');
    expect(one?.hint).toContain('柳湾村 是 liuwan，柳湾社区 是 shiqiao');
    expect(others).toEqual([]);
  });

  it.each([
    ['village: 柳弯村', '是不是想写“柳湾村”？', '现有：柳湾村（liuwan）、石桥村（shiqiao）'],
    ['village: 柳湾社区', '是不是想写“柳湾村”？', '现有：柳湾村（liuwan）、石桥村（shiqiao）'],
    [
      'village: 办公室',
      '“办公室”是内设机构，写在 unit 里',
      '现有：柳湾村（liuwan）、石桥村（shiqiao）',
    ],
    ['village: 石乔', '', '现有：石桥村（shiqiao）、柳湾村（liuwan）'],
    ['village: shiqao', '是不是想写“shiqiao”？', '现有：石桥村（shiqiao）、柳湾村（liuwan）'],
  ])('%s brings the list of them, the nearest first', async (field, meant, list) => {
    const [one, ...others] = await found('rectifications/a.md', matter([/^village: .*$/m, field]));
    expect(one).toMatchObject({ code: 'reference-unknown', line: 12 });
    expect(one?.hint).toMatch(new RegExp(`^${meant}.*${list}$`));
    expect(others).toEqual([]);
  });

  it('are found by an abbreviation, which is not taken for the name', async () => {
    const settings = officeYaml.replace('name: 办公室', 'name: 城市管理办公室');
    const content = notice(noticeFields.replace('unit: bangongshi', 'unit: 城管办'));
    const [one] = await found('notices/a.md', content, settings);
    expect(one).toMatchObject({ code: 'reference-unknown' });
    expect(one?.hint).toMatch(
      /^是不是想写“城市管理办公室”？.*现有：城市管理办公室（bangongshi）、/,
    );
  });
});

describe('a list of names, typed as people part them', () => {
  it.each([
    ['柳湾村、石桥村', ['liuwan', 'shiqiao']],
    ['[柳湾村，石桥村]', ['liuwan', 'shiqiao']],
    ['[柳湾、石桥]', ['liuwan', 'shiqiao']],
    ['【柳湾村】', ['liuwan']],
    ['柳湾村', ['liuwan']],
    ['[liuwan、石桥村。]', ['liuwan', 'shiqiao']],
  ])('%s', async (typed, ids) => {
    const content = `${notice(`${noticeFields}\nvillages: ${typed}`)}`;
    const library = await loadFiles({ 'xiaohe/notices/tongzhi.md': content });
    expect(errorsOf(library)).toEqual([]);
    expect(library.offices[0]?.items.notice[0]?.villages).toEqual(ids);
  });

  it('is told where one of them is none', async () => {
    const content = notice(`${noticeFields}\nvillages: [柳湾村、王家村]`);
    const [finding] = await found('notices/tongzhi.md', content);
    expect(finding).toMatchObject({ code: 'reference-unknown' });
  });
});

it('a plan may call what it counts and the fields by their Chinese names', async () => {
  const plan = (of: string, more: string) => `title: 方案
year: 2020
source: fangan
duties:
  - id: a
    clause: 一
    what: 做
    owner: 办公室
    rule: { of: ${of}, ${more} }
`;
  const rules = [
    [
      '{ kind: 宣传稿件, where: { 稿件类型: 绩效宣传 } }',
      'type: 按数量, atLeast: 1, by: 2020-12-01',
    ],
    ['{ kind: 绩效沟通, has: [主要内容] }', 'type: 数量, atLeast: 1, by: 2020-12-01'],
    ['{ kind: 整改事项 }', 'type: 全覆盖, over: 社区, by: 2020-12-01'],
  ] as const;
  for (const [of, more] of rules) {
    const all = await found('plan.yaml', plan(of, more));
    expect(all.filter(({ code }) => code !== 'reference-unknown')).toEqual([]);
  }
});
