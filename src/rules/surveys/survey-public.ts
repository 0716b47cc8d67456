import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A survey shown before the county's own telephone survey can look like inducing. */
export const surveyPublic: Rule = {
  code: 'survey-public',
  severity: 'hint',
  clause: '百色市科技局方案 四（二）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.survey))
      if (item.audience === 'public')
        yield at(
          item,
          'audience',
          '摸底结果设为公开：如果上级的电话调查还没有结束，公布自测分数容易被看成引导',
          '等上级调查结束、经领导签发后再公开；在那之前写 audience: internal',
        );
  },
};
