import { expect, it } from 'vitest';
import type { Kind } from '../kinds.ts';
import { type Raw, anItem, today } from '#rules/fixtures.ts';
import { itemDay, spokenDay } from './item-day.ts';

const done = { progress: '已完成', effect: '亮了', completedOn: '2020-10-20' };

it.each<[what: string, kind: Kind, raw: Raw, day: string]>([
  ['an open matter', 'rectification', {}, today],
  ['a finished matter', 'rectification', done, '2020-10-20'],
  ['standing work, whatever was done', 'rectification', { ...done, workKind: '长期坚持' }, today],
  [
    'what can’t be solved now',
    'rectification',
    {
      progress: '暂难解决',
      explanation: { reason: '红线', explainedBy: '乡长', on: '2020-10-15', how: '当面' },
    },
    '2020-10-15',
  ],
  ['an achievement', 'achievement', {}, '2020-10-30'],
  ['an inspection', 'inspection', {}, '2020-10-10'],
  ['an activity', 'outreach', {}, '2020-11-02'],
  ['a survey', 'survey', {}, '2020-10-05'],
  ['a document', 'document', {}, '2020-09-01'],
  ['a notice', 'notice', {}, '2020-11-20'],
  ['a service', 'service', {}, today],
  ['a board', 'board', {}, today],
  [
    'a withdrawn matter',
    'rectification',
    { withdrawn: { on: '2020-11-22', reason: '重复' } },
    '2020-11-22',
  ],
])('%s speaks of its day', (_, kind, raw, day) => {
  const item = anItem(kind, raw);
  expect(itemDay(item, today)).toBe(day);
  expect(spokenDay(item, today)).toBe(day);
});

it.each([
  [{ on: '2020-01-02' }, '2020-01-02'],
  [{ deadline: '2020-12-31', doneOn: '2020-01-03' }, '2020-01-03'],
  [{ due: '2020-10-15', handedOverOn: '2020-10-14' }, '2020-10-14'],
  [{ due: '2020-10-15' }, '2020-10-15'],
  [{ name: '水利站' }, today],
])('%j speaks of %s', (entry, day) => expect(spokenDay(entry, today)).toBe(day));
