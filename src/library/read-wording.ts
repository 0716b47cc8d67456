import {
  type Wording,
  type WordingName,
  type Wordings,
  wordingNames,
} from '#model/office/wording.ts';
import { checkWording } from './check-wording.ts';
import { didYouMean } from './nearest.ts';
import { readText } from './read-text.ts';
import { error, type Report } from './report.ts';
import { listFolder } from './walk.ts';

/** The folder of wording templates, in `content/` for all offices and in an office for itself. */
export const wordingFolder = 'wording';

/**
 * Reads a folder of wording templates 措辞模板. A file that no channel uses is an error, since its
 * words would be missed; a template with a fault is left out.
 */
export async function readWording(root: string, folder: string, report: Report): Promise<Wordings> {
  const found = new Map<WordingName, Wording>();
  for (const entry of await listFolder(root, folder, report)) {
    const place = { file: `${folder}/${entry.name}` };
    // Some systems write names in another form of Unicode.
    const stem = entry.name.normalize('NFC').replace(/\.md$/, '');
    const name = wordingNames.find((known) => known === stem);
    if (!entry.isFile() || !entry.name.endsWith('.md') || !name) {
      report(
        error(
          'wording-unknown',
          place,
          `“${entry.name}”不是哪一种措辞模板，用不上`,
          `${didYouMean(stem, wordingNames)}文件名只能是：${wordingNames.map((known) => `${known}.md`).join('、')}`,
        ),
      );
      continue;
    }
    const text = await readText(root, place.file, report);
    if (text === undefined) continue;
    const { wording, findings } = checkWording(name, text, place.file);
    findings.forEach(report);
    if (findings.length === 0) found.set(name, wording);
  }
  return found;
}
