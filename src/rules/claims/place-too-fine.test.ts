import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, foundIn } from '../fixtures.ts';
import { placeTooFine } from './place-too-fine.ts';

const inOffice = (settings: Record<string, unknown>, raw: Record<string, unknown>) =>
  found(placeTooFine, anOffice({ settings, items: [anItem('rectification', raw)] })).map(
    (place) => place.split(' ')[1],
  );

describe('place-too-fine', () => {
  it.each([
    ['柳湾村路灯不亮', []],
    ['柳湾村第３组路灯不亮', ['opinion']],
    ['柳湾村五队水管漏水', ['opinion']],
    ['12号院门前积水', ['opinion']],
    ['上坡屯没有路灯', ['opinion']],
    ['1号窗口排队久', []],
    ['省道 205 号线噪声大', []],
    ['铁匠巷 12 号门前积水', ['opinion']],
    ['铁匠巷12号杆的灯不亮', []],
    ['示例路 12 号楼前积水', ['opinion']],
  ])('of “%s” says %j', (opinion, expected) => {
    expect(foundIn(placeTooFine, 'rectification', { opinion })).toEqual(expected);
  });

  it.each([
    ['7号楼电梯常停', []],
    ['3栋楼道灯不亮', []],
    ['柳林社区12号院积水', []],
    ['7号楼2单元301室漏水', ['opinion']],
    ['3 号楼 2 单元 501 住户说没有灯', ['opinion']],
    ['3栋501说没有灯', ['opinion']],
    ['铁匠巷 12 号', ['opinion']],
    ['铁匠巷 12 号院积水', []],
    ['3 栋 120 户没有水', []],
    ['30 户居民没有水', []],
    ['5号门牌前积水', ['opinion']],
    ['第三居民小组路灯不亮', ['opinion']],
    ['第三村民小组路灯不亮', ['opinion']],
  ])('in a city, of “%s” says %j', (opinion, expected) => {
    const street = { level: '街道', villages: [{ id: 'liulin', name: '柳林社区' }] };
    expect(inOffice(street, { opinion })).toEqual(expected);
    expect(inOffice({ level: '市直部门' }, { opinion })).toEqual(expected);
  });

  it.each([
    ['柳岸社区3号楼2单元501室门口', ['place']],
    ['柳林社区7号楼前', []],
    ['柳湾村村口', []],
    ['乡政府一楼服务大厅', []],
  ])('looks where a board hangs: of %s says %j', (place, expected) => {
    expect(foundIn(placeTooFine, 'board', { place })).toEqual(expected);
  });

  it('goes by where it is, in an office that has villages and communities', () => {
    const villages = [
      { id: 'liuwan', name: '柳湾村' },
      { id: 'chengguan', name: '城关社区' },
    ];
    const each = ['liuwan', 'chengguan', undefined].map((village) =>
      inOffice({ villages }, { opinion: '7号楼漏水', village }),
    );
    expect(each).toEqual([['opinion'], [], ['opinion']]);
  });

  it.each([
    ['柳岸社区3号楼2单元501室门口', ['place']],
    ['幸福路12号门牌旁', ['place']],
    ['柳湾村三组路口', []],
    ['3号楼2单元楼道', []],
    ['3 栋 501 门前', ['place']],
    ['政务服务中心302室', []],
  ])('of a board at %s says %j', (place, expected) => {
    expect(foundIn(placeTooFine, 'board', { place })).toEqual(expected);
  });

  it('finds the door of a home in any public text', () => {
    const item = anItem('notice', {}, 'a', '第一行。\n3号楼2单元501室先修。');
    expect(drafts(placeTooFine, anOffice({ items: [item] }))).toMatchObject([{ line: 41 }]);
    const text = { standing: { text: '2单元501室已修好', asOf: '2020-11-20' } };
    expect(foundIn(placeTooFine, 'rectification', text)).toEqual(['standing.text']);
  });

  it('leaves internal items alone', () => {
    const raw = { opinion: '柳湾村三组路灯不亮', audience: 'internal' };
    expect(foundIn(placeTooFine, 'rectification', raw)).toEqual([]);
  });
});
