import { linesOf as linesIn } from '../cell-content.ts';
import type { WordDocument } from '../word-block.ts';
import { handoutHeight, handoutMeasure, handoutPitch, headingGapPoints } from '../word-file.ts';

/** Type sizes that a handout may have, points, the largest first: old people read it, too. */
export const handoutSizes = [16, 15, 14, 13, 12] as const;

const pointsPerMillimetre = 72 / 25.4;
const writtenLine = 9 * pointsPerMillimetre;

/**
 * Does a handout stand on one page? Reckoned from its characters, with two lines to spare: no
 * program breaks lines quite like another.
 */
export function fitsOnePage({ title, subtitle, blocks, handout }: WordDocument): boolean {
  const size = handout?.size ?? 16;
  const perLine = Math.floor((handoutMeasure * pointsPerMillimetre) / size);
  const linesOf = (text: string, room = perLine) => linesIn(text, room * 2);
  const line = size * handoutPitch;
  const titleSize = size + 6;
  let height = linesOf(title, Math.floor((perLine * size) / titleSize)) * titleSize * handoutPitch;
  if (subtitle) height += line;
  for (const block of blocks) {
    if (block.type === 'form')
      for (const { label, text, lines } of block.rows) {
        const words = Math.max(
          linesOf(label, Math.floor(perLine * 0.28)),
          linesOf(text, Math.floor(perLine * 0.66)),
        );
        height += Math.max(lines * writtenLine, words * size * 1.4 + 4);
      }
    else if (block.type !== 'table')
      height +=
        (block.type === 'heading' ? headingGapPoints : 0) + linesOf(`　　${block.text}`) * line;
  }
  return height + 2 * line <= handoutHeight * pointsPerMillimetre;
}
