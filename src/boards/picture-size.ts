import type { Finding } from '#model/finding.ts';
import type { Office } from '#model/library.ts';
import { leastResolution, printedResolution } from './photos.ts';
import { type Sheet, picturesOf } from './sheets/sheet.ts';

/** Pictures that would look blurred at the size they are printed, and the size they are good for. */
export function smallPictures(file: string, sheet: Sheet, media: Office['media']): Finding[] {
  return picturesOf(sheet).flatMap((picture): Finding[] => {
    const original = media.get(picture.file);
    if (original?.type !== 'picture') return [];
    const resolution = printedResolution(original, picture);
    if (resolution >= leastResolution) return [];
    const goodFor = (side: number) => Math.floor((side * resolution) / leastResolution / 10);
    return [
      {
        code: 'picture-too-small',
        severity: 'hint',
        file,
        message: `图片 ${picture.file} 印在牌上只有 ${resolution} ppi，会发虚（要求不低于 ${leastResolution} ppi）`,
        hint: `换成 ${pixels(picture.width)}×${pixels(picture.height)} 像素以上的原图；现有的图最多适合印 ${goodFor(picture.width)}×${goodFor(picture.height)} 厘米`,
      },
    ];
  });
}

/** Pixels needed for a printed length in millimetres. */
const pixels = (millimetres: number): number => Math.ceil((millimetres / 25.4) * leastResolution);
