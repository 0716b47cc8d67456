import { expect, it } from 'vitest';
import { type Fate, rewriteHtml } from './rewrite-html.ts';

const rewrite = (html: string, fates: Readonly<Record<string, Fate>>) =>
  rewriteHtml(html, { element: ({ tagName }) => fates[tagName] ?? 'keep' });

it.each<[string, string, Readonly<Record<string, Fate>>, string]>([
  [
    'what no rule touches stays',
    '<p class=x>甲 &amp; 乙<br>丙</p>',
    {},
    '<p class="x">甲 &amp; 乙<br>丙</p>',
  ],
  [
    'an element goes with all it holds',
    '<p>甲<nav><a>乙</a></nav>丙</p>',
    { nav: 'drop' },
    '<p>甲丙</p>',
  ],
  ['only the tags go', '<div><span>甲</span>乙</div>', { span: 'unwrap' }, '<div>甲乙</div>'],
  [
    'an element without end tag takes nothing with it',
    '<p><img>甲</p>',
    { img: 'drop' },
    '<p>甲</p>',
  ],
  [
    'of the same within the same, the inner end is the inner one',
    '<div>甲<div>乙</div>丙</div>丁',
    { div: 'drop' },
    '丁',
  ],
  [
    'a self-closing shape holds nothing',
    '<svg><path/></svg><p>甲</p>',
    { path: 'drop' },
    '<svg></svg><p>甲</p>',
  ],
  ['comments go', '<p>甲<!-- 乙 --></p>', {}, '<p>甲</p>'],
  [
    'a script is no markup',
    '<script>"<nav>"</script><p>甲</p>',
    { nav: 'drop' },
    '<script>"<nav>"</script><p>甲</p>',
  ],
])('%s', async (_, html, fates, expected) => {
  expect(await rewrite(html, fates)).toBe(expected);
});

it('renames an element at both ends, and adds before its end', async () => {
  const made = await rewriteHtml('<dl>甲</dl>', {
    element: (tag) => {
      tag.tagName = 'table';
      return 'keep';
    },
    before: (name) => (name === 'dl' ? '乙' : ''),
  });
  expect(made).toBe('<table>甲乙</table>');
});

it('says where a text stands, and nothing of what was dropped', async () => {
  const seen: string[] = [];
  await rewriteHtml('<main><h1>甲 &amp; 乙</h1><nav>丙</nav></main>', {
    element: ({ tagName }) => (tagName === 'nav' ? 'drop' : 'keep'),
    text: (text, within) => seen.push(`${within.join('>')}: ${text}`),
  });
  expect(seen).toEqual(['main>h1: 甲 & 乙']);
});
