import { allBoxes } from '../mp4/boxes.ts';
import type { Reading } from './reading.ts';

/** Reads what stands in a film beside picture and sound; what it shows nobody can read. Throws `Refusal`. */
export function readMp4(bytes: Uint8Array, reading: Reading): void {
  const film = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { from, to, tells } of allBoxes(film)) {
    const content = tells ? film.subarray(from, to) : undefined;
    if (!content?.some((byte) => byte !== 0)) continue;
    reading.metadata.add('拍摄位置、作者一类的');
    reading.texts.push(content.toString('utf8'), content.toString('latin1'));
  }
  reading.unread.add('mp4');
}
