import { turnedOnly } from '#pictures/orientation.ts';

// JPEG as a list of segments (ITU-T T.81, B.1), so that nothing of the picture itself is changed.

const isScan = 0xda;
const isEnd = 0xd9;
const isComment = 0xfe;
const isExif = 0xe1;

/**
 * A JPEG without what phones and programs write beside the picture: EXIF with place and owner, XMP,
 * IPTC, comments, previews, and whatever stands behind its end. The picture stays bit for bit, with its
 * colour profile; `upright` keeps how it is turned. `undefined` for what can't be followed.
 */
export function cleanJpeg(bytes: Uint8Array, upright: boolean): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [view.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return undefined;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === isEnd) {
      kept.push(view.subarray(at, at + 2));
      return Buffer.concat(kept);
    }
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (end < at + 4 || end > view.length) return undefined;
    const segment = view.subarray(at, end);
    if (isNeeded(marker, segment)) kept.push(segment);
    else if (upright && marker === isExif) kept.push(...turnedOnly(segment));
    at = end;
    if (marker === isScan) {
      const next = endOfScan(view, at);
      kept.push(view.subarray(at, next));
      at = next;
    }
  }
  // Cut off by a slow network, but shown by every program as far as it goes.
  if (at + 2 <= view.length && view[at] === 0xff && view[at + 1] === isEnd)
    kept.push(view.subarray(at, at + 2));
  return Buffer.concat(kept);
}

/** JFIF, the colours of Adobe, a colour profile, and everything that makes the picture. */
function isNeeded(marker: number, segment: Buffer): boolean {
  if (marker === isComment) return false;
  if (marker < 0xe0 || marker > 0xef || marker === 0xee) return true;
  if (marker === 0xe0) return segment.toString('latin1', 4, 9) === 'JFIF\0';
  return marker === 0xe2 && segment.toString('latin1', 4, 16) === 'ICC_PROFILE\0';
}

/** Behind the data of a scan; FF00 stands for FF in it, and FFD0–FFD7 part it. */
function endOfScan(view: Buffer, from: number): number {
  for (let at = view.indexOf(0xff, from); at >= 0; at = view.indexOf(0xff, at + 1)) {
    const next = view[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return view.length;
}
