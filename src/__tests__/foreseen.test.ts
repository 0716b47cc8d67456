import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { formatFindings } from '#scripts/print-findings.ts';
import { type Wrong, inContent, inMaking, inRecord } from './foreseen-wrongs.ts';
import { runCli } from './run-cli.ts';
import { workIn, workInFinished } from './work-in.ts';

// What only shows when sheets are set or pages made is known to `check` too, at the line of the
// content that it comes from: nobody learns of it from a build.

/** The line of the content that a finding stands at. */
const lineOf = async (folder: string, { file, line }: Finding): Promise<string> =>
  line === undefined
    ? ''
    : ((await readFile(join(folder, 'content', file), 'utf8')).split('\n')[line - 1] ?? '');

describe.each<[string, Wrong[], () => Promise<string>]>([
  ['in the content', inContent, () => workIn('lamp')],
  ['in what is made of it', inMaking, () => workIn('lamp')],
  ['in what was published', inRecord, workInFinished],
])('of all that is wrong %s', (_, wrong, begin) => {
  let folder = '';
  let found: Finding[] = [];
  let lines: string[] = [];
  beforeAll(async () => {
    folder = await begin();
    // What was recorded comes first: nothing is wrong then.
    for (const [, make] of [...wrong].reverse()) await make(folder);
    found = JSON.parse((await runCli(['check', '--json'], folder)).out) as Finding[];
    lines = await Promise.all(found.map((one) => lineOf(folder, one)));
  });

  it.each(wrong)('check tells of %s, where it is written', (_what, _make, code, at) => {
    const places = found.flatMap((one, index) => (one.code === code ? [lines[index]] : []));
    expect(places).toContainEqual(expect.stringMatching(at));
  });

  it('a build says the same at the same places, and nothing else', async () => {
    const { code, out } = await runCli(['build'], folder);
    expect(code).toBe(1);
    const expected = found.filter(({ code: one }) => !ofForms.includes(one));
    expect(out.trimEnd()).toBe(formatFindings(expected));
  });
});

it('a record that cannot be read is known to check', async () => {
  const folder = await workInFinished();
  await writeFile(join(folder, '.sunboard/published.json'), '{');
  expect((await runCli(['check'], folder)).out).toContain('published-unreadable');
});

/** Of reports that the office hands over: no publication. */
const ofForms = ['form-left-aside', 'form-would-lie', 'form-unreadable', 'form-heading-unknown'];

/** What both say, as tried above. */
const foreseen = [
  ...[...inContent, ...inMaking, ...inRecord].map(([, , code]) => code),
  'published-unreadable',
  // Tried in `ends-that-wait.test.ts`.
  'period-end-moved',
];

const program = 'the program or a template is wrong, no content: ';

/** What only a finished site can show, or is not about content at all. */
const otherwise: Readonly<Record<string, string>> = {
  'output-link': `${program}a link among the files of the site, of which it copies none`,
  'output-metadata': `${program}pictures are made anew without it, films that have it are refused`,
  'output-picture-broken': `${program}pictures are made anew, and what is kept of them has a digest`,
  'output-unreadable': `${program}a part of the search index is damaged`,
  'output-personal-data': 'what pages put together of texts that are each without fault',
  'output-personal-data-review': 'what pages put together of texts that are each without fault',
  'sample-mark': `${program}the ribbon of samples was forgotten`,
  'public-file': 'the folder public/ of the program, which a test would have to change',
  'inducing-words': 'of texts that `channels` fills in; in content it is a rule',
  'order-deadline-passed': 'said when a shop gets its order, which is no publication',
  'order-no-deadline': 'said when a shop gets its order, which is no publication',
};

/** Both set and look at the same sheets with the same function (`buildBoards`, `buildDocuments`). */
const ofSheets = /^preflight-(?!raster-)/;
/** Files that a print shop gets, and no site. */
const ofOrders = /^preflight-raster-/;

it('every code of a build is known to check, or says why it can not be', async () => {
  const root = join(import.meta.dirname, '../..');
  const codes = new Set<string>();
  for (const room of ['src/release', 'src/boards', 'src/press', 'src/share', 'scripts'])
    for (const file of await readdir(join(root, room), { recursive: true }))
      if (file.endsWith('.ts') && !/\.test\.ts$|fixtures/.test(file))
        for (const match of (await readFile(join(root, room, file), 'utf8')).matchAll(
          /code: '([a-z-]+)'|code: [^,;]*?'([a-z-]+)' : '([a-z-]+)'|'(preflight-[a-z-]+)'/g,
        ))
          for (const code of match.slice(1)) if (code) codes.add(code);
  const known = [...foreseen, ...Object.keys(otherwise)];
  const unknown = [...codes].filter((code) => !known.includes(code));
  expect(unknown.filter((code) => !ofSheets.test(code) && !ofOrders.test(code))).toEqual([]);
  expect(unknown.filter((code) => ofSheets.test(code)).length).toBeGreaterThan(10);
  expect(Object.keys(otherwise).filter((code) => !codes.has(code))).toEqual([]);
});
