import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

describe('the address of the search page', () => {
  it('gives back what was asked and chosen', () => {
    const wanted = {
      text: '柳湾村 路灯',
      office: 'qinghe',
      choice: { year: '2020', office: '甲' },
    };
    expect(readAddress(writeAddress(wanted))).toEqual(wanted);
  });

  it('is empty where nothing is asked', () => {
    expect(writeAddress({ text: ' ', office: '', choice: {} })).toBe('');
  });
});
