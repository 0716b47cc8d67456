import { parentPort } from 'node:worker_threads';
import { type Task, prepareFile } from './prepare.ts';

// Files are taken apart in a thread of their own, which can be ended: see `bounded.ts`.

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await prepareFile(task));
});
parentPort?.postMessage('loaded');
