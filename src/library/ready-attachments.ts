import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareKept } from '#attachments/keep.ts';
import { attachmentAddress } from '#model/addresses/media-address.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { AttachmentFile, MediaFile } from '#model/library.ts';

/** Where files go on their way to the site, and the site that stands there now. */
export interface MediaFolders {
  /** Folder for re-encoded pictures and cleaned files, absolute. */
  readonly cacheDir: string;
  /** The site as it is published, absolute: what stands there never becomes an error. */
  readonly siteDir?: string;
}

/**
 * Media whose attachments are as they are published: cleaned, read, and those that must not leave left
 * out, with what was found. A file that stands on the site already stays there: what is found now is
 * owed, with how to put it right.
 */
export async function readyAttachments(
  media: ReadonlyMap<string, MediaFile>,
  officeId: string,
  folders: MediaFolders,
): Promise<{ media: Map<string, MediaFile>; findings: Finding[] }> {
  const ready = new Map<string, MediaFile>();
  const findings: Finding[] = [];
  for (const [path, file] of media) {
    if (file.type === 'picture') {
      ready.set(path, file);
      continue;
    }
    const made = await readyFile(file, officeId, folders);
    if (made.file) ready.set(path, made.file);
    findings.push(...made.findings);
  }
  return { media: ready, findings };
}

async function readyFile(
  file: AttachmentFile,
  officeId: string,
  { cacheDir, siteDir }: MediaFolders,
): Promise<{ file: AttachmentFile | undefined; findings: Finding[] }> {
  const bytes = await readFile(file.source);
  const { published, notes, unseen } = await prepareKept(
    file.path,
    { bytes, digest: file.digest },
    cacheDir,
  );
  const stands = await isThere(siteDir, attachmentAddress({ id: officeId }, file));
  const isOwed = stands && notes.some(({ severity }) => severity === 'error');
  const ready: AttachmentFile = {
    ...file,
    ...(published && { source: published.file, bytes: published.bytes }),
    ...(stands && { stands }),
    ...(unseen && { unseen }),
  };
  return {
    file: isOwed ? { ...ready, owed: true } : published && ready,
    findings: notes.map((note) => ({
      ...note,
      ...(isOwed && note.severity === 'error' && owed(note.message)),
      file: `${officeId}/${file.path}`,
    })),
  };
}

const owed = (message: string) =>
  ({ severity: 'owed', message: `已经公开的这个附件要换：${message}` }) as const;

/** Does the address stand on the site? */
const isThere = async (siteDir: string | undefined, address: string): Promise<boolean> =>
  siteDir !== undefined &&
  (await stat(join(siteDir, decodeURIComponent(address))).then(
    (found) => found.isFile(),
    () => false,
  ));
