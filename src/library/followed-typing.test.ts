import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { type RightPath, lineSlips, rightFiles, valueSlips } from './fixtures-typed-cases.ts';
import { errorsOf, loadFiles } from './made-up-content.ts';
import { linesToCopyIn, withLinesCopied } from '#model/basics/lines-to-copy.ts';

const errorsIn = async (path: RightPath, content: string): Promise<Finding[]> =>
  errorsOf(await loadFiles({ [path]: content })).filter((one) => one.file === path);

/** The value that a hint shows for a field: to the end of its brackets, else to the next mark. */
function valueShown(text: string): string {
  if (!/^[[{]/.test(text)) return /^(?:"[^"]*"|[^；，。、]+)/.exec(text)?.[0] ?? '';
  let depth = 0;
  for (const [at, char] of [...text].entries()) {
    if (/[[{]/.test(char)) depth += 1;
    if (/[\]}]/.test(char)) depth -= 1;
    if (depth === 0) return [...text].slice(0, at + 1).join('');
  }
  return text;
}

/** The content after somebody did what a hint says, at the line of its finding; `undefined` where it says nothing to type. */
function obeyed(content: string, { hint, message, line = 1 }: Finding): string | undefined {
  const correction = linesToCopyIn(hint, line);
  if (correction) return withLinesCopied(content, correction);
  const lines = content.split('\n');
  const own = lines[line - 1] ?? '';
  const entry = /比如 (- \{.*\})$/.exec(hint)?.[1];
  if (entry)
    return withLinesCopied(content, {
      from: line,
      to: line,
      lines: [`${/^\s*/.exec(own)?.[0]}${entry}`],
    });
  const wrong = /“([^”]*)”/.exec(message)?.[1] ?? '';
  const named = /是不是想写“([^”]*)”/.exec(hint)?.[1];
  if (named && own.includes(wrong))
    return withLinesCopied(content, { from: line, to: line, lines: [own.replace(wrong, named)] });
  const choice = /可以写：([^、（]+)/.exec(hint)?.[1];
  if (choice && own.includes(wrong))
    return withLinesCopied(content, { from: line, to: line, lines: [own.replace(wrong, choice)] });
  const shown = [...hint.matchAll(/(?<![\w.-])([a-z]\w*): (?=\S)/gi)];
  if (shown.length === 0) return undefined;
  return shown.slice(0, 1).reduce((text, found) => {
    const [, name = ''] = found;
    const value = valueShown(hint.slice(found.index + found[0].length));
    return withField(text, { name, value, line });
  }, content);
}

/** The field of a line with another value, in braces or alone; below the line where it has none. */
function withField(
  content: string,
  { name, value, line }: { readonly name: string; readonly value: string; readonly line: number },
): string {
  const lines = content.split('\n');
  const own = lines[line - 1] ?? '';
  const inBraces = new RegExp(`([{,]\\s*${name}:)[^,}]*`);
  const alone = new RegExp(`^(\\s*(?:- )?${name}:).*$`);
  if (inBraces.test(own))
    lines[line - 1] = own.replace(inBraces, `$1 ${value}${own.includes('}') ? ' ' : ''}`);
  else if (alone.test(own)) {
    let to = line;
    while (/^\s+\S/.test(lines[to] ?? '') && /[|>]$/.test(own)) to += 1;
    lines.splice(line - 1, to - line + 1, own.replace(alone, `$1 ${value}`));
  } else if (/^\? /.test(own)) lines[line - 1] = `${name}: ${value}`;
  else {
    const isGroup = /:\s*$/.test(own);
    const indent = /^\s*/.exec(own)?.[0] ?? '';
    lines.splice(line, 0, `${isGroup ? `${indent}  ` : indent}${name}: ${value}`);
  }
  return lines.join('\n');
}

describe('what a finding of the typing says to type', () => {
  it.each([
    ...valueSlips.map((slip) => [...slip, false] as const),
    ...lineSlips.map((slip) => [...slip, true] as const),
  ])(
    '%s in %s: %j typed as %j is right once it is done',
    async (code, path, right, typed, endsWithLines) => {
      expect(rightFiles[path]).toContain(right);
      const content = rightFiles[path].replace(right, () => typed);
      const found = await errorsIn(path, content);
      expect(found.map((one) => one.code)).toEqual([code]);
      const [finding] = found;
      if (endsWithLines)
        expect(linesToCopyIn(finding?.hint ?? '', finding?.line), finding?.hint).toBeDefined();
      const after = finding && obeyed(content, finding);
      expect(after, finding?.hint).toBeDefined();
      expect(after && (await errorsIn(path, after)), finding?.hint).toEqual([]);
    },
  );

  it('of a private number in a field of an office is a number that may be published', async () => {
    const path = 'xiaohe/services/butie.md';
    const content = rightFiles[path].replace('0776-0000000', () => aMobile());
    const found = await errorsIn(path, content);
    expect(found.map(({ code }) => code)).toEqual(['personal-data']);
    const [finding] = found;
    const after = finding && obeyed(content, finding);
    expect(after && (await errorsIn(path, after))).toEqual([]);
  });

  it('is nothing where nobody knows what was meant', async () => {
    const path = 'xiaohe/rectifications/ludeng.md';
    const content = rightFiles[path].replace('goal: 路灯全部亮起', 'goal: 路灯\n}{ : [');
    const found = await errorsIn(path, content);
    expect(found.map(({ hint, line }) => linesToCopyIn(hint, line))).toEqual([undefined]);
  });

  it('hides nothing of what else is wrong with a line', async () => {
    const path = 'xiaohe/rectifications/ludeng.md';
    const content = rightFiles[path].replace('deadline: 2020-12-30', 'deadline：12月30日');
    const found = await errorsIn(path, content);
    expect(found.map(({ code }) => code).sort()).toEqual(['colon-full-width', 'date-invalid']);
  });
});

/** Codes whose hints hold nothing to type into the file, and why. */
const nothingToType: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['hidden-sheet', 'cropped-picture', 'metadata', 'old-format', 'part-unknown', 'pictures'],
      ...['signed', 'too-much', 'tracked-changes'],
    ].map((what) => [`attachment-${what}`, 'a file that somebody has to save again']),
  ),
  'ofd-alone': 'a file that is put beside it',
  'attachment-not-checked': 'what only a person who has looked may say',
  'attachment-unchecked': 'a file that somebody has to look through',
  'attachment-unreadable': 'a file that somebody has to save again',
  'csv-encoding': 'a file that somebody has to save again',
  'dead-link': 'where a link should lead only its writer knows',
  'earlier-plan-name': 'the name of a file',
  'earlier-plan-year': 'which of two years is wrong only the office knows',
  'encoding-gbk': 'a file that somebody has to save again',
  'encoding-unknown': 'a file that somebody has to save again',
  'fence-unclosed': 'where the fields end only their writer knows',
  'field-below-fence': 'lines that are moved, or words that are put before them',
  'file-too-large': 'a file that is parted',
  'file-unreadable': 'a file that somebody has open',
  'front-matter-language': 'a word that is taken away',
  'front-matter-missing': 'two lines that are added, or a whole file that is not there',
  'holidays-ahead': 'what the State Council has announced',
  'holidays-differ': 'what the State Council has announced',
  'holidays-wrong': 'what the State Council has announced',
  'personal-data': 'what is taken away; of a telephone, tried above',
  'personal-data-review': 'nothing, or what is taken away: somebody has to look',
  'id-duplicate': 'a name that is free',
  'id-invalid': 'the name of a file',
  'id-reserved': 'the name of a file',
  'id-too-long': 'the name of a file',
  'inducing-words': 'words of a text that somebody has to write anew',
  'label-below-fence': 'lines that are moved above, where they are meant to count',
  'line-ending-cr': 'a file that somebody has to save again',
  'media-not-a-picture': 'another file',
  'media-missing': 'a file that is put there',
  'office-settings-missing': 'a whole file',
  'office-unknown': 'the name of an office on the command line',
  'portal-missing': 'a whole file',
  'redirect-loop': 'where a page went only the office knows',
  'redirect-old-in-use': 'where a page went only the office knows',
  'redirect-to-nothing': 'where a page went only the office knows',
  'redirect-twice': 'which of two targets is right only the office knows',
  'reference-ambiguous': 'which of two names is meant only its writer knows',
  'stray-file': 'a file that is taken away',
  'to-fill': 'what is not known yet',
  'unknown-ending': 'the name of a file',
  'unknown-file': 'a file that is moved',
  'unknown-folder': 'a folder that is moved',
  'wording-braces': 'followed in the tests of the wording',
  'wording-empty': 'words that somebody has to write',
  'wording-field-unknown': 'which field was meant only its writer knows',
  'wording-mark': 'words that somebody has to write anew',
  'wording-recipient': 'words that somebody has to write anew',
  'wording-unknown': 'the name of a file',
  'wrong-folder': 'a file that is moved',
  'yaml-colon-missing': 'a line that nobody can make out',
  'yaml-duplicate-key': 'which of two values is right only the office knows',
  'yaml-too-deep': 'rubbish that is taken away',
  'yaml-too-many-values': 'a file that is parted',
};

/** Every code that is written where files are read. */
function codesIn(folder: string): string[] {
  const written =
    /(?:error|note)\(\s*'([a-z]+(?:-[a-z]+)+)'|\bcode: '([a-z]+(?:-[a-z]+)+)'|\bcode: [^,;]*? '([a-z]+(?:-[a-z]+)+)' : '([a-z]+(?:-[a-z]+)+)'|[[(]\s*'([a-z]+(?:-[a-z]+)+)',\s*[`'\s]*[`'$]?\p{Script=Han}/gu;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.|fixtures/.test(name))
    .flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(written)].flatMap(([, ...codes]) =>
        codes.filter((code) => code !== undefined),
      ),
    );
}

it('every code of what is typed is followed here, or holds nothing to type', () => {
  const tried = new Set([...valueSlips, ...lineSlips].map(([code]) => code));
  const codes = new Set(['src/library', 'src/privacy'].flatMap(codesIn));
  const left = [...codes].filter((code) => !tried.has(code) && !Object.hasOwn(nothingToType, code));
  expect(left.sort()).toEqual([]);
});
