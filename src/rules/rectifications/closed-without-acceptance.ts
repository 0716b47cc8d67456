import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** 已验收 says who accepted it and when; 已销号 also who closed it and when. */
export const closedWithoutAcceptance: Rule = {
  code: 'closed-without-acceptance',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）；整改台账通行做法',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      const { state, acceptedBy, acceptedOn, closedBy, closedOn } = item.closing;
      if (state === '未销号') continue;
      const missing = [
        !acceptedBy && '谁验收（acceptedBy）',
        !acceptedOn && '哪天验收（acceptedOn）',
        state === '已销号' && !closedBy && '谁销号（closedBy）',
        state === '已销号' && !closedOn && '哪天销号（closedOn）',
      ].filter((one) => one !== false);
      if (missing.length > 0)
        yield at(
          item,
          'closing.state',
          `写的是${state}，但没有写${missing.join('、')}`,
          `写岗位和日期，比如 ${exampleLine(kindSheets.rectification, 'closing')}`,
        );
    }
  },
};
