import { allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** （已撤回）, 【作废】 before or behind a title; 关于某文件作废的公告 is about another. */
const mark = /[（(【[]\s*(?:已?撤[回销]|已?作废|已?废止|已?失效|已?停用)\s*[)）】\]]/u;

/** A title that says so takes nothing back: the page still says that it holds. */
export const titleSaysWithdrawn: Rule = {
  code: 'title-says-withdrawn',
  severity: 'hint',
  clause: '设计：撤回的写明日期和原因，网页上看得出',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      const words = mark.exec(item.title)?.[0];
      if (words)
        yield at(
          item,
          'title',
          `标题写了“${words}”，但没有写 withdrawn：网页上还照常有效`,
          `要撤回的，写 withdrawn: { on: ${office.today}, reason: 内容有误 }，照实改原因；标题里的去掉`,
        );
    }
  },
};
