import { readBounded } from '#attachments/bounded.ts';
import { readKept } from '#attachments/keep.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Origin } from './origin.ts';

/** Endings of files whose texts lie packed in them. */
export const isPacked = (path: string): boolean => /\.(?:pdf|docx|xlsx|zip|mp4|ofd)$/i.test(path);

/** How a packed file of the site is read. */
export interface PackedOptions {
  readonly origin: Origin;
  /** Where is kept what was read before. */
  readonly cacheDir: string | undefined;
}

/** What must not be in a packed file of a finished site, as it lies there: sheets, files to download. */
export async function scanPacked(
  path: string,
  bytes: Uint8Array,
  { origin, cacheDir }: PackedOptions,
): Promise<Finding[]> {
  const notes =
    cacheDir === undefined ? await readBounded(path, bytes) : await readKept(path, bytes, cacheDir);
  return notes
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, hint }) => ({
      code: outputCodes[code] ?? 'output-unreadable',
      severity: 'error',
      message: `生成的 ${path}：${message}`,
      hint,
      ...origin(path),
    }));
}

const outputCodes: Readonly<Record<string, string>> = {
  'personal-data': 'output-personal-data',
  'attachment-metadata': 'output-metadata',
};
