import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BenchBoard, textsOfBoard, writePhoto } from './bench-office.ts';
import { findChromium, timeChromium } from './chromium.ts';
import type { BoardRun } from './many-boards.ts';
import { type Row, table } from './table.ts';

const gigabyte = 1024 ** 3;
/** What boards may take: milliseconds each when warm, memory of 60 in one build. */
const limits = { text: 200, photo: 400, memory: gigabyte };
/** Boards in one process; the first ones warm it up and are left out of the time. */
const counts = { text: 30, photo: 100, warmUp: 3, chromium: 7 };
/** Memory is flat where the last boards need no more than this beyond the twentieth, bytes. */
const mayGrow = 0.15 * gigabyte;

/** How fast boards are made and how much memory they take, as a table in Chinese. */
export async function benchBoards(say: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-bench-'));
  try {
    const photo = join(folder, 'photo.jpg');
    const { megapixels, bytes } = await writePhoto(photo);
    const about = `${megapixels.toFixed(0)} 兆像素照片（${(bytes / 1e6).toFixed(1)} MB）`;
    say(`做 ${counts.text} 块没有照片的牌……`);
    const text = await inOwnProcess(counts.text, 'text', photo);
    say(`做 ${counts.photo} 块有一张 ${about}的牌……`);
    const pictured = await inOwnProcess(counts.photo, 'photo', photo);
    const rows = [
      timeRow('没有照片，每块', text, limits.text),
      timeRow(`有一张 ${about}，每块`, pictured, limits.photo),
      ...memoryRows(pictured),
      ...(await chromiumRows(folder, photo, { text, photo: pictured }, say)),
    ];
    return table(['公示牌', '测得', '要求'], rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inOwnProcess(count: number, board: BenchBoard, photo: string): Promise<BoardRun[]> {
  const script = fileURLToPath(new URL('many-boards.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, String(count), board, photo],
    { maxBuffer: 1e7 },
  );
  return JSON.parse(stdout) as BoardRun[];
}

const warm = (runs: readonly BoardRun[]) =>
  runs.slice(counts.warmUp).map(({ milliseconds }) => milliseconds);

function timeRow(label: string, runs: readonly BoardRun[], limit: number): Row {
  const times = warm(runs);
  const middle = median(times);
  // On a machine that does other work at the same time, the processors tell more than the clock.
  const computed = median(runs.slice(counts.warmUp).map((run) => run.computed));
  const first = runs[0]?.milliseconds ?? Number.NaN;
  const measured = `${inMs(middle)}（第一块 ${inMs(first)}，处理器 ${inMs(computed)}）`;
  return [label, measured, `${verdict(middle <= limit)} ≤ ${inMs(limit)}`];
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
  const executable = await findChromium();
  if (!executable)
    return [['和 Chromium 比', '没有比：PATH 里没有 chromium、google-chrome', '装了再比']];
  say('让 Chromium 把同样的字做成 PDF……');
  const rows: Row[] = [];
  for (const board of ['text', 'photo'] as const) {
    const size = board === 'text' ? { width: 600, height: 900 } : { width: 900, height: 1200 };
    const sheet = { size, texts: await textsOfBoard(board), ...(board === 'photo' && { photo }) };
    const theirs = median(await timeChromium(executable, sheet, folder, counts.chromium));
    const ratio = theirs / median(warm(ours[board]));
    rows.push([
      `Chromium 同样的字，${board === 'text' ? '没有照片' : '有照片'}`,
      inMs(theirs),
      `是本程序的 ${ratio.toFixed(2)} 倍`,
    ]);
  }
  return rows;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const inMs = (milliseconds: number) => `${Math.round(milliseconds)} 毫秒`;
const inMb = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`;
const verdict = (good: boolean) => (good ? '✓' : '✗');
