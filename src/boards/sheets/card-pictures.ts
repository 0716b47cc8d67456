import type { Achievement } from '#model/items/achievement.ts';
import type { Office } from '#model/library.ts';
import type { Picture } from '#model/items/media.ts';
import { longDate } from '#wording/time/date.ts';
import type { Box } from './card-grid.ts';
import { byWeight } from './chosen-pictures.ts';
import { type Way, atLeft, atTop } from './picture-ways.ts';

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

/** The pictures of a card: at the left of all its words, or at the top. */
export interface CardPictures extends Omit<Way, 'boxes' | 'further'> {
  readonly side: 'left' | 'top';
  /** Each with its place on the sheet, millimetres. */
  readonly pictures: readonly (SheetPicture & Box)[];
  /** Some pictures of the achievement are not here. */
  readonly more: boolean;
}

/** Height, in units of the sheet, below which a picture shows nothing from where one stands. */
const leastHeight = 84;
/** Pixels per inch that a picture must have to be made larger than it need be. */
const leastResolution = 100;

/** Are the pictures of a card large enough to show something? */
export const areVisible = ({ pictures }: CardPictures, unit: number): boolean =>
  pictures.every(({ height }) => height >= leastHeight * unit);

/**
 * Ways to place the pictures of a card and to leave room for its words, the richest first; the last
 * one, with the pair or the result alone, is always there.
 */
export function cardPictures(
  item: Achievement,
  card: Box,
  unit: number,
  media: Office['media'],
): CardPictures[] {
  const there = item.pictures.filter(({ file }) => media.get(file)?.type === 'picture');
  const { list, pair } = byWeight(there);
  const isSharp = (box: Box, { file }: Picture): boolean => {
    const original = media.get(file);
    if (original?.type !== 'picture') return false;
    const scale = Math.min(original.width / box.width, original.height / box.height);
    return scale * 25.4 >= leastResolution;
  };
  const side = card.width / card.height > 1.4 && card.width > 500 * unit ? 'left' : 'top';
  if (list.length === 0) return [{ side, pictures: [], words: card, more: false, wished: 1 }];
  const ways = side === 'left' ? atLeft(list, pair, card, unit) : atTop(list, pair, card, unit);
  return ways.flatMap(({ boxes, further, ...way }) => {
    const from = pair && boxes.length === 1 ? 1 : 0;
    const shown = boxes.map((box, index) => ({ box, picture: list[from + index] as Picture }));
    if (further && !shown.every(({ box, picture }) => isSharp(box, picture))) return [];
    return {
      ...way,
      side,
      more: boxes.length < there.length,
      pictures: shown.map(({ box, picture }, index) => pictureIn(box, picture, item.id, index)),
    };
  });
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const pictureIn = (
  { x, y, width, height }: Box,
  { file, stage, takenOn }: Picture,
  id: string,
  index: number,
): SheetPicture & Box => ({
  name: `${id}-${index + 1}.jpg`,
  file,
  x: tenths(x),
  y: tenths(y),
  width: tenths(width),
  height: tenths(height),
  caption: [stage, takenOn && longDate(takenOn)].filter(Boolean).join('，'),
});
