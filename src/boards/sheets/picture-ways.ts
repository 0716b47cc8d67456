import type { Picture } from '#model/items/media.ts';
import type { Box } from './card-grid.ts';

// In units of the sheet: the caption under a picture, and the spaces between two pictures, and
// between pictures and words.
const captionHeight = 22;
const between = 8;
const toWords = 24;
/** Height, in units of the sheet, of pictures beside the pair or the result: small ones only clutter. */
const leastFurther = 140;

/** A way to place pictures: their boxes without captions. */
export interface Way {
  readonly boxes: readonly Box[];
  /** What they leave for the words. */
  readonly words: Box;
  /** Room for figures at the right of a picture at the top. */
  readonly beside?: Box;
  /** Size of the words, in sizes of the body, that must find room for this to be a good choice. */
  readonly wished: number;
  /** More or larger pictures than the card needs. */
  readonly further: boolean;
}

type Grid = readonly [across: number, down: number];

/** At the left of the words: up to four in two rows, three in one, else the pair or the result. */
export function atLeft(list: readonly Picture[], pair: boolean, card: Box, unit: number): Way[] {
  const shape = card.width / card.height;
  const when = (is: boolean, grid: Grid): Grid[] => (is ? [grid] : []);
  const row: Grid = shape < 2.4 ? [1, 2] : [2, 1];
  const grids: readonly Grid[] = [
    ...when(list.length >= 4, [2, 2]),
    ...when(list.length >= 3 && shape >= 4, [3, 1]),
    ...when(list.length >= 2 && !pair, row),
    pair ? row : [1, 1],
  ];
  return grids
    .map(([across, down]): Way => {
      const share = across > 1 ? 0.54 : 0.42;
      const widest = part(card.width * share, across, between * unit);
      const tallest = part(card.height, down, between * unit) - captionHeight * unit;
      const width = Math.min(widest, tallest * 1.5);
      const height = Math.min(tallest, width / 0.9);
      const taken = across * width + ((across - 1) * between + toWords) * unit;
      const further = across * down > (pair ? 2 : 1);
      return {
        boxes: Array.from({ length: across * down }, (_, at) => ({
          x: card.x + (at % across) * (width + between * unit),
          y: card.y + Math.floor(at / across) * (height + (captionHeight + between) * unit),
          width,
          height,
        })),
        words: { ...card, x: card.x + taken, width: card.width - taken },
        further,
        wished: further ? 1.3 : 1,
      };
    })
    .filter(({ boxes, further }) => !further || areLarge(boxes, unit));
}

/** Size of the words, in sizes of the body, that one picture, or several, over the whole width leave. */
const underWide = { one: 3.4, several: 2.3 };

/** Above the words: over the whole width or beside the figures, with a strip of others below. */
export function atTop(list: readonly Picture[], pair: boolean, card: Box, unit: number): Way[] {
  const gap = between * unit;
  const row = (count: number, y: number, tallest: number): Box[] => {
    const width = part(card.width, count, gap);
    const height = Math.min(width / 1.5, tallest);
    return Array.from({ length: count }, (_, at) => ({
      x: card.x + at * (width + gap),
      y,
      width,
      height,
    }));
  };
  const under = (boxes: readonly Box[]): number => {
    const last = boxes.at(-1);
    return last ? last.y + last.height + (captionHeight + between) * unit : card.y;
  };
  const way = (
    boxes: readonly Box[],
    rest: { further?: boolean; wished?: number; beside?: Box },
  ): Way => ({
    boxes,
    words: { ...card, y: under(boxes), height: card.y + card.height - under(boxes) },
    further: false,
    wished: 1,
    ...rest,
  });
  const main = (tallest: number): Box => {
    const room = tallest - captionHeight * unit;
    const width = Math.min(card.width * 0.52, room * 1.5);
    return { x: card.x, y: card.y, width, height: Math.min(room, width / 0.9) };
  };
  const strip = (first: readonly Box[]): Box[] => {
    const count = Math.min(3, list.length - first.length);
    return count < 2 ? [] : row(count, under(first), (card.width / 3 - gap) / 1.5);
  };
  const besideOf = ({ x, y, width, height }: Box): Box => {
    const taken = x - card.x + width + 2 * gap;
    return { x: card.x + taken, y, width: card.width - taken, height };
  };
  const wide = row(pair ? 2 : 1, card.y, card.height * 0.6);
  const low = main(card.height * 0.4);
  const ways: Way[] = [
    ...[[...wide, ...strip(wide)], wide].map((boxes) =>
      way(boxes, { further: true, wished: boxes.length > 1 ? underWide.several : underWide.one }),
    ),
    ...(pair
      ? []
      : [way([low, ...strip([low])], { further: true, wished: 1.5, beside: besideOf(low) })]),
  ];
  const alone = main(card.height * 0.54);
  return [
    ...ways.filter(({ boxes }) => areLarge(boxes, unit)),
    way([alone], { beside: besideOf(alone) }),
  ];
}

const areLarge = (boxes: readonly Box[], unit: number): boolean =>
  boxes.every(({ height }) => height >= leastFurther * unit);

/** The length of each of some equal parts with a gap between them. */
const part = (length: number, parts: number, gap: number): number =>
  (length - (parts - 1) * gap) / parts;
