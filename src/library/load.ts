import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSheets } from '#facts/sheets.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type Finding, sortFindings } from '#model/basics/finding.ts';
import { type WorkCalendar, packagedCalendar } from '#model/calendar/work-calendar.ts';
import type { Library, Office } from '#model/library.ts';
import type { Wordings } from '#model/office/wording.ts';
import { type Portal, defaultDataLicence } from '#model/office/portal.ts';
import { deadLinkFindings } from './dead-links.ts';
import { discreet } from './discreet.ts';
import { checkAsRead } from './half-read/check-as-read.ts';
import { duplicateFindings, idFinding } from './ids.ts';
import { holidayFindings, holidaysFile } from './holidays.ts';
import { didYouMean } from './nearest.ts';
import { withoutShapeOfNames } from './shape-of-names.ts';
import { readOffice, type ReadOptions } from './read-office.ts';
import { readWording, wordingFolder } from './read-wording.ts';
import { readYaml } from './read-yaml.ts';
import { redirectFindings } from './redirects.ts';
import { error, type Report } from './report.ts';
import { shownFindings } from './shown-data.ts';
import { pageOfFile } from './site-paths.ts';
import { owedInContent, standingIn } from './standing.ts';
import { listFolder } from './walk.ts';

export interface LoadOptions extends ReadOptions {
  /** Read this office alone. */
  readonly office?: string;
}

/** Stands in for a `portal.yaml` that can't be read, so that the rest can still be looked at. */
const unnamedPortal: Portal = {
  name: '阳光公示栏',
  tagline: '',
  url: 'https://example.invalid',
  base: '/',
  host: '',
  telephone: '',
  dataLicence: defaultDataLicence,
  redirects: [],
};

/**
 * Reads all of `content/`, each file once. Whatever is wrong in it is a finding, and what can't
 * be used is left out: nothing is thrown for content.
 */
export async function loadLibrary(contentRoot: string, options: LoadOptions): Promise<Library> {
  const findings: Finding[] = [];
  const report: Report = (finding) => {
    findings.push(discreet(finding));
  };
  const folder = await listRoot(contentRoot, report);
  const portal = folder.hasPortal
    ? await readYaml(contentRoot, 'portal.yaml', fileSheets['portal.yaml'], {
        register: undefined,
        report,
      })
    : undefined;
  if (!folder.hasPortal) report(noPortal);

  const wanted = options.office;
  if (wanted !== undefined && !folder.offices.includes(wanted))
    report(noSuchOffice(wanted, folder.offices));
  const wording: Wordings = folder.hasWording
    ? await readWording(contentRoot, wordingFolder, report)
    : new Map();
  const calendar = folder.hasHolidays
    ? await readHolidays(contentRoot, options.today, report)
    : packagedCalendar;
  const offices: Office[] = [];
  /** Beginnings of paths whose pages nobody knows yet. */
  const unsure: string[] = [];
  for (const id of folder.offices) {
    if (wanted !== undefined && id !== wanted) {
      unsure.push(`/${id}/`);
      continue;
    }
    const from = { ...options, wording, calendar };
    const { office, halves } = await readOffice(contentRoot, id, from, report);
    checkAsRead(office, halves, portal?.value ?? unnamedPortal).forEach(report);
    if (halves.settings) unsure.push(`/${id}/`);
    else offices.push(office);
  }
  unsure.push(
    ...findings.filter(({ severity }) => severity === 'error').map(({ file }) => pageOfFile(file)),
  );
  // With one office alone nobody knows the pages of the others.
  if (portal?.value && wanted === undefined)
    redirectFindings(portal.value.redirects, { offices, unsure }, portal.places).forEach(report);
  const library = { portal: portal?.value ?? unnamedPortal, offices };
  deadLinkFindings(library, unsure).forEach(report);
  const { siteDir } = options;
  shownFindings(library, findings, (id) => standingIn(siteDir, id)).forEach(report);
  const all = owedInContent(withoutShapeOfNames(findings), contentRoot, siteDir);
  return { ...library, findings: sortFindings(all) };
}

/** The files of `content/` that belong to no office. */
const rootFiles: ReadonlySet<string> = new Set(['portal.yaml', 'README.md', holidaysFile]);

/** Working days, completed by what was typed in; without it where that can't be read. */
async function readHolidays(root: string, today: CivilDate, report: Report): Promise<WorkCalendar> {
  const read = await readYaml(root, holidaysFile, fileSheets[holidaysFile], {
    register: undefined,
    report,
  });
  if (!read?.value) return packagedCalendar;
  const { years } = read.value;
  holidayFindings(years, read.places, today).forEach(report);
  return { arrangements: years };
}

/** The offices of `content/`: folders with an `office.yaml` and a good name. */
async function listRoot(root: string, report: Report) {
  const exists = await lstat(root).catch(() => undefined);
  const entries = exists?.isDirectory() ? await listFolder(root, '', report) : [];
  const candidates: { name: string; place: { file: string } }[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (entry.name === wordingFolder) continue;
      if (await isOffice(root, entry, report))
        candidates.push({ name: entry.name, place: { file: entry.name } });
    } else if (!rootFiles.has(entry.name)) report(unknownFile(entry));
  }
  const twins = duplicateFindings(candidates, '每个单位一个文件夹名，改掉其中一个');
  twins.forEach(report);
  const offices = candidates.filter(({ name, place }) => {
    const finding = idFinding(name, place);
    if (finding) report(finding);
    return !finding && !twins.some(({ file }) => file === name);
  });
  return {
    hasPortal: entries.some((entry) => entry.isFile() && entry.name === 'portal.yaml'),
    hasHolidays: entries.some((entry) => entry.isFile() && entry.name === holidaysFile),
    hasWording: entries.some((entry) => entry.isDirectory() && entry.name === wordingFolder),
    offices: offices.map(({ name }) => name),
  };
}

/** An empty folder is nobody's; one with files but no `office.yaml` would be missed. */
async function isOffice(root: string, entry: Dirent, report: Report): Promise<boolean> {
  const names = await readdir(join(root, entry.name));
  if (names.includes('office.yaml')) {
    const stat = await lstat(join(root, entry.name, 'office.yaml'));
    if (stat.isFile()) return true;
  } else if (names.length === 0) return false;
  report(
    error(
      'office-settings-missing',
      { file: entry.name },
      `“${entry.name}”里没有 office.yaml，不知道是哪个单位`,
      names.includes('office.yaml.txt')
        ? '把 office.yaml.txt 改名为 office.yaml，去掉最后的 .txt'
        : '照着别的单位写一个 office.yaml；不是单位的文件夹，移到 content/ 外面',
    ),
  );
  return false;
}

const noPortal = error(
  'portal-missing',
  { file: 'portal.yaml' },
  '缺少全站设置 portal.yaml',
  '在 content/ 里新建 portal.yaml，写上 name、tagline、url、host、telephone，比如 name: 阳光公示栏',
);

const unknownFile = ({ name }: Dirent): Finding =>
  error(
    'unknown-file',
    { file: name },
    `不认识“${name}”这个文件，它不会公开`,
    'content/ 里只放 portal.yaml、holidays.yaml 和各单位的文件夹；内容放进单位的文件夹，比如 qinghe/notices/',
  );

const noSuchOffice = (id: string, known: readonly string[]): Finding =>
  error(
    'office-unknown',
    { file: id },
    `没有“${id}”这个单位`,
    `${didYouMean(id, known)}现有的单位：${known.join('、')}`,
  );
