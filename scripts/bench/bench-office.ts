import { join } from 'node:path';
import sharp from 'sharp';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { loadLibrary } from '#library/load.ts';
import { parseDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { workplace } from '../workplace.ts';

/** A signboard of text alone, or a 板报 of one achievement with a large picture. */
export type BenchBoard = 'text' | 'photo';

const samples = {
  text: { office: 'qinghe', board: 'liuwan-ludeng' },
  photo: { office: 'qinghe', board: 'chengguo-2020' },
} as const;

const photoSize = { width: 5480, height: 3660 };
/** How far apart, in pixels, two photos are cut out. */
const step = 16;

/**
 * Writes so many different pictures of 20 megapixels that pack like photographs: shapes under the
 * grain of a sensor, each cut out at another place.
 */
export async function writePhotos(folder: string, count: number): Promise<string[]> {
  const { height } = photoSize;
  const width = photoSize.width + step * count;
  const grain = (scale: number, sigma: number) =>
    sharp({
      create: {
        width: Math.round(width / scale),
        height: Math.round(height / scale),
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma },
      },
    })
      .resize(width, height)
      .png({ compressionLevel: 0 })
      .toBuffer();
  const { data, info } = await sharp(await grain(24, 60))
    .composite([{ input: await grain(1, 8), blend: 'overlay' }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  const files: string[] = [];
  for (let index = 0; index < count; index++) {
    const file = join(folder, `photo-${index}.jpg`);
    await sharp(data, { raw: info })
      .extract({ left: index * step, top: 0, ...photoSize })
      .jpeg({ quality: 92 })
      .toFile(file);
    files.push(file);
  }
  return files;
}

/**
 * The office of the sample content as often as boards are wanted, each time with one board, a text
 * of its own, and the next of the photos in the place of every picture.
 */
export async function openBenchOffices(
  kind: BenchBoard,
  count: number,
  photos: readonly string[] = [],
): Promise<{ offices: Office[]; portal: Portal }> {
  const { content, cache } = workplace('.');
  const today = parseDate('2020-11-25');
  if (!today) throw new Error('no such day');
  const { offices, portal } = await loadLibrary(content, { today, cacheDir: cache });
  const sample = samples[kind];
  const office = offices.find(({ id }) => id === sample.office);
  const board = office?.items.board.find(({ id }) => id === sample.board);
  if (!office || !board) throw new Error(`no board ${sample.board} in the sample content`);
  const copies = Array.from({ length: count }, (_, index): Office => {
    const one = {
      ...board,
      id: `${board.id}-${index}`,
      code: `${board.code}-${index}`,
      items: board.items.slice(0, 1),
    };
    const source = photos[index % Math.max(photos.length, 1)];
    return {
      ...office,
      items: { ...reworded(office, index), board: [one] },
      media: source === undefined ? office.media : withPhoto(office, source),
    };
  });
  return { offices: copies, portal };
}

/** Items whose texts have the same characters in another order: as long, and laid out anew. */
function reworded({ items }: Office, by: number): Office['items'] {
  const turned = (text: string) => text.slice(by % text.length) + text.slice(0, by % text.length);
  return {
    ...items,
    rectification: items.rectification.map((item) => ({
      ...item,
      opinion: turned(item.opinion),
      ...(item.goal !== undefined && { goal: turned(item.goal) }),
      measures: item.measures.map(turned),
      milestones: item.milestones.map((one) => ({ ...one, what: turned(one.what) })),
    })),
    achievement: items.achievement.map((item) => ({
      ...item,
      title: turned(item.title),
      summary: turned(item.summary),
      measures: item.measures.map(turned),
      results: item.results.map(turned),
    })),
  };
}

const withPhoto = ({ media }: Office, source: string): Office['media'] =>
  new Map(
    [...media].map(([path, file]) => [
      path,
      file.type === 'picture' ? { ...file, ...photoSize, source, digest: source } : file,
    ]),
  );

/** Every text on the sheet of the board, in its order. */
export async function textsOfBoard(kind: BenchBoard): Promise<string[]> {
  const { offices, portal } = await openBenchOffices(kind, 1);
  const [office] = offices;
  const [board] = office?.items.board ?? [];
  const sheet = office && board && sheetOf(board, office, portal);
  return [...texts(sheet)];
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const part of Object.values(value)) yield* texts(part);
}
