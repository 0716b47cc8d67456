import {
  type Checked,
  type Expected,
  type OpenPage,
  type OpenPdf,
  type PictureInks,
  onPage,
  problem,
  tidy,
  unique,
} from './check.ts';
import { totalInk } from './colour.ts';
import type { PageImage } from './marks.ts';

/** Most ink on a spot 总墨量, percent of all four together: more does not dry. */
const most = 300;
/** Sums of rounded parts: half a percent more is still 300. */
const rounding = 0.5;

/** Inks of a JPEG as they will be printed. */
export type ReadInks = (jpeg: Uint8Array) => Promise<PictureInks>;

/** Total ink of every colour that is painted, and of every picture. */
export async function checkInk(
  { pages }: OpenPdf,
  expected: Expected,
  readInks: ReadInks,
): Promise<Checked> {
  const wrong: string[] = [];
  // All at once: decoding runs on threads of its own.
  const images = unique(pages.flatMap(imagesOf));
  const inks = await Promise.all(images.map((image) => pictureInk(image, readInks)));
  const measured = new Map(images.map((image, index) => [image, inks[index]]));
  let highest = 0;
  for (const page of pages) {
    const colour = Math.max(0, ...page.colours.map((one) => totalInk(one) ?? 0));
    if (colour > most + rounding)
      wrong.push(`${onPage(page)}有颜色的总墨量是 ${tidy(colour)}%，超过 ${most}%，干不透`);
    highest = Math.max(highest, colour);
    for (const image of imagesOf(page)) {
      const ink = measured.get(image);
      if (ink === undefined) wrong.push(`${onPage(page)}有图片量不出总墨量（${image.filter}）`);
      else if (ink > most + rounding)
        wrong.push(`${onPage(page)}有图片的总墨量到 ${tidy(ink)}%，超过 ${most}%，干不透`);
      highest = Math.max(highest, ink ?? 0);
    }
  }
  return {
    problems: unique(wrong).map((fault) => problem(expected, 'preflight-ink', fault)),
    facts: [{ label: '最大总墨量', value: `${tidy(highest)}%（要求不超过 ${most}%）` }],
  };
}

/** Pictures with inks of their own: other spaces are `checkColours`' to find. */
const imagesOf = ({ marks }: OpenPage): PageImage[] =>
  unique(
    marks.flatMap((mark) =>
      mark.kind === 'image' && mark.image.space === 'DeviceCMYK' && mark.image.filter !== ''
        ? [mark.image]
        : [],
    ),
  );

const pictureInk = async (image: PageImage, readInks: ReadInks): Promise<number | undefined> =>
  image.filter === 'DCTDecode' ? highestInk(await readInks(image.content)) : undefined;

/**
 * The highest mean of a field of 8×8 pixels. Paper takes up ink by the area, not by the pixel, and
 * JPEG lets single pixels overshoot within such a field.
 */
export function highestInk({ width, height, data }: PictureInks): number {
  let highest = 0;
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      const [right, bottom] = [Math.min(left + 8, width), Math.min(top + 8, height)];
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at++)
          sum += data[at] ?? 0;
      }
      highest = Math.max(highest, sum / ((right - left) * (bottom - top)));
    }
  }
  return highest / 2.55;
}
