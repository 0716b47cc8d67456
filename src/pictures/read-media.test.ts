import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPictureCache } from './picture-cache.ts';
import { readMedia } from './read-media.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#468' } });

describe('readMedia', () => {
  let office: string;
  let cache: string;
  beforeAll(async () => {
    office = await mkdtemp(join(tmpdir(), 'sunboard-media-'));
    cache = join(office, '.cache');
    await mkdir(join(office, 'media'));
  });
  const read = () => readMedia(office, 'qinghe', cache);
  const put = (name: string, bytes: Buffer | string) =>
    writeFile(join(office, 'media', name), bytes);

  it('turns a picture upright, makes three widths and keeps no metadata', async () => {
    // Orientation 6 is how phones store a portrait photo; IFD3 holds the position.
    const photo = await picture(2400, 1600)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: 'PHONE' }, IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    await put('photo.jpg', photo);

    const found = (await read()).media.get('media/photo.jpg');

    expect(found).toMatchObject({
      type: 'picture',
      width: 1600,
      height: 2400,
      widths: [480, 960, 1600],
    });
    if (found?.type !== 'picture') throw new Error('not a picture');
    for (const width of found.widths) {
      for (const format of ['webp', 'jpg'] as const) {
        const bytes = await openPictureCache(cache).read(found, width, format);
        expect(bytes.includes('Exif')).toBe(false);
        expect(bytes.includes('PHONE')).toBe(false);
        expect((await sharp(bytes).metadata()).width).toBe(width);
      }
    }
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['half there', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['of other bytes', (whole: Buffer) => Buffer.from(whole.map((byte) => byte ^ 1))],
    ['gone', () => undefined],
  ])('makes a picture anew that is %s in the cache', async (_, damaged) => {
    await put('photo.jpg', await picture(500, 300).jpeg().toBuffer());
    const found = (await read()).media.get('media/photo.jpg');
    if (found?.type !== 'picture') throw new Error('not a picture');
    const before = await openPictureCache(cache).read(found, 480, 'webp');
    const folder = join(cache, 'pictures');
    for (const name of await readdir(folder)) {
      const bytes = damaged(await readFile(join(folder, name)));
      await (bytes ? writeFile(join(folder, name), bytes) : rm(join(folder, name)));
    }
    await read();
    expect(await openPictureCache(cache).read(found, 480, 'webp')).toEqual(before);
  });

  it.each([
    ['notes.txt', Buffer.from('x'), 'media-type-unknown'],
    ['~$list.xlsx', Buffer.from('PK\x03\x04'), 'media-type-unknown'],
    [
      'vector.jpg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'media-content-differs',
    ],
    ['broken.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), 'picture-unreadable'],
    ['fake.pdf', Buffer.from('MZ not a pdf'), 'media-content-differs'],
    ['film.mp4', Buffer.from('not a film at all'), 'media-content-differs'],
  ])('refuses %s with a finding', async (name, bytes, code) => {
    await put(name, bytes);
    const { media, findings } = await read();
    expect(findings.filter((finding) => finding.file === `qinghe/media/${name}`)).toMatchObject([
      { code, severity: 'error' },
    ]);
    expect(media.has(`media/${name}`)).toBe(false);
  });

  it.each([
    ['信.doc', 'docx'],
    ['信.WPS', 'docx'],
    ['表.et', 'xlsx'],
  ])('says of the old format of %s what to save it as', async (name, to) => {
    await put(name, 'x');
    const { findings } = await read();
    const finding = findings.find(({ file }) => file.endsWith(name));
    expect(finding?.hint).toContain(`另存为 ${to}`);
  });

  it('refuses a link, so that nothing outside the office is published', async () => {
    await symlink('/etc/hostname', join(office, 'media', 'link.pdf'));
    const { findings } = await read();
    expect(findings.find((finding) => finding.file.endsWith('link.pdf'))?.code).toBe(
      'media-not-a-file',
    );
  });

  it('refuses a picture of more pixels than the limit', async () => {
    await put('bomb.png', await picture(12_000, 12_000).png().toBuffer());
    const { findings } = await read();
    expect(findings.find((finding) => finding.file.endsWith('bomb.png'))?.code).toBe(
      'picture-unreadable',
    );
  });

  it('takes a file to download with its size', async () => {
    await put('ledger.csv', '村,户数\n');
    expect((await read()).media.get('media/ledger.csv')).toMatchObject({
      type: 'attachment',
      bytes: 11,
    });
  });

  it('gives nothing for an office without pictures', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'sunboard-media-'));
    expect(await readMedia(empty, 'x', cache)).toEqual({ media: new Map(), findings: [] });
  });
});
