import { didYouMean } from '#library/nearest.ts';
import type { Board } from '#model/boards/board.ts';
import type { Office } from '#model/library.ts';
import { UserError } from '../../shell.ts';

/** A board and the office it belongs to. */
export interface OfficeBoard {
  readonly office: Office;
  readonly board: Board;
}

/** The board of that id (`liuwan-ludeng`) or code (`QH-B07`). */
export function findBoard(offices: readonly Office[], word: string): OfficeBoard {
  const all = offices.flatMap((office) => office.items.board.map((board) => ({ office, board })));
  const wanted = word.toLowerCase();
  const found = all.filter(({ board }) => [board.id, board.code.toLowerCase()].includes(wanted));
  const [first, second] = found;
  if (!first) {
    const meant = didYouMean(
      word,
      all.flatMap(({ board }) => [board.id, board.code]),
    );
    const list = all.map(({ board }) => `${board.code}（${board.id}）`).join('、');
    throw new UserError(`没有“${word}”这块公示牌。${meant}现有的牌：${list}`);
  }
  if (second) {
    const names = found.map(({ office }) => `--office ${office.id}`).join('、');
    throw new UserError(`有 ${found.length} 个单位都有“${word}”，加上单位再试：${names}`);
  }
  return first;
}
