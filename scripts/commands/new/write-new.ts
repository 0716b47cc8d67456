import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../shell.ts';

/** Writes a file that is not there yet; what is there is never written over. */
export async function writeNew(path: string, text: string, shown: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UserError(`已经有 ${shown} 了，没有动它。换一个文件名：--id 另一个名字`);
    throw error;
  }
}
