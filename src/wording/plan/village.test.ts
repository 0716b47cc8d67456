import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import type { VillageDuty } from '#model/office/village-duties.ts';
import { contactText, villageDutyText, villageDutyWord } from './village.ts';
import type { CivilDate } from '#model/basics/date.ts';

const rule = { type: 'coverage', of: { kind: 'outreach' }, over: 'village', by: '2020-12-31' };
const { duties } = anOffice({
  duties: [{ id: 'a', clause: '三（一）', what: '开座谈会', owner: 'dangzheng', rule }],
});
const result = duties[0]!;
const says = (duty: VillageDuty) => [villageDutyWord(duty).word, villageDutyText(duty, '大榕村')];

describe('what each village is owed, in one of them', () => {
  it.each([
    [true, [], 'short', ['已落实', '大榕村已经做到。']],
    [false, ['缺图片'], 'short', ['还没有做到', '大榕村还不算做到：缺图片。时限 2020年12月31日。']],
    [false, [], 'late', ['逾期未完成', '大榕村还没有这项记录。时限 2020年12月31日。']],
  ] as const)(
    'reached: %s, lacking %j, where the township is %s',
    (reached, reasons, state, words) => {
      expect(says({ reached, reasons, result: { ...result, state } })).toEqual(words);
    },
  );
});

describe('a contact that a village is owed', () => {
  const on = '2020-10-02' as CivilDate;
  it.each([
    [{ countedOn: on }, '2020年10月2日走访'],
    [{ recordedOn: on }, '2020年10月2日的记录不齐，还不算数'],
    [{}, '还没有走访'],
  ])('%j reads %s', (contact, words) => {
    expect(contactText(contact, '走访')).toBe(words);
  });
});
