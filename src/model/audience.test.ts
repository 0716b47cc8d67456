import { describe, expect, it } from 'vitest';
import { isPublic, publicEntries } from './audience.ts';
import type { CivilDate } from './basics/date.ts';

const day = (text: string) => text as CivilDate;
const step = { post: '乡长', on: day('2020-11-01') };
const item = {
  audience: 'public',
  approval: { drafted: step, checked: step, issued: step },
  changes: [],
  publishedOn: day('2020-11-25'),
} as const;
const unsigned = { audience: item.audience, changes: [], publishedOn: item.publishedOn };
const inside = { ...step, audience: 'internal' as const };
const signedInside = { ...item, approval: { ...item.approval, issued: inside } };

describe('isPublic', () => {
  it.each([
    ['signed, for the public, on its day', item, '2020-11-25', true],
    ['on the day before', item, '2020-11-24', false],
    ['internal', { ...item, audience: 'internal' as const }, '2020-11-25', false],
    ['not signed off', unsigned, '2020-11-25', false],
    ['drafted only', { ...item, approval: { drafted: step } }, '2020-11-25', false],
    [
      'checked, not issued',
      { ...item, approval: { drafted: step, checked: step } },
      '2020-11-25',
      false,
    ],
    [
      'issued, never checked',
      { ...item, approval: { drafted: step, issued: step } },
      '2020-11-25',
      false,
    ],
    ['issued to be kept inside, then opened', signedInside, '2020-11-25', false],
    [
      'issued to be kept inside, and signed for the public later',
      {
        ...signedInside,
        changes: [{ on: day('2020-11-20'), approval: { ...step, on: day('2020-11-20') } }],
      },
      '2020-11-25',
      true,
    ],
  ])('%s', (_, given, today, expected) => {
    expect(isPublic(given, day(today))).toBe(expected);
  });
});

it('leaves out entries that are internal by themselves', () => {
  const entries = [
    { audience: 'public' as const, a: 1 },
    { audience: 'internal' as const, a: 2 },
  ];
  expect(publicEntries(entries)).toEqual([entries[0]]);
});
