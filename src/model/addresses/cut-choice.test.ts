import { describe, expect, it } from 'vitest';
import { chosenWith, fits, readChoice, toggled, writeChoice } from './cut-choice.ts';

const known = ['year-2019', 'year-2018', 'state-2', 'overdue', 'hot', 'village-shang-ping'];

describe('a choice in the address', () => {
  it.each([
    [[], ''],
    [['year-2019'], '?year=2019'],
    [['overdue'], '?overdue=1'],
    [['village-shang-ping', 'hot'], '?village=shang-ping&hot=1'],
  ])('is written and read back: %j', (choice, query) => {
    expect(writeChoice(choice)).toBe(query);
    expect(readChoice(query, known)).toEqual(choice);
  });

  it.each([
    ['what a chat adds to a link', '?from=singlemessage&isappinstalled=0'],
    ['an answer the list does not have', '?year=2031'],
    ['markup', '?year=%3Cscript%3E'],
    ['names without a value', '?year&village'],
  ])('leaves out %s', (_, query) => {
    expect(readChoice(query, known)).toEqual([]);
  });

  it('takes the first of two answers to one question', () => {
    expect(readChoice('?year=2018&year=2019&hot=1', known)).toEqual(['year-2018', 'hot']);
  });
});

describe('tapping a cut', () => {
  it('chooses it beside answers to other questions', () => {
    expect(toggled(['overdue'], 'year-2019')).toEqual(['overdue', 'year-2019']);
  });

  it('puts it in the place of another answer to its question', () => {
    expect(toggled(['year-2018', 'hot'], 'year-2019')).toEqual(['hot', 'year-2019']);
    expect(chosenWith(['year-2019'], 'year-2019')).toEqual(['year-2019']);
  });

  it('takes it back when it was chosen', () => {
    expect(toggled(['year-2019', 'hot'], 'year-2019')).toEqual(['hot']);
  });
});

describe('fits', () => {
  it.each([
    [[], true],
    [['year-2019'], true],
    [['year-2019', 'hot'], true],
    [['year-2019', 'overdue'], false],
  ])('asks for everything that is chosen: %j', (choice, expected) => {
    expect(fits(['year-2019', 'hot', 'unit-a'], choice)).toBe(expected);
  });
});
