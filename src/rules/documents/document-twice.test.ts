import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, found } from '../fixtures.ts';
import { documentTwice } from './document-twice.ts';

const first = { number: '青示发〔2020〕1号', indexNumber: 'QH00001/2020-00001' };
const other = { number: '青示发〔2020〕2号', indexNumber: 'QH00001/2020-00002' };
const cited = { source: '政府网站', used: '工作任务' };
const foundOf = (newer: Raw, older: Raw = {}) =>
  found(
    documentTwice,
    anOffice({
      items: [
        anItem('document', { ...other, ...newer }, 'newer'),
        anItem('document', { ...first, ...older }, 'older'),
      ],
    }),
  );

describe('document-twice', () => {
  it.each([
    ['other numbers', {}, []],
    ['the number of the first', { number: first.number }, ['newer.md number', 'older.md number']],
    [
      'the same number typed otherwise',
      { number: '青示发（2020）第01号' },
      ['newer.md number', 'older.md number'],
    ],
    [
      'the index number of the first',
      { indexNumber: 'QH00001-2020-1' },
      ['newer.md indexNumber', 'older.md indexNumber'],
    ],
    [
      'both',
      first,
      ['newer.md number', 'older.md number', 'newer.md indexNumber', 'older.md indexNumber'],
    ],
    ['both, withdrawn', { ...first, withdrawn: { on: '2020-11-20', reason: '重复' } }, []],
    ['both, cited', { ...first, cited }, []],
  ])('a document with %s', (_name, newer, expected) => {
    expect(foundOf(newer)).toEqual(expected);
  });

  it('says nothing of two that have no number', () => {
    const none = { number: undefined, indexNumber: undefined };
    expect(foundOf(none, none)).toEqual([]);
  });
});
