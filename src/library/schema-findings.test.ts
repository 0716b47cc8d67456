import { describe, expect, it } from 'vitest';
import { errorsOf, errorsOfNotice, loadFiles, notice, noticeFields } from './made-up-content.ts';

const withField = (field: string) => notice(`${noticeFields}\n${field}`);
const instead = (from: string | RegExp, to: string) => notice(noticeFields.replace(from, to));

describe('a field that is not as its schema asks', () => {
  it.each([
    ['an unknown key', withField('vilages: [liuwan]'), 'unknown-key', 10, 1, 'villages'],
    ['one inside a field', instead('post: 主任', 'pots: 主任'), 'unknown-key', 8, 14, 'post'],
    ['a missing field', instead('title: 停水通知\n', ''), 'missing-field', 1, 1, 'title: '],
    ['a field left empty', instead('停水通知', ''), 'missing-field', 2, 1, 'title: '],
    ['a word not allowed', instead('通知\na', '公式\na'), 'unknown-value', 5, 13, '“公示”'],
    [
      'a day that is none',
      instead('2020-11-20', '2020-02-30'),
      'date-invalid',
      3,
      14,
      '2020-02-29',
    ],
    [
      'a number in words',
      withField('period: { from: 2020-11-20, days: 七, counting: 自然日 }'),
      'number-invalid',
      10,
      35,
      'days: 7',
    ],
    ['a text for a list', withField('changes: 更正'), 'wrong-shape', 10, 10, 'changes: '],
    ['a list for a text', instead('停水通知', '[甲]'), 'wrong-shape', 2, 1, 'title: '],
    ['an id in capitals', instead('bangongshi', 'BGS'), 'reference-unknown', 4, 7, 'bangongshi'],
    [
      'a path outside media/',
      withField('pictures: [{ file: a.jpg, alt: 灯 }]'),
      'format-invalid',
      10,
      20,
      'media/',
    ],
    ['__proto__', withField('__proto__: { title: 甲 }'), 'unknown-key', 10, 1, 'title'],
  ])('%s is named with place and example', async (_, content, code, line, column, hint) => {
    const found = await errorsOfNotice(content);
    expect(found).toMatchObject([{ code, line, column }]);
    expect(found[0]?.hint).toContain(hint);
  });

  it('does not hide the others: all come in one pass', async () => {
    const fields = noticeFields
      .replace('2020-11-20\n', '2020-13-01\n')
      .replace('noticeKind: 通知', 'noticeKind: 通告')
      .replace('issued:', 'isued:');
    const codes = (await errorsOfNotice(notice(fields))).map(({ code }) => code);
    expect(codes).toEqual(['date-invalid', 'unknown-value', 'unknown-key']);
  });

  it('is not missing as well where its name is misspelt', async () => {
    expect(await errorsOfNotice(instead('title:', 'titel:'))).toMatchObject([
      { code: 'unknown-key', hint: expect.stringMatching(/^是不是想写“title（标题）”/) },
    ]);
  });

  it.each(['2020-8-31', '2020.8.31', '2020/8/31', '2020年8月31日', '２０２０-08-31'])(
    'takes the date %s',
    async (date) => {
      const library = await loadFiles({
        'xiaohe/notices/tongzhi.md': notice(
          noticeFields.replace('publishedOn: 2020-11-20', `publishedOn: ${date}`),
        ),
      });
      expect(library.offices[0]?.items.notice[0]?.publishedOn).toBe('2020-08-31');
    },
  );

  it.each([
    ['60x90', 'size-without-unit', 'size: 60×90厘米'],
    ['大', 'size-invalid', 'size: 60×90厘米'],
    ['{ width: 600, height: 高 }', 'number-invalid', 'height: 900'],
    ['{ width: 600 }', 'missing-field', 'height: 900'],
    ['[600, 900]', 'wrong-shape', 'size: 60×90厘米'],
    ['', 'missing-field', 'size: 60×90厘米'],
  ])('a size of %j is not just “missing”: it says what to type', async (size, code, hint) => {
    const board = `${noticeFields.replace('noticeKind: 通知\n', '')}
code: XH-B01
template: duties
size: ${size}
place: 村口
`;
    const found = errorsOf(await loadFiles({ 'xiaohe/boards/pai.yaml': board }));
    expect(found).toMatchObject([{ code }]);
    expect(found[0]?.hint).toContain(hint);
  });

  it('names what a duty of an unknown type may be', async () => {
    const plan = `title: 方案
year: 2020
source: fangan
duties:
  - id: a
    clause: 一
    what: 做
    owner: cunjian
    rule: { type: coun }
  - { id: b, clause: 一, what: 做, owner: cunjian, rule: { of: { kind: notice } } }
`;
    const all = errorsOf(await loadFiles({ 'xiaohe/plan.yaml': plan }));
    const found = all.filter(({ code }) => code !== 'reference-unknown');
    expect(found).toMatchObject([
      { code: 'unknown-value', line: 9, column: 19 },
      { code: 'missing-field', line: 10 },
    ]);
    expect(found[0]?.hint).toContain('“count”');
  });

  it('is explained by where it stands, not by its bare name', async () => {
    const fields = `title: 路灯
publishedOn: 2020-11-20
unit: cunjian
year: 2019
opinion: 路灯不亮
category: 基础设施
verified: 属实
workKind: 限期整改
progress: 正在整改
person: 主任
measures: 换灯
整改时限: 2020-12-31
audience: internal
followUps: [{ on: 2020-11-02, note: 已亮 20 盏 }]`;
    const found = errorsOf(await loadFiles({ 'xiaohe/rectifications/ludeng.md': notice(fields) }));
    expect(found.map(({ message, hint }) => `${message}；${hint}`)).toEqual([
      'measures（整改措施） 应该是一个列表，每项前面写“- ”；照这样写。这一行改成：\nmeasures: [换灯]',
      '没有“整改时限”这个字段；是不是想写“deadline（整改时限）”？这一行改成：\ndeadline: 2020-12-31',
      '缺少 by（督查岗位）；比如 by: 督查室主任',
    ]);
  });

  it('leaves the item out and keeps the others', async () => {
    const library = await loadFiles({
      'xiaohe/notices/good.md': notice(),
      'xiaohe/notices/bad.md': instead('停水通知', ''),
    });
    expect(library.offices[0]?.items.notice.map(({ id }) => id)).toEqual(['good']);
  });
});

describe('the place of each field', () => {
  it('is the value, or the key of what holds several', async () => {
    const library = await loadFiles({ 'xiaohe/notices/tongzhi.md': notice() });
    const places = library.offices[0]?.items.notice[0]?.places;
    const file = 'xiaohe/notices/tongzhi.md';
    expect(places?.get('title')).toEqual({ file, line: 2, column: 8 });
    expect(places?.get('approval')).toEqual({ file, line: 6, column: 1 });
    expect(places?.get('approval.issued.on')).toEqual({ file, line: 9, column: 27 });
    expect(
      library.offices[0]?.sources.get('office.yaml')?.places.get('units.1.name'),
    ).toMatchObject({
      file: 'xiaohe/office.yaml',
      line: 18,
    });
  });
});
