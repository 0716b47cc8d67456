import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A public notice has a text, or at least an attachment that holds it. */
export const noticeWithoutText: Rule = {
  code: 'notice-without-text',
  severity: 'error',
  clause: '国办秘函〔2019〕19号（空白栏目、空白页面）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice))
      if (item.audience === 'public' && !item.body.trim() && item.attachments.length === 0)
        yield at(
          item,
          'title',
          '公告没有正文',
          '在第二行 --- 下面写正文，比如：因水管检修，11月21日8时至12时停水。',
        );
  },
};
