import { lineToCopy } from '#model/basics/lines-to-copy.ts';
import { blockFindings } from './check-blocks.ts';
import { characterFindings } from './check-characters.ts';
import { listNumberFindings } from './check-lists.ts';
import { looseTableFindings } from './check-loose-tables.ts';
import { rawMarkFindings } from './check-raw-marks.ts';
import { openFenceFindings, runTogetherFindings } from './check-run-together.ts';
import { tableFindings } from './check-tables.ts';
import { inlineLines } from './inline-lines.ts';
import { isHostName, isMediaPath, isSafeLink } from './links.ts';
import { createParser, maxLevel } from './parser.ts';
import type { MarkdownFinding } from './markdown-finding.ts';

/** A link or picture in a body, as written. */
export interface MarkdownTarget {
  readonly type: 'link' | 'picture';
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

// Takes every address for a link, so that the refused ones can be named too.
const md = createParser();
md.validateLink = () => true;
md.normalizeLink = (url) => url;
md.normalizeLinkText = (url) => url;

type Token = ReturnType<typeof md.parse>[number];

/** All links and pictures of a body, in its order. */
export function markdownTargets(source: string): MarkdownTarget[] {
  return targets(source.split('\n'), md.parse(source, {}));
}

function targets(lines: readonly string[], tokens: readonly Token[]): MarkdownTarget[] {
  return tokens.flatMap((block) => {
    const [from = 0, to = lines.length] = block.map ?? [];
    const locate = locator(lines, from, to);
    return flatten(block.children ?? []).flatMap((token): MarkdownTarget[] => {
      if (token.type !== 'link_open' && token.type !== 'image') return [];
      const picture = token.type === 'image';
      const target = token.attrGet(picture ? 'src' : 'href') ?? '';
      return [{ type: picture ? 'picture' : 'link', target, ...locate(target) }];
    });
  });
}

/** A picture may stand in a link and the other way round. */
const flatten = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);

/** Inline tokens know no column: finds each address after the one before. */
function locator(lines: readonly string[], from: number, to: number) {
  let line = from;
  let column = 0;
  return (target: string): { line: number; column: number } => {
    for (let at = line; at < to; at++) {
      const found = lines[at]?.indexOf(target, at === line ? column : 0) ?? -1;
      if (target === '' || found < 0) continue;
      line = at;
      column = found + 1;
      return { line: at + 1, column: found + 1 };
    }
    return { line: line + 1, column: Math.max(column, 1) };
  };
}

function targetFinding(
  { type, target, line, column }: MarkdownTarget,
  lines: readonly string[],
): MarkdownFinding[] {
  if (type === 'picture' && !isMediaPath(target))
    return [
      {
        code: 'picture-outside-media',
        severity: 'error',
        message: `正文里的图片“${target}”不在本单位的 media/ 文件夹里`,
        hint: '把图片存进本单位的 media/ 文件夹，写成 ![文字说明](media/文件名.jpg)',
        line,
        column,
      },
    ];
  if (type === 'link' && target === '')
    return [
      {
        code: 'link-empty',
        severity: 'error',
        message: '链接的括号里没有网址，点了哪里也不去',
        hint: '括号里写网址或文件，比如 [通知](https://www.gov.cn/)、[表](media/表.xlsx)；不要链接的，去掉括号',
        line,
        column,
      },
    ];
  if (type === 'link' && isHostName(target))
    return [
      {
        code: 'link-without-scheme',
        severity: 'error',
        message: `链接“${target}”前面少了 https://，会当成本站的网页，打不开`,
        hint: lineToCopy(
          (lines[line - 1] ?? '').replace(`(${target}`, `(https://${target}`).trimEnd(),
        ),
        line,
        column,
      },
    ];
  if (type === 'link' && !isSafeLink(target))
    return [
      {
        code: 'link-unsafe',
        severity: 'error',
        message: `正文里的链接“${target}”不能用`,
        hint: '链接写全网址，比如 https://www.gov.cn/；也可以用 mailto:、tel: 或本站的 /单位/栏目/编号/',
        line,
        column,
      },
    ];
  return [];
}

/** Links, pictures, tables and nesting that readers would not see as they were written. */
export function checkMarkdown(source: string): MarkdownFinding[] {
  const lines = source.split('\n');
  const tokens = md.parse(source, {});
  return [
    ...targets(lines, tokens).flatMap((found) => targetFinding(found, lines)),
    ...tableFindings(lines, tokens),
    ...looseTableFindings(lines, tokens),
    ...blockFindings(lines, tokens),
    ...rawMarkFindings(lines, tokens),
    ...listNumberFindings(tokens),
    ...runTogetherFindings(lines, tokens),
    ...openFenceFindings(lines, tokens),
    ...nestingFindings(tokens),
    ...definitionFindings(lines, tokens),
    ...commentFindings(lines, tokens),
    ...characterFindings(source),
  ];
}

function nestingFindings(tokens: readonly Token[]): MarkdownFinding[] {
  const deep = tokens.find((token) => token.level > maxLevel);
  if (!deep) return [];
  return [
    {
      code: 'markdown-too-deep',
      severity: 'error',
      message: '正文里的列表或引用套得太深，网页上显示不出来',
      hint: `最多套 ${maxLevel / 2} 层；改用小标题（## 标题）分段`,
      line: (deep.map?.[0] ?? 0) + 1,
      column: 1,
    },
  ];
}

/** Reference definitions are shown as they stand, which may not be what was meant. */
function definitionFindings(lines: readonly string[], tokens: readonly Token[]): MarkdownFinding[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'inline') return [];
    const [from = 0, to = 0] = token.map ?? [];
    return lines.slice(from, to).flatMap((line, index): MarkdownFinding[] => {
      const match = /^\s*\[[^\]]+\]:\s*\S/.exec(line);
      if (!match) return [];
      return [
        {
          code: 'reference-definition',
          severity: 'hint',
          message: `“${line.trim().slice(0, 20)}”这样的写法会原样显示，不会变成链接`,
          hint: '想写链接就写成 [文字](https://www.gov.cn/)；想写备注可以直接写“备注：金额100元”',
          line: from + index + 1,
          column: line.indexOf('[') + 1,
        },
      ];
    });
  });
}

/** A comment is no hiding place: tags are shown as text, and so is what stands between them. */
function commentFindings(lines: readonly string[], tokens: readonly Token[]): MarkdownFinding[] {
  return inlineLines(lines, tokens).flatMap(({ token, lines: own }) => {
    const found = own.filter(({ text }) => token.content.includes('<!--') && text.includes('<!--'));
    return found.map(({ text, line }): MarkdownFinding => ({
      code: 'comment-shown',
      severity: 'error',
      message: '<!-- --> 里的文字会原样显示在网页上，不会藏起来',
      hint: '不公开的删掉；整改事项的，可以写在 internalNote（内部备注）那一栏',
      line,
      column: text.indexOf('<!--') + 1,
    }));
  });
}
