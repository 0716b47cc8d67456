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
  readonly pictures: readonly SheetPicture[];
}

/** Height of the caption under a picture, in units of the sheet. */
const captionHeight = 22;
const between = 8;

/** Chooses the pictures (on wide cards before and after from one standpoint) and their sizes. */
export function cardPictures(
  item: Achievement,
  card: Box,
  unit: number,
  media: Office['media'],
): CardPictures {
  const there = item.pictures.filter(({ file }) => media.get(file)?.type === 'picture');
  const side = card.width / card.height > 2 ? 'left' : 'top';
  const chosen = side === 'left' ? choose(there) : choose(there).slice(-1);
  const tallest = (side === 'left' ? card.height : card.height * 0.54) - captionHeight * unit;
  const share = side === 'left' && chosen.length > 1 ? 0.54 : side === 'left' ? 0.4 : 0.52;
  const widest =
    (card.width * share - (chosen.length - 1) * between * unit) / Math.max(1, chosen.length);
  const width = Math.min(widest, tallest * 1.5);
  const height = Math.min(tallest, width / 0.9);
  return {
    side,
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
