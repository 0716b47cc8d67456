import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cellRef, readXlsx } from 'hucre/xlsx';
import type { Finding } from '#model/basics/finding.ts';
import { readBounded } from '#attachments/bounded.ts';
import { privacyFindings } from '#privacy/finding.ts';
import type { Report } from './report.ts';
import { listFolder } from './walk.ts';

/** Forms of the county that reports are written into; a form once filled in may be lying there. */
export const templatesFolder = 'templates';

/**
 * Looks for personal data in the forms of an office: what stands in them leaves the house with every
 * bundle. Names the cell where it stands in one, else the file alone.
 */
export async function scanTemplates(root: string, id: string, report: Report): Promise<void> {
  const folder = `${id}/${templatesFolder}`;
  for (const { name } of await listFolder(root, folder, report)) {
    if (!name.toLowerCase().endsWith('.xlsx')) continue;
    const bytes = await readFile(join(root, folder, name));
    for (const finding of await scanTemplate(bytes, `${folder}/${name}`)) report(finding);
  }
}

/** Personal data in a workbook, cell by cell; comments, properties and the like without a place. */
export async function scanTemplate(bytes: Uint8Array, file: string): Promise<Finding[]> {
  // It also keeps bombs and broken files from being opened.
  const found = (await readBounded(file, bytes))
    .filter(({ code }) => !ofPublishing.has(code))
    .map((note) => ({ ...note, file }));
  if (!found.some(isPersonal)) return found;
  const placed = await findInCells(bytes, file);
  const messages = placed.map(({ message }) => message.slice(message.indexOf('有')));
  const elsewhere = ({ message }: Finding) =>
    !messages.includes(message.slice(message.indexOf('有')));
  return [...placed, ...found.filter((finding) => !isPersonal(finding) || elsewhere(finding))];
}

/** What matters of files that are published: a form goes to the county, whose own it is. */
const ofPublishing: ReadonlySet<string> = new Set([
  ...['attachment-metadata', 'attachment-pictures', 'attachment-unchecked'],
  ...['attachment-hidden-sheet', 'attachment-cropped-picture'],
]);

const isPersonal = ({ code }: Finding): boolean => code.startsWith('personal-data');

async function findInCells(bytes: Uint8Array, file: string): Promise<Finding[]> {
  // A package that is no workbook has no cells: then the file alone is named.
  const { sheets } = await readXlsx(bytes).catch(() => ({ sheets: [] }));
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        privacyFindings(String(value ?? ''), file).map(({ line, column: _, ...finding }) => ({
          ...finding,
          message: finding.message.replace('这里', `工作表“${name}”的 ${cellRef(at, column)} 格里`),
        })),
      ),
    ),
  );
}
