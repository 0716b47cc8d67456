import { readPage } from '#markup/page.ts';
import { type PrivacyHit, scanText } from '#privacy/scan.ts';
import { programRoot } from '../astro-config.ts';
import { withDetectorBefore } from './privacy/before.ts';
import { elevenDigits, hardNegatives } from './privacy/negatives.ts';
import { plainKinds, positives } from './privacy/positives.ts';
import type { Sample } from './privacy/sample.ts';
import { type Row, table } from './table.ts';

const limits = { recall: 0.995, falseBlocks: 0.002, time: 2 };
const barred = new Set(plainKinds.map(({ kind }) => kind));
type Scan = (text: string) => readonly PrivacyHit[];

/**
 * What is found of numbers in disguise, what is blocked that should pass, and how long it takes beside
 * the detector before, on the same texts. Only blocks count as found; hints are told beside.
 */
export async function benchPrivacy(say: (text: string) => void): Promise<string> {
  say('编个人信息的样本……');
  const [found, passing, serials] = [positives(), hardNegatives(), elevenDigits()].map((all) =>
    all.map((sample) => ({ ...sample, text: asRead(sample) })),
  ) as [Sample[], Sample[], Sample[]];
  return withDetectorBefore(programRoot, (before) => {
    say('查……');
    const ratio = timesAsLong(scanText, before, [...found, ...passing]);
    return [
      table(
        ['个人信息，每种写法', '拦下（另有提示）；以前拦下', '要求'],
        recallRows(found, before),
      ),
      table(
        ['不该拦的', '拦下；以前拦下', '要求'],
        [...falseRows(passing, before), ...falseRows(serials, before, '只报数')],
      ),
      table(
        ['查一遍的时间', '测得', '要求'],
        [['是以前的几倍', ratio.toFixed(2), `≤ ${limits.time}`]],
      ),
    ].join('\n\n');
  });
}

/** As the finished site is read: the text of a page, and its source. */
export const asRead = ({ text, isPage }: Sample): string =>
  isPage ? `${readPage(text).text}\n${text}` : text;

const blocks = (scan: Scan, text: string) =>
  scan(text).some(({ severity }) => severity === 'error');

function share(samples: readonly Sample[], scan: Scan) {
  const blocked = samples.filter(({ text }) => blocks(scan, text)).length;
  const hinted = samples.filter(({ text }) => !blocks(scan, text) && scan(text).length > 0).length;
  return { blocked, hinted };
}

function recallRows(samples: readonly Sample[], before: Scan): Row[] {
  const groups = Map.groupBy(samples, ({ kind, form }) => `${kind}：${form}`);
  const rows = [...groups].map(([name, all]): Row => {
    const { blocked, hinted } = share(all, scanText);
    const bar = barred.has(all[0]?.kind ?? '') ? `≥ ${percent(limits.recall)}` : '';
    return [
      name,
      `${percent(blocked / all.length)}（${percent(hinted / all.length)}）；${percent(share(all, before).blocked / all.length)}`,
      bar && blocked / all.length < limits.recall ? `${bar} 没达到` : bar,
    ];
  });
  const kinds = [...Map.groupBy(samples, ({ kind }) => kind)].map(([kind, all]): Row => [
    `${kind}，合计 ${all.length} 条`,
    `${percent(share(all, scanText).blocked / all.length)}；${percent(share(all, before).blocked / all.length)}`,
    '',
  ]);
  return [...rows, ...kinds];
}

function falseRows(samples: readonly Sample[], before: Scan, bar?: string): Row[] {
  const row = (name: string, all: readonly Sample[], limit: string): Row => [
    `${name}，${all.length} 条`,
    `${share(all, scanText).blocked}（提示 ${share(all, scanText).hinted}）；${share(all, before).blocked}`,
    limit,
  ];
  const kinds = [...Map.groupBy(samples, ({ kind }) => kind)];
  const most = Math.floor(samples.length * limits.falseBlocks);
  return [
    ...kinds.map(([kind, all]) => row(kind, all, bar ?? '')),
    ...(bar ? [] : [row('合计', samples, `≤ ${most}`)]),
  ];
}

const rounds = 12;
const batch = 500;

/**
 * Sums of the fastest of some rounds of each small batch, one beside the other: what else the machine
 * does only ever adds.
 */
function timesAsLong(now: Scan, before: Scan, samples: readonly Sample[]): number {
  const time = (scan: Scan, some: readonly Sample[]) => {
    const started = performance.now();
    for (const { text } of some) scan(text);
    return performance.now() - started;
  };
  let [ours, theirs] = [0, 0];
  for (let start = 0; start < samples.length; start += batch) {
    const some = samples.slice(start, start + batch);
    const times = Array.from({ length: rounds }, () => [time(now, some), time(before, some)]);
    ours += Math.min(...times.map(([one]) => one ?? Number.NaN));
    theirs += Math.min(...times.map(([, one]) => one ?? Number.NaN));
  }
  return ours / theirs;
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
