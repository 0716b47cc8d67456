import { lateExtensions } from '#model/rectifications/rectification-facts.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** An extension agreed when the deadline had already passed: shown as such. */
export const extensionAfterDeadline: Rule = {
  code: 'extension-after-deadline',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）整改时限',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      for (const { index, deadline, approvedOn } of lateExtensions(item))
        yield at(
          item,
          `extensions.${index}.approvedOn`,
          `延期是 ${longDate(approvedOn)} 批的，那时 ${longDate(deadline)} 的时限已经过了，页面上会写明“逾期后补办延期”`,
          '如实保留即可；如果日期写错了就改正，比如 approvedOn: 2020-09-25。以后请在到期前办理延期',
        );
  },
};
