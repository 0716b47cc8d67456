import { publicItems } from '#model/audience.ts';
import { kinds } from '#model/kinds.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** Columns that every office has: they stand in its navigation and in its site map. */
const columns = ['rectification', 'achievement', 'notice', 'document'] as const;

/** A column without anything in it 空白栏目 fails a site. */
export const columnEmpty: Rule = {
  code: 'column-empty',
  severity: 'owed',
  clause: '国办秘函〔2019〕19号（空白栏目）',
  *check(office): Generator<Draft> {
    const empty = columns.filter((kind) => publicItems(office, kind).length === 0);
    const [first] = empty;
    if (!first) return;
    const { folder, extension } = kinds[first];
    yield at(
      sourceOf(office, 'office.yaml'),
      '',
      `还没有公开内容的栏目，检查时算空白栏目：${empty.map((kind) => kinds[kind].label).join('、')}`,
      `在栏目的文件夹里发布第一项，比如 ${folder}/ludeng${extension}，并写 approval（拟稿、审核、签发）`,
    );
  },
};
