import { describe, expect, it } from 'vitest';
import type { ApprovalStep } from '#model/items/approval.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem } from '#rules/fixtures.ts';
import { refusal } from './refusal.ts';

const today = '2020-11-25' as CivilDate;
const drafted = { post: '党政办工作人员', on: '2020-11-20' };
const refused = (raw: Record<string, unknown>, step: ApprovalStep, on: string) =>
  refusal(anItem('rectification', raw), step, on as CivilDate, today);

describe('a signature', () => {
  it.each([
    ['the first step', undefined, 'drafted', '2020-11-25'],
    ['the next step on the same day', { drafted }, 'checked', '2020-11-20'],
  ] as const)('is taken for %s', (_, approval, step, on) => {
    expect(refused({ approval }, step, on)).toBeUndefined();
  });

  it.each([
    ['for a step that is signed', { drafted }, 'drafted', '2020-11-21', '拟稿已经记过'],
    [
      'for a step before its turn',
      { drafted },
      'issued',
      '2020-11-21',
      '要先记审核（保密审查），再记签发',
    ],
    ['from before the last step', { drafted }, 'checked', '2020-11-19', '不能早于上一步'],
    ['from tomorrow', { drafted }, 'checked', '2020-11-26', '还没有到'],
  ] as const)('is refused %s', (_, approval, step, on, expected) => {
    expect(refused({ approval }, step, on)).toContain(expected);
  });

  it('is refused for what is withdrawn', () => {
    const withdrawn = { on: '2020-11-24', reason: '写错了' };
    expect(refused({ withdrawn, approval: { drafted } }, 'checked', '2020-11-25')).toContain(
      '已经撤回',
    );
  });
});
