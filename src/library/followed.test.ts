import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { allRules } from '#rules/all-rules.ts';
import { ruleCases } from './fixtures-rule-cases.ts';
import { type Written, fileText, followed, waysOf } from './fixtures-written.ts';
import { loadFrom, writeContent } from './made-up-content.ts';

const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#468' } })
  .jpeg()
  .toBuffer();

/** What is found in content; the files of `media/` that it names are there. */
async function findingsOf(content: Written): Promise<readonly Finding[]> {
  const files = Object.entries(content).map(([path, raw]) => [path, fileText(path, raw)]);
  const root = await writeContent(Object.fromEntries(files));
  await mkdir(join(root, 'qinghe/media'), { recursive: true });
  for (const [name] of JSON.stringify(content).matchAll(/media\/[\w.-]+/g))
    await writeFile(join(root, 'qinghe', name), name.endsWith('.csv') ? '材料\n' : picture);
  const { findings } = await loadFrom(root, 'qinghe');
  await rm(root, { recursive: true });
  return findings;
}

/** Findings that stay until something is done that no line of content says, and what that is. */
const staysUntil: Readonly<Record<string, string>> = {
  'board-expired': 'the new sheet hangs, which `boards -- posted` records',
};

/** Rules whose hints hold nothing to type, and why. */
const nothingToType: Readonly<Record<string, string>> = {
  'closed-balance': 'the figures of then, which a copy has',
  'approval-order': 'which of two dates is wrong only the office knows',
  'dates-impossible': 'which of two dates is wrong only the office knows',
  'date-order': 'which of two dates is wrong only the office knows',
  'future-claims': 'the true date only the office knows',
  'picture-two-stages': 'which picture it is only the office knows',
  'name-duplicate': 'the true name only the office knows',
  'opinion-twice': 'the true number only the office knows',
  'board-outdated': 'a command makes the sheet and records that it hangs',
  'board-unposted': 'a command records that it hangs',
  'column-empty': 'a whole file, which `new` makes',
  'column-stale': 'news that has to happen first',
  'column-stale-soon': 'news that has to happen first',
  'home-news-stale': 'news that has to happen first',
  'home-news-soon': 'news that has to happen first',
  'letter-board-late': 'a whole letter',
  'symposium-missing': 'a meeting that has to be held',
  'symposium-missing-soon': 'a meeting that has to be held',
  'survey-due': 'a survey that has to be made',
  'survey-due-soon': 'a survey that has to be made',
  'publication-missing': 'a piece that has to appear',
  'publication-missing-soon': 'a piece that has to appear',
  'unfinished-board-missing': 'a whole board, which `new` makes',
  'video-without-poster': 'a picture out of the film',
  'period-provisional': 'an arrangement that the State Council has to announce',
  'frame-counts': 'which of two numbers is wrong only the office knows',
  'frame-commitment-rows': 'which of two numbers is wrong only the office knows',
  'survey-totals': 'which of the numbers is wrong only the office knows',
  'survey-overlap': 'which of two tables stays internal only the office knows',
  'inducing-words': 'words of a text that somebody has to write anew',
  'chat-words': 'words that somebody has to take away',
  'effect-ahead': 'words of a text that somebody has to write anew',
  'text-unfinished': 'words of a text that somebody has to write',
  'mark-in-field': 'marks that somebody has to take away',
  'example-left': 'words of a text that somebody has to write',
  'says-internal': 'words of a text that somebody has to write anew',
  'may-be-internal': 'words of a text that somebody has to write anew',
  'small-cells': 'words of a text that somebody has to write anew',
  'place-too-fine': 'words of a text that somebody has to write anew',
  'notice-without-text': 'words of a text that somebody has to write',
  'named-person': 'the post of somebody',
  'text-names-person': 'words of a text that somebody has to write anew',
  'changed-unsigned': 'a signature',
  'signed-unlike': 'a signature',
  'duty-dates-conflict': 'nothing is wrong: the dates stand as in the source',
};

const keyOf = ({ code, file, message }: Finding): string => `${code} ${file} ${message}`;

describe('a hint', () => {
  it.each(Object.entries(ruleCases))('of %s can be followed', async (code, content) => {
    const before = await findingsOf(content);
    const known = new Set(before.map(keyOf));
    const found = before.filter((finding) => finding.code === code);
    expect(found).not.toEqual([]);
    for (const finding of found) {
      const ways = waysOf(finding.hint, finding.file);
      expect(ways.length > 0, finding.hint).toBe(!Object.hasOwn(nothingToType, code));
      for (const way of ways) {
        const after = await findingsOf(followed(content, finding, way));
        const left = after.filter((one) => keyOf(one) === keyOf(finding));
        expect(left.length > 0, JSON.stringify(way)).toBe(Object.hasOwn(staysUntil, code));
        const fresh = after.filter((one) => one.severity === 'error' && !known.has(keyOf(one)));
        expect(fresh, JSON.stringify(way)).toEqual([]);
      }
    }
  });

  it('of every rule is followed here, or holds nothing to type', () => {
    const tried = [...Object.keys(ruleCases), ...Object.keys(nothingToType)];
    expect(allRules.map(({ code }) => code).filter((code) => !tried.includes(code))).toEqual([]);
  });
});
