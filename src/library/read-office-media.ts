import type { MediaFile } from '#model/library.ts';
import { readMedia } from '#pictures/read-media.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { type MediaFolders, readyAttachments } from './ready-attachments.ts';
import type { Report } from './report.ts';

/**
 * Reads `media/`, makes its attachments ready, and looks for personal data in names and files.
 * `refused` are paths that are there, but can't be used.
 */
export async function readOfficeMedia(
  officeDir: string,
  id: string,
  folders: MediaFolders,
  report: Report,
): Promise<{ media: ReadonlyMap<string, MediaFile>; refused: ReadonlySet<string> }> {
  const read = await readMedia(officeDir, id, folders.cacheDir);
  for (const path of read.media.keys())
    for (const { line, column, ...finding } of privacyFindings(path, `${id}/media`))
      report({ ...finding, message: finding.message.replace('这里', '文件名里') });
  const ready = await readyAttachments(read.media, id, folders);
  for (const finding of [...read.findings, ...ready.findings]) report(finding);
  const refused = new Set(read.findings.map(({ file }) => file.slice(id.length + 1)));
  for (const path of read.media.keys()) if (!ready.media.has(path)) refused.add(path);
  return { media: ready.media, refused };
}
