import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { Evidence } from '#model/items/media.ts';
import { type Office, allItems } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';

/** Every list of proofs in the office: file, path of the list, proofs. */
function* proofs(office: Office): Generator<[Located, string, readonly Evidence[]]> {
  for (const item of standing(allItems(office)))
    if ('evidence' in item) yield [item, 'evidence', item.evidence];
  const assignments = sourceOf(office, 'assignments.yaml');
  for (const [index, { evidence }] of office.assignments.entries())
    yield [assignments, `assignments.${index}.evidence`, evidence];
}

/** A proof can be looked up: it has a file, or a place where the paper is kept. */
export const evidenceNowhere: Rule = {
  code: 'evidence-nowhere',
  severity: 'error',
  clause: '百色市科技局方案 三（一）、四（二）',
  *check(office): Generator<Draft> {
    for (const [source, path, list] of proofs(office))
      for (const [index, { title, file, keptAt }] of list.entries())
        if (!file && !keptAt)
          yield at(
            source,
            `${path}.${index}`,
            `佐证“${title}”既没有文件，也没有写存放处，无从查证`,
            `有文件的放进 media/，写 ${exampleLine(kindSheets.rectification, 'evidence.file')}；只有纸质件的写存放处，比如 ${exampleLine(kindSheets.rectification, 'evidence.keptAt')}`,
          );
  },
};
