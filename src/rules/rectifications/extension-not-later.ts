import { addDays } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** An extension moves the deadline to a later day; anything else rewrites it. */
export const extensionNotLater: Rule = {
  code: 'extension-not-later',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）整改时限',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      let before = item.deadline;
      for (const [index, extension] of item.extensions.entries()) {
        if (!before)
          yield at(
            item,
            `extensions.${index}`,
            '写了延期，但没有写原定的整改时限',
            `补上原定时限，延期后也不改它，比如 deadline: ${addDays(extension.to, -30)}`,
          );
        else if (extension.to <= before)
          yield at(
            item,
            `extensions.${index}.to`,
            `延期至 ${longDate(extension.to)}，并不比原来的 ${longDate(before)} 晚`,
            `写延期后的日期，要比原时限晚，按先后排列，比如 to: ${addDays(before, 30)}`,
          );
        before = extension.to;
      }
    }
  },
};
