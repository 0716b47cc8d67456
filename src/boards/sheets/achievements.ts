import { type Achievement, achievementCategories } from '#model/achievement.ts';
import type { Board } from '#model/board.ts';
import { boardAchievements } from '#model/board-items.ts';
import type { CivilDate } from '#model/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import { typeScale } from '#model/sheet-size.ts';
import { amountText, figureSource } from '#wording/figure.ts';
import { type Box, type CardGrid, cardGrid } from './card-grid.ts';
import { type CardPictures, cardPictures } from './card-pictures.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** An achievement on the sheet: pictures, results, figures with who counted them and when. */
interface Card {
  readonly box: Box;
  readonly title: string;
  readonly results: readonly string[];
  readonly figures: readonly { label: string; value: string; unit: string; source: string }[];
  readonly pictures: CardPictures;
}

/** 板报: results by category, with pictures and figures (A三(一)). */
export interface AchievementsSheet extends SheetBase {
  readonly template: 'achievements';
  readonly grid: Pick<CardGrid, 'unit' | 'band' | 'footer'>;
  readonly groups: readonly { category: string; label: Box; cards: readonly Card[] }[];
}

/** The sheet of a board's public achievements; `undefined` where there are none. */
export function achievementsSheet(
  board: Board,
  office: Office,
  portal: Portal,
): AchievementsSheet | undefined {
  const shown = boardAchievements(board, office);
  if (shown.length === 0) return undefined;
  const byCategory = achievementCategories
    .map((category) => ({ category, items: shown.filter((item) => item.category === category) }))
    .filter(({ items }) => items.length > 0);
  const grid = cardGrid(
    board.size,
    byCategory.map(({ items }) => items.length),
  );
  return {
    template: 'achievements',
    board: board.id,
    kicker: `${office.settings.shortName} ${office.settings.boardName}`,
    title: board.title,
    size: board.size,
    type: typeScale(board.size, board.largePrint),
    sample: office.settings.sample,
    imprint: imprintOf(board, office, portal, { dates: shown.flatMap(datesOf) }),
    grid: { unit: grid.unit, band: grid.band, footer: grid.footer },
    groups: byCategory.map(({ category, items }, group) => ({
      category,
      label: grid.labels[group] as Box,
      cards: items.map((item, index) => {
        const box = grid.cards[group]?.[index] as Box;
        return cardOf(item, box, cardPictures(item, box, grid.unit, office.media));
      }),
    })),
  };
}

const cardOf = (item: Achievement, box: Box, pictures: CardPictures): Card => ({
  box,
  title: item.title,
  results: item.results,
  figures: item.figures.map((figure) => ({
    label: figure.label,
    value: amountText(figure.value),
    unit: figure.unit ?? '',
    source: figureSource(figure),
  })),
  pictures,
});

/** The dates that an achievement carries. */
const datesOf = (item: Achievement): (CivilDate | undefined)[] => [
  item.publishedOn,
  item.period.to,
  ...item.figures.map((figure) => figure.asOf),
  ...item.pictures.map((picture) => picture.takenOn),
  ...item.changes.map((change) => change.on),
];
