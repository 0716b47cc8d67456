import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { orderFindings } from './order-findings.ts';
import { packageSheets } from './package-sheets.ts';

/** Codes and places of what is to be said of an order, on 25 November 2020. */
function found(print?: Record<string, unknown>) {
  const board = anItem('board', { print }, 'sign');
  const office = anOffice({ items: [anItem('rectification'), board] });
  const [sheet] = packageSheets(board, office, portal);
  if (!sheet) throw new Error('nothing to print');
  return orderFindings({ office, board, sheet }).map(({ code, severity, ...place }) => {
    const path = [...board.places].find(([, { line }]) => line === place.line)?.[0];
    return `${severity} ${code} ${path}`;
  });
}

describe('orderFindings', () => {
  it.each([
    ['without a print order', undefined, ['hint order-no-deadline place']],
    ['without a deadline', { quantity: '2' }, ['hint order-no-deadline print']],
    ['due yesterday', { deadline: '2020-11-24' }, ['hint order-deadline-passed print.deadline']],
    ['due today', { deadline: '2020-11-25' }, []],
  ])('of a board %s', (_, print, expected) => {
    expect(found(print)).toEqual(expected);
  });
});
