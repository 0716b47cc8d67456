import type { MediaFile } from '#model/library.ts';
import { readMedia } from '#pictures/read-media.ts';
import { privacyFindings } from '#privacy/finding.ts';
import type { Report } from './report.ts';
import { scanAttachments } from './scan-attachments.ts';

/**
 * Reads `media/` and looks for personal data in its names and attachments. `refused` are paths
 * that are there, but can't be used.
 */
export async function readOfficeMedia(
  officeDir: string,
  id: string,
  cacheDir: string,
  report: Report,
): Promise<{ media: ReadonlyMap<string, MediaFile>; refused: ReadonlySet<string> }> {
  const { media, findings } = await readMedia(officeDir, id, cacheDir);
  findings.forEach(report);
  for (const path of media.keys())
    for (const { line, column, ...finding } of privacyFindings(path, `${id}/media`))
      report({ ...finding, message: finding.message.replace('这里', '文件名里') });
  for (const finding of await scanAttachments(media, id)) report(finding);
  return { media, refused: new Set(findings.map(({ file }) => file.slice(id.length + 1))) };
}
