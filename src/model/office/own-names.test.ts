import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { ownNames, settingNames } from './own-names.ts';

const settings = {
  villages: [
    { id: 'zengjia', name: '曾家村', reading: 'zēng jiā cūn' },
    { id: 'chengguan', name: '城关社区' },
    { id: 'zha', name: '查村' },
  ],
  places: [{ name: '单家坳', reading: 'shan jia ao' }],
};

it('has what the settings name, with ids, short names and readings', () => {
  const names = settingNames(anOffice({ settings }).settings);
  expect(names.filter(({ of }) => of !== 'office')).toEqual([
    { name: '党政综合办公室', of: 'unit', id: 'dangzheng' },
    { name: '曾家村', reading: 'zeng jia cun', of: 'village', id: 'zengjia', short: '曾家' },
    { name: '城关社区', of: 'community', id: 'chengguan', short: '城关' },
    { name: '查村', of: 'village', id: 'zha' },
    { name: '单家坳', reading: 'shan jia ao', of: 'place' },
  ]);
});

it('has every name that a unit or village had, the newest first', () => {
  const { settings: own } = anOffice({
    settings: {
      villages: [
        { id: 'liuwan', name: '柳湾社区', names: [{ name: '柳湾村', until: '2019-12-31' }] },
      ],
    },
  });
  expect(settingNames(own).filter(({ id }) => id === 'liuwan')).toEqual([
    { name: '柳湾社区', of: 'community', id: 'liuwan', short: '柳湾' },
    { name: '柳湾村', of: 'village', id: 'liuwan', short: '柳湾' },
  ]);
});

it('has the names of the office itself, each once', () => {
  const names = settingNames(anOffice().settings).filter(({ of }) => of === 'office');
  expect(names.map(({ name }) => name)).toEqual([
    '示例县青禾乡',
    '青禾乡',
    '示例县青禾乡人民政府',
    '示例县',
  ]);
});

it('has the places of public boards, and of no others', () => {
  const office = anOffice({
    items: [
      anItem('board', { place: '柳湾村村口' }, 'open'),
      anItem('board', { place: '库房后门', audience: 'internal' }, 'closed'),
    ],
  });
  const names = ownNames(office).map(({ name }) => name);
  expect(names).toContain('柳湾村村口');
  expect(names).not.toContain('库房后门');
});
