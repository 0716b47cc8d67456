import { describe, expect, it } from 'vitest';
import { isDialable } from './telephone-digits.ts';

describe('a telephone number', () => {
  it.each([
    ['0776-000 0001', true],
    ['（0776）0000001', true],
    ['07760000001', true],
    ['０７７６－０００００01', true],
    ['010-0000 0001', true],
    ['+86 776 000 0001', true],
    ['0776-0000001-802', true],
    ['2000001', true],
    ['12345', true],
    ['110', true],
    ['400 000 0001', true],
    ['0776-00003', false],
    ['0776-000 003', false],
    ['0776 000003', false],
    ['000 003', false],
    ['+86 776 000 001', false],
    ['+86 10 0000 0001', true],
    ['0776-000 0001 000 0002', false],
    ['1234', false],
    ['-', false],
  ])('%s', (typed, is) => {
    expect(isDialable(typed)).toBe(is);
  });
});
