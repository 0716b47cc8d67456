import { createHash } from 'node:crypto';
import { type ClosureDigest, closureDigest } from '#closure/digest.ts';
import type { Office } from '#model/library.ts';
import type { SheetCache } from './cache.ts';
import { printedResolution } from '#press/photos.ts';
import type { Expected, ExpectedText } from '#press/preflight/check.ts';
import type { MeasureInk } from '#press/preflight/ink.ts';
import { jpegInk } from '#press/preflight/jpeg-inks.ts';
import { type PreflightReport, preflightPdf } from '#press/preflight/preflight.ts';
import { picturesOf } from './sheets/pictures-of.ts';
import type { AnySheet, Sheet } from './sheets/sheet.ts';

/** For the screen; for the press, with marks; or with all text as outlines, which nobody can read. */
type Finish = 'screen' | 'press' | 'outlines';

/** What the finished PDF of a sheet has to be; `file` is the board's, for findings. */
export const expectedOf = (
  sheet: AnySheet,
  file: string,
  media: Office['media'],
  finish: Finish,
): Expected => ({
  file,
  marks: finish === 'press',
  size: sheet.size,
  type: sheet.type,
  ...(sheet.imprint.address !== undefined && { address: sheet.imprint.address }),
  ...(finish !== 'outlines' && sheet.template !== 'sign-off' && { imprint: imprintTexts(sheet) }),
  pictures: picturesOf(sheet).flatMap((picture) => {
    const original = media.get(picture.file);
    return original?.type === 'picture'
      ? [{ ...picture, resolution: printedResolution(original, picture) }]
      : [];
  }),
});

/** What a sheet says of itself at its foot. */
function imprintTexts({ template, type, imprint }: Sheet): ExpectedText[] {
  const { code, number, contentDate, validUntil, shortAddress } = imprint;
  const update = `第 ${number} 次更新`;
  const large = [
    // What is pasted on is headed by its number; which board it belongs to stands at its foot.
    ...(template === 'update'
      ? [
          { what: '编号', text: code },
          { what: '更新次数', text: update },
        ]
      : [{ what: '编号和更新次数', text: `${code} ${update}` }]),
    { what: '日期', text: `截至 ${contentDate}` },
    { what: '有效期', text: `有效至 ${validUntil}` },
  ];
  return [
    ...large.map((one) => ({ ...one, least: type.imprint })),
    { what: '短网址', text: shortAddress, least: type.note },
  ];
}

/** Checks a sheet's PDF; `key` is its key in the cache. */
export type Preflight = (
  key: string,
  pdf: Uint8Array,
  expected: Expected,
) => Promise<PreflightReport>;

/** What comes to a report. */
const checkers = ['src/press/preflight/preflight.ts', 'src/press/preflight/jpeg-inks.ts'];

/**
 * A preflight that asks the cache first: the same bytes, held against the same, under the same rules,
 * get the same report.
 */
export function openPreflight(
  cache: Pick<SheetCache, 'get' | 'put'>,
  digestOf: ClosureDigest = closureDigest,
): Preflight {
  const rules = digestOf(checkers);
  const measureInk = rememberedInk(cache, rules);
  return async (key, pdf, expected) => {
    const { file, ...measures } = expected;
    const by = createHash('sha256').update(rules).update(JSON.stringify(measures)).digest('hex');
    const kept = await cache.get(key, 'json');
    const known = kept && verdictIn(kept.toString());
    if (known?.by === by) return atFile(known.report, file);
    const report = await preflightPdf(pdf, expected, measureInk);
    await cache.put(key, 'json', Buffer.from(JSON.stringify({ by, report })));
    return report;
  };
}

/** A report, and the digest of what it was made by. */
interface Verdict {
  readonly by: string;
  readonly report: PreflightReport;
}

/** What cannot be read, as after a power cut, is not known. */
function verdictIn(text: string): Verdict | undefined {
  try {
    return JSON.parse(text) as Verdict;
  } catch {
    return undefined;
  }
}

/** Looks at every picture once: the same JPEG has the same ink, whatever stands beside it. */
const rememberedInk =
  (cache: Pick<SheetCache, 'get' | 'put'>, rules: string): MeasureInk =>
  async (jpeg) => {
    const key = createHash('sha256').update(rules).update(jpeg).digest('hex');
    const known = Number.parseFloat(String(await cache.get(key, 'ink')));
    if (Number.isFinite(known)) return known;
    const highest = await jpegInk(jpeg);
    await cache.put(key, 'ink', Buffer.from(String(highest)));
    return highest;
  };

/** The board's file may have been renamed since. */
const atFile = (report: PreflightReport, file: string): PreflightReport => ({
  ...report,
  problems: report.problems.map((problem) => ({ ...problem, file })),
});
