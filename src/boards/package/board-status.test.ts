import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { boardStatuses } from './board-status.ts';

const lamps = anItem('rectification', { standing: { text: '已装好一半', asOf: '2020-11-22' } });
const said = boardSays(anItem('board'), anOffice({ items: [lamps] }));
const villages = [{ id: 'liuwan', name: '柳湾村', households: '1', people: '2' }];

/** The one line of a board; today is 2020-11-25 and boards are valid for 30 days. */
const status = (raw: Record<string, unknown>, settings: Record<string, unknown> = {}) =>
  boardStatuses(
    anOffice({
      items: [lamps, anItem('board', { place: '桥头', village: 'liuwan', ...raw }, 'sign')],
      settings: { villages, ...settings },
    }),
    portal,
  );
const posted = (postedOn: string, now: Readonly<Record<string, string>> = said) => ({
  postings: [{ number: '1', postedOn, said: now }],
});
const old = { ...said, 整改进度: '还没有装' };

describe('boardStatuses', () => {
  it.each([
    ['尚未上墙', '', '还没有上墙记录', {}],
    ['与现在一致', '2020年12月22日', '', posted('2020-11-22')],
    ['已过有效期', '2020年11月24日', '已过 1 天', posted('2020-10-25')],
    ['待更新', '2020年12月1日', '整改进度变了，11月22日起，已 3 天', posted('2020-11-01', old)],
    ['待更新', '2020年12月24日', '整改进度变了，11月24日起，已 1 天', posted('2020-11-24', old)],
    ['待更新', '2020年12月25日', '整改进度变了，11月25日起', posted('2020-11-25', old)],
  ])('%s, valid until %j: %s', (state, validUntil, note, raw) => {
    expect(status(raw)).toEqual([{ code: 'QH-B01', place: '柳湾村桥头', state, validUntil, note }]);
  });

  it('goes by the template’s own time of renewal', () => {
    const boardValidDaysBy = { signboard: '2' };
    expect(status(posted('2020-11-22'), { boardValidDaysBy })[0]).toMatchObject({
      state: '已过有效期',
      validUntil: '2020年11月24日',
    });
    expect(
      status({ ...posted('2020-11-22'), validDays: '7' }, { boardValidDaysBy })[0],
    ).toMatchObject({
      state: '与现在一致',
      validUntil: '2020年11月29日',
    });
  });

  it('leaves out what the public may not see', () => {
    expect(status({ audience: 'internal' })).toEqual([]);
  });
});
