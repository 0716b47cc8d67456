// Loaded before the program: stops it, or has the disk refuse, at the n-th thing it does to a folder.
import { writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { BREAK_IN: folder = '', BREAK_AT: at = '', BREAK_HOW: how = '', BREAK_COUNT } = process.env;

/** What changes a folder, and what of it needs room or leave to write. */
const changing = [
  'writeFile',
  'appendFile',
  'mkdir',
  'rename',
  'copyFile',
  'cp',
  'symlink',
  'link',
];
const clearing = ['rm', 'rmdir', 'unlink'];

type Work = (...given: unknown[]) => Promise<unknown>;
const works = promises as unknown as Record<string, Work>;
let steps = 0;

for (const name of [...changing, ...clearing]) {
  const work = works[name]!;
  works[name] = async (...given) => {
    const path = given.find((one) => typeof one === 'string' && one.startsWith(folder));
    if (path === undefined) return work(...given);
    steps += 1;
    if (how === 'SIGKILL' && steps === Number(at)) process.kill(process.pid, 'SIGKILL');
    // A full disk stays full; what is deleted is deleted.
    if (how.startsWith('E') && steps >= Number(at) && changing.includes(name))
      throw Object.assign(new Error(`${how}: ${name}`), { code: how, syscall: name, path });
    return work(...given);
  };
}
syncBuiltinESMExports();
if (BREAK_COUNT) process.on('exit', () => writeFileSync(BREAK_COUNT, String(steps)));
