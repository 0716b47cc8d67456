import { describe, expect, it } from 'vitest';
import { synonymVariants } from './synonyms.ts';

const table = {
  groups: [
    { words: ['路灯', '街灯', '太阳能灯'], found: ['路灯', '太阳能灯'] },
    { words: ['下水道', '排水沟'], found: ['排水沟'] },
  ],
};

describe('synonymVariants', () => {
  it.each([
    ['街灯', ['路灯', '太阳能灯']],
    ['柳湾村路灯', ['柳湾村太阳能灯']],
    ['下水道堵了', ['排水沟堵了']],
    ['排水沟', []],
    ['低保', []],
  ])('says %s otherwise, in words that the pages hold', (text, expected) => {
    expect(synonymVariants(text, [table])).toEqual(expected);
  });
});
