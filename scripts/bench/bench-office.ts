import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { loadLibrary } from '#library/load.ts';
import { parseDate } from '#model/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import { workplace } from '../workplace.ts';

/** A signboard of text alone, or a 板报 of one achievement with a large picture. */
export type BenchBoard = 'text' | 'photo';

const samples = {
  text: { office: 'qinghe', board: 'liuwan-ludeng' },
  photo: { office: 'qinghe', board: 'chengguo-2020' },
} as const;

const photoSize = { width: 5480, height: 3660 };

/** Writes a picture of 20 megapixels that packs like a photograph: shapes under grain of a sensor. */
export async function writePhoto(file: string): Promise<{ megapixels: number; bytes: number }> {
  const { width, height } = photoSize;
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
  await sharp(await grain(24, 60))
    .composite([{ input: await grain(1, 8), blend: 'overlay' }])
    .jpeg({ quality: 92 })
    .toFile(file);
  const { size } = await stat(file);
  return { megapixels: (width * height) / 1e6, bytes: size };
}

/** An office of the sample content with `count` copies of one board, and its pictures swapped. */
export async function openBenchOffice(
  kind: BenchBoard,
  count: number,
  photo: string,
): Promise<{ office: Office; portal: Portal }> {
  const { content, cache } = workplace('.');
  const today = parseDate('2020-11-25');
  if (!today) throw new Error('no such day');
  const { offices, portal } = await loadLibrary(content, { today, cacheDir: cache });
  const sample = samples[kind];
  const office = offices.find(({ id }) => id === sample.office);
  const board = office?.items.board.find(({ id }) => id === sample.board);
  if (!office || !board) throw new Error(`no board ${sample.board} in the sample content`);
  const boards = Array.from({ length: count }, (_, index) => ({
    ...board,
    id: `${board.id}-${index}`,
    code: `${board.code}-${index}`,
    items: board.items.slice(0, 1),
  }));
  const media = new Map(
    [...office.media].map(([path, file]) => [
      path,
      file.type === 'picture' ? { ...file, ...photoSize, source: photo } : file,
    ]),
  );
  return { office: { ...office, items: { ...office.items, board: boards }, media }, portal };
}

/** Every text on the sheet of the board, in its order. */
export async function textsOfBoard(kind: BenchBoard): Promise<string[]> {
  const { office, portal } = await openBenchOffice(kind, 1, '');
  const [board] = office.items.board;
  const sheet = board && sheetOf(board, office, portal);
  return [...texts(sheet)];
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const part of Object.values(value)) yield* texts(part);
}
