import { describe, expect, it } from 'vitest';
import { signaturesOver } from '#facts/signing/fixtures.ts';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { signedUnlike } from './signed-unlike.ts';

const same = signaturesOver('notice', {});
const other = signaturesOver('notice', { title: '旧稿' });
const old = { post: '党政办负责人', on: '2020-11-11' };
const later = [
  { on: '2020-11-20', note: '重新审核', approval: { ...same.issued, on: '2020-11-20' } },
];

describe('signed-unlike', () => {
  it.each([
    ['all over one text', same, []],
    ['checked over another text', { ...same, checked: other.checked }, ['approval.checked']],
    [
      'drafted and checked over another text',
      { ...other, issued: same.issued },
      ['approval.drafted', 'approval.checked'],
    ],
    ['checked before there were digests', { ...same, checked: old }, []],
    ['issued before there were digests', { ...other, issued: { ...old, on: '2020-11-12' } }, []],
    ['not issued yet', { drafted: other.drafted, checked: same.checked }, []],
  ])('%s', (_, approval, expected) => {
    expect(foundIn(signedUnlike, 'notice', { approval })).toEqual(expected);
  });

  it('is settled by a change that was signed over the text as it stands', () => {
    const approval = { ...same, checked: other.checked };
    expect(foundIn(signedUnlike, 'notice', { approval, changes: later })).toEqual([]);
  });

  it('is a debt, and names both codes', () => {
    const item = anItem('notice', { approval: { ...same, checked: other.checked } });
    expect(signedUnlike.severity).toBe('owed');
    expect(drafts(signedUnlike, anOffice({ items: [item] }))).toMatchObject([
      {
        message: expect.stringMatching(
          /^审核（保密审查）的和签发的不是同一稿：核对码一个是 [0-9a-f]{4}-/,
        ),
      },
    ]);
  });
});
