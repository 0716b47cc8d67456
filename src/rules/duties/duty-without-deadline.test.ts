import { describe, expect, it } from 'vitest';
import { dutyWithoutDeadline } from './duty-without-deadline.ts';
import { anOffice, drafts } from '../fixtures.ts';

const duty = (rule: object, interpretation?: string) => ({
  id: 'a',
  clause: '三（二）',
  what: '印发整改方案',
  owner: 'dangzheng',
  rule,
  ...(interpretation ? { interpretation } : {}),
});
const of = { kind: 'document' };

describe('duty-without-deadline', () => {
  it('quotes how the office reads the clause', () => {
    const duties = [duty({ type: 'deadline', of }, '一个月内完成')];
    expect(drafts(dutyWithoutDeadline, anOffice({ duties }))[0]?.message).toBe(
      '三（二）的“印发整改方案”没有时限，本单位理解为：一个月内完成',
    );
  });

  it('asks for a reading where there is none', () => {
    const duties = [duty({ type: 'deadline', of })];
    expect(drafts(dutyWithoutDeadline, anOffice({ duties }))[0]?.hint).toContain('interpretation');
  });

  it('leaves duties with a day, and standing ones, alone', () => {
    const duties = [
      duty({ type: 'deadline', of, by: '2020-09-30' }),
      duty({ type: 'standing', of, everyDays: '30' }),
    ];
    expect(drafts(dutyWithoutDeadline, anOffice({ duties }))).toEqual([]);
  });
});
