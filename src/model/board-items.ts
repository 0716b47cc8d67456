import type { Achievement } from './achievement.ts';
import { publicItems } from './audience.ts';
import type { Board } from './board.ts';
import type { Office } from './library.ts';
import type { Rectification } from './rectification.ts';

/** Items in the order of the board's list; whatever isn't public or doesn't exist is left out. */
const inOrder = <Item extends { id: string }>(board: Board, items: readonly Item[]): Item[] =>
  board.items.flatMap((id) => items.find((item) => item.id === id) ?? []);

/** The rectification that a signboard 公告牌 is about, if the public may see it. */
export const boardRectification = (board: Board, office: Office): Rectification | undefined =>
  inOrder(board, publicItems(office, 'rectification'))[0];

/** The public achievements that a 板报 shows, in its order. */
export const boardAchievements = (board: Board, office: Office): Achievement[] =>
  inOrder(board, publicItems(office, 'achievement'));
