import { type Achievement, achievementCategories } from '#model/items/achievement.ts';
import type { Board } from '#model/boards/board.ts';
import { boardAchievements } from '#model/boards/board-items.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { type SheetSize, type TypeScale, typeScale } from '#model/basics/sheet-size.ts';
import { amountText, figureSource } from '#wording/items/figure.ts';
import { type Box, type CardFrame, cardGrid, columnChoices } from './card-grid.ts';
import { layPages } from './card-pages.ts';
import { type CardPictures, areVisible, cardPictures } from './card-pictures.ts';
import {
  type CardText,
  type FiguresAt,
  figureColumns,
  figuresAt,
  figuresBesideHeight,
  textHeight,
  titleSize,
} from './card-text.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** An achievement on the sheet: pictures, results, figures with who counted them and when. */
interface Card extends CardText {
  readonly box: Box;
  /** Size of the title, in sizes of the body. */
  readonly titleSize: number;
  readonly figuresAt: FiguresAt;
  /** So many in a row. */
  readonly figureColumns: number;
  readonly pictures: CardPictures;
}

/** One of the sheets that the achievements take. */
interface CardPage extends CardFrame {
  readonly groups: readonly { category: string; label: Box; cards: readonly Card[] }[];
}

/** 板报: results by category, with pictures and figures (A三(一)). */
export interface AchievementsSheet extends SheetBase {
  readonly template: 'achievements';
  readonly pages: readonly CardPage[];
}

const pointsPerMillimetre = 72 / 25.4;

/** The sheet of a board's public achievements; `undefined` where there are none. */
export function achievementsSheet(
  board: Board,
  office: Office,
  portal: Portal,
): AchievementsSheet | undefined {
  const shown = boardAchievements(board, office);
  if (shown.length === 0) return undefined;
  const sorted = achievementCategories.flatMap((category) =>
    shown.filter((item) => item.category === category),
  );
  const type = typeScale(board.size, board.largePrint);
  const body = type.body / pointsPerMillimetre;
  const lay = (items: readonly Achievement[], columns: number, page: number): CardPage => {
    const frame = frameOf(board.size, type, page > 0);
    return layCards(items, board.size, frame, columns, body, office.media);
  };
  const roomy = (page: CardPage) =>
    page.groups.every(({ cards }) => cards.every((card) => hasRoom(card, body, page.unit)));
  return {
    template: 'achievements',
    board: board.id,
    kicker: `${office.settings.shortName} ${office.settings.boardName}`,
    title: board.title,
    size: board.size,
    type,
    sample: office.settings.sample,
    lengths: Object.fromEntries(
      shown.map((item) => [
        `《${item.title}》的文字`,
        [...item.title, ...item.results.join('')].length,
      ]),
    ),
    imprint: imprintOf(board, office, portal, { dates: shown.flatMap(datesOf) }),
    pages: layPages(
      sorted,
      (items, page) =>
        columnChoices(board.size, items.length)
          .map((columns) => lay(items, columns, page))
          .find(roomy),
      (items, page) => lay(items, 1, page),
    ),
  };
}

/** A side of the QR code has at least so many modules, and its quiet zone this many of them. */
const qrModules = { least: 29, quiet: 4 };

/** Heights of band and imprint as the family draws them with a unit of 1.1: the template checks. */
function frameOf({ width, height }: SheetSize, type: TypeScale, further: boolean): CardFrame {
  const unit = Math.min(width / 900, height / 1200);
  const u = 1.1 * unit;
  const [body, note] = [type.body / pointsPerMillimetre, type.note / pointsPerMillimetre];
  const below = further ? Math.max(44 * u, 2 * body) : 114 * u;
  const text = Math.max(16, 16 * u);
  const rows = Math.max(80, 3.9 * text + 1.4 * note);
  const imprint =
    height < 900 && width > 1.25 * height
      ? rows * (1 + qrModules.quiet / qrModules.least) + 2 * u
      : Math.max(128 * u, 7.6 * text) + 15 * u;
  return {
    unit,
    band: Math.max(32 * u, 30) + below,
    footer: imprint + Math.max(34 * u, 30),
  };
}

/** Places the cards of a sheet, by category. */
function layCards(
  items: readonly Achievement[],
  size: { width: number; height: number },
  frame: CardFrame,
  columns: number,
  body: number,
  media: Office['media'],
): CardPage {
  const groups = achievementCategories
    .map((category) => ({ category, items: items.filter((item) => item.category === category) }))
    .filter((group) => group.items.length > 0);
  const counts = groups.map((group) => group.items.length);
  const grid = cardGrid(size, frame, counts, columns);
  return {
    ...frame,
    groups: groups.map((group, at) => ({
      category: group.category,
      label: grid.labels[at] as Box,
      cards: group.items.map((item, index) =>
        cardOf(item, grid.cards[at]?.[index] as Box, frame.unit, body, media),
      ),
    })),
  };
}

/** A card with the most pictures that leave its words room; `size`: of its body, millimetres. */
function cardOf(
  item: Achievement,
  box: Box,
  unit: number,
  size: number,
  media: Office['media'],
): Card {
  const cards = cardPictures(item, box, unit, media).map((pictures) =>
    cardWith(item, box, pictures, unit, size),
  );
  const found = cards.find((card) => hasRoom(card, card.pictures.wished * size, unit));
  return found ?? (cards.at(-1) as Card);
}

function cardWith(
  item: Achievement,
  box: Box,
  pictures: CardPictures,
  unit: number,
  size: number,
): Card {
  const figures = item.figures.map((figure) => ({
    label: figure.label,
    value: amountText(figure.value),
    unit: figure.unit ?? '',
    source: figureSource(figure),
  }));
  const { beside, words, more } = pictures;
  const besidePicture =
    beside !== undefined &&
    beside.width > 8 * size &&
    figuresBesideHeight(figures, { width: beside.width, size: 0.8 * size }) < beside.height;
  const at = figuresAt(figures.length, besidePicture, words, size);
  return {
    box,
    title: item.title,
    titleSize: titleSize(item.title),
    results: item.results,
    figures,
    more,
    figuresAt: at,
    figureColumns: figureColumns(
      at === 'right' ? 0.4 * words.width : words.width,
      unit,
      figures.length,
    ),
    pictures,
  };
}

/** Is there room for the words of a card in this size, and are its pictures large enough? */
const hasRoom = (card: Card, size: number, unit: number): boolean => {
  const { width, height } = card.pictures.words;
  return (
    areVisible(card.pictures, unit) &&
    width > 8 * size &&
    textHeight(card, { width, size, unit, at: card.figuresAt }) <= height
  );
};

/** The dates that an achievement carries. */
const datesOf = (item: Achievement): (CivilDate | undefined)[] => [
  item.publishedOn,
  item.period.to,
  ...item.figures.map((figure) => figure.asOf),
  ...item.pictures.map((picture) => picture.takenOn),
  ...item.changes.map((change) => change.on),
];
