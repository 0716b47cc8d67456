import { describe, expect, it } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { cleanMp4 } from '../clean/mp4.ts';
import { prepareFile } from '../prepare.ts';
import { readFile } from '../read/read-file.ts';

const mark = 'MARK';
const box = (type: string, ...content: readonly (Uint8Array | string)[]): Buffer => {
  const body = Buffer.concat(content.map((part) => Buffer.from(part as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
/** The same with its length in 8 bytes. */
const large = (type: string, content: Uint8Array): Buffer => {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1);
  head.write(type, 4, 'latin1');
  head.writeBigUInt64BE(BigInt(content.length + 16), 8);
  return Buffer.concat([head, content]);
};
const zeros = (length: number) => Buffer.alloc(length);
const handler = (type: string) => box('hdlr', zeros(8), type, zeros(12), `${mark} of a program\0`);
const track = (type: string) =>
  box('trak', box('tkhd', zeros(4), mark, mark), box('mdia', handler(type)), box('udta', mark));
const film = (...more: readonly Uint8Array[]): Buffer =>
  Buffer.concat([
    box('ftyp', 'isom'),
    box(
      'moov',
      box('mvhd', Buffer.from([1, 0, 0, 0]), mark.repeat(4), 'kept'),
      track('vide'),
      ...more,
    ),
    large('mdat', Buffer.from('picture and sound')),
    box('moof', box('traf', box('tfhd', 'kept'), box('uuid', mark))),
    box('free', mark),
    box('what', mark),
  ]);

describe('a film as it is published', () => {
  it('has lost place, owner, times and names, and nothing of it has moved', () => {
    const cleaned = Buffer.from(cleanMp4(film(box('udta', box('\xa9xyz', mark)), track('soun'))));
    const before = film(box('udta', box('\xa9xyz', mark)), track('soun'));
    expect(before.includes(mark)).toBe(true);
    expect(cleaned.includes(mark)).toBe(false);
    for (const kept of ['picture and sound', 'kept', 'vide', 'soun', 'tfhd'])
      expect(cleaned.indexOf(kept)).toBe(before.indexOf(kept));
    expect(cleaned.length).toBe(before.length);
    expect(Buffer.from(cleanMp4(cleaned)).equals(cleaned)).toBe(true);
  });

  it('is told of by what it shows alone', async () => {
    const { metadata, unread } = await readFile('a.mp4', cleanMp4(film()));
    expect([...metadata]).toEqual([]);
    expect([...unread]).toEqual(['mp4']);
  });

  it.each([
    ['a track of positions', film(track('meta')), 'video-track'],
    ['a box that leads out of the file', film().subarray(0, -1), 'attachment-unreadable'],
    [
      'something behind its end',
      Buffer.concat([film(), Buffer.from(mark)]),
      'attachment-unreadable',
    ],
  ])('is none with %s', async (_, bytes, code) => {
    const made = await prepareFile({ name: 'a.mp4', bytes, clean: true });
    expect(made.bytes).toBeUndefined();
    expect(made.notes).toMatchObject([{ code, severity: 'error' }]);
  });
});

it('reads what a film tells beside what it shows, where it lies uncleaned', async () => {
  const bytes = film(box('udta', `tel ${aMobile()}`));
  const { notes } = await prepareFile({ name: 'a.mp4', bytes, clean: false });
  expect(notes.map(({ code }) => code)).toEqual([
    'personal-data',
    'attachment-metadata',
    'attachment-unchecked',
  ]);
});
