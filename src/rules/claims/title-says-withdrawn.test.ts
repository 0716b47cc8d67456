import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { titleSaysWithdrawn } from './title-says-withdrawn.ts';

const withdrawn = { on: '2020-11-20', reason: '有误' };

describe('title-says-withdrawn', () => {
  it.each([
    [{ title: '（已撤回）柳湾村路灯' }, ['title']],
    [{ title: '柳湾村路灯【作废】' }, ['title']],
    [{ title: '（已撤回）柳湾村路灯', withdrawn }, []],
    [{ title: '关于旧表格作废的公告' }, []],
    [{ title: '撤回选址的说明' }, []],
  ])('of %j finds %j', (raw, expected) => {
    expect(foundIn(titleSaysWithdrawn, 'notice', raw)).toEqual(expected);
  });
});
