import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { progresses, type Rectification } from '#model/rectifications/rectification.ts';
import { anItem } from '#rules/fixtures.ts';
import { progressWord, stateWords } from './status.ts';

const today = '2020-11-25' as CivilDate;
const words = (fields: Record<string, unknown>) =>
  stateWords(anItem('rectification', fields) as Rectification, today).map(({ word }) => word);

describe('the words of a state', () => {
  it('never say 办结 or 整改中, and differ for every progress', () => {
    const all = progresses.map((progress) => progressWord(progress).word);
    expect(new Set(all).size).toBe(progresses.length);
    expect(all.join()).not.toMatch(/办结|整改中|不能办理/);
  });

  it.each([
    [{ progress: '正在整改', deadline: '2020-10-30' }, ['正在整改', '逾期 26 天']],
    [{ progress: '正在整改', deadline: '2020-11-25' }, ['正在整改']],
    [
      { progress: '已完成', deadline: '2020-10-30', completedOn: '2020-11-03' },
      ['已完成', '未按期完成，晚 4 天'],
    ],
    [
      {
        progress: '已完成',
        closing: { state: '已销号' },
        workKind: '立行立改',
        deadline: '2020-12-01',
      },
      ['已完成', '已销号'],
    ],
    [{ progress: '正在整改', workKind: '长期坚持', deadline: undefined }, ['正在整改', '长期坚持']],
    [
      { progress: '制定方案', deadline: '2020-12-31', relapseOf: 'shuiqu' },
      ['制定方案', '问题反弹，重新办理'],
    ],
    [{ progress: '暂难解决', deadline: '2020-01-01' }, ['暂难解决，已作解释']],
  ])('of %j are %j', (fields, expected) => {
    expect(words(fields)).toEqual(expected);
  });
});
