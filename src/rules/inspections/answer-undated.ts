import { type Draft, type Rule, at, standing } from '../rule.ts';

/** An answer says when it was given and by which post: else nobody can be held to it. */
export const answerUndated: Rule = {
  code: 'answer-undated',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）1',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      for (const [index, { answer, answeredOn, answeredBy }] of item.followUps.entries()) {
        const lacks = [!answeredOn && '日期', !answeredBy && '岗位'].filter(Boolean).join('、');
        if (answer && lacks)
          yield at(
            item,
            `followUps.${index}.answer`,
            `第 ${index + 1} 次跟踪督查的答复没有写${lacks}`,
            `补上哪天、哪个岗位答复的，比如 answeredOn: ${office.today}、answeredBy: 水利站站长`,
          );
      }
  },
};
