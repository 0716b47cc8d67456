import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { inTurn } from '../in-turn.ts';
import { type Font, boardFonts } from './fonts.ts';
import type { Templates } from './templates.ts';
import type { Typesetter } from './typesetter.ts';
import type { SheetAnswer, SheetJob, Setting } from './wasm-worker.ts';

/** Sheets after which the thread is ended: 60 with large pictures took 1.45 GB in one. */
const sheetsPerThread = 10;

/**
 * The WASM build of the same Typst, for platforms without the native module (it had none for
 * Windows and for Macs when this was written). Slower, and the same PDF once it is finished.
 */
export async function openWasm(
  templates: Templates,
  fonts: readonly Font[] = boardFonts,
): Promise<Typesetter> {
  const setting: Setting = { templates, fonts };
  let worker: Worker | undefined;
  let sheets = 0;
  const close = async () => {
    await worker?.terminate();
    worker = undefined;
    sheets = 0;
  };
  const set = inTurn(async (job: SheetJob) => {
    if (sheets >= sheetsPerThread) await close();
    worker ??= new Worker(new URL('wasm-worker.ts', import.meta.url), { workerData: setting });
    sheets++;
    worker.postMessage(job);
    const [answer]: SheetAnswer[] = (await once(worker, 'message')) as SheetAnswer[];
    if (!answer || 'error' in answer) throw new Error(answer?.error ?? 'Typst: no answer');
    return answer.artwork;
  });
  return { typeset: (template, data, pictures) => set({ template, data, pictures }), close };
}
