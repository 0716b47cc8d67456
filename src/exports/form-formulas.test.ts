import { describe, expect, it } from 'vitest';
import { movedFormula } from './form-formulas.ts';

// Rows 5 and 6 of the form are left empty; three more are added below them, before row 7.
const added = { sheet: '统计表', at: 6, count: 3 };

describe('a formula after rows were added before row 7', () => {
  it.each([
    ['counts the added rows, too', 'SUM(B5:B6)', 'SUM(B5:B9)'],
    ['counts them with the headings', 'COUNTA($B$4:$B$6)-1', 'COUNTA($B$4:$B$9)-1'],
    ['keeps what ends earlier', 'SUM(B5:B5)+B4', 'SUM(B5:B5)+B4'],
    ['keeps a single cell above', 'B6*2', 'B6*2'],
    ['follows what moved down', 'B7+$C$8', 'B10+$C$11'],
    ['follows a range that moved down', 'SUM(B7:C8)', 'SUM(B10:C11)'],
    ['counts on where the range goes further', 'SUM(B5:B7)', 'SUM(B5:B10)'],
    [
      'keeps texts that look like cells',
      'IF(B7="B7","见""B7""",B7)',
      'IF(B10="B7","见""B7""",B10)',
    ],
    ['keeps functions that look like cells', 'LOG10(B7)', 'LOG10(B10)'],
    ['keeps names', '合计B7+B7_x', '合计B7+B7_x'],
    ['keeps other sheets', '说明!B7+B7', '说明!B7+B10'],
    ['follows its own sheet by name', "统计表!B7+'统计表'!B5:B6", "统计表!B10+'统计表'!B5:B9"],
  ])('%s', (_, formula, moved) => {
    expect(movedFormula(formula, '统计表', added)).toBe(moved);
  });

  it('on another sheet follows what is named only', () => {
    expect(movedFormula('统计表!B7+B7', '说明', added)).toBe('统计表!B10+B7');
    const spaced = { ...added, sheet: "乡's 表" };
    expect(movedFormula("'乡''s 表'!B7", '说明', spaced)).toBe("'乡''s 表'!B10");
  });
});
