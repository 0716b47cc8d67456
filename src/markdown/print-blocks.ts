import { lineJoin } from './cjk.ts';
import { isMediaPath } from './links.ts';
import { decodePath } from '#model/addresses/decode-path.ts';
import { createParser } from './parser.ts';

/** A run of text in one style. A hard break in it is `\n`. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  /** Crossed out: it no longer holds, so whoever sets it must draw the line through it. */
  readonly struck?: true;
}

/** A picture that stands by itself in a body. */
export interface PrintPicture {
  /** Counted through the whole body, from 0. */
  readonly number: number;
  /** Path in the office, `media/…`. */
  readonly file: string;
  /** Its title, else what can be seen. */
  readonly caption: string;
}

/** A body as blocks, for whoever sets it on paper: data only, no markup. */
export type PrintBlock =
  /** Level 1 is the highest heading of the body. */
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly type: 'list';
      /** Number of the first item where the list is numbered. */
      readonly start?: number;
      readonly items: readonly (readonly PrintBlock[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly PrintBlock[] }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  /** Pictures that follow each other. */
  | { readonly type: 'pictures'; readonly pictures: readonly PrintPicture[] };

const md = createParser();
type Token = ReturnType<typeof md.parse>[number];

/**
 * A body as blocks to print. Links give their words, as paper leads nowhere, and so do pictures
 * within a line of text; the lines of code become paragraphs.
 */
export function printBlocks(markdown: string): PrintBlock[] {
  let pictures = 0;
  return blocksOf(md.parse(markdown, {}), () => pictures++);
}

/** The pictures of a body, those together that stand together, in the order of their numbers. */
export const picturesIn = (blocks: readonly PrintBlock[]): (readonly PrintPicture[])[] =>
  blocks.flatMap((block) => {
    if (block.type === 'pictures') return [block.pictures];
    if (block.type === 'list') return block.items.flatMap(picturesIn);
    return block.type === 'quote' ? picturesIn(block.blocks) : [];
  });

/** The blocks of tokens whose opening and closing ones stand in pairs. */
function blocksOf(tokens: readonly Token[], next: () => number): PrintBlock[] {
  return joined(
    parts(tokens).flatMap(([token, ...rest]): PrintBlock[] => {
      const inside = rest.slice(0, -1);
      switch (token?.type) {
        case 'heading_open':
          // The parser makes h2 the highest: the page has its own h1.
          return withWords({
            type: 'heading',
            level: Number(token.tag.slice(1)) - 1,
            runs: runsOf(inside[0]),
          });
        case 'paragraph_open': {
          const images = onlyImages(inside[0]);
          return images.length > 0
            ? [{ type: 'pictures', pictures: images.map((image) => pictureOf(image, next())) }]
            : withWords({ type: 'paragraph', runs: runsOf(inside[0]) });
        }
        case 'bullet_list_open':
        case 'ordered_list_open':
          return [
            {
              type: 'list',
              ...(token.type === 'ordered_list_open' && {
                start: Number(token.attrGet('start') ?? 1),
              }),
              items: parts(inside).map((item) => blocksOf(item.slice(1, -1), next)),
            },
          ];
        case 'blockquote_open':
          return [{ type: 'quote', blocks: blocksOf(inside, next) }];
        case 'table_open':
          return [tableOf(inside)];
        case 'fence':
        case 'code_block':
          return token.content
            .trimEnd()
            .split('\n')
            .map((text) => ({ type: 'paragraph', runs: [{ text, strong: false }] }));
        default:
          return [];
      }
    }),
  );
}

/** Pictures of paragraphs that follow each other become one block. */
function joined(blocks: readonly PrintBlock[]): PrintBlock[] {
  const all: PrintBlock[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.type === 'pictures' && last?.type === 'pictures')
      all[all.length - 1] = { ...last, pictures: [...last.pictures, ...block.pictures] };
    else all.push(block);
  }
  return all;
}

/** The pictures of the office in a line, if it is nothing but pictures; links around them are let go. */
function onlyImages(inline: Token | undefined): Token[] {
  const tokens = (inline?.children ?? []).filter(
    ({ type, content }) =>
      !type.startsWith('link_') && !type.endsWith('break') && (type !== 'text' || content.trim()),
  );
  return tokens.every((token) => token.type === 'image' && isMediaPath(fileOf(token)))
    ? tokens
    : [];
}

const fileOf = (image: Token): string => decodePath(image.attrGet('src') ?? '');

const pictureOf = (image: Token, number: number): PrintPicture => ({
  number,
  file: fileOf(image),
  caption: image.attrGet('title') || wordsOf(image, [image], 0),
});

/** Cuts tokens into the outermost blocks, each from its opening token to its closing one. */
function parts(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) found.push([]);
    found.at(-1)?.push(token);
    depth += token.nesting;
  }
  return found;
}

function tableOf(tokens: readonly Token[]): PrintBlock {
  const rows: (readonly Run[])[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open' || token.type === 'td_open')
      rows.at(-1)?.push(runsOf(tokens[index + 1]));
  }
  const [head = [], ...body] = rows;
  return { type: 'table', head, rows: body };
}

/** A paragraph of nothing but a foreign picture without words leaves nothing to print. */
const withWords = (block: PrintBlock & { readonly runs: readonly Run[] }): PrintBlock[] =>
  block.runs.length > 0 ? [block] : [];

function runsOf(inline: Token | undefined): Run[] {
  const runs: Run[] = [];
  let [strong, struck] = [0, 0];
  const add = (text: string) => {
    const last = runs.at(-1);
    if (!text) return;
    if (last && last.strong === strong > 0 && Boolean(last.struck) === struck > 0)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, strong: strong > 0, ...(struck > 0 && { struck: true }) });
  };
  for (const [index, token] of (inline?.children ?? []).entries()) {
    if (token.tag === 'strong') strong += token.nesting;
    else if (token.tag === 's') struck += token.nesting;
    else add(wordsOf(token, inline?.children ?? [], index));
  }
  return runs;
}

function wordsOf(token: Token, all: readonly Token[], index: number): string {
  if (token.type === 'hardbreak') return '\n';
  if (token.type === 'softbreak')
    return lineJoin(all[index - 1]?.content ?? '', all[index + 1]?.content ?? '', ' ');
  if (token.type !== 'image') return token.content;
  const alt = token.children ?? [];
  return alt.map((inner, at) => wordsOf(inner, alt, at)).join('');
}
