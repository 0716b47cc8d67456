import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offlineCopy } from '#exports/offline/offline-copy.ts';
import { latest } from '#model/basics/date.ts';
import { programRoot } from '../../astro-config.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { finishedSite } from './finished-site.ts';
import { writeBundle } from './write-report.ts';

const searchScript = join(programRoot, 'src', 'exports', 'offline', 'search.js');

/** `npm run report -- offline`: the finished site as a folder that opens by double click. */
export async function reportOffline(office: string | undefined, shell: Shell): Promise<number> {
  if (office !== undefined) throw new UserError('离线版是整个网站的，不用写 --office');
  const library = await readContent(shell, undefined);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const read = await finishedSite(library, shell);
  const on = latest(library.offices.map(({ today }) => today)) ?? shell.today;
  const copy = await offlineCopy(library, {
    read,
    searchScript: await readFile(searchScript),
  });
  const files = [...copy].map(([path, bytes]) => ({ path, bytes }));
  await writeBundle('offline', files, on, shell);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  shell.say(`${pages} 个网页，共 ${files.length} 个文件。解压后双击 index.html`);
  return exitCodes.ok;
}
