import { describe, expect, it } from 'vitest';
import { errorsOf, type Files, loadFiles, notice, noticeFields } from './made-up-content.ts';

const base = noticeFields.replace('noticeKind: 通知\n', '');
const item = (fields: string) => `---\n${base}\n${fields}\n---\n`;

const rectification = (fields = '') =>
  item(`year: 2020
opinion: 路灯不亮
category: 基础设施
verified: 属实
workKind: 限期整改
progress: 正在整改
person: 副乡长
content: 修灯
measures: [换灯]
goal: 全亮
deadline: 2020-12-30
${fields}`);
const achievement = (fields = '') =>
  item(`category: 重点工作
period: { from: 2020-01-01 }
summary: 路通了
measures: [修路]
results: [通车]
${fields}`);
const board = (fields: string) => `${base}
code: XH-B01
size: { width: 600, height: 900 }
place: 村口
${fields}
`;
const plan = `title: 方案
year: 2020
source: fangan
duties:
  - { id: gongkai, clause: 一, what: 公开, owner: cunjian, rule: { type: deadline, of: { kind: notice }, by: 2020-12-30 } }
`;
const documentFile = item(`number: 示府〔2020〕1号
issuers: [小河乡人民政府]
issuedOn: 2020-11-20
basis: [方案]
keywords: [方案]
openness: 主动公开
indexNumber: 990000/2020-00001`);

const files: Files = {
  'xiaohe/plan.yaml': plan,
  'xiaohe/documents/fangan.md': documentFile,
  'xiaohe/rectifications/ludeng.md': rectification(),
  'xiaohe/achievements/daolu.md': achievement(),
  'xiaohe/media/biao.csv': '村,户数\n',
};
const references = async (more: Files) =>
  errorsOf(await loadFiles({ ...files, ...more })).filter(({ code }) =>
    /^(?:reference|media)-/.test(code),
  );

