import { Worker } from 'node:worker_threads';
import { heapMegabytes, longest, longestWait } from './limits.ts';
import type { Prepared, Task } from './prepare.ts';
import { type Note, Refusal } from './refusal.ts';

/** The thread once it is loaded, which is not the time of any file. */
let started: Promise<Worker> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * `prepareFile` within bounds: a file that takes longer, or more memory, is refused by its name, and
 * the others go on. One at a time.
 */
export const prepareBounded = (name: string, bytes: Uint8Array): Promise<Prepared> =>
  inTurn({ name, bytes, clean: true }, longest);

/** What has to be said of a file as it lies there, within the same bounds. */
export const readBounded = async (name: string, bytes: Uint8Array): Promise<readonly Note[]> =>
  (await inTurn({ name, bytes, clean: false }, longest)).notes;

/** `time` in milliseconds. */
export function inTurn(task: Task, time: number): Promise<Prepared> {
  const turn = last.then(() => ask(task, time));
  last = turn.catch(() => undefined);
  return turn;
}

async function ask(task: Task, time: number): Promise<Prepared> {
  started ??= start();
  const worker = await started;
  worker.ref();
  const answer = await answerOf(worker, task, time);
  // Does not keep a command from ending.
  worker.unref();
  if (answer instanceof Error || typeof answer === 'string') {
    started = undefined;
    await worker.terminate();
  }
  if (answer instanceof Error) throw answer;
  return typeof answer === 'string' ? tooMuch(answer) : answer;
}

/** How often it is asked how long a file has taken, milliseconds. */
const step = 200;

/** What came of a task; in Chinese why it was too much, or the error that must not happen. */
async function answerOf(
  worker: Worker,
  task: Task,
  time: number,
): Promise<Prepared | string | Error> {
  const before = await worker.cpuUsage();
  return new Promise((resolve) => {
    const told = (answer: Prepared | string | Error) => {
      clearTimeout(clock);
      clearInterval(watch);
      worker.off('message', told);
      worker.off('error', failed);
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException) =>
      told(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? '要用的内存太多' : error);
    const tooLong = () => told(`${Math.ceil(time / 1000)} 秒还没有读完`);
    const clock = setTimeout(tooLong, longestWait);
    const watch = setInterval(async () => {
      // A thread that has ended meanwhile has no time; its end is told by itself.
      const used = await worker.cpuUsage(before).catch(() => undefined);
      if (used && (used.user + used.system) / 1000 > time) tooLong();
    }, step);
    worker.on('message', told);
    worker.on('error', failed);
    worker.postMessage(task);
  });
}

function start(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

export const tooMuchCode = 'attachment-too-much';
const tooMuch = (why: string): Prepared => ({
  bytes: undefined,
  notes: [
    new Refusal(
      tooMuchCode,
      `这个文件${why}，多半有成千上万行空行，或者内容不正常`,
      '删掉用不着的行和图片，分成几个文件；表格选中下面的空行删除后另存一份',
    ).note,
  ],
});
