import { exampleLine } from '#facts/hint.ts';
import { fileSheets } from '#facts/sheets.ts';
import { lacksToCount } from '#model/plan/counting.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** A piece in the press counts with its link or a clipping. */
export const publicationWithoutProof: Rule = {
  code: 'publication-without-proof',
  severity: 'error',
  clause: '百色市科技局方案 三（三）1',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'publications.yaml');
    for (const [index, piece] of office.publications.entries())
      if (lacksToCount('publication', piece).length > 0)
        yield at(
          source,
          `publications.${index}.title`,
          `稿件“${piece.title}”没有链接，也没有剪报，无从查证`,
          `补上 ${exampleLine(fileSheets['publications.yaml'], 'publications.link')}；没有链接的把剪报图片放进 media/，比如 ${exampleLine(fileSheets['publications.yaml'], 'publications.clipping')}`,
        );
  },
};
