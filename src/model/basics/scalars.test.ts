import { describe, expect, it } from 'vitest';
import { count, decimal } from './scalars.ts';

describe('count', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1，200', 1200],
    ['１，２００', 1200],
    ['1 200', 1200],
    [' 1,234,567 ', 1_234_567],
    ['999,999,999', 999_999_999],
    ['0', 0],
    ['007', 7],
  ])('reads %j as %i', (typed, value) => {
    expect(count.parse(typed)).toBe(value);
  });

  it.each([
    '1,20',
    '1,2',
    '12,00',
    '1,2000',
    '1200,300',
    ',200',
    '1,',
    '1,,200',
    '1, 200',
    '1,200 300',
    '1 2',
    '1.200',
    '-1',
    '七',
    '26盏',
    '10²',
    '①',
    '1e5',
    '',
    '1,234,567,890',
  ])('refuses %j rather than guess', (typed) => {
    expect(count.safeParse(typed)).toMatchObject({
      error: { issues: [{ params: { code: 'number-invalid' } }] },
    });
  });
});

describe('decimal', () => {
  it.each([
    ['1.8', '1.8'],
    ['1.80', '1.80'],
    ['1,234.5', '1234.5'],
    ['1，234．5', '1234.5'],
    ['－5', '-5'],
    ['-1,200', '-1200'],
    ['123456789012345678', '123456789012345678'],
  ])('reads %j as %j', (typed, value) => {
    expect(decimal.parse(typed)).toBe(value);
  });

  it.each(['1,2', '1,23.4', '3,5', '1.234,5', '10²', '85%', '1.8万', '3.', '.5', '1 2.3'])(
    'refuses %j',
    (typed) => {
      expect(decimal.safeParse(typed).success).toBe(false);
    },
  );
});
