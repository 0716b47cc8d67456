import { readFile } from 'node:fs/promises';
import { type Finding, sortFindings } from '#model/basics/finding.ts';
import type { Stands } from '#privacy/finding.ts';
import { addPage, findDead, newLinkMap } from './links.ts';
import { longNumbers } from './known-numbers.ts';
import { type Origin, asItLies } from './origin.ts';
import { outputFiles } from './output-files.ts';
import { readPage } from '#markup/page.ts';
import { sampleMarks } from './sample-marks.ts';
import { isPacked, scanPacked } from './scan-packed.ts';
import { scanFile } from './scan-output.ts';
import { type IndexEntry, indexEntry } from './site-index.ts';

/** What `verifyOutput` has to know of the site. */
export interface Expected {
  /** Ids of the fictional offices. */
  readonly sampleOffices: readonly string[];
  /** Path that the site lives under, `/` or `/sunboard`. */
  readonly base: string;
  /** Can a file be shown, if it is a picture? Not asked without it. */
  readonly shows?: (path: string, bytes: Uint8Array) => Promise<boolean>;
  /** Where what is wrong has to be put right; in the file of the site without it. */
  readonly origin?: Origin;
  /** Files that are known not to be as they should, and stand on the site already 欠账. */
  readonly owed?: ReadonlySet<string>;
  /** Whether a number stands already on the pages of the site, by the path it is found at. */
  readonly standing?: (path: string) => Stands;
  /** Where is kept what was read in packed files; they are all read without it. */
  readonly cacheDir?: string;
}

/** What came of reading a finished site once. */
export interface Verified {
  readonly findings: Finding[];
  /** Pages that search engines may be told of. */
  readonly entries: IndexEntry[];
}

/**
 * Everything that must hold for a finished folder before it becomes the site: no personal data, no
 * picture metadata, no picture that can't be shown, samples marked as such, no dead link. Reads each file once, and takes each page
 * apart once.
 */
export async function verifyOutput(folder: string, expected: Expected): Promise<Verified> {
  const files = await outputFiles(folder);
  const { origin = asItLies, owed = new Set<string>(), cacheDir } = expected;
  const sampleOffices = new Set(expected.sampleOffices);
  const links = newLinkMap(files.map((file) => file.path));
  const findings: Finding[] = [];
  const entries: IndexEntry[] = [];
  const numbers = new Set<string>();
  // Pages first: the search index and the tables part a number from its unit.
  const isPage = ({ path }: { path: string }) => path.endsWith('.html');
  for (const file of [...files.filter(isPage), ...files.filter((one) => !isPage(one))]) {
    const bytes = await readFile(file.absolute);
    const stands: Stands = (words) => expected.standing?.(file.path)(words) ?? false;
    if (!isPage(file)) {
      findings.push(...scanFile(file, bytes, { numbers, origin, stands }));
      if (expected.shows && !(await expected.shows(file.path, bytes)))
        findings.push(brokenPicture(file.path, origin));
      if (isPacked(file.path) && !owed.has(file.path))
        findings.push(...(await scanPacked(file.path, bytes, { origin, cacheDir })));
      continue;
    }
    const page = readPage(bytes.toString());
    findings.push(...scanFile(file, bytes, { page, origin, stands }));
    for (const number of longNumbers(page.text)) numbers.add(number);
    for (const one of sampleMarks(file.path, page, sampleOffices))
      findings.push({ ...one, ...origin(file.path) });
    addPage(links, file.path, page, expected.base);
    const entry = indexEntry(file.path, page);
    if (entry) entries.push(entry);
  }
  return { findings: sortFindings(onceEach([...findings, ...findDead(links, origin)])), entries };
}

/** A text goes into pages, search, data and feeds; where it is written it is put right once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, file, line, column }) => {
    const key = JSON.stringify([code, file, line, column]);
    const isNew = line === undefined || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const brokenPicture = (path: string, origin: Origin): Finding => ({
  code: 'output-picture-broken',
  severity: 'error',
  message: `生成的 ${path} 是坏的图片，打开来看不全`,
  hint: '重新运行 npm run build；还是这样的，删掉 .sunboard/cache 文件夹再生成，比如先改名为 cache-old；自己放进 public/ 的图片，重新复制一份',
  ...origin(path),
});
