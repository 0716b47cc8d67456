import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { attachmentAddress } from '#model/addresses/media-address.ts';
import { anOffice } from '#rules/fixtures.ts';
import { copyMedia } from './media-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Copies the media of an office whose one page names some of the files in its folder. */
async function copied(names: readonly string[], named: readonly string[]): Promise<string[]> {
  const [source, site] = [join(folder, 'source'), join(folder, 'site')];
  await mkdir(source);
  await mkdir(site);
  await writeFile(join(source, 'file'), 'x');
  const files = names.map((name, at) => ({
    ...{ type: 'attachment' as const, path: `media/${name}`, source: join(source, 'file') },
    ...{ digest: `${at}`.repeat(64), bytes: 1 },
  }));
  const office = { ...anOffice(), media: new Map(files.map((file) => [file.path, file])) };
  const links = files
    .filter(({ path }) => named.includes(path.slice('media/'.length)))
    .map((file) => `<a href="${attachmentAddress(office, file)}">${file.path}</a>`);
  await writeFile(join(site, 'index.html'), links.join('\n'));
  await copyMedia([office], site, folder);
  const found = await readdir(site, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name !== 'index.html')
    .map(({ name }) => name);
}

it('copies what a page names, and nothing else', async () => {
  expect(await copied(['表.xlsx', '内部.xlsx'], ['表.xlsx'])).toEqual(['表.xlsx']);
});

it.each(['名单(1).xlsx', "it's.pdf", '表 1，终稿!.docx', '甲&乙.csv', 'a%20b.zip'])(
  'copies a file called %s',
  async (name) => {
    expect(await copied([name], [name])).toEqual([name]);
  },
);
