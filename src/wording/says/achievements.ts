import type { Achievement } from '#model/achievement.ts';
import type { Board } from '#model/board.ts';
import type { Said } from '#model/board-facts.ts';
import { boardAchievements } from '#model/board-items.ts';
import type { Office } from '#model/library.ts';
import { figureText } from '../figure.ts';
import { joinSentences } from '../list.ts';

/** What a 板报 says of each achievement, by its title. */
export const achievementsSay = (board: Board, office: Office): Said =>
  Object.fromEntries(
    boardAchievements(board, office).map((item) => [item.title, achievementSaid(item)]),
  );

const achievementSaid = (item: Achievement): string =>
  joinSentences([...item.results, ...item.figures.map(figureText)]);
