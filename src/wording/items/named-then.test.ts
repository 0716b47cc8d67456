import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anOffice, today } from '#rules/fixtures.ts';
import { lifeText, nameThenAndNow, unitNote } from './named-then.ts';

const unit = (id: string, name: string, raw: object = {}) => ({
  ...{ id, name, leader: '站长', telephone: '0000-0000004' },
  ...raw,
});
const office = anOffice({
  settings: {
    units: [
      unit('shuili', '农业综合服务中心', { names: [{ name: '水利站', until: '2020-11-14' }] }),
      unit('nongji', '农机站', { until: '2020-06-30', successors: ['shuili'] }),
      unit('linye', '林业站', { until: '2020-06-30', successors: ['shuili', 'lin'] }),
      unit('lin', '林长办', { since: '2020-07-01' }),
      unit('canyu', '残渔站', { until: '2020-06-30' }),
      unit('dangzheng', '党政办'),
    ],
  },
});
const { units } = office.settings;
const of = (id: string) => units.find((one) => one.id === id)!;
const day = (text: string) => text as CivilDate;

describe('a name of a day', () => {
  it.each([
    ['shuili', '2020-11-14', '水利站（今：农业综合服务中心）'],
    ['shuili', '2020-11-15', '农业综合服务中心'],
    ['nongji', '2020-06-30', '农机站（今：农业综合服务中心）'],
    ['linye', '2020-05-01', '林业站（今：农业综合服务中心、林长办）'],
    ['canyu', '2020-05-01', '残渔站（已撤销）'],
    ['dangzheng', '2001-01-01', '党政办'],
  ])('%s of %s reads %s', (id, on, text) => {
    expect(nameThenAndNow(units, of(id), day(on), today)).toBe(text);
  });

  it('of today says what it was called when the matter began', () => {
    expect(unitNote(office, of('shuili'), today, day('2020-10-12'))).toBe('原水利站');
    expect(unitNote(office, of('shuili'), today, day('2020-11-20'))).toBe('');
    expect(unitNote(office, of('shuili'), day('2020-10-20'))).toBe('今：农业综合服务中心');
  });
});

describe('what became of a unit', () => {
  it.each([
    ['shuili', '曾用名：水利站（到2020年11月14日）。由农机站、林业站合并而来。'],
    ['nongji', '2020年6月30日是最后一天，此后并入农业综合服务中心。'],
    ['linye', '2020年6月30日是最后一天，此后分到农业综合服务中心、林长办。'],
    ['lin', '2020年7月1日由林业站变动而来。'],
    ['canyu', '2020年6月30日是最后一天，此后没有这个单位了。'],
    ['dangzheng', ''],
  ])('%s: %s', (id, text) => {
    expect(lifeText(of(id), { things: units, today, word: '单位' }).join('')).toBe(text);
  });

  it('says nothing of a day that is to come', () => {
    const [later] = anOffice({
      settings: { units: [unit('a', '甲站', { until: '2020-11-25' })] },
    }).settings.units;
    expect(lifeText(later!, { things: [later!], today, word: '单位' })).toEqual([]);
  });
});
