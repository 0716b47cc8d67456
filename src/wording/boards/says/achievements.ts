import type { Achievement } from '#model/items/achievement.ts';
import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardAchievements } from '#model/boards/board-items.ts';
import type { Office } from '#model/library.ts';
import { figureText } from '../../items/figure.ts';
import { joinSentences } from '../../words/list.ts';

/** What a 板报 says of each achievement, by its title. */
export const achievementsSay = (board: Board, office: Office): Said =>
  Object.fromEntries(
    boardAchievements(board, office).map((item) => [item.title, achievementSaid(item)]),
  );

const achievementSaid = (item: Achievement): string =>
  joinSentences([...item.results, ...item.figures.map(figureText)]);
