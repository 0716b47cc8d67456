import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { itemPath } from '#model/addresses/address.ts';
import type { Office } from '#model/library.ts';
import { newestName } from '#model/office/dated-name.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { indexOffice } from '#search/index-office.ts';
import { random } from './random.ts';

/** A page of the corpus: its address and every sentence on it. */
export interface CorpusPage {
  readonly url: string;
  readonly sentences: readonly string[];
}

const sentencesEach = 28;
const wordsEach = 9;

/**
 * Writes an office of `count` invented pages with its search into `site`: sentences of the words given
 * (the first ones often, as in any language) and of names made of common characters. Always the same.
 */
export async function makeCorpus(
  model: Office,
  words: readonly string[],
  count: number,
  site: string,
  cache: string,
): Promise<CorpusPage[]> {
  const draw = random(20201125);
  const name = () => `${characterOf(draw())}${characterOf(draw())}`;
  // Zipf: the tenth word stands a tenth as often as the first.
  const word = () => words[Math.floor(words.length ** draw()) - 1] ?? '';
  const sentence = (length: number) => Array.from({ length }, word).join('');
  const [sample] = model.items.rectification;
  if (!sample) throw new Error('the sample office has no rectification');
  const items: Rectification[] = [];
  const pages: CorpusPage[] = [];
  for (let index = 0; index < count; index++) {
    const village = model.settings.villages[index % model.settings.villages.length];
    const place = name();
    const title = `${village ? newestName(village) : ''}${place}${sentence(3)}`;
    const id = `item-${index}`;
    const item = {
      ...sample,
      id,
      title,
      year: 2016 + (index % 5),
      ...(village && { village: village.id }),
    };
    const sentences = [
      title,
      ...Array.from({ length: sentencesEach }, (_, at) =>
        at % 4 === 0 ? place + sentence(wordsEach) : sentence(wordsEach),
      ),
    ];
    items.push(item);
    pages.push({ url: itemPath('corpus', item), sentences });
    await writePage(join(site, itemPath('corpus', item)), sentences);
  }
  const none = Object.fromEntries(Object.keys(model.items).map((kind) => [kind, []]));
  const office = {
    ...model,
    id: 'corpus',
    items: { ...(none as unknown as Office['items']), rectification: items },
  };
  await indexOffice(site, office, cache);
  return pages;
}

async function writePage(folder: string, [title, ...sentences]: readonly string[]): Promise<void> {
  const text = sentences.map((sentence) => `<p>${sentence}。</p>`).join('\n');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><title>${title}</title>
<main data-pagefind-body><h1>${title}</h1>\n${text}</main></html>`,
  );
}

/** One of the 3,755 common characters of GB 2312, rows 16 to 55. */
function characterOf(part: number): string {
  const at = Math.floor(part * (39 * 94));
  return new TextDecoder('gb18030').decode(
    Uint8Array.of(0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)),
  );
}
