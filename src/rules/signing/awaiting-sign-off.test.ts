import { describe, expect, it } from 'vitest';
import { isPublic } from '#model/audience.ts';
import { anItem, anOffice, drafts, found, foundIn, today } from '../fixtures.ts';
import { awaitingSignOff } from './awaiting-sign-off.ts';

const withdrawn = { on: '2020-11-22', reason: '重复' };
const drafted = { post: '工作人员', on: '2020-11-10' };
const checked = { post: '负责人', on: '2020-11-11' };

describe('awaiting-sign-off', () => {
  it.each([
    ['signed off', {}, []],
    ['not signed off', { approval: undefined }, ['line']],
    [
      'said to be public, not signed off',
      { approval: undefined, audience: 'public' },
      ['audience'],
    ],
    ['drafted and checked, not issued', { approval: { drafted, checked } }, ['approval']],
    ['internal', { approval: undefined, audience: 'internal' }, []],
    ['withdrawn', { approval: undefined, withdrawn }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(awaitingSignOff, 'notice', raw)).toEqual(expected);
  });

  it('only tells staff: the item is not public, and says which steps it waits for', () => {
    const item = anItem('notice', { approval: { drafted } });
    expect(awaitingSignOff.severity).toBe('hint');
    expect(isPublic(item, today)).toBe(false);
    expect(drafts(awaitingSignOff, anOffice({ items: [item] }))).toMatchObject([
      { message: '拟公开，还没有公开：待审核（保密审查）、签发' },
    ]);
  });

  it('looks at every kind', () => {
    const items = [
      anItem('board', { approval: undefined, audience: 'public' }),
      anItem('survey', { approval: undefined, audience: 'public' }),
    ];
    expect(found(awaitingSignOff, anOffice({ items }))).toEqual([
      'a.yaml audience',
      'a.yaml audience',
    ]);
  });
});
