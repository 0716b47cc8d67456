import { allBoxes } from '../mp4/boxes.ts';
import { Refusal } from '../refusal.ts';

/**
 * A film without place, owner, times and tags, picture and sound as they were: what tells of them becomes
 * free space of the same size, so that nothing moves. Throws `Refusal`, for tracks too that are neither
 * picture nor sound: cameras write positions there, second by second.
 */
export function cleanMp4(bytes: Uint8Array): Uint8Array {
  const film = Buffer.from(bytes);
  for (const { type, nameAt, from, to, path, tells } of allBoxes(film)) {
    if (tells) {
      film.write('free', nameAt, 'latin1');
      film.fill(0, from, to);
    } else if (type === 'mvhd' || type === 'tkhd' || type === 'mdhd') {
      // When it was made and changed: two numbers of 4 bytes, of 8 in version 1.
      film.fill(0, from + 4, Math.min(to, from + 4 + (film[from] === 1 ? 16 : 8)));
    } else if (type === 'hdlr') {
      const handler = film.toString('latin1', from + 8, from + 12);
      if (path.at(-1) === 'mdia' && handler !== 'vide' && handler !== 'soun')
        throw foreign(handler);
      // The name that a program gave it.
      film.fill(0, Math.min(to, from + 24), to);
    }
  }
  return film;
}

const foreign = (handler: string): Refusal =>
  new Refusal(
    'video-track',
    `视频里除了画面和声音，还录了别的数据（${/^\w{4}$/.test(handler) ? handler : '不明'}），里面可能有每一秒的位置`,
    '用剪辑软件打开，只导出画面和声音，比如导出为 MP4（H.264），重新放进来',
  );
