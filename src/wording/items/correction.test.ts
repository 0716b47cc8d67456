import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { changesOf, isCorrected } from './changes.ts';

const office = anOffice();
const item = anItem('achievement', {
  changes: [
    { on: '2020-11-21', note: '补充照片' },
    {
      on: '2020-11-22',
      note: '验收单复核',
      corrects: { was: '全线 1.8 公里', is: '全线 1.6 公里' },
    },
  ],
});

it('a correction says what was wrong and what is right, and is told apart from news', () => {
  const changes = changesOf(item, office);
  expect(changes.map(({ note }) => note)).toEqual([
    '补充照片',
    '更正：原写“全线 1.8 公里”，应为“全线 1.6 公里”。验收单复核',
  ]);
  expect(changes.map(({ on }) => isCorrected(item, on, office))).toEqual([false, true]);
});
