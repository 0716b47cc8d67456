import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BenchBoard, textsOfBoard, writePhotos } from './bench-office.ts';
import { systemChromium } from '../find-chromium.ts';
import { timeChromium } from './chromium.ts';
import type { BoardRun } from './many-boards.ts';
import { type Row, table } from './table.ts';

const gigabyte = 1024 ** 3;
/** What boards may take: milliseconds each when warm, memory of 60 in one build. */
const limits = { text: 200, photo: 400, memory: gigabyte };
/** Boards in one process; the first ones warm it up and are left out of the time. */
const counts = { text: 40, photo: 100, warmUp: 4, photos: 20, chromium: 7 };
/** Memory is flat where the last boards need no more than this beyond the twentieth, bytes. */
const mayGrow = 0.15 * gigabyte;

/** How fast boards are made and how much memory they take, as a table in Chinese. */
export async function benchBoards(say: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-bench-'));
  try {
    say(`准备 ${counts.photos} 张照片……`);
    const photos = await writePhotos(folder, counts.photos);
    const [photo = ''] = photos;
    const about = `20 兆像素照片（${((await stat(photo)).size / 1e6).toFixed(1)} MB）`;
    say(`做 ${counts.text} 块没有照片的牌……`);
    const text = (await inOwnProcess(counts.text, 'text', [])).slice(counts.warmUp);
    say(`做 ${counts.photo} 块有一张 ${about}的牌……`);
    const pictured = await inOwnProcess(counts.photo, 'photo', photos);
    // Every photo comes first for the first time, then again and again under other texts.
    const fresh = pictured.slice(counts.warmUp, counts.photos);
    const known = pictured.slice(counts.photos);
    const rows = [
      timeRow('没有照片，每块', text, limits.text),
      timeRow(`有一张 ${about}，照片用过、字是新的，每块`, known, limits.photo),
      timeRow('照片也是新的，每块', fresh, limits.photo),
      ...memoryRows(pictured),
      ...(await chromiumRows(folder, photo, { text, photo: known }, say)),
    ];
    return table(['公示牌', '测得', '要求'], rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inOwnProcess(
  count: number,
  board: BenchBoard,
  photos: readonly string[],
): Promise<BoardRun[]> {
  const script = fileURLToPath(new URL('many-boards.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, String(count), board, ...photos],
    { maxBuffer: 1e7 },
  );
  return JSON.parse(stdout) as BoardRun[];
}

function timeRow(label: string, runs: readonly BoardRun[], limit: number): Row {
  const each = mean(runs.map(({ milliseconds }) => milliseconds));
  // On a machine that does other work at the same time, the processors tell more than the clock.
  const computed = mean(runs.map((run) => run.computed));
  const measured = `${inMs(each)}（处理器 ${inMs(computed)}）`;
  return [label, measured, `${verdict(each <= limit)} ≤ ${inMs(limit)}`];
}

function memoryRows(runs: readonly BoardRun[]): Row[] {
  const peak = runs[59]?.peak ?? Number.NaN;
  const [early, late] = [runs.slice(15, 25), runs.slice(-10)].map((part) =>
    median(part.map(({ resident }) => resident)),
  ) as [number, number];
  return [
    ['60 块一次做完，内存最多', inMb(peak), `${verdict(peak < limits.memory)} < 1 GB`],
    [
      `${runs.length} 块，内存涨不涨`,
      `第 20 块 ${inMb(early)}，第 ${runs.length} 块 ${inMb(late)}`,
      `${verdict(late - early <= mayGrow)} 不涨`,
    ],
  ];
}

async function chromiumRows(
  folder: string,
  photo: string,
  ours: Readonly<Record<BenchBoard, readonly BoardRun[]>>,
  say: (text: string) => void,
): Promise<Row[]> {
  const executable = await systemChromium();
  if (!executable)
    return [['和 Chromium 比', '没有比：PATH 里没有 chromium、google-chrome', '装了再比']];
  say('让 Chromium 把同样的字做成 PDF……');
  const rows: Row[] = [];
  for (const board of ['text', 'photo'] as const) {
    const size = board === 'text' ? { width: 600, height: 900 } : { width: 900, height: 1200 };
    const sheet = { size, texts: await textsOfBoard(board), ...(board === 'photo' && { photo }) };
    const theirs = median(await timeChromium(executable, sheet, folder, counts.chromium));
    const ratio = theirs / mean(ours[board].map(({ milliseconds }) => milliseconds));
    rows.push([
      `Chromium 同样的字，${board === 'text' ? '没有照片' : '有照片'}`,
      inMs(theirs),
      `是本程序的 ${ratio.toFixed(2)} 倍`,
    ]);
  }
  return rows;
}

/** Two boards are under way at once and end unevenly: only all of them together tell the time. */
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const inMs = (milliseconds: number) => `${Math.round(milliseconds)} 毫秒`;
const inMb = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`;
const verdict = (good: boolean) => (good ? '✓' : '✗');
