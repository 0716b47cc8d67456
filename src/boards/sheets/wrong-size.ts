import type { BoardTemplate } from '#model/boards/board-template.ts';
import type { Board } from '#model/boards/board.ts';
import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { SheetSize } from '#model/basics/sheet-size.ts';

/**
 * The size each template was drawn for, upright, and the smallest part of it on which the least type
 * and a QR code of 80 mm still leave room for what the board is about.
 */
const drawnFor: Readonly<Record<BoardTemplate, SheetSize & { readonly least: number }>> = {
  signboard: { width: 600, height: 900, least: 0.66 },
  achievements: { width: 900, height: 1200, least: 0.68 },
  'rectification-board': { width: 297, height: 420, least: 1 },
  notice: { width: 210, height: 297, least: 1 },
  duties: { width: 420, height: 594, least: 1 },
  survey: { width: 420, height: 594, least: 1 },
  letter: { width: 210, height: 297, least: 1 },
  service: { width: 210, height: 297, least: 1 },
};

/** The largest sheet a shop prints in one piece, millimetres. */
const longestSide = 5000;

/** A size that can't be what is meant: often centimetres where millimetres belong. */
export function wrongSize(board: Board): Finding[] {
  const { width, height } = board.size;
  const drawn = drawnFor[board.template];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const scale = Math.min(short / drawn.width, long / drawn.height);
  if (scale >= drawn.least && Math.max(width, height) <= longestSide) return [];
  const least = [drawn.width, drawn.height].map((side) => Math.ceil(side * drawn.least));
  return [
    {
      code: 'board-size',
      severity: 'error',
      ...placeOf(board, 'size'),
      message: `公示牌 ${board.code} 的尺寸 ${width}×${height} 毫米做不了：这种牌最小 ${least.join('×')} 毫米，长边不超过 ${longestSide} 毫米`,
      hint: `尺寸按毫米写，60×90 厘米写成 size: { width: 600, height: 900 }`,
    },
  ];
}
