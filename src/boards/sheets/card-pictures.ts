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

/** The pictures of a card and where they stand: beside its text on wide cards, else above it. */
export interface CardPictures {
  readonly side: 'left' | 'top';
  readonly pictures: readonly SheetPicture[];
}

/** Height of the caption under a picture, in units of the sheet. */
const captionHeight = 22;
const between = 8;

/** Chooses at most two pictures (before and after from one standpoint) and their sizes. */
export function cardPictures(
  item: Achievement,
  card: Box,
  unit: number,
  media: Office['media'],
): CardPictures {
  const chosen = choose(item.pictures.filter(({ file }) => media.get(file)?.type === 'picture'));
  const side = card.width / card.height > 1.5 ? 'left' : 'top';
  const height = (side === 'left' ? card.height : card.height * 0.42) - captionHeight * unit;
  const widest = side === 'left' ? card.width * (chosen.length > 1 ? 0.52 : 0.4) : card.width;
  const share = (widest - (chosen.length - 1) * between * unit) / Math.max(1, chosen.length);
  const width = side === 'left' ? Math.min(share, height * 1.5) : share;
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
