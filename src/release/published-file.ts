import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '#model/basics/finding.ts';
import { type Published, publishedSchema } from './published.ts';
import { writeDurably } from '#disk/write-whole.ts';

// The record lies in `.sunboard/`, never in `dist`. A fresh clone has none: there is nothing to
// compare with, and nothing is said.

const fileOf = (own: string) => join(own, 'published.json');

/** The record of the last publication, if there is one. */
export async function readPublished(
  own: string,
): Promise<{ published?: Published; findings: Finding[] }> {
  const text = await readFile(fileOf(own), 'utf8').catch(() => undefined);
  if (text === undefined) return { findings: [] };
  try {
    return { published: publishedSchema.parse(JSON.parse(text)), findings: [] };
  } catch {
    return { findings: [unreadable] };
  }
}

/** Remembers what is public now. To be called when the site has been swapped in. */
export async function writePublished(own: string, published: Published): Promise<void> {
  const file = fileOf(own);
  await mkdir(dirname(file), { recursive: true });
  await writeDurably(file, `${JSON.stringify(published, null, 1)}\n`);
}

const unreadable: Finding = {
  code: 'published-unreadable',
  severity: 'hint',
  message:
    '上一次发布的记录 .sunboard/published.json 读不出来，这次没有核对已公开的内容有没有被改动',
  hint: '不用处理，这次发布后会重新记录；有备份的话可以放回去再生成，比如从备份盘复制',
  file: '.sunboard/published.json',
};
