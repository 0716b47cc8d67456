import type { Board } from '#model/boards/board.ts';
import type { Office } from '#model/library.ts';
import { type PrintOrder, printOrder } from '#model/boards/print-order.ts';
import type { Portal } from '#model/office/portal.ts';
import { type Sheet, sheetOf } from '../sheets/sheet.ts';
import { type UpdateSheet, updateSheet } from '../sheets/update.ts';

/** A sheet to pack. */
export interface PackageJob {
  readonly office: Office;
  readonly board: Board;
  readonly sheet: Sheet;
}

/**
 * What can be ordered for a board now, a package each: the whole board and, where that makes the
 * posted one true again, the update sheet 更新贴 to paste over it.
 */
export const packageSheets = (board: Board, office: Office, portal: Portal): Sheet[] =>
  [sheetOf(board, office, portal), updateSheet(board, office, portal)].filter(
    (sheet) => sheet !== undefined,
  );

/** How a sheet is made: as the board, but that an update sheet is a sticker. */
export function orderOf({ board, office, sheet }: PackageJob): PrintOrder {
  const order = printOrder(board, office.settings);
  return isUpdate(sheet) ? { ...order, ...stickerOf(order) } : order;
}

/** A sticker is of a stuff that the shop's way of printing knows; nobody makes one of 喷绘. */
function stickerOf({ presets }: PrintOrder): Partial<PrintOrder> {
  const pressOnly = presets.every((preset) => preset === 'offset');
  return {
    presets: [pressOnly ? 'offset' : 'photo'],
    material: pressOnly ? '铜版不干胶' : '户外写真背胶',
    holes: '不打孔',
    hiddenEdge: 0,
    whiteEdge: 0,
    mounting: '贴在已上墙的牌上“整改进度”一栏，盖住旧的',
  };
}

/** Is it an update sheet 更新贴? */
export const isUpdate = (sheet: Sheet): sheet is UpdateSheet => sheet.template === 'update';
