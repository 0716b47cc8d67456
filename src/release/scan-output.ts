import { readFile } from 'node:fs/promises';
import type { Finding } from '#model/basics/finding.ts';
import { owedWhere, type Stands } from '#privacy/finding.ts';
import { type PrivacyHit, scanText, wordsAt } from '#privacy/scan.ts';
import { metadataOf } from '#pictures/media-metadata.ts';
import { type OutputFile, endingOf, outputFiles } from './output-files.ts';
import { type Page, readPage } from '#markup/page.ts';
import { withoutKnown } from './known-numbers.ts';
import { type Origin, asItLies } from './origin.ts';
import { searchEndings, textOfJson, textOfSearchFile } from './search-text.ts';
import { textOfFeed } from '#markup/xml-text.ts';

/**
 * Personal data and picture metadata in every file of a finished site, and in file names. Packed files
 * (PDF, files to download) are read by `scan-packed.ts`; what a picture shows nobody can read.
 */
export async function scanOutput(folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of await outputFiles(folder)) {
    findings.push(...scanFile(file, await readFile(file.absolute)));
  }
  return findings;
}

/** The same for files that are still to be written, by path. */
export const scanTexts = (
  files: ReadonlyMap<string, string>,
  known: Pick<Known, 'origin' | 'stands'> = {},
): Finding[] =>
  [...files].flatMap(([path, text]) => scanFile({ path, isLink: false }, Buffer.from(text), known));

/** What is known of a site when one of its files is looked at. */
interface Known {
  /** The file as a page, where it has been read already. */
  readonly page?: Page;
  /** Long numbers of its pages, which have been judged there with the words around them. */
  readonly numbers?: ReadonlySet<string>;
  /** Where what is found has to be put right; in the file itself without it. */
  readonly origin?: Origin;
  /** Whether a number stands on the site already: then it is owed. */
  readonly stands?: Stands;
}

/** The same for one file. */
export function scanFile(
  file: Pick<OutputFile, 'path' | 'isLink'>,
  bytes: Buffer,
  { page, numbers = new Set(), origin = asItLies, stands = () => false }: Known = {},
): Finding[] {
  const { path } = file;
  const read = textOf(path, bytes, page);
  const text = page ? read : withoutKnown(read, numbers);
  return [
    ...(file.isLink ? [{ ...linkFinding(path), ...origin(path) }] : []),
    ...inName(path, origin),
    ...inMedia(path, bytes, origin),
    ...(text === 'unreadable'
      ? [{ ...unreadableFinding(path), ...origin(path) }]
      : inText(path, text, origin, stands)),
  ];
}

/** The text that a file gives to readers or machines; empty for files without any. */
function textOf(path: string, bytes: Buffer, page: Page | undefined): string {
  const ending = endingOf(path);
  if (ending === '.html') {
    const html = bytes.toString();
    // As it is written too: a browser drops what is out of place, and whoever opens the source sees it.
    return `${(page ?? readPage(html)).text}\n${html}`;
  }
  if (searchEndings.has(ending)) return textOfSearchFile(bytes, ending) ?? 'unreadable';
  // Pagefind's own programs hold no text of the site.
  if (/(?:^|\/)pagefind\/[^/]*\.(?:js|css)$/.test(path)) return '';
  switch (ending) {
    case '.xml':
    case '.svg':
    case '.rss':
    case '.atom':
      return textOfFeed(bytes.toString());
    case '.json':
    case '.webmanifest':
    case '.geojson':
      return textOfJson(bytes.toString());
    case '.csv':
    case '.txt':
    case '.md':
    case '.ics':
    case '.js':
    case '.mjs':
    case '.css':
      return bytes.toString();
    default:
      return '';
  }
}

const inText = (path: string, text: string, origin: Origin, stands: Stands): Finding[] =>
  onceEach(scanText(text)).map((hit) => {
    const words = wordsAt(text, hit);
    const finding = { ...personalData(path, hit, '里'), ...origin(path, { words }) };
    return hit.severity === 'error' && stands(words) ? owedWhere(finding) : finding;
  });

/** File names; digests in them are no numbers of people. */
const inName = (path: string, origin: Origin): Finding[] => {
  const name = path.replace(/[0-9a-f]{20,}/gi, '').replaceAll('/', '\n');
  return scanText(name).map((hit) => {
    const shown = path.replace(/\d{6,}/g, hit.masked);
    const place = origin(path);
    return {
      ...personalData(shown, hit, '的文件名里'),
      ...(place.file === path ? {} : { ...place, file: place.file.replace(/\d{6,}/g, hit.masked) }),
    };
  });
};

/** One page repeats a text in its head, body and links: staff need it once. */
const onceEach = (hits: readonly PrivacyHit[]): PrivacyHit[] => [
  ...new Map(hits.map((hit) => [`${hit.type}${hit.masked}`, hit])).values(),
];

const personalData = (file: string, hit: PrivacyHit, where: string): Finding => ({
  code: hit.severity === 'error' ? 'output-personal-data' : 'output-personal-data-review',
  severity: hit.severity,
  message: `生成的 ${file} ${where}有${hit.type}：${hit.masked}`,
  hint: '在 content/ 里找到这个号码并删掉；联系方式改用办公座机，比如 telephone: 0776-000 0001',
  file,
});

function inMedia(path: string, bytes: Buffer, origin: Origin): Finding[] {
  const metadata = metadataOf(bytes, endingOf(path));
  if (!metadata) return [];
  return [
    {
      code: 'output-metadata',
      severity: 'error',
      message: `生成的 ${path} 带有${metadata}信息，可能写着拍摄地点、设备和拍摄人`,
      hint: '图片请放进 media/ 由程序重新编码；视频请先去掉位置信息再放进来，比如用手机“分享时不含位置”',
      ...origin(path),
    },
  ];
}

const unreadableFinding = (file: string): Finding => ({
  code: 'output-unreadable',
  severity: 'error',
  message: `查找索引 ${file} 读不出来，没法检查里面有没有个人信息`,
  hint: '重新运行 npm run build；还是这样就请告诉维护人员，比如附上这一行',
  file,
});

const linkFinding = (file: string): Finding => ({
  code: 'output-link',
  severity: 'error',
  message: `生成的 ${file} 是一个指向别处的链接文件，别处的内容会跟着公开`,
  hint: '把 public/ 里的链接换成真正的文件，比如复制一份进来',
  file,
});
