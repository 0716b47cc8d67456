/** What the directory of a zip says of one file. */
interface DirectoryEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated (APPNOTE.TXT 4.4.5). */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  /** Where its bytes begin. */
  readonly start: number;
}
export type Directory = readonly DirectoryEntry[];

const endMark = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const in64 = 0xffffffff;

/**
 * The directory at the end of a zip (APPNOTE.TXT 4.3.12), ZIP64 too; `undefined` where there is none
 * that can be followed.
 */
export function directoryOf(zip: Uint8Array): Directory | undefined {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const end = endOf(bytes);
    if (end === undefined) return undefined;
    const { count, size, offset, at } = end;
    // Something may stand before the zip; all offsets are then so much too small.
    const base = at - size - offset;
    const entries: DirectoryEntry[] = [];
    let next = base + offset;
    for (let read = 0; read < count; read += 1) {
      if (bytes.readUInt32LE(next) !== entryMark) return undefined;
      const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) =>
        bytes.readUInt16LE(next + place),
      ) as [number, number, number];
      entries.push(entryAt(bytes, next, { nameLength, extraLength, base }));
      next += 46 + nameLength + extraLength + noteLength;
    }
    return entries;
  } catch (error) {
    // An offset that leads out of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function endOf(bytes: Buffer) {
  const longestNote = 0xffff;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - longestNote); at -= 1) {
    if (bytes.readUInt32LE(at) !== endMark) continue;
    const plain = {
      count: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 12),
      offset: bytes.readUInt32LE(at + 16),
      at,
    };
    const locator = at - 20;
    if (locator < 0 || bytes.readUInt32LE(locator) !== end64Locator) return plain;
    const large = Number(bytes.readBigUInt64LE(locator + 8));
    if (bytes.readUInt32LE(large) !== end64Mark) return undefined;
    return {
      count: Number(bytes.readBigUInt64LE(large + 32)),
      size: Number(bytes.readBigUInt64LE(large + 40)),
      offset: Number(bytes.readBigUInt64LE(large + 48)),
      at: large,
    };
  }
  return undefined;
}

function entryAt(
  bytes: Buffer,
  at: number,
  { nameLength, extraLength, base }: { nameLength: number; extraLength: number; base: number },
): DirectoryEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const nameEnd = at + 46 + nameLength;
  const sizes = {
    size: bytes.readUInt32LE(at + 24),
    packedSize: bytes.readUInt32LE(at + 20),
    header: bytes.readUInt32LE(at + 42),
  };
  const { packedSize, header } = in64Field(bytes.subarray(nameEnd, nameEnd + extraLength), sizes);
  const local = base + header;
  if (bytes.readUInt32LE(local) !== fileMark) throw new RangeError('no file there');
  return {
    name: nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x0800) !== 0),
    encrypted: (flags & 1) !== 0,
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packedSize,
    start: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
  };
}

/** Sizes that did not fit stand in the ZIP64 field, in this order (APPNOTE.TXT 4.5.3). */
function in64Field<Sizes extends Record<'size' | 'packedSize' | 'header', number>>(
  extra: Buffer,
  sizes: Sizes,
): Sizes {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const found = { ...sizes };
    let next = at + 4;
    for (const name of ['size', 'packedSize', 'header'] as const) {
      if (sizes[name] !== in64) continue;
      found[name] = Number(extra.readBigUInt64LE(next));
      next += 8;
    }
    return found;
  }
  return sizes;
}

/** A name without the mark for UTF-8 is in it nonetheless, or in the code page of Chinese Windows. */
function nameOf(bytes: Buffer, isUtf8: boolean): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    return utf8.decode(bytes);
  } catch {
    return isUtf8 ? bytes.toString() : new TextDecoder('gb18030').decode(bytes);
  }
}
