import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFolder } from '#disk/write-folder.ts';
import { writeWhole } from '#disk/write-whole.ts';
import { zipOf } from '#archive/zip.ts';
import type { BundleFile } from '#exports/manifest.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { compareText } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Template } from '#exports/filing-bundle.ts';
import type { Shell } from '../../shell.ts';
import { workplace } from '../../workplace.ts';

/** Writes a file below `out/report/` and names it. */
export async function writeReport(path: string, bytes: Uint8Array, shell: Shell): Promise<void> {
  const target = join(shell.cwd, 'out', 'report', path);
  await mkdir(dirname(target), { recursive: true });
  await writeWhole(target, bytes);
  shell.out(join('out', 'report', path));
}

/**
 * Writes the files of a bundle into a folder of its own, and all of them as a zip beside it. Nothing of an
 * earlier run stays in it, so nothing that was withdrawn.
 */
export async function writeBundle(
  folder: string,
  files: readonly Pick<BundleFile, 'path' | 'bytes'>[],
  date: CivilDate,
  shell: Shell,
): Promise<void> {
  await writeFolder(join(shell.cwd, 'out', 'report', folder), files);
  const entries = files.map(({ path, bytes }) => [`${folder}/${path}`, bytes] as const);
  await writeReport(`${folder}.zip`, zipOf(new Map(entries), date), shell);
}

/** The forms of the county in `templates/` of the office; none where it has no such folder. */
export async function readTemplates(office: Office, shell: Shell): Promise<Template[]> {
  const folder = join(workplace(shell.cwd).content, office.id, 'templates');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.toLowerCase().endsWith('.xlsx') && !name.startsWith('~$'))
      .sort(compareText)
      .map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
}
