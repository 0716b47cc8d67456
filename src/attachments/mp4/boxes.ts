import { unreadable } from '../refusal.ts';

/** A box of a film (ISO/IEC 14496-12, 4.2). */
interface Box {
  /** Four characters, such as `moov`. */
  readonly type: string;
  /** Where its name stands, where its content begins, and where it ends. */
  readonly nameAt: number;
  readonly from: number;
  readonly to: number;
}

/** Boxes that hold boxes. */
const containers = new Set([
  ...['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf', 'mvex', 'moof', 'traf', 'mfra'],
]);

/** What a film is shown by; of the file itself everything else goes. */
const neededInFile = new Set(['ftyp', 'styp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix']);

/**
 * Boxes that tell of who made the film, where and with what, wherever they stand: descriptions of the
 * user, tags, XMP, and space that was left free and may hold what stood there before.
 */
const telling = new Set([
  ...['udta', 'meta', 'uuid', 'free', 'skip', 'wide', 'pnot', 'iods', 'Xtra', 'loci', 'cprt'],
  ...['auth', 'titl', 'dscp', 'perf', 'gnre', 'albm', 'yrrc', 'kywd', '\xa9xyz', 'emsg', 'prft'],
]);

/** The boxes between two places. Throws `Refusal` where they don't fit. */
function boxesIn(film: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    if (at + 8 > to) throw damaged();
    const type = film.toString('latin1', at + 4, at + 8);
    const short = film.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    if (at + head > to) throw damaged();
    const size = short === 1 ? Number(film.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    if (size < head || at + size > to) throw damaged();
    boxes.push({ type, nameAt: at + 4, from: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

/** Every box that is not within a telling one, with the types it stands in. */
export function* allBoxes(
  film: Buffer,
  from = 0,
  to = film.length,
  path: readonly string[] = [],
): Generator<Box & { readonly path: readonly string[]; readonly tells: boolean }> {
  for (const box of boxesIn(film, from, to)) {
    const tells = telling.has(box.type) || (path.length === 0 && !neededInFile.has(box.type));
    yield { ...box, path, tells };
    if (!tells && containers.has(box.type))
      yield* allBoxes(film, box.from, box.to, [...path, box.type]);
  }
}

const damaged = () => unreadable('视频损坏了，或者没有下载完');