describe('references', () => {
  it.each(['unit: gone', 'village: gone'])(
    'to a unit or village that was removed (%s) say to write when it ended instead',
    async (field) => {
      const text = field.startsWith('unit')
        ? rectification().replace(/^unit: .*$/m, field)
        : rectification(field);
      const found = await references({ 'xiaohe/rectifications/jiu.md': text });
      expect(found.map(({ code }) => code)).toEqual(['reference-unknown']);
      expect(found[0]?.hint).toMatch(/不要从 office\.yaml 的 (?:units|villages) 删掉.*until:/);
    },
  );

  it('that name what there is are silent', async () => {
    const fields = 'village: liuwan\nsupportUnits: [cunjian]\nrelapseOf: ludeng\nserves: [gongkai]';
    expect(
      await references({
        'xiaohe/rectifications/shuiqu.md': rectification(fields),
        'xiaohe/boards/pai.yaml': board('template: signboard\nitems: [ludeng]'),
        'xiaohe/boards/bao.yaml': board('template: achievements\nitems: [daolu]'),
      }),
    ).toEqual([]);
  });

  it('of an item with other mistakes are told in the same pass', async () => {
    const broken = rectification('village: liuwam').replace('verified: 属实', 'verified: 真的');
    expect(await references({ 'xiaohe/rectifications/a.md': broken })).toMatchObject([
      { code: 'reference-unknown', hint: expect.stringContaining('liuwan') },
    ]);
  });

  it.each([
    ['rectifications/a.md', rectification('village: liuwam'), 'liuwan'],
    ['rectifications/a.md', rectification('supportUnits: [cunjiang]'), 'cunjian'],
    ['rectifications/a.md', rectification('relapseOf: ludeng-1'), 'ludeng'],
    ['rectifications/a.md', rectification('serves: [gonkai]'), 'gongkai'],
    ['achievements/a.md', achievement('villages: [liuwan, shiqao]'), 'shiqiao'],
    ['notices/a.md', notice(`${noticeFields}\nvillages: [shiqao]`), 'shiqiao'],
    ['notices/a.md', notice(noticeFields.replace('bangongshi', 'bangongsi')), 'bangongshi'],
    ['boards/a.yaml', board('template: signboard\nitems: [ludend]'), 'ludeng'],
    ['boards/a.yaml', board('template: achievements\nitems: [daolv]'), 'daolu'],
    ['boards/a.yaml', board('template: achievements\nitems: [ludeng]'), undefined],
    ['boards/a.yaml', board('template: signboard\nvillage: liuwa\nitems: [ludeng]'), 'liuwan'],
    [
      'inspections/a.md',
      item('on: 2020-11-01\nscope: 路灯\nfindings: [不亮]\nnamed: [cunjan]'),
      'cunjian',
    ],
    [
      'inspections/a.md',
      item('on: 2020-11-01\nscope: 路灯\nfindings: [不亮]\nitems: [ludng]'),
      'ludeng',
    ],
    ['plan.yaml', plan.replace('source: fangan', 'source: fangann'), 'fangan'],
    ['plan.yaml', plan.replace('owner: cunjian', 'owner: cunjia'), 'cunjian'],
    [
      'assignments.yaml',
      'assignments:\n  - { id: a, task: 写, lead: cunjia, responsible: [主任] }\n',
      'cunjian',
    ],
    [
      'assignments.yaml',
      'assignments:\n  - { id: a, task: 写, lead: cunjian, duty: gongka, responsible: [主任] }\n',
      'gongkai',
    ],
    [
      'publications.yaml',
      'publications:\n  - { id: a, title: 稿, outlet: 报, outletKind: 报纸, pieceKind: 绩效宣传, on: 2020-11-01, unit: cunjia }\n',
      'cunjian',
    ],
    [
      'frames.yaml',
      'frames:\n  - { id: a, destination: 县, group: 代表, due: 2020-11-30, duty: gonkai }\n',
      'gongkai',
    ],
  ])('in %s that name nothing are errors with what was meant', async (file, content, meant) => {
    const found = await references({ [`xiaohe/${file}`]: content });
    expect(found).toMatchObject([{ code: 'reference-unknown', file: `xiaohe/${file}` }]);
    expect(found[0]?.line).toBeGreaterThan(1);
    if (meant) expect(found[0]?.hint).toContain(`是不是想写“${meant}”？`);
    else expect(found[0]?.hint).not.toContain('是不是');
  });

  it('point at the entry', async () => {
    const content = notice(`${noticeFields}\nvillages:\n  - liuwan\n  - nowhere`);
    expect(await references({ 'xiaohe/notices/a.md': content })).toMatchObject([
      { line: 12, column: 5 },
    ]);
  });

  it('to an item that is broken bring no second finding', async () => {
    const found = await references({
      'xiaohe/rectifications/broken.md': rectification('progress: 正在整改'),
      'xiaohe/boards/pai.yaml': board('template: signboard\nitems: [broken]'),
    });
    expect(found).toEqual([]);
  });
});

