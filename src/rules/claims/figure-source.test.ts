import { describe, expect, it } from 'vitest';
import { figureSource } from './figure-source.ts';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';

const whole = { label: '新装路灯', value: '46', unit: '盏', source: '验收单', asOf: '2020-10-20' };

describe('figure-source', () => {
  it.each([
    ['a whole figure', whole, []],
    ['no unit', { ...whole, unit: undefined }, ['figures.0']],
    ['no source', { ...whole, source: undefined }, ['figures.0']],
    ['no date', { ...whole, asOf: undefined }, ['figures.0']],
  ])('%s', (_name, figure, expected) => {
    expect(foundIn(figureSource, 'achievement', { figures: [figure] })).toEqual(expected);
  });

  it('names the figure and all that it lacks', () => {
    const items = [anItem('achievement', { figures: [whole, { label: '受益户', value: '3' }] })];
    expect(drafts(figureSource, anOffice({ items })).map((draft) => draft.message)).toEqual([
      '数据“受益户”没有写 unit（计量单位）、source（数据来源）、asOf（统计日期）',
    ]);
  });
});
