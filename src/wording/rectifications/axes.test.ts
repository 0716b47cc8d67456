import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import {
  progresses,
  type Rectification,
  verifications,
} from '#model/rectifications/rectification.ts';
import { anItem } from '#rules/fixtures.ts';
import { axesOf } from './axes.ts';

const today = '2020-11-25' as CivilDate;
const axes = (fields: Record<string, unknown>) =>
  axesOf(anItem('rectification', fields) as Rectification, today);
const axis = (label: string, fields: Record<string, unknown>) =>
  axes(fields).find((one) => one.label === label);

describe('the axes of a rectification', () => {
  it.each([
    ['核实', 'verified', verifications],
    ['类型', 'workKind', ['立行立改', '限期整改', '长期坚持']],
    ['进展', 'progress', progresses],
  ])('%s looks different for every value', (label, field, values) => {
    const looks = values.map((value) => axis(label, { [field]: value })?.state);
    const seen = looks.map((state) => `${state?.shape ?? state?.tone} ${state?.word}`);
    expect(new Set(seen).size).toBe(values.length);
    expect(new Set(looks.map((state) => state?.shape ?? state?.tone)).size).toBe(values.length);
  });

  it('销号 looks different for every value, and says who and when', () => {
    const states = ['未销号', '已验收', '已销号'].map(
      (state) => axis('销号', { closing: { state } })?.state,
    );
    expect(new Set(states.map((state) => state?.shape)).size).toBe(3);
    const closing = { state: '已销号', closedOn: '2020-11-20', closedBy: '分管副乡长' };
    expect(axis('销号', { closing })?.note).toBe('2020年11月20日，分管副乡长');
  });

  it.each([
    [{ progress: '正在整改', deadline: '2020-11-24' }, '逾期 1 天', 'late'],
    [{ progress: '正在整改', deadline: '2020-11-25' }, '没有逾期', 'doing'],
    [{ progress: '已完成', deadline: '2020-11-20', completedOn: '2020-11-20' }, '按期完成', 'done'],
    [
      { progress: '已完成', deadline: '2020-11-20', completedOn: '2020-11-21' },
      '未按期完成，晚 1 天',
      'late',
    ],
    [{ progress: '列入规划', deadline: undefined }, '没有定时限', 'cannot'],
  ])('时限 of %j is %s', (fields, word, tone) => {
    expect(axis('时限', fields)?.state).toEqual({ word, tone });
  });

  it('反弹 stands there only where the matter came back', () => {
    expect(axis('反弹', { relapses: [] })).toBeUndefined();
    const relapses = [{ on: '2020-11-02', note: '雨后又堵' }];
    expect(axis('反弹', { relapses })).toMatchObject({
      state: { word: '曾反弹', shape: 'back' },
      note: '2020年11月2日',
    });
  });
});
