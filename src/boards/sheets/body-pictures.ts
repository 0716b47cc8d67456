import { type PrintBlock, picturesIn } from '#markdown/print-blocks.ts';
import type { Office } from '#model/library.ts';
import type { SheetSize, TypeScale } from '#model/basics/sheet-size.ts';
import type { SheetPicture } from './card-pictures.ts';

// Shares of the width of the text: of a picture by itself, and of one of several side by side.
const alone = 0.62;
const beside = 0.48;
/** No picture is higher than this share of the sheet. */
const highest = 0.3;
/** Pixels per inch that print sharp: a coarse picture stays smaller, down to half the width. */
const sharp = { board: 100, paper: 300 };

/** About the width of a text on a sheet, millimetres: on a wide one it stands in two columns. */
function textWidth({ width, height }: SheetSize, { edge }: TypeScale): number {
  const inner = width - 2 * Math.max(edge, 40 * Math.min(width / 600, height / 900));
  return width > height ? inner * 0.46 : inner;
}

/** The name of a picture by its number in the body: under it the template finds it. */
const nameOf = (number: number): string => `body-${number}.jpg`;

/** The pictures of a body with the sizes they are printed at, whole: none is cut. */
export function bodyPictures(
  blocks: readonly PrintBlock[],
  size: SheetSize,
  type: TypeScale,
  media: Office['media'],
): SheetPicture[] {
  const width = textWidth(size, type);
  const least = type.board ? sharp.board : sharp.paper;
  return picturesIn(blocks).flatMap((group) =>
    group.flatMap(({ number, file, caption }) => {
      const original = media.get(file);
      if (original?.type !== 'picture') return [];
      const most = width * (group.length > 1 ? beside : alone);
      const wished = Math.min(most, Math.max(most / 2, (original.width / least) * 25.4));
      const shape = original.height / original.width;
      const printed = Math.min(wished, (size.height * highest) / shape);
      const millimetres = (length: number) => Math.round(length * 10) / 10;
      return [
        {
          name: nameOf(number),
          file,
          width: millimetres(printed),
          height: millimetres(printed * shape),
          caption,
        },
      ];
    }),
  );
}
