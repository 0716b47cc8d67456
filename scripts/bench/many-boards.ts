import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBoards } from '#boards/build-boards.ts';
import { type BenchBoard, openBenchOffices } from './bench-office.ts';

/** What it took from the board before, which ended earlier, to the end of this one. */
export interface BoardRun {
  /** By the clock, and of all processors together. */
  readonly milliseconds: number;
  readonly computed: number;
  /** Memory, bytes: now, and the most so far. */
  readonly resident: number;
  readonly peak: number;
}

/**
 * Makes so many boards in one run, as `npm run build` does: checks, layout, PDF/X,
 * preview, preflight, files. Runs in a process of its own, so that its memory is its own.
 */
async function makeMany(
  count: number,
  board: BenchBoard,
  photos: readonly string[],
): Promise<BoardRun[]> {
  const { offices, portal } = await openBenchOffices(board, count, photos);
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-bench-'));
  const runs: BoardRun[] = [];
  let [before, used] = [performance.now(), process.cpuUsage()];
  try {
    const built = await buildBoards(offices, portal, {
      cacheDir: join(folder, 'cache'),
      outDir: join(folder, 'out'),
      onProgress: (done) => {
        const { user, system } = process.cpuUsage(used);
        const now = performance.now();
        if (done > 0)
          runs.push({
            milliseconds: now - before,
            computed: (user + system) / 1000,
            resident: process.memoryUsage.rss(),
            peak: process.resourceUsage().maxRSS * 1024,
          });
        [before, used] = [now, process.cpuUsage()];
      },
    });
    if (built.made !== count) throw new Error(JSON.stringify(built.findings[0]));
  } finally {
    await rm(folder, { recursive: true });
  }
  return runs;
}

const [count = '1', board = 'text', ...photos] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await makeMany(Number(count), board as BenchBoard, photos)));
