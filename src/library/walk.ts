import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '#model/basics/finding.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { isCopy } from './ids.ts';
import { didYouMean } from './nearest.ts';
import { error, note, type Report } from './report.ts';

/** Settings and list files that an office may have. */
const settingsFiles = [
  'office.yaml',
  'plan.yaml',
  'assignments.yaml',
  'publications.yaml',
  'frames.yaml',
  'glossary.yaml',
] as const;
const folders = [
  ...kindNames.map((kind) => kinds[kind].folder),
  'media',
  'plans',
  'templates',
  'wording',
];

/** Left behind by systems and programs: never read, never published. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/i;

/**
 * What a folder holds, sorted by name, without links and what programs leave behind. Nothing is
 * followed: a link could lead out of `content/`.
 */
export async function listFolder(root: string, folder: string, report: Report): Promise<Dirent[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => compareText(a.name, b.name))
    .filter((entry) => isOrdinary(entry, folder, report));
}

function isOrdinary(entry: Dirent, folder: string, report: Report): boolean {
  const place = { file: folder ? `${folder}/${entry.name}` : entry.name };
  const personal = privacyFindings(entry.name, folder || '.').map(({ line, column, ...rest }) => ({
    ...rest,
    message: rest.message.replace('这里', '文件名里'),
  }));
  if (personal.length > 0) {
    // Nothing else is said about it: each finding would repeat the name.
    personal.forEach(report);
    return personal.every((finding) => finding.severity !== 'error');
  }
  if (leftBehind.test(entry.name)) {
    report(
      note(
        'stray-file',
        place,
        `“${entry.name}”不是内容，不会公开`,
        entry.name.startsWith('~$') ? '关掉打开着的表格或文档，它就会消失' : '可以删掉',
      ),
    );
    return false;
  }
  if (!entry.isFile() && !entry.isDirectory()) {
    report(
      error(
        'symlink',
        place,
        `“${entry.name}”是快捷方式或链接，不是文件`,
        '把文件本身复制进来，不要放链接',
      ),
    );
    return false;
  }
  return true;
}

/** What to do about a file that nobody reads where it lies. */
function whereTo(name: string): string {
  const only = `这里只放 ${settingsFiles.join('、')}；图片和附件放进 media/`;
  if (isCopy(name.replace(/\.[^.]*$/, '')))
    return '这是复制出来的一份：和原来的那份核对，多余的删掉，不要改名盖掉原来的';
  const plain = name.replace(/\.txt$/i, '');
  if (plain !== name && settingsFiles.some((known) => known === plain))
    return `改名为 ${plain}，去掉最后的 .txt`;
  if (name.endsWith('.md')) {
    const items = kindNames.filter((kind) => kinds[kind].extension === '.md');
    return `移到它那一类的文件夹里：${items.map((kind) => `${kinds[kind].label}是 ${kinds[kind].folder}/`).join('、')}`;
  }
  return `${didYouMean(name, settingsFiles)}${only}`;
}

/** What an office's folder holds. */
export interface OfficeFolder {
  readonly settings: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** Lists an office's folder; names that nobody reads are errors, since they would be missed. */
export async function walkOffice(root: string, id: string, report: Report): Promise<OfficeFolder> {
  const settings = new Set<string>();
  const present = new Set<string>();
  for (const entry of await listFolder(root, id, report)) {
    const { name } = entry;
    const place = { file: `${id}/${name}` };
    if (entry.isDirectory()) {
      if (folders.includes(name)) present.add(name);
      else
        report(
          error(
            'unknown-folder',
            place,
            `没有“${name}”这一类内容`,
            `${didYouMean(name, folders)}可以用的文件夹：${folders.join('、')}`,
          ),
        );
    } else if (settingsFiles.some((known) => known === name)) settings.add(name);
    else if (name !== 'README.md')
      report(error('unknown-file', place, `不认识“${name}”这个文件，它不会公开`, whereTo(name)));
  }
  return { settings, folders: present };
}
