import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { withFolder } from './test-folder.ts';
import { verifyOutput } from './verify.ts';

const number = aMobile();
/** A part of an index, as Pagefind packs it. */
const fragment = (content: string) =>
  gzipSync(`pagefind_dcd${JSON.stringify({ content, word_count: 1 })}`);
const wrong = async (page: string, inIndex: string) => {
  const files = {
    'index.html': `<p>${page}</p>`,
    'pagefind/fragment/zh_1.pf_fragment': fragment(inIndex),
  };
  const expected = { sampleOffices: [], base: '/' };
  const { findings } = await withFolder(files, (folder) => verifyOutput(folder, expected));
  return findings.map(({ code, file }) => `${code} ${file}`);
};
const inIndex = 'output-personal-data pagefind/fragment/zh_1.pf_fragment';
const inPage = 'output-personal-data index.html';

it('an amount in a table, whose unit is another column', async () => {
  const files = { 'index.html': `<p>${number}元</p>`, 'data.csv': `路面,${number},元\n` };
  const expected = { sampleOffices: [], base: '/' };
  const { findings } = await withFolder(files, (folder) => verifyOutput(folder, expected));
  expect(findings).toEqual([]);
});

it.each([
  ['an amount that the index cuts from its unit', `${number}元`, number, []],
  ['the same in groups', `${number}元`, `${number.slice(0, 3)} ${number.slice(3)}`, []],
  ['a number of a page, told at the page', number, number, [inPage]],
  ['a number that no page shows', '青禾乡', number, [inIndex]],
  ['another number than that of the page', `${number}元`, aMobile('139'), [inIndex]],
])('%s', async (_, page, text, findings) => {
  expect(await wrong(page, text)).toEqual(findings);
});
