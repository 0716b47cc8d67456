/** Endings that may lie in `media/`, and what a file of that ending has to begin with. */
interface MediaType {
  readonly family: 'picture' | 'attachment' | 'video';
  /** Does the file begin as its ending promises? `head` holds its first 16 bytes. */
  readonly fits: (head: Buffer) => boolean;
}

const starts =
  (...bytes: number[]) =>
  (head: Buffer) =>
    head.subarray(0, bytes.length).equals(Buffer.from(bytes));
const zip = starts(0x50, 0x4b, 0x03, 0x04);
const ascii = (head: Buffer, at: number, text: string) =>
  head.subarray(at, at + text.length).toString('latin1') === text;

const jpeg: MediaType = { family: 'picture', fits: starts(0xff, 0xd8, 0xff) };

export const mediaTypes: Readonly<Record<string, MediaType>> = {
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.png': { family: 'picture', fits: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  '.webp': {
    family: 'picture',
    fits: (head) => ascii(head, 0, 'RIFF') && ascii(head, 8, 'WEBP'),
  },
  '.pdf': { family: 'attachment', fits: (head) => ascii(head, 0, '%PDF-') },
  '.xlsx': { family: 'attachment', fits: zip },
  '.docx': { family: 'attachment', fits: zip },
  '.zip': { family: 'attachment', fits: zip },
  '.ofd': { family: 'attachment', fits: zip },
  '.xls': { family: 'attachment', fits: starts(0xd0, 0xcf, 0x11, 0xe0) },
  '.csv': { family: 'attachment', fits: (head) => !head.includes(0) },
  '.mp4': { family: 'video', fits: (head) => ascii(head, 4, 'ftyp') },
};

/** Megabytes a file may have, by family. Phones in villages have to load them. */
export const megabyteLimits = { picture: 40, attachment: 20, video: 60 } as const;

/** Pixels a picture may have: a 100-megapixel photo passes, a decompression bomb does not. */
export const pixelLimit = 120_000_000;

/** Widths a picture is made in: a phone, a tablet, a large screen. */
export const pictureWidths = [480, 960, 1920] as const;
