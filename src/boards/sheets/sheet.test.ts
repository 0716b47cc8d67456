import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import type { PictureFile } from '#model/library.ts';
import { anItem, anOffice, portal as anyPortal } from '#rules/fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import type { AchievementsSheet } from './achievements.ts';
import { picturesOf } from './pictures-of.ts';
import { sheetOf } from './sheet.ts';
import type { Signboard } from './signboard.ts';

const portal = { ...anyPortal, base: '/gongshi' };

const lamps = {
  publishedOn: '2020-09-10',
  deadline: '2020-10-30',
  standing: { text: '已亮 20 盏', asOf: '2020-10-19' },
  milestones: [
    { what: '更换 11 盏', plannedOn: '2020-10-15', doneOn: '2020-10-19' },
    { what: '更换 6 盏', plannedOn: '2021-01-05' },
  ],
};

function signboard(today: string, raw: Record<string, unknown> = {}, postings: object[] = []) {
  const sign = anItem(
    'board',
    { code: 'QH-B07', publishedOn: '2020-09-12', postings },
    'lamps-sign',
  );
  const office = anOffice({
    today: today as CivilDate,
    items: [sign, anItem('rectification', { ...lamps, ...raw })],
  });
  return { sheet: sheetOf(sign, office, portal) as Signboard, says: boardSays(sign, office) };
}

describe('a signboard', () => {
  it('says what the board says, and in the zone how far it is', () => {
    const { sheet } = signboard('2020-10-20');
    expect(sheet).toMatchObject({
      title: '柳湾村路灯',
      kicker: '青禾乡 2019 年度评议意见整改',
      state: { word: '正在整改', tone: 'doing' },
      deadline: { date: '2020年10月30日', note: '' },
      sample: true,
      size: { width: 600, height: 900 },
    });
    expect(sheet.before.map(({ label }) => label)).toEqual(['群众反映', '整改目标', '整改措施']);
    expect(sheet.progress).toEqual({
      text: '已亮 20 盏',
      asOf: '',
      milestones: [
        { date: '10月19日', what: '更换 11 盏', done: true },
        { date: '计划 2021年1月5日', what: '更换 6 盏', done: false },
      ],
    });
  });

  it('carries the newest date of its content, not the day of the build', () => {
    const imprint = { date: '2020-10-19', validUntil: '2020年11月18日' };
    expect(signboard('2020-10-19').sheet.imprint).toMatchObject(imprint);
    expect(signboard('2020-10-30').sheet).toEqual(signboard('2020-10-19').sheet);
  });

  it('is a new sheet from the day after the deadline', () => {
    const { sheet } = signboard('2020-11-25');
    expect(sheet.deadline.note).toBe('逾期，计划 2021年1月5日完成');
    expect(sheet.imprint.contentDate).toBe('2020年10月31日');
    expect(signboard('2020-12-25').sheet).toEqual(sheet);
  });

  it('leads to the page of its own update', () => {
    const { sheet, says } = signboard('2020-10-20');
    expect(sheet.imprint).toMatchObject({
      code: 'QH-B07',
      number: 1,
      address: 'https://example.invalid/gongshi/qinghe/boards/lamps-sign/1/',
      shortAddress: 'example.invalid/gongshi/qinghe/boards/lamps-sign/1/',
    });
    const posted = { number: '1', postedOn: '2020-10-20', said: says };
    expect(signboard('2020-10-20', {}, [posted]).sheet.imprint.number).toBe(1);
    expect(signboard('2020-11-25', {}, [posted]).sheet.imprint.number).toBe(2);
  });

  it('is not made for an item that the public may not see', () => {
    expect(signboard('2020-11-25', { audience: 'internal' }).sheet).toBeUndefined();
  });
});

describe('an achievements board', () => {
  const picture = (stage: string, standpoint: string) => ({
    file: `media/${stage}.jpg`,
    alt: '路灯',
    takenOn: '2020-11-21',
    stage,
    standpoint,
  });
  const wall = anItem(
    'board',
    { template: 'achievements', size: { width: '900', height: '1200' }, items: ['b', 'a'] },
    'wall',
  );
  const media = new Map(
    ['整改前', '整改后'].map((stage): [string, PictureFile] => {
      const path = `media/${stage}.jpg`;
      const file = { path, digest: stage, width: 3000, height: 2000, source: '', widths: [] };
      return [path, { type: 'picture', ...file }];
    }),
  );
  const sheetWith = (raw: Record<string, unknown>) =>
    sheetOf(
      wall,
      {
        ...anOffice({
          items: [
            anItem('achievement', raw, 'a'),
            anItem('achievement', { category: '重点工作' }, 'b'),
          ],
        }),
        media,
      },
      portal,
    ) as AchievementsSheet;

  it('groups results by category, in the order of the source', () => {
    expect(sheetWith({}).pages[0]?.groups.map(({ category }) => category)).toEqual([
      '重点工作',
      '民生工程',
    ]);
  });

  it('gives each figure with its source and date', () => {
    const figures = [
      { label: '路灯', value: '26', unit: '盏', source: '验收单', asOf: '2020-11-02' },
    ];
    expect(sheetWith({ figures }).pages[0]?.groups[1]?.cards[0]?.figures).toEqual([
      { label: '路灯', value: '26', unit: '盏', source: '验收单，截至 2020年11月2日' },
    ]);
  });

  it('shows before and after from one standpoint, else only the result', () => {
    const filesOf = (before: string, after: string) =>
      picturesOf(
        sheetWith({ pictures: [picture('整改前', before), picture('整改后', after)] }),
      ).map(({ file }) => file);
    expect(filesOf('村口', '村口')).toEqual(['media/整改前.jpg', 'media/整改后.jpg']);
    expect(filesOf('村口', '桥头')).toEqual(['media/整改后.jpg']);
  });

  it('leaves out a picture that is not there', () => {
    const gone = { ...picture('整改后', '村口'), file: 'media/gone.jpg' };
    expect(picturesOf(sheetWith({ pictures: [gone] }))).toEqual([]);
  });
});
