import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { loadLibrary } from '#library/load.ts';
import { parseDate } from '#model/basics/date.ts';
import { openFinder } from '#search/planner/finder.ts';
import { programRoot } from '../astro-config.ts';
import { workplace } from '../workplace.ts';
import { fetchFiles, sentBytes, takeSent } from './file-fetch.ts';
import { random } from './random.ts';
import { type CorpusPage, makeCorpus } from './search-corpus.ts';
import { type Engine, openPeer } from './search-peer.ts';
import { type Row, table } from './table.ts';

// Pagefind and the planner run in Node as they run in the worker of a browser: neither has a document,
// and `fetch` reads the files of a finished site. Times have no network in them; bytes are counted.

const pages = 1000;
const substrings = 1000;
const coldQueries = 60;
const warmUp = 600;
const warmQueries = 200;
const limits = { plain: 0.98, all: 0.92, cold: 160 * 1024, warm: 50 };

interface Query {
  readonly q: string;
  readonly kind: string;
  readonly expect: readonly string[];
}

/** How well the search finds, what a first query costs and how fast it is, as a table in Chinese. */
export async function benchSearch(say: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-search-'));
  try {
    say('把示例单位做成网站……');
    const site = await sampleSite(folder);
    const { content, cache } = workplace('.');
    const today = parseDate('2022-12-01');
    if (!today) throw new Error('no such day');
    const { offices } = await loadLibrary(content, { today, cacheDir: cache });
    const [model] = offices.filter(({ settings }) => settings.villages.length > 0);
    if (!model) throw new Error('no sample office with villages');
    say(`编 ${pages} 个网页……`);
    const samples = await fragmentsOf(
      site,
      offices.map(({ id }) => id),
    );
    const corpus = await makeCorpus(model, wordsOf(samples), pages, join(folder, 'made'), folder);
    fetchFiles();
    const sampleFolders = offices.map(({ id }) => folderOf(site, id));
    const corpusFolders = [folderOf(join(folder, 'made'), 'corpus')];
    say('查……');
    const rows = [
      await substringRow(`编的 ${pages} 页`, corpus, corpusFolders),
      await substringRow('示例单位', samples, sampleFolders),
      ...(await unseenRows(sampleFolders)),
      ...(await costRows(corpus, corpusFolders, join(site, 'assets'))),
      await warmRow(corpus, corpusFolders),
    ];
    return table(['查找', '测得', '要求'], rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const folderOf = (site: string, office: string) =>
  pathToFileURL(join(site, office, 'search/')).href;

/** Builds the sample content as its staff would, in a folder of its own. */
async function sampleSite(folder: string): Promise<string> {
  await cp(workplace('.').content, join(folder, 'content'), { recursive: true });
  await promisify(execFile)(
    process.execPath,
    [join(programRoot, 'scripts/cli.ts'), 'build', '--in', folder],
    { maxBuffer: 1e8 },
  );
  return join(folder, 'dist');
}

/** The pages of finished indexes, by their runs of words. */
async function fragmentsOf(site: string, offices: readonly string[]): Promise<CorpusPage[]> {
  const found: CorpusPage[] = [];
  for (const office of offices) {
    const fragments = join(site, office, 'search/pagefind/fragment');
    for (const name of (await readdir(fragments)).sort()) {
      const text = gunzipSync(await readFile(join(fragments, name))).subarray(
        'pagefind_dcd'.length,
      );
      const { url, content } = JSON.parse(text.toString()) as { url: string; content: string };
      found.push({ url, sentences: content.split(/[^\p{Script=Han}\u200b]+/u).filter(Boolean) });
    }
  }
  return found;
}

/** Words of the sample pages, the most frequent first: Pagefind parts them by zero-width spaces. */
function wordsOf(samples: readonly CorpusPage[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of samples)
    for (const word of sentences.flatMap((one) => one.split('\u200b')))
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

async function openOurs(folders: readonly string[]): Promise<Engine> {
  const finder = await openFinder(folders, '/');
  return async (text, most) => (await finder.find({ text, to: most })).hits.map(({ url }) => url);
}

/** Pieces of 2 to 6 characters out of pages, and the page each is from. */
function pieces(from: readonly CorpusPage[], count: number): { text: string; url: string }[] {
  const draw = random(count);
  const pick = <Entry>(list: readonly Entry[]) => list[Math.floor(draw() * list.length)];
  const made: { text: string; url: string }[] = [];
  while (made.length < count) {
    const page = pick(from);
    const sentence = pick(page?.sentences ?? [])?.replaceAll('\u200b', '') ?? '';
    const length = 2 + Math.floor(draw() * 5);
    if (!page || sentence.length < length) continue;
    const start = Math.floor(draw() * (sentence.length - length + 1));
    made.push({ text: sentence.slice(start, start + length), url: page.url });
  }
  return made;
}

async function substringRow(
  label: string,
  from: readonly CorpusPage[],
  folders: readonly string[],
): Promise<Row> {
  const engines = [await openOurs(folders), await openPeer(folders)] as const;
  const found = [0, 0];
  const all = pieces(from, substrings);
  for (const { text, url } of all)
    for (const [at, engine] of engines.entries())
      if ((await engine(text, pages)).includes(url)) found[at] = (found[at] ?? 0) + 1;
  const [ours = 0, theirs = 0] = found.map((count) => count / all.length);
  return [
    `随机 2–6 字，${label}，找得到`,
    `${percent(ours)}（原样的 Pagefind ${percent(theirs)}）`,
    `${verdict(ours === 1)} 100%`,
  ];
}

async function unseenRows(folders: readonly string[]): Promise<Row[]> {
  const file = join(programRoot, 'src/search/bench/unseen-queries.yaml');
  const { queries } = parse(await readFile(file, 'utf8')) as { queries: Query[] };
  const ours = await successes(await openOurs(folders), queries);
  const theirs = await successes(await openPeer(folders), queries);
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rate = (found: ReadonlySet<Query>, of: readonly Query[]) =>
    of.filter((query) => found.has(query)).length / of.length;
  return [...kinds, undefined].map((kind) => {
    const of = queries.filter((query) => kind === undefined || query.kind === kind);
    const limit = kind === undefined ? limits.all : kind === 'plain' ? limits.plain : undefined;
    const reached = rate(ours, of);
    return [
      `没见过的查法，${kind ? (kindNames[kind] ?? kind) : '全部'} ${of.length} 个，前 5 条里有`,
      `${percent(reached)}（原样的 Pagefind ${percent(rate(theirs, of))}）`,
      limit === undefined ? '' : `${verdict(reached >= limit)} ≥ ${percent(limit)}`,
    ];
  });
}

const kindNames: Readonly<Record<string, string>> = {
  plain: '平常的词',
  pinyin: '拼音',
  traditional: '繁体',
  synonym: '同义词',
  typo: '同音错字',
  substring: '片段',
};

async function successes(engine: Engine, queries: readonly Query[]): Promise<Set<Query>> {
  const found = new Set<Query>();
  const bare = (url: string) => url.replace(/^\/|\/$/g, '');
  for (const query of queries) {
    const first = (await engine(query.q, 5)).map(bare);
    if (query.expect.some((url) => first.includes(bare(url)))) found.add(query);
  }
  return found;
}

/** Bytes of the first query of a reader who has been nowhere on the site. */
async function costRows(
  from: readonly CorpusPage[],
  folders: readonly string[],
  assets: string,
): Promise<Row[]> {
  const [folder = ''] = folders;
  const program = await sizeOf(new URL('pagefind/pagefind.js', folder));
  const scripts = (await readdir(assets)).filter((name) => /^(worker|search).*\.js$/.test(name));
  let own = program;
  for (const name of scripts) own += await sizeOf(pathToFileURL(join(assets, name)));
  // Its own worker is a second program, which it loads beside the first.
  const peerPrograms = program + (await sizeOf(new URL('pagefind/pagefind-worker.js', folder)));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const { text } of pieces(from, coldQueries)) {
    takeSent();
    await (
      await openOurs(folders)
    )(text, 10);
    ours.push(own + takeSent());
    await (
      await openPeer(folders)
    )(text, 10);
    theirs.push(peerPrograms + takeSent());
  }
  const middle = quantile(ours, 0.5);
  return [
    [
      `第一次查，全部下载（${pages} 页，${scripts.length} 个脚本和 Pagefind 在内）`,
      `中位 ${inKb(middle)}，95% ${inKb(quantile(ours, 0.95))}，最多 ${inKb(quantile(ours, 1))}`,
      `${verdict(quantile(ours, 0.95) <= limits.cold)} ≤ ${inKb(limits.cold)}`,
    ],
    [
      '同样的索引，原样的 Pagefind',
      `中位 ${inKb(quantile(theirs, 0.5))}`,
      `本程序是它的 ${(middle / quantile(theirs, 0.5)).toFixed(2)} 倍`,
    ],
  ];
}

/** Milliseconds of a query that was not asked before, the index being at hand. */
async function warmRow(from: readonly CorpusPage[], folders: readonly string[]): Promise<Row> {
  const engines = [await openOurs(folders), await openPeer(folders)] as const;
  const times: [number[], number[]] = [[], []];
  // On a machine that does other work at the same time, the processor tells more than the clock.
  const computed: number[] = [];
  const queries = pieces(from, warmUp + warmQueries);
  for (const [asked, { text }] of queries.entries())
    for (const [at, engine] of engines.entries()) {
      const before = performance.now();
      const start = process.cpuUsage();
      await engine(text, 10);
      // The first ones load the index.
      if (asked < warmUp) continue;
      times[at]?.push(performance.now() - before);
      const { user, system } = process.cpuUsage(start);
      if (at === 0) computed.push((user + system) / 1000);
    }
  const [ours, theirs] = times.map((list) => quantile(list, 0.95)) as [number, number];
  return [
    `以后再查，95% 的在多少时间内（${pages} 页）`,
    `${ours.toFixed(1)} 毫秒，处理器 ${quantile(computed, 0.95).toFixed(1)}（原样的 Pagefind ${theirs.toFixed(1)}，${(ours / theirs).toFixed(1)} 倍）`,
    `${verdict(ours <= limits.warm)} ≤ ${limits.warm} 毫秒`,
  ];
}

const sizeOf = async (file: URL) => sentBytes(file.href, await readFile(file));

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
const inKb = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
const verdict = (good: boolean) => (good ? '✓' : '✗');
