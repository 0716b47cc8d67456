import { describe, expect, it } from 'vitest';
import { creditCheckCharacter, findIdNumbers, idCheckDigit } from './id-number.ts';
import { aCreditCode, aWrongIdNumber, anIdNumber } from './made-up-numbers.ts';

const severities = (text: string) => findIdNumbers(text).map((match) => match.severity);

describe('ID numbers', () => {
  it('have the check digit of the worked example in GB 11643', () => {
    // The standard's own example, without its last digit.
    expect(idCheckDigit(['110105', '19491231', '002'].join(''))).toBe('X');
  });

  it.each([
    ['a right one', anIdNumber(), ['error']],
    ['in groups', anIdNumber().replace(/^(.{6})(.{8})/, '$1 $2 '), ['error']],
    ['a wrong check digit', aWrongIdNumber(), ['hint']],
    ['the last three rounded to 000', `${anIdNumber().slice(0, 15)}000`, ['error']],
    ['a province that does not exist', anIdNumber('991022'), []],
    ['a day that does not exist', anIdNumber('451022', '19900230'), []],
    ['a leap day', anIdNumber('451022', '20000229'), ['error']],
    ['a birth before 1900', anIdNumber('451022', '18991231'), []],
    ['part of a longer number', `${anIdNumber()}7`, []],
    ['postcode, date and amount in a row', '450000 20201231 3000', []],
  ])('%s', (_, text, expected) => {
    expect(severities(`编号：${text}。`)).toEqual(expected);
  });

  it('ends with a cross or a Greek chi where somebody had no X', () => {
    const body = ['451022', '19900101'].join('');
    const order = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'));
    const first17 = order.map((o) => body + o).find((candidate) => idCheckDigit(candidate) === 'X');
    for (const x of 'Xx×Χ') expect(severities(`${first17}${x}`)).toEqual(['error']);
  });

  it('of 15 digits count only beside a word such as 身份证', () => {
    const old = ['451022', '900101', '001'].join('');
    expect(severities(`身份证号：${old}`)).toEqual(['error']);
    expect(severities(`意见编号：${old}`)).toEqual([]);
    expect(severities(`身份证明材料已收齐${'，'.repeat(30)}意见编号：${old}`)).toEqual([]);
  });

  it('are told from social credit codes by the check character of GB 32100', () => {
    expect(creditCheckCharacter(aCreditCode().slice(0, 17))).toBe(aCreditCode()[17]);
    // A code that has the form of an ID number, but its own check character.
    const bodies = Array.from({ length: 50 }, (_, i) => `11451019900101${100 + i}`);
    const lookAlikes = bodies
      .map((body) => body + creditCheckCharacter(body))
      .filter((code) => /^\d{18}$/.test(code) && idCheckDigit(code.slice(0, 17)) !== code[17])
      .filter((code) => !code.endsWith('000'));
    expect(lookAlikes.length).toBeGreaterThan(5);
    for (const code of lookAlikes) expect(severities(code)).toEqual([]);
  });
});
