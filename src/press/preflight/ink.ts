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

/** The highest total ink of a JPEG as it will be printed, percent. */
export type MeasureInk = (jpeg: Uint8Array) => Promise<number>;

/** Total ink of every colour that is painted, and of every picture. */
export async function checkInk(
  { pages }: OpenPdf,
  expected: Expected,
  measureInk: MeasureInk,
): Promise<Checked> {
  const wrong: string[] = [];
  // All at once: decoding runs on threads of its own.
  const images = unique(pages.flatMap(imagesOf));
  const inks = await Promise.all(images.map((image) => pictureInk(image, measureInk)));
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
    facts: [
      {
        label: '最大总墨量',
        value: `${tidy(highest)}%（要求不超过 ${most}%；图片按每 8×8 像素的平均值量）`,
      },
    ],
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

const pictureInk = async (image: PageImage, measureInk: MeasureInk): Promise<number | undefined> =>
  image.filter === 'DCTDecode' ? measureInk(image.content) : undefined;

/**
 * The highest mean of a field of 8×8 pixels. Paper takes up ink by the area, not by the pixel, and
 * JPEG lets single pixels overshoot within such a field. `data` begins at a multiple of four.
 */
export function highestInk({ width, height, data }: PictureInks): number {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  let highest = 0;
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      const [right, bottom] = [Math.min(left + 8, width), Math.min(top + 8, height)];
      // Two sums of 16 bits side by side: 64 pixels of two inks come to 32640 at most.
      let sums = 0;
      for (let y = top; y < bottom; y++) {
        for (let at = y * width + left; at < y * width + right; at++) {
          const inks = pixels[at] ?? 0;
          sums += (inks & 0xff00ff) + ((inks >>> 8) & 0xff00ff);
        }
      }
      const sum = (sums >>> 16) + (sums & 0xffff);
      highest = Math.max(highest, sum / ((right - left) * (bottom - top)));
    }
  }
  return highest / 2.55;
}
