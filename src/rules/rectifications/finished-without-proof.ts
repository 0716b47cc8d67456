import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** 已完成 is earned: what came of it, a proof, and the day. */
export const finishedWithoutProof: Rule = {
  code: 'finished-without-proof',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）；百色市科技局方案 四（二）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      if (item.progress !== '已完成') continue;
      if (!item.effect)
        yield at(
          item,
          'progress',
          '写的是已完成，但没有写整改成效',
          `补上整改成效，比如 ${exampleLine(kindSheets.rectification, 'effect')}`,
        );
      if (item.evidence.length === 0)
        yield at(
          item,
          'progress',
          '写的是已完成，但没有佐证材料',
          `补上佐证，比如 ${exampleLine(kindSheets.rectification, 'evidence', { on: item.completedOn ?? office.today })}；还没有佐证就先写 progress: ${item.effect ? '基本完成' : '正在整改'}${item.completedOn ? '、删去 completedOn' : ''}`,
        );
      if (!item.completedOn)
        yield at(
          item,
          'progress',
          '写的是已完成，但没有写哪天完成的',
          `补上完成日期，比如 completedOn: ${office.today}`,
        );
    }
  },
};
