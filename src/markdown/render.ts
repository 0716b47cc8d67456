import type { RenderRule } from 'markdown-it/lib/renderer.mjs';
import { isMediaPath } from './links.ts';
import { decodePath } from '#model/addresses/decode-path.ts';
import { labelCells } from './cell-labels.ts';
import { createParser } from './parser.ts';

/** A picture as the page shows it. */
interface PageImage {
  readonly src: string;
  /** Pixels of `src`. */
  readonly width: number;
  readonly height: number;
  /** Other widths of the same format, as in the attribute. */
  readonly srcset?: string;
  /** The same widths as WebP. */
  readonly webp?: string;
  readonly sizes?: string;
}

export interface RenderOptions {
  /** The picture of a path such as `media/lamp.jpg`; `undefined` shows its words instead. */
  readonly picture?: (path: string) => PageImage | undefined;
  /** The address of a file to download, such as `media/form.docx`. */
  readonly download?: (path: string) => string | undefined;
  /** The address of a path of the site, such as `/qinghe/notices/shuiku/`, under its base. */
  readonly inside?: (path: string) => string;
}

const md = createParser();
md.core.ruler.push('cell-labels', (state) => labelCells(state.tokens));
const { escapeHtml } = md.utils;
const attributes = (all: Record<string, string | number | undefined>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');

const image: RenderRule = (tokens, index, options, env: RenderOptions, renderer) => {
  const token = tokens[index];
  const alt = renderer.renderInlineAsText(token?.children ?? [], options, env);
  const path = decodePath(token?.attrGet('src') ?? '');
  const found = isMediaPath(path) ? env.picture?.(path) : undefined;
  if (!found) return `<span class="picture-missing">${escapeHtml(alt)}</span>`;
  const { webp, ...own } = found;
  const title = token?.attrGet('title') || undefined;
  const img = `<img${attributes({ ...own, alt, title, loading: 'lazy', decoding: 'async' })}>`;
  if (!webp) return img;
  const source = attributes({ type: 'image/webp', srcset: webp, sizes: own.sizes });
  return `<picture><source${source}>${img}</picture>`;
};

const linkOpen: RenderRule = (tokens, index, options, env: RenderOptions, renderer) => {
  const token = tokens[index];
  const href = token?.attrGet('href') ?? '';
  const path = decodePath(href);
  const address = isMediaPath(path)
    ? env.download?.(path)
    : href.startsWith('/')
      ? env.inside?.(href)
      : undefined;
  if (address) token?.attrSet('href', address);
  return renderer.renderToken(tokens, index, options);
};

/** Content-Security-Policy blocks `style=`: the alignment of a cell becomes a class. */
const cell: RenderRule = (tokens, index) => {
  const token = tokens[index];
  const align = /left|center|right/.exec(String(token?.attrGet('style') ?? ''))?.[0];
  const label = token?.tag === 'td' ? token.attrGet('data-label') || undefined : undefined;
  return `<${token?.tag}${attributes({ class: align && `align-${align}`, 'data-label': label })}>`;
};

/**
 * A phone shows each row as a block whose cells say what they are; a table that is too wide for a
 * larger screen scrolls in its own region, which the keyboard reaches.
 */
const tableOpen =
  '<section class="table-scroll" aria-label="表格" tabindex="0"><table class="stack body">\n';

Object.assign(md.renderer.rules, {
  image,
  link_open: linkOpen,
  table_open: () => tableOpen,
  table_close: () => '</table></section>\n',
  th_open: cell,
  td_open: cell,
} satisfies Record<string, RenderRule>);

/**
 * Markdown as HTML for a page below an h1. Raw HTML is shown as text, links follow `isSafeLink`,
 * pictures come through `options.picture`, and nothing is drawn with `style=`.
 */
export const renderMarkdown = (source: string, options: RenderOptions = {}): string =>
  md.render(source, options);
