import { describe, expect, it } from 'vitest';
import { anExampleOffice, fullExample } from '#facts/fixtures.ts';
import { signedDigest } from '#facts/signing/digest.ts';
import { signaturesOver } from '#facts/signing/fixtures.ts';
import { kindSheets } from '#facts/sheets.ts';
import { kindNames } from '#model/kinds.ts';
import { anItem, anOffice, portal, proofs } from '#rules/fixtures.ts';
import { shownElsewhere } from './item-facts.ts';
import { signOffSheet } from './sign-off.ts';

const sheetFor = (item: Parameters<typeof signOffSheet>[0], others: (typeof item)[] = []) =>
  signOffSheet(item, anOffice({ items: [item, ...others] }), portal);
const about = (sheet: ReturnType<typeof signOffSheet>) =>
  Object.fromEntries(sheet.about.map(({ label, text }) => [label, text]));

describe('a sign-off sheet', () => {
  it('fills in who signed, and leaves the lines blank before', () => {
    expect(sheetFor(anItem('notice')).steps).toMatchObject([
      { label: '拟稿', post: '党政办工作人员', date: '2020年11月10日' },
      { label: '审核（含保密审查）', post: '党政办负责人', date: '2020年11月11日' },
      { label: '签发', post: '乡长', date: '2020年11月12日' },
    ]);
    for (const step of sheetFor(anItem('notice', { approval: undefined })).steps)
      expect(step).toMatchObject({ post: '', date: '' });
  });

  it('prints the code of its text, and for a scanner the item, the step and the whole digest', () => {
    const item = anItem('notice', { approval: undefined });
    const { code } = sheetFor(item);
    const { facts } = signedDigest(item, anOffice({ items: [item] }));
    expect(code).toEqual({
      short: `${facts.slice(0, 4)}-${facts.slice(4, 8)}`,
      text: `sunboard:sign-off qinghe/notices/a drafted ${facts}`,
    });
    expect(sheetFor(anItem('notice', { approval: undefined, title: '停电' })).code.short).not.toBe(
      code.short,
    );
  });

  it('leaves the lines blank of steps that were taken over another text', () => {
    const approval = { drafted: signaturesOver('notice', { title: '旧' }).drafted };
    expect(sheetFor(anItem('notice', { approval })).steps[0]).toMatchObject({ post: '', date: '' });
  });

  it('has a line for the signature under a change, and keeps the first signatures', () => {
    const approval = signaturesOver('notice', {});
    const { steps, code } = sheetFor(anItem('notice', { approval, title: '停电' }));
    expect(steps.map(({ label, post }) => [label, post])).toEqual([
      ['拟稿', '党政办工作人员'],
      ['审核（含保密审查）', '党政办负责人'],
      ['签发', '乡长'],
      ['修改后签发', ''],
    ]);
    expect(code.text).toContain(' changed ');
  });

  it.each([
    ['a public item', {}, 'https://example.invalid/qinghe/notices/a/'],
    ['an internal one', { audience: 'internal' }, undefined],
    ['one that is not signed', { approval: undefined }, undefined],
    ['one of a later day', { publishedOn: '2020-11-26' }, undefined],
  ])('leads to the page of %s only where there is one', (_, raw, address) => {
    expect(sheetFor(anItem('notice', raw)).imprint.address).toBe(address);
  });

  it('names the page and the boards where it will appear, before it is signed too', () => {
    const item = anItem('notice', { approval: undefined });
    const board = anItem('board', { template: 'notice', items: ['a'], code: 'QH-B12' }, 'b');
    // An item of another kind with the same id.
    const other = anItem('board', { template: 'signboard', items: ['a'], code: 'QH-B07' }, 'c');
    const place = about(sheetFor(item, [board, other]))['刊载位置'];
    expect(place).toContain('https://example.invalid/qinghe/notices/a/');
    expect(place).toContain('QH-B12');
    expect(place).not.toContain('QH-B07');
  });

  it.each([
    ['nobody has signed', { approval: undefined }, '公开（签发后）'],
    [
      'one step is signed',
      { approval: { drafted: { post: '经办员', on: '2020-11-10' } } },
      '公开（签发后）',
    ],
    ['all have signed', {}, '公开'],
    ['it stays internal', { approval: undefined, audience: 'internal' }, '内部，不公开'],
  ])('says who will see it where %s', (_, raw, expected) => {
    expect(about(sheetFor(anItem('notice', raw)))['公开范围']).toBe(expected);
  });

  it('says of internal items that they appear nowhere', () => {
    expect(about(sheetFor(anItem('inspection')))).toMatchObject({
      公开范围: '内部，不公开',
      刊载位置: '不上网、不上墙，只计入任务',
    });
  });

  it('lists the proofs with where they are kept, or says that there are none', () => {
    const [evidence] = sheetFor(anItem('outreach', { evidence: proofs })).backing;
    expect(evidence?.blocks).toMatchObject([
      {
        type: 'table',
        rows: [[[{ text: '座谈会通知' }], {}, {}, [{ text: '党政办档案柜' }], {}], {}, {}],
      },
    ]);
    expect(JSON.stringify(sheetFor(anItem('outreach', { evidence: [] })).backing)).toContain(
      '没有登记佐证材料。',
    );
  });

  it('gives each figure with its source', () => {
    const figures = [
      { label: '路灯', value: '26', unit: '盏', source: '验收单', asOf: '2020-11-02' },
    ];
    expect(JSON.stringify(sheetFor(anItem('achievement', { figures })).backing)).toContain(
      '路灯 26 盏（验收单，截至 2020年11月2日）',
    );
  });

  it('holds no internal field, and no small cell of a survey', () => {
    const opinion = anItem('rectification', { internalOpinion: '原话', internalNote: '备忘' });
    expect(JSON.stringify(sheetFor(opinion))).not.toMatch(/原话|备忘/);
    const answers = ['满意', '一般', '不满意'].map((answer, index) => ({
      answer,
      count: ['55', '3', '2'][index],
    }));
    const survey = anItem('survey', { questions: [{ question: '路灯', answers }] });
    const { fields } = sheetFor(survey);
    expect(fields).toContainEqual({
      label: '题目和回答',
      text: '路灯：满意 55 人，92%；一般 不显示；不满意 不显示。',
    });
  });

  it.each(kindNames)('shows every public field of the kind %s in its words', (kind) => {
    const sheet = kindSheets[kind];
    const fields = sheet.below('').filter(({ seen }) => seen !== 'internal');
    const raw = Object.fromEntries(fields.map((field) => [field.name, fullExample(sheet, field)]));
    const item = anItem(kind, { ...raw, unit: 'cunjian' });
    const where = anExampleOffice();
    const paper = JSON.stringify(signOffSheet(item, where.office, portal));
    const missing = fields
      .filter(({ name }) => !new Set<string>(shownElsewhere).has(name))
      .filter(({ name }) => !paper.includes(sheet.say(name, item, where) || 'nothing is said'))
      .map(({ path }) => path);
    expect(missing).toEqual([]);
  });
});
