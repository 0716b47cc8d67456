import { cutComments } from './cut-comments.ts';
import { emptyClaims } from './empty-claims.ts';
import { swallowedFields } from './full-width.ts';
import { brokenTexts, escapedBlanks, escapedUnseen, swallowedLines } from './lines.ts';
import { looseEntries } from './loose-entries.ts';
import { chineseParting, partedBrackets } from './list-marks.ts';
import type { Loss, TypedFile } from './loss.ts';
import { mergedEntries } from './merged-entries.ts';
import { pastedValues } from './pasted-values.ts';
import { splitNumbers } from './split-numbers.ts';

const checks: readonly ((file: TypedFile) => Loss[])[] = [
  looseEntries,
  splitNumbers,
  partedBrackets,
  chineseParting,
  cutComments,
  emptyClaims,
  pastedValues,
  swallowedFields,
  swallowedLines,
  mergedEntries,
  escapedUnseen,
  escapedBlanks,
  brokenTexts,
];

/**
 * Whatever was typed in the fields of a file and would be dropped or changed without a word, since YAML
 * reads it as something else. One finding a value: the first that fits.
 */
export function losses(file: TypedFile): Loss[] {
  const lost = new Set<string>();
  return checks
    .flatMap((check) => check(file))
    .filter(({ paths }) => {
      const isFirst = !paths.some((path) => lost.has(path));
      for (const path of paths) lost.add(path);
      return isFirst;
    });
}
