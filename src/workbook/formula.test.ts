import { describe, expect, it } from 'vitest';
import { drawnDown, drawnOwn, movedFormula, sharedFormula, wouldLie } from './formula.ts';

// Rows 5 to 7 wait to be filled in, eleven are added below them.
const gap = { first: 4, last: 6, added: 11 };
const here = { on: '整改台账', sheet: '整改台账' };
const elsewhere = { on: '汇总', sheet: '整改台账' };

describe('a formula after rows were added', () => {
  it.each([
    ['COUNTA(B5:B7)', 'COUNTA(B5:B18)'],
    ['COUNTIF($L$5:$L$7,"已完成 L5:L7")', 'COUNTIF($L$5:$L$18,"已完成 L5:L7")'],
    ['SUM(B4:B8)', 'SUM(B4:B19)'],
    ['B9/$B$9', 'B20/$B$20'],
    ['A4&B3', 'A4&B3'],
    ['SUM(B:B)', 'SUM(B:B)'],
    ['SUM(5:7)', 'SUM(5:18)'],
    ["SUM('整改台账'!B5:B7,汇总!B5:B7)", "SUM('整改台账'!B5:B18,汇总!B5:B7)"],
    ['[1]整改台账!B5:B7', '[1]整改台账!B5:B7'],
    ['LOG10(B9)+B9#', 'LOG10(B20)+B20#'],
    ['表1[是否完成]', '表1[是否完成]'],
    ['_xlfn.XLOOKUP(1,B5:B7,C5:C7)', '_xlfn.XLOOKUP(1,B5:B18,C5:C18)'],
    ['SUM(B9:INDEX(B:B,12))', 'SUM(B20:INDEX(B:B,12))'],
  ])('%s reads %s', (before, after) => {
    expect(movedFormula(before, here, gap)).toBe(after);
  });

  it('on another sheet follows only what names the sheet', () => {
    expect(movedFormula("COUNTA('整改台账'!B5:B7)+B9", elsewhere, gap)).toBe(
      "COUNTA('整改台账'!B5:B18)+B9",
    );
  });

  it.each([
    ['COUNTA(B5:B7)', false],
    ['COUNTA(B4:B9)', false],
    ['COUNTA(B:B)', false],
    ['B9+A3', false],
    ['SUM(B5:B6)', true],
    ['SUM(B6:B7)', true],
    ['B5+B6+B7', true],
    ['SUM(B7:B9)', true],
    ['OFFSET(B5,0,0,3,1)', true],
    ['SUM(INDIRECT("B5:B7"))', true],
    ['SUM(INDIRECT("B1:B4"))', false],
    ['INDIRECT(A3)', false],
    ["SUM('一月:三月'!B5)", true],
    ['"见 B5"', false],
  ])('%s would count some rows and not all: %s', (formula, lies) => {
    expect(wouldLie(formula, here, gap)).toBe(lies);
    expect(wouldLie(formula, here, { ...gap, added: 0 })).toBe(false);
  });

  it('lies with a single waiting row where it names that row alone', () => {
    const one = { first: 4, last: 4, added: 3 };
    expect(wouldLie('COUNTA(B5)', here, one)).toBe(true);
    expect(wouldLie('COUNTA(B5:B5)', here, one)).toBe(false);
    expect(movedFormula('COUNTA(B5:B5)', here, one)).toBe('COUNTA(B5:B8)');
  });

  it('is no concern of rows that are added where none waited', () => {
    const none = { first: 4, last: 3, added: 3 };
    expect(movedFormula('SUM(B4:B4)+B5', here, none)).toBe('SUM(B4:B4)+B8');
    expect(wouldLie('SUM(B4:B5)', here, none)).toBe(false);
  });
});

describe('a formula of a row, further down', () => {
  it.each([
    ['IF(G7="","",TODAY()-G7)', 'IF(G9="","",TODAY()-G9)'],
    ['A6+1', 'A8+1'],
    ['L7/L$9', 'L9/L$9'],
    ['SUM($B$5:B7)', 'SUM($B$5:B9)'],
    ['VLOOKUP(B7,字典!$A$2:$B$9,2,0)', 'VLOOKUP(B9,字典!$A$2:$B$9,2,0)'],
  ])('%s reads %s', (formula, below) => {
    expect(drawnDown(formula, here, 2)).toBe(below);
  });

  it('leaves alone what is not of its row, where the form does', () => {
    expect(drawnOwn('L7/L9+A6', here, 6, 2)).toBe('L9/L9+A8');
  });

  it('reads in the cell of its own what it shares with another', () => {
    expect(sharedFormula('B5*2', 'C5', 'C9')).toBe('B9*2');
    expect(sharedFormula('$B$5*D4', 'C5', 'D7')).toBe('$B$5*E6');
  });
});
