import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A document that may not be published is not published. */
export const documentWithheld: Rule = {
  code: 'document-withheld',
  severity: 'error',
  clause: '政府信息公开条例：公开方式',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.document))
      if (item.audience === 'public' && item.openness && item.openness !== '主动公开')
        yield at(
          item,
          'openness',
          `公开方式是“${item.openness}”，却要公开发布`,
          '不能主动公开的写 audience: internal；公开方式写错了就改成 openness: 主动公开',
        );
  },
};
