import type { Finding } from '#model/basics/finding.ts';
import { type Check, type Expected, type ExpectedPicture, onPage, tidy } from './check.ts';
import { type Box, millimetres } from './geometry.ts';
import type { ImageMark } from './marks.ts';

/** Pixels per inch below which a picture looks blurred: a board is seen from metres away. */
const leastResolution = { board: 100, paper: 300 };

/**
 * Pictures that come out blurred at the size they are printed, and the size they are good for. A
 * hint: a sheet that tells the truth is not held up by it.
 */
export const checkPictures: Check = ({ pages }, expected) => {
  const least = expected.type.board ? leastResolution.board : leastResolution.paper;
  const waiting = [...expected.pictures];
  const images = pages.flatMap((page) =>
    page.marks.flatMap((mark) => (mark.kind === 'image' ? [{ page, mark }] : [])),
  );
  const lowest = Math.min(...images.map(({ mark }) => mark.resolution));
  return {
    problems: images
      .filter(({ mark }) => Math.round(mark.resolution) < least)
      .map(({ page, mark }) => {
        const name = take(waiting, mark)?.file;
        return blurred(expected, name ?? `${onPage(page)}的图片`, mark, least);
      }),
    facts: [
      {
        label: '图片',
        value:
          images.length === 0
            ? '没有'
            : `${images.length} 张，最低 ${Math.round(lowest)} ppi（要求不低于 ${least} ppi）`,
      },
    ],
  };
};

/** Which picture it is: one of its printed size whose original is about as coarse. */
function take(waiting: ExpectedPicture[], { visible, resolution }: ImageMark) {
  const { width, height } = printedSize(visible);
  const [found] = waiting
    .filter(
      (picture) => Math.abs(picture.width - width) < 1 && Math.abs(picture.height - height) < 1,
    )
    .sort((a, b) => Math.abs(a.resolution - resolution) - Math.abs(b.resolution - resolution));
  if (found) waiting.splice(waiting.indexOf(found), 1);
  return found;
}

const printedSize = ({ left, bottom, right, top }: Box) => ({
  width: millimetres(right - left),
  height: millimetres(top - bottom),
});

function blurred(expected: Expected, name: string, mark: ImageMark, least: number): Finding {
  const { width, height } = printedSize(mark.visible);
  const pixels = (side: number) => Math.ceil((side / 25.4) * least);
  const goodFor = (side: number) => tidy((side * mark.resolution) / least / 10);
  return {
    code: 'picture-too-small',
    severity: 'hint',
    file: expected.file,
    message: `图片 ${name} 印出来只有 ${Math.round(mark.resolution)} ppi，会发虚（要求不低于 ${least} ppi）`,
    hint: `换成 ${pixels(width)}×${pixels(height)} 像素以上的原图；现有的图最多适合印 ${goodFor(width)}×${goodFor(height)} 厘米`,
  };
}
