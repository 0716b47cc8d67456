import type { PrintOrder } from '#model/boards/print-order.ts';
import { type SheetSize, typeScale } from '#model/basics/sheet-size.ts';
import type { PrintFile } from '../sheets/job-sheet.ts';

/** A file of a package, and how it is made. */
export type PlannedFile = PrintFile &
  (
    | { readonly made: 'offset' | 'outlines' }
    | { readonly made: 'tiff'; readonly ppi: number; readonly page: number }
    /** Of the TIFF of that name, which stands before it. */
    | { readonly made: 'jpeg'; readonly ppi: number; readonly from: string }
  );

/** Dots per inch at 1:1 of 写真 and 喷绘. Small type of sheets read from 2 m or less wants more. */
const rasters = {
  photo: { label: '写真', machines: '写真机、UV 平板机', ppi: { near: 200, far: 100 } },
  banner: { label: '喷绘', machines: '喷绘机', ppi: { near: 45, far: 45 } },
} as const;
const nearest = 2;

/**
 * The files that a shop gets for a board of so many sheets of a size, by the presets 印制方式 of the order:
 * one PDF for the press, or one picture a sheet for inkjets and the text as outlines.
 */
export function printFiles(
  name: string,
  order: PrintOrder,
  size: SheetSize,
  pages: number,
): PlannedFile[] {
  const seenFrom = typeScale(size).distance <= nearest ? 'near' : 'far';
  const presets = (['photo', 'banner'] as const).filter((one) => order.presets.includes(one));
  const files: PlannedFile[] = [];
  if (order.presets.includes('offset'))
    files.push({
      name: `${name}_胶印.pdf`,
      what: '胶印、数码印刷用：PDF/X-4，四色（FOGRA39），黑字单黑，含 3 mm 出血、裁切线和套准线',
      made: 'offset',
    });
  for (const preset of presets) {
    const { label, machines, ppi: wished } = rasters[preset];
    const ppi = wished[seenFrom];
    const kind = `${machines}用：1:1，${ppi} dpi，四色（CMYK），${blackText(order)}，${edgeText(order)}，没有出血和裁切线`;
    for (let page = 0; page < pages; page++) {
      const number = pages > 1 ? `第 ${page + 1} 张，` : '';
      const stem = `${name}_${label}_${page + 1}`;
      const from = `${stem}.tif`;
      files.push(
        { name: from, what: `${number}${kind}；TIFF，单层，不压缩`, made: 'tiff', ppi, page },
        {
          name: `${stem}.jpg`,
          what: `${number}同上，JPEG，最高质量；打不开 TIFF 时用`,
          made: 'jpeg',
          ppi,
          from,
        },
      );
    }
  }
  if (presets.length > 0)
    files.push({
      name: `${name}_转曲.pdf`,
      what: '矢量，文字已转曲，不用装字体；1:1，四色（CMYK），没有白边、出血和裁切线；图片文件用不了或者要刻字时用这一份',
      made: 'outlines',
    });
  return files;
}

const blackText = ({ black }: PrintOrder): string =>
  black === '四色黑' ? '黑色为四色黑 C50 M50 Y50 K100' : '黑色为单黑 K100';

const edgeText = ({ whiteEdge }: PrintOrder): string =>
  whiteEdge > 0 ? `四边已加 ${whiteEdge} mm 白边` : '不留白边';
