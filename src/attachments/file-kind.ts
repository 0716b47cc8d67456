const starts = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

const kinds = {
  jpeg: (bytes) => starts(bytes, 0xff, 0xd8, 0xff),
  png: (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  gif: (bytes) => ascii(bytes, 0, 'GIF8'),
  webp: (bytes) => ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP'),
  bmp: (bytes) => ascii(bytes, 0, 'BM'),
  tiff: (bytes) => ascii(bytes, 0, 'II*\0') || ascii(bytes, 0, 'MM\0*'),
  pdf: (bytes) => ascii(bytes, 0, '%PDF-'),
  zip: (bytes) => ascii(bytes, 0, 'PK\x03\x04'),
  mp4: (bytes) => ascii(bytes, 4, 'ftyp'),
  /** 老格式 of Word, Excel and WPS: a file system within a file. */
  compound: (bytes) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0),
} as const satisfies Record<string, (bytes: Uint8Array) => boolean>;

type Kind = keyof typeof kinds;

/** What a file is, by how it begins; its name may say anything. */
export const kindOf = (bytes: Uint8Array): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind](bytes));

const pictures: readonly Kind[] = ['jpeg', 'png', 'gif', 'webp', 'bmp', 'tiff'];

/** Is it a picture made of pixels? */
export const isPicture = (kind: Kind | undefined): boolean =>
  kind !== undefined && pictures.includes(kind);

/** The ending of a name in small letters, without the dot. */
export const endingOf = (name: string): string =>
  /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
