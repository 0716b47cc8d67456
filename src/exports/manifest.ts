import { createHash } from 'node:crypto';
import type { TableColumn } from './table.ts';

/** A file of a bundle. */
export interface BundleFile {
  /** Path in the bundle, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it is. */
  readonly title: string;
}

const sha256 = ({ bytes }: BundleFile): string => createHash('sha256').update(bytes).digest('hex');

/** The digests as `sha256sum -c` reads them, to see whether a file was changed on its way. */
export const checksums = (files: readonly BundleFile[]): string =>
  files.map((file) => `${sha256(file)}  ${file.path}\n`).join('');

/** The columns of the list of files 文件清单. */
export const manifestColumns: readonly TableColumn<BundleFile>[] = [
  { heading: '序号', width: 6, centred: true, value: (_, index) => index + 1 },
  { heading: '文件', width: 56, value: ({ path }) => path },
  { heading: '内容', width: 40, value: ({ title }) => title },
  { heading: '大小（字节）', width: 14, centred: true, value: ({ bytes }) => bytes.length },
  { heading: 'SHA-256 校验码', width: 68, identifier: true, value: sha256 },
];
