import { publicItems } from '#model/audience.ts';
import { kinds } from '#model/kinds.ts';
import { type Draft, type Rule, at, sourceOf } from './rule.ts';

/** Columns that every office has: they stand in its navigation and in its site map. */
const columns = ['rectification', 'achievement', 'notice', 'document'] as const;

/** A column without anything in it 空白栏目 fails a site. */
export const columnEmpty: Rule = {
  code: 'column-empty',
  severity: 'owed',
  clause: '国办秘函〔2019〕19号（空白栏目）',
  *check(office): Generator<Draft> {
    for (const kind of columns) {
      if (publicItems(office, kind).length > 0) continue;
      const { label, folder, extension } = kinds[kind];
      yield at(
        sourceOf(office, 'office.yaml'),
        '',
        `“${label}”栏目还没有公开的内容，检查时算空白栏目`,
        `在 ${folder}/ 里发布第一项，比如 ${folder}/ludeng${extension}，并写 approval（拟稿、审核、签发）`,
      );
    }
  },
};
