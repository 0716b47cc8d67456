import type { kindOf } from '../file-kind.ts';
import { Refusal, unreadable } from '../refusal.ts';
import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng, cleanWebp } from './chunks.ts';

/**
 * A picture without what stands beside it, its pixels as they were. `upright` keeps how it is turned:
 * office programs turn pictures on their own and take no notice, everything else needs it. Throws
 * `Refusal`.
 */
export function cleanPicture(
  name: string,
  bytes: Uint8Array,
  kind: ReturnType<typeof kindOf>,
  upright: boolean,
): Uint8Array {
  const cleaned = cleaners[kind ?? '']?.(bytes, upright);
  if (cleaned) return cleaned;
  if (kind === 'tiff')
    throw new Refusal(
      'attachment-part-unknown',
      `里面的图片“${name}”是 TIFF，里面的拍摄地点、作者等信息去不掉`,
      '用看图软件把它另存为 JPG 或 PNG，换掉原来的图片',
    );
  throw unreadable(`里面的图片“${name}”损坏了`);
}

const cleaners: Readonly<
  Record<string, (bytes: Uint8Array, upright: boolean) => Uint8Array | undefined>
> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  // Pixels and colours, with no place for anything else but behind them.
  bmp: (bytes) => bytes,
};
