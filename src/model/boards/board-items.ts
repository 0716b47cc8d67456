import type { Achievement } from '../items/achievement.ts';
import { publicItems } from '../audience.ts';
import { templateFacts } from './template-facts.ts';
import type { Board } from './board.ts';
import type { Items, Office } from '../library.ts';
import { rectificationGroups } from '../rectifications/rectification-groups.ts';
import type { Rectification } from '../rectifications/rectification.ts';

/** The public items of a kind that a board names, in its order; what doesn't exist is left out. */
export const boardItemsOf = <Name extends keyof Items>(
  board: Board,
  office: Office,
  kind: Name,
): Items[Name][number][] => {
  const items = publicItems(office, kind);
  return board.items.flatMap((id) => items.find((item) => item.id === id) ?? []);
};

/** The rectification that a signboard 公告牌 is about, if the public may see it. */
export const boardRectification = (board: Board, office: Office): Rectification | undefined =>
  board.template === 'signboard' ? boardItemsOf(board, office, 'rectification')[0] : undefined;

/** The public achievements that a 板报 shows, in its order. */
export const boardAchievements = (board: Board, office: Office): Achievement[] =>
  board.template === 'achievements' ? boardItemsOf(board, office, 'achievement') : [];

/** All public rectifications of the year that a 信息公开栏 lists, the overdue and unfinished first. */
export const boardYear = (board: Board, office: Office): Rectification[] =>
  board.template === 'rectification-board'
    ? rectificationGroups(
        publicItems(office, 'rectification').filter((item) => item.year === board.year),
        office.today,
      ).flatMap(({ items }) => items)
    : [];

/** Everything with a page of its own that a board shows. */
export function boardMatters(board: Board, office: Office): Items[keyof Items][number][] {
  if (board.template === 'rectification-board') return boardYear(board, office);
  const { shows } = templateFacts[board.template];
  return shows ? boardItemsOf(board, office, shows) : [];
}
