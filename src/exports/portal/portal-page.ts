import { hotlinesOf } from '#model/office/hotlines.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { fictionText, levelWords } from '#wording/words/level.ts';
import { escaped } from '../escaped.ts';
import { type Article, styles } from './article.ts';

/** The tags of an article that content systems read; those of the site are the portal's own. */
const articleTags = [
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Keywords',
  'Author',
  'Description',
] as const;

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${escaped(content)}">`;

const styled = (name: 'h2' | 'p', text: string): string =>
  `<${name} style="${styles[name] ?? ''}">${escaped(text)}</${name}>`;

/** The article as a file of its own. */
export function portalPage(office: Office, item: AnyItem, { body, metas }: Article): string {
  const { sample } = office.settings;
  const tags = articleTags.flatMap((name) => {
    const content = metas.get(name);
    return content ? [meta(name, content)] : [];
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(item.title)}</title>`,
    ...tags,
    ...(sample ? [meta('robots', 'noindex')] : []),
    '</head>',
    '<body>',
    ...(sample
      ? [`<p><strong>示例：${fictionText(levelWords(office.settings))}</strong></p>`]
      : []),
    body,
    ...contestable(item).map(() => objection(office)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A document of others is not ours to be contested. */
const contestable = (item: AnyItem): AnyItem[] =>
  item.kind === 'document' && item.cited ? [] : [item];

/** How to object stands beside the article on the site. */
function objection({ settings }: Office): string {
  const { how, address, answerWithin } = settings.objection;
  const lines = [
    how,
    `电话：${hotlinesOf(settings).join('、')}`,
    `地址：${address}。收到后 ${answerWithin} 个工作日内答复。`,
  ];
  return [styled('h2', '不满意？'), ...lines.map((line) => styled('p', line))].join('\n');
}
