import { describe, expect, it } from 'vitest';
import { fileSheets, kindSheets } from '#facts/sheets.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { loadFiles, officeYaml, rectificationFields } from './made-up-content.ts';
import { saysNothing } from './says-nothing.ts';

const sheet: FactSheet = kindSheets.rectification;

describe('a text', () => {
  it.each([
    ...['~', '/', '——', '…', '？', 'XX', 'xxx', '××', '########', '#N/A', '待定', '待补充', '未定'],
    ...['略', '同上', '某某', '暂缺', 'TBD', ' 待核实 ', '无', '暂无', '不清楚', '整改目标', '1'],
  ])('%s says nothing of a goal', (text) => {
    expect(saysNothing(text, 'goal', sheet)).toBe(true);
  });

  it.each([
    ['灯全亮', 'goal'],
    ['无障碍坡道', 'goal'],
    ['待客厅通电', 'goal'],
    ['无', 'funds'],
    ['~', 'internalNote'],
    ['~', 'village'],
    ['~', 'progress'],
    ['~', 'nowhere'],
  ])('%s in %s is left alone', (text, path) => {
    expect(saysNothing(text, path, sheet)).toBe(false);
  });

  it('of another sort is no text: the base of a site is /', () => {
    expect(saysNothing('/', 'base', fileSheets['portal.yaml'])).toBe(false);
  });

  it('is looked at in lists, too', () => {
    expect(saysNothing('待定', 'measures.1', sheet)).toBe(true);
  });

  it.each([
    ['无', 'figures.0.source', kindSheets.achievement],
    ['〃', 'timeLimit', kindSheets.service],
  ])('%s says nothing as %s', (text, path, of: FactSheet) => {
    expect(saysNothing(text, path, of)).toBe(true);
  });
});

const file = 'xiaohe/rectifications/ludeng.md';
const found = async (fields: string, office = officeYaml) => {
  const library = await loadFiles({
    'xiaohe/office.yaml': office,
    [file]: `---\n${fields}\n---\n\n正文。\n`,
  });
  return library.findings.filter(({ code }) => code === 'unfilled' || code === 'to-fill');
};
const goal = /^goal: .*$/m;

describe('a field that says nothing', () => {
  it('is an error in what was issued, gone once the hint is followed', async () => {
    expect(goal.test(rectificationFields)).toBe(true);
    const [finding] = await found(rectificationFields.replace(goal, 'goal: ~'));
    expect(finding).toMatchObject({ code: 'unfilled', severity: 'error' });
    const example = /比如 (goal: [^；]*)/.exec(finding?.hint ?? '')?.[1] ?? '';
    expect(await found(rectificationFields.replace(goal, example))).toEqual([]);
  });

  it('is a reminder in a draft', async () => {
    const draft = rectificationFields
      .replace(/\n {2}checked: .*\n {2}issued: .*/, '')
      .replace(goal, 'goal: 待定');
    expect(await found(draft)).toMatchObject([{ code: 'to-fill', severity: 'hint' }]);
  });

  it('is an error in the settings of an office that stands', async () => {
    const office = officeYaml.replace('hours: 工作日', 'hours: ~');
    expect(await found(rectificationFields, office)).toMatchObject([
      { code: 'unfilled', severity: 'error', file: 'xiaohe/office.yaml' },
    ]);
  });
});
