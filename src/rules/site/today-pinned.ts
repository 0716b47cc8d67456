import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** A day that stands still is for samples and archives: nothing gets overdue, nothing new is published. */
export const todayPinned: Rule = {
  code: 'today-pinned',
  severity: 'hint',
  clause: '国办秘函〔2019〕19号（更新）；设计：逾期自动算',
  *check(office): Generator<Draft> {
    const { sample, today } = office.settings;
    if (!sample && today)
      yield at(
        sourceOf(office, 'office.yaml'),
        'today',
        `日期固定在 ${longDate(today)}：从那天起逾期不再增加，之后发布的内容都不公开`,
        '正在用的网站，删去 today；只是存档、不再更新的可以不改',
      );
  },
};
