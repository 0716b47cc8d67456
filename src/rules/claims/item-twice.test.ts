import { describe, expect, it } from 'vitest';
import type { Kind } from '#model/kinds.ts';
import { type Raw, anItem, anOffice, found } from '../fixtures.ts';
import { itemTwice } from './item-twice.ts';

const foundOf = (kind: Kind, newer: Raw) =>
  found(itemTwice, anOffice({ items: [anItem(kind, newer, 'newer'), anItem(kind, {}, 'older')] }));

describe('item-twice', () => {
  it.each([
    ['notice', {}, ['newer.md title', 'older.md title']],
    ['notice', { title: '柳湾村 路灯' }, ['newer.md title', 'older.md title']],
    ['notice', { title: '石桥村路灯' }, []],
    ['notice', { publishedOn: '2020-11-21' }, []],
    ['notice', { withdrawn: { on: '2020-11-20', reason: '重复' } }, []],
    ['outreach', {}, ['newer.md title', 'older.md title']],
    ['outreach', { on: '2020-11-03' }, []],
    ['survey', { from: '2020-10-02' }, []],
    ['rectification', { opinionNumber: '990000202100011' }, []],
    ['rectification', {}, ['newer.md title', 'older.md title']],
    ['board', { code: 'QH-B02' }, ['newer.yaml place', 'older.yaml place']],
    ['board', { code: 'QH-B02', place: '桥头' }, []],
    ['board', { code: 'QH-B02', items: ['b'] }, []],
    ['service', { publishedOn: '2020-11-21' }, ['newer.md title', 'older.md title']],
    ['document', { number: '青示发〔2020〕2号' }, []],
  ] as const)('of a second %s with %j finds %j', (kind, newer, expected) => {
    expect(foundOf(kind, newer)).toEqual(expected);
  });

  it('says nothing of two kinds', () => {
    const items = [anItem('notice'), anItem('service')];
    expect(found(itemTwice, anOffice({ items }))).toEqual([]);
  });

  it('knows tasks and frames by what they say', () => {
    const task = { task: '报送', lead: 'dangzheng', responsible: ['负责人'] };
    const frame = { destination: '县', group: '干部', due: '2020-12-30' };
    const office = anOffice({
      assignments: [
        { ...task, id: 'a' },
        { ...task, id: 'b' },
        { ...task, id: 'c', deadline: '2020-12-30' },
      ],
      frames: [
        { ...frame, id: 'a' },
        { ...frame, id: 'b' },
        { ...frame, id: 'c', group: '群众' },
      ],
    });
    expect(found(itemTwice, office)).toEqual([
      'assignments.yaml assignments.1.task',
      'frames.yaml frames.1.group',
    ]);
  });

  it('knows a piece by its outlet and day', () => {
    const piece = {
      ...{ title: '路灯亮了', outlet: '示例日报', outletKind: '报纸', pieceKind: '绩效宣传' },
      ...{ on: '2020-11-20', unit: 'dangzheng' },
    };
    const publications = [
      { ...piece, id: 'a' },
      { ...piece, id: 'b' },
      { ...piece, id: 'c', outlet: '示例电视台' },
      { ...piece, id: 'd', on: '2020-11-21', link: 'https://news.example/1' },
      { ...piece, id: 'e', on: '2020-11-22', link: 'https://news.example/1' },
    ];
    expect(found(itemTwice, anOffice({ publications }))).toEqual([
      'publications.yaml publications.1.title',
      'publications.yaml publications.4.link',
    ]);
  });
});
