import type { Achievement } from '#model/achievement.ts';
import type { Office } from '#model/library.ts';
import type { Picture } from '#model/media.ts';
import { longDate } from '#wording/date.ts';
import type { Box } from './card-grid.ts';

/** A picture on a sheet, cut to the size it is printed at. */
export interface SheetPicture {
  /** Name under which the template reads it. */
  readonly name: string;
  /** Path in the office, `media/…`. */
  readonly file: string;
  /** Printed size, millimetres. */
  readonly width: number;
  readonly height: number;
  /** 整改前，2020年9月10日: what stands under it. */
  readonly caption: string;
}

/** The pictures of a card: at the left of all its words, or at the top with the figures beside. */
export interface CardPictures {
  readonly side: 'left' | 'top';
  /** How a pair stands: beside each other, or one below the other. */
  readonly flow: 'across' | 'down';
  readonly pictures: readonly SheetPicture[];
}

// In units of the sheet: the caption under a picture, and the spaces between two pictures, and
// between pictures and words.
const captionHeight = 22;
const between = 8;
const toWords = 24;
/** Height, in units of the sheet, below which a picture shows nothing from where one stands. */
const leastHeight = 84;

/** Are the pictures of a card large enough to show something? */
export const areVisible = ({ pictures }: CardPictures, unit: number): boolean =>
  pictures.every(({ height }) => height >= leastHeight * unit);

/** What the pictures leave of a card for its words. */
export function wordsBox(card: Box, { side, flow, pictures }: CardPictures, unit: number): Box {
  const first = pictures[0];
  if (!first) return card;
  if (side === 'top') {
    const taken = first.height + (captionHeight + between) * unit;
    return { ...card, y: card.y + taken, height: card.height - taken };
  }
  const across = flow === 'across' ? pictures.length : 1;
  const taken = across * first.width + ((across - 1) * between + toWords) * unit;
  return { ...card, x: card.x + taken, width: card.width - taken };
}

/** Chooses the pictures (on wide cards before and after from one standpoint) and their sizes. */
export function cardPictures(
  item: Achievement,
  card: Box,
  unit: number,
  media: Office['media'],
): CardPictures {
  const there = item.pictures.filter(({ file }) => media.get(file)?.type === 'picture');
  const side = card.width / card.height > 1.4 && card.width > 500 * unit ? 'left' : 'top';
  const flow = card.width / card.height < 2.4 ? 'down' : 'across';
  const chosen = side === 'left' ? choose(there) : choose(there).slice(-1);
  const [across, down] = flow === 'across' ? [chosen.length, 1] : [1, chosen.length];
  const share = side === 'top' ? 0.52 : across > 1 ? 0.54 : 0.42;
  const widest = split(card.width * share, across, between * unit);
  const room = side === 'left' ? card.height : card.height * 0.54;
  const tallest = split(room, down, between * unit) - captionHeight * unit;
  const width = Math.min(widest, tallest * 1.5);
  const height = Math.min(tallest, width / 0.9);
  return {
    side,
    flow,
    pictures: chosen.map((picture, index) => ({
      name: `${item.id}-${index + 1}.jpg`,
      file: picture.file,
      width: Math.round(width * 10) / 10,
      height: Math.round(height * 10) / 10,
      caption: [picture.stage, picture.takenOn && longDate(picture.takenOn)]
        .filter(Boolean)
        .join('，'),
    })),
  };
}

/** The length of each of some equal parts with a gap between them. */
const split = (length: number, parts: number, gap: number): number =>
  (length - Math.max(0, parts - 1) * gap) / Math.max(1, parts);

/** The pair before/after if there is one, else the picture that shows the result. */
function choose(pictures: readonly Picture[]): Picture[] {
  const after = pictures.find((picture) => picture.stage === '整改后') ?? pictures.at(-1);
  if (!after) return [];
  const before = pictures.find(
    (picture) =>
      picture.stage === '整改前' &&
      picture.standpoint !== undefined &&
      picture.standpoint === after.standpoint,
  );
  return before && before !== after ? [before, after] : [after];
}
