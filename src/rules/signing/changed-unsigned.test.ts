import { describe, expect, it } from 'vitest';
import { signaturesOver } from '#facts/signing/fixtures.ts';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { changedUnsigned } from './changed-unsigned.ts';

const approval = signaturesOver('notice', {});
const noted = [{ on: '2020-11-20', note: '更正标题' }];

describe('changed-unsigned', () => {
  it.each([
    ['as it was signed', { approval }, []],
    ['changed', { approval, title: '停电' }, ['approval']],
    ['changed and noted', { approval, title: '停电', changes: noted }, ['changes.0']],
    [
      'changed, noted long before',
      { approval, title: '停电', changes: [{ on: '2020-11-01', note: '早' }] },
      ['approval'],
    ],
    [
      'changed, but withdrawn',
      { approval, title: '停电', withdrawn: { on: '2020-11-22', reason: '重复' } },
      [],
    ],
    ['signed before there were digests', { title: '停电' }, []],
  ])('%s', (_, raw, expected) => {
    expect(foundIn(changedUnsigned, 'notice', raw)).toEqual(expected);
  });

  it('is a debt, and says what no longer matches', () => {
    const item = anItem('notice', { approval, title: '停电' });
    expect(changedUnsigned.severity).toBe('owed');
    expect(drafts(changedUnsigned, anOffice({ items: [item] }))).toMatchObject([
      { message: '签发（2020年11月12日）以后内容改过，改后的还没有签发。对不上的有：标题' },
    ]);
  });
});
