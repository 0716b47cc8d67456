import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found, foundIn } from '../fixtures.ts';
import { publicWithoutApproval } from './public-without-approval.ts';

const withdrawn = { on: '2020-11-22', reason: '重复' };

describe('public-without-approval', () => {
  it.each([
    ['signed off', {}, []],
    ['not signed off', { approval: undefined }, ['line']],
    [
      'said to be public, but not signed off',
      { approval: undefined, audience: 'public' },
      ['audience'],
    ],
    [
      'drafted and checked, not issued',
      {
        approval: {
          drafted: { post: '工作人员', on: '2020-11-10' },
          checked: { post: '负责人', on: '2020-11-11' },
        },
        audience: 'public',
      },
      ['audience'],
    ],
    ['internal', { approval: undefined, audience: 'internal' }, []],
    ['withdrawn', { approval: undefined, withdrawn }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(publicWithoutApproval, 'notice', raw)).toEqual(expected);
  });

  it('looks at every kind', () => {
    const items = [
      anItem('board', { approval: undefined, audience: 'public' }),
      anItem('survey', { approval: undefined, audience: 'public' }),
    ];
    expect(found(publicWithoutApproval, anOffice({ items }))).toEqual([
      'a.yaml audience',
      'a.yaml audience',
    ]);
  });
});
