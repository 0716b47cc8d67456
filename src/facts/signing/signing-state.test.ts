import { describe, expect, it } from 'vitest';
import { fullExample } from '../fixtures.ts';
import type { Field } from '../sheet/field.ts';
import type { FactSheet } from '../sheet/sheet.ts';
import { kindSheets } from '../sheets.ts';
import { type Kind, kindNames } from '#model/kinds.ts';
import { anItem, anOffice, proofs } from '#rules/fixtures.ts';
import { signaturesOver } from './fixtures.ts';
import { signingState } from './signing-state.ts';

type Raw = Record<string, unknown>;
const stateOf = (kind: Kind, raw: Raw, body?: string) => {
  const item = anItem(kind, raw, 'a', body);
  return signingState(item, anOffice({ items: [item] }));
};
/** What doesn't match once an item that was issued as `before` is `after`. */
const changed = (kind: Kind, before: Raw, after: Raw) =>
  stateOf(kind, { ...before, ...after, approval: signaturesOver(kind, before) }).changed;

const picture = { file: 'media/a.jpg', alt: '路灯' };
const look = { on: '2020-11-01', by: '督查室', note: '已立杆' };

describe('an item that was issued', () => {
  it.each<[string, Kind, Raw, Raw]>([
    ['it stands as it was', 'notice', {}, {}],
    ['progress goes on', 'rectification', {}, { progress: '已完成', completedOn: '2020-11-20' }],
    ['an effect is told', 'rectification', {}, { effect: '夜里有灯' }],
    ['what was open is filled in', 'rectification', {}, { funds: '乡财政' }],
    [
      'a picture is added',
      'rectification',
      { pictures: [picture] },
      { pictures: [picture, { ...picture, alt: '装好' }] },
    ],
    [
      'an answer is added',
      'rectification',
      { followUps: [look] },
      { followUps: [{ ...look, answer: '下月装好' }] },
    ],
    [
      'a period got its end',
      'achievement',
      { period: { from: '2020-03-01' } },
      { period: { from: '2020-03-01', to: '2020-10-30' } },
    ],
    ['it serves another duty', 'notice', {}, { serves: ['x'] }],
    ['the day of publication is later', 'notice', {}, { publishedOn: '2020-11-24' }],
    [
      'a proof for the office alone is added',
      'outreach',
      { evidence: proofs },
      { evidence: [{ ...proofs[0], audience: 'internal' }, ...proofs] },
    ],
    ['what is internal is written', 'rectification', {}, { internalNote: '备忘' }],
    [
      'a change of no such thing is noted',
      'notice',
      {},
      { changes: [{ on: '2020-11-20', note: '加了图' }] },
    ],
  ])('holds where %s', (_, kind, before, after) => {
    expect(changed(kind, before, after)).toBeUndefined();
  });

  it.each<[string, Kind, Raw, Raw, string[]]>([
    ['its title', 'notice', {}, { title: '停电' }, ['标题']],
    [
      'a list that is fixed grew',
      'rectification',
      {},
      { measures: ['安装路灯', '砍树'] },
      ['整改措施'],
    ],
    [
      'a follow-up',
      'rectification',
      { followUps: [look] },
      { followUps: [{ ...look, note: '已通电' }] },
      ['跟踪督查'],
    ],
    [
      'a picture is another',
      'rectification',
      { pictures: [picture] },
      { pictures: [{ ...picture, file: 'media/b.jpg' }] },
      ['图片'],
    ],
    ['a value is taken away', 'rectification', {}, { goal: undefined }, []],
    [
      'a note on a change',
      'notice',
      { changes: [{ on: '2020-11-20', note: '一' }] },
      { changes: [{ on: '2020-11-20', note: '二' }] },
      [],
    ],
    [
      'days of a period',
      'notice',
      { period: { from: '2020-11-20', days: '7', counting: '工作日' } },
      { period: { from: '2020-11-20', days: '3', counting: '工作日' } },
      ['公示期'],
    ],
    [
      'an answer that is shown',
      'survey',
      {},
      {
        questions: [
          {
            question: '您对道路是否满意？',
            answers: [
              { answer: '满意', count: '41' },
              { answer: '不满意', count: '19' },
            ],
          },
        ],
      },
      ['题目和回答'],
    ],
  ])('has to be signed again where %s changed', (_, kind, before, after, expected) => {
    expect(changed(kind, before, after)).toEqual(expected);
  });

  it('has to be signed again where its text changed, but for the ends of lines', () => {
    const approval = signaturesOver('notice', {}, '甲。\n\n乙。');
    expect(stateOf('notice', { approval }, '甲。\r\n\r\n乙。\r\n').changed).toBeUndefined();
    expect(stateOf('notice', { approval }, '甲。\n\n丙。').changed).toEqual(['正文']);
  });

  it('has to be signed for the public where it was signed to be kept inside', () => {
    const approval = signaturesOver('notice', { audience: 'internal' });
    expect(stateOf('notice', { approval, audience: 'internal' }).changed).toBeUndefined();
    expect(stateOf('notice', { approval, audience: 'public' }).changed).toEqual(['公开范围']);
  });

  it('holds with the signature of a change over the new text, and with one from before there were digests', () => {
    const approval = signaturesOver('notice', {});
    const noted = { title: '停电', changes: [{ on: '2020-11-20', note: '更正标题' }] };
    const { issued } = signaturesOver('notice', noted);
    const changes = [{ ...noted.changes[0], approval: { ...issued, on: '2020-11-20' } }];
    expect(stateOf('notice', { ...noted, approval, changes }).changed).toBeUndefined();
    expect(stateOf('notice', { ...noted, title: '停水', approval, changes }).changed).toEqual([
      '标题',
    ]);
    expect(stateOf('notice', { title: '停电' }).changed).toBeUndefined();
  });

  const another = (field: Field): unknown =>
    field.choices?.find((word) => word !== field.example) ?? `${String(field.example)}9`;
  it.each(kindNames)(
    'notices every single field of the kind %s that may not change unsigned',
    (kind) => {
      const sheet: FactSheet = kindSheets[kind];
      const raw: Raw = Object.fromEntries(
        sheet
          .below('')
          .filter(({ name }) => !['approval', 'withdrawn', 'audience', 'changes'].includes(name))
          .map((field) => [field.name, fullExample(sheet, field)]),
      );
      const before = { ...anItem(kind, raw), audience: 'public' };
      const office = anOffice();
      const approval = signaturesOver(kind, { ...raw, audience: 'public' });
      const single = sheet
        .below('')
        .filter(
          ({ seen, type, name }) =>
            seen !== 'internal' &&
            !['list', 'group', 'size', 'record'].includes(type) &&
            name !== 'publishedOn',
        );
      const found = single.filter((field) => {
        const item = {
          ...before,
          approval,
          [field.name]: another(field),
        } as unknown as typeof before;
        return signingState(item as never, office).changed !== undefined;
      });
      expect(single.length).toBeGreaterThan(0);
      expect(found.map(({ name }) => name)).toEqual(
        single.filter(({ change }) => change !== 'living').map(({ name }) => name),
      );
    },
  );
});

describe('an item that waits', () => {
  const { drafted, checked } = signaturesOver('notice', {});
  const old = { post: '经办员', on: '2020-11-10' };

  it.each<[string, Raw, string[], string[]]>([
    ['nobody signed', {}, ['drafted', 'checked', 'issued'], []],
    ['drafted', { drafted }, ['checked', 'issued'], []],
    ['drafted and checked', { drafted, checked }, ['issued'], []],
    ['drafted before there were digests', { drafted: old }, ['checked', 'issued'], []],
  ])('asks for what is missing: %s', (_, approval, missing, again) => {
    const written = Object.keys(approval).length > 0 ? approval : undefined;
    expect(stateOf('notice', { approval: written })).toEqual({ missing, again });
  });

  it('asks for all its steps again, once any word has changed', () => {
    expect(stateOf('notice', { approval: { drafted, checked }, title: '停电' })).toEqual({
      missing: ['drafted', 'checked', 'issued'],
      again: ['drafted', 'checked'],
    });
    expect(stateOf('notice', { approval: { drafted: old, checked }, serves: ['x'] })).toEqual({
      missing: ['checked', 'issued'],
      again: ['checked'],
    });
  });
});
