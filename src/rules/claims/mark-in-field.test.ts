import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { markInField } from './mark-in-field.ts';

describe('mark-in-field', () => {
  it.each([
    ['<b>主路</b>有照明', ['goal']],
    ['主路有照明<br/>', ['goal']],
    ['**主路**有照明', ['goal']],
    ['见[表](media/表.docx)', ['goal']],
    ['主路有照明\\n支路没有', ['goal']],
    ['存在 C:\\new', []],
    ['主路有照明，体温 <37℃', []],
    ['装 <设备> 3*5*2', []],
    ['主路有照明[1]（注）', []],
  ])('of a field “%s” says %j', (goal, expected) => {
    expect(foundIn(markInField, 'rectification', { goal })).toEqual(expected);
  });

  it('leaves bodies alone, where they are marks', () => {
    const office = anOffice({ items: [anItem('notice', {}, 'a', '**重点**')] });
    expect(drafts(markInField, office)).toEqual([]);
  });
});