describe('lists of references typed as one text', () => {
  const hintsOf = async (file: string, content: string) =>
    errorsOf(await loadFiles({ ...files, [`xiaohe/${file}`]: content }))
      .filter((one) => one.file === `xiaohe/${file}`)
      .map(({ code, hint }) => [code, hint]);

  it.each([
    [
      'inspections/a.md',
      item('on: 2020-11-01\nscope: 路灯\nfindings: [不亮]\nitems: 村口路灯'),
      '',
    ],
    [
      'inspections/a.md',
      item('on: 2020-11-01\nscope: 路灯\nfindings: [不亮]\nnamed: 村健中心、办公'),
      '',
    ],
    ['outreach/a.md', item('serves: 公开'), 'serves: [gongkai]'],
  ])('bring one finding of them, %s', async (file, content, list) => {
    const found = (await hintsOf(file, content)).filter(([code]) => code !== 'missing-field');
    expect(found.filter(([code]) => code === 'reference-unknown')).toHaveLength(1);
    expect(found.filter(([code]) => code === 'wrong-shape')).toEqual([]);
    if (list) expect(found[0]?.[1]).toContain(list);
  });

  it('are read where each part of them is known, with blanks between them, too', async () => {
    const content = notice(`${noticeFields}\nvillages: 柳湾村 石桥村`);
    expect(await hintsOf('notices/a.md', content)).toEqual([]);
  });

  it('are left out where they say that there is none', async () => {
    const found = await hintsOf(
      'documents/a.md',
      documentFile.replace('basis:', 'copies: 无\nbasis:'),
    );
    const [shape] = found.filter(([code]) => code === 'wrong-shape');
    expect(shape?.[1]).toContain('删掉这一行');
    expect(shape?.[1]).not.toContain('改成');
  });
});

describe('files of media/', () => {
  const withBody = (body: string) => notice(noticeFields, body);
  const withFields = (fields: string) => notice(`${noticeFields}\n${fields}`);

  it.each([
    ['attachments: [{ file: media/biao.csv, title: 表 }]'],
    ['attachments: [{ file: media/biao.csv, title: 表 }] # 附件'],
  ])('that are there are silent: %s', async (fields) => {
    expect(await references({ 'xiaohe/notices/a.md': withFields(fields) })).toEqual([]);
    expect(await references({ 'xiaohe/notices/a.md': withBody('[表](media/biao.csv)') })).toEqual(
      [],
    );
  });

  it.each([
    [withFields('attachments: [{ file: media/biaoo.csv, title: 表 }]'), 'media-missing', 10, 23],
    [withFields('attachments: [{ file: media/Biao.csv, title: 表 }]'), 'media-missing', 10, 23],
    [withFields('pictures: [{ file: media/biaoo.jpg, alt: 灯 }]'), 'media-missing', 10, 20],
    [withFields('pictures: [{ file: media/biao.csv, alt: 灯 }]'), 'media-not-a-picture', 10, 20],
    [withBody('见[表](media/biaoo.csv)'), 'media-missing', 12, 6],
    [withBody('![灯](media/deng.jpg)'), 'media-missing', 12, 6],
    [withBody('![灯](media/biao.csv)'), 'media-not-a-picture', 12, 6],
  ])('that are not there, or no picture, are errors', async (content, code, line, column) => {
    expect(await references({ 'xiaohe/notices/a.md': content })).toMatchObject([
      { code, line, column },
    ]);
  });

  it('are looked for in evidence, posters and clippings too', async () => {
    const found = await references({
      'xiaohe/rectifications/a.md': rectification(
        'evidence: [{ title: 单, type: 验收单, on: 2020-11-01, file: media/dan.pdf }]',
      ),
      'xiaohe/notices/a.md': withFields(
        'attachments: [{ file: media/biao.csv, title: 视频, poster: media/fengmian.jpg }]',
      ),
      'xiaohe/publications.yaml':
        'publications:\n  - { id: a, title: 稿, outlet: 报, outletKind: 报纸, pieceKind: 绩效宣传, on: 2020-11-01, unit: cunjian, clipping: media/jianbao.jpg }\n',
    });
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['media-missing', 'xiaohe/notices/a.md'],
      ['media-missing', 'xiaohe/publications.yaml'],
      ['media-missing', 'xiaohe/rectifications/a.md'],
    ]);
  });
});

describe('bodies', () => {
  it('are checked at their lines of the file', async () => {
    const content = notice(noticeFields, '看[这里](javascript:x)\n\n![灯](../a.jpg)\n');
    const found = errorsOf(await loadFiles({ 'xiaohe/notices/a.md': content }));
    expect(found.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['link-unsafe', 12, 7],
      ['picture-outside-media', 14, 6],
    ]);
  });
});
