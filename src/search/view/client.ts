import type { Asked, Told } from '../messages.ts';
import type { Answer, Question } from '../planner/finder.ts';

/** Asks the worker. */
export interface Client {
  /** The answer; `undefined` where a later question made it worthless. Rejects where nothing can run. */
  ask(folders: readonly string[], question: Question): Promise<Answer | undefined>;
  /** Begins to load what the first question needs. */
  warm(folders: readonly string[]): void;
}

/**
 * Starts the worker when it is first needed; `undefined` where this browser can't run the search. One
 * that knows no `import()` in a worker (before Chrome 80, Safari 15) fails when it is asked.
 */
export function openClient(base: string): Client | undefined {
  if (typeof Worker === 'undefined' || typeof WebAssembly === 'undefined') return undefined;
  const waiting = new Map<number, (told: Told) => void>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener('error', () => {
      for (const [id, tell] of waiting) tell({ id, failed: 'worker' });
      waiting.clear();
      worker = undefined;
    });
    return started;
  };
  const post = (asked: Asked) => {
    worker ??= start();
    worker.postMessage(asked);
  };

  return {
    warm: (folders) => post({ id: 0, folders, base }),
    ask: (folders, question) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ answer, failed }) => {
          if (failed !== undefined) reject(new Error(failed));
          else resolve(id === last ? answer : undefined);
        });
        post({ id, folders, base, question });
      }),
  };
}
