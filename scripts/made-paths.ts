import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltBoards } from '#boards/build-boards.ts';
import { deadFileFindings } from '#library/dead-links.ts';
import { pageOfFile } from '#library/site-paths.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { programRoot } from './astro-config.ts';
import { mediaSources } from './media-files.ts';

/** What was made for a site besides its pages. */
interface Made {
  readonly sheets: BuiltBoards['sheets'];
  readonly documents: readonly string[];
  /** Paths of the pictures for chats. */
  readonly pictures: readonly string[];
}

/** The paths of all files that are made with a site, as links may lead to them. */
const madePaths = (
  offices: readonly Office[],
  { sheets, documents, pictures }: Made,
): ReadonlySet<string> =>
  new Set([
    ...readdirSync(join(programRoot, 'public')).map((file) => `/${file}`),
    ...sheets.flatMap(sheetFiles).map((file) => `/${file}`),
    ...documents.map((file) => `/${file}`),
    ...pictures,
    ...offices.flatMap((office) => [...mediaSources(office, '').keys()].map(decodeURIComponent)),
  ]);

/**
 * Links in bodies to files that were not made. Nothing is said of those that an error kept from being
 * made: the error says it.
 */
export const deadFiles = (
  offices: readonly Office[],
  made: Made,
  findings: readonly Finding[],
): Finding[] =>
  deadFileFindings(
    offices,
    madePaths(offices, made),
    findings.filter(({ severity }) => severity === 'error').map(({ file }) => pageOfFile(file)),
  );

/** The files of a sheet, below the folder of the site. */
export const sheetFiles = ({ file, preview, update }: BuiltBoards['sheets'][number]): string[] => [
  file,
  preview,
  ...(update ? [update.file] : []),
];
