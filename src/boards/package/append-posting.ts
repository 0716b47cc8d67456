import { Document, type Node, type YAMLMap, type YAMLSeq, isMap, isSeq, parseDocument } from 'yaml';
import type { Posting } from '#model/boards/board.ts';

/**
 * The text of a board's file with a posting 上墙记录 at the end of `postings`. Every other byte
 * stays as it was: comments, blank lines, quotes and line ends. Throws where the file is not what
 * it was when it was read, which no caller can mend.
 */
export function appendPosting(source: string, posting: Posting): string {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(source, { schema: 'failsafe' });
  const fields = document.contents;
  if (document.errors.length > 0 || !isMap(fields)) throw new Error('postings: no YAML map');
  const { text, from, to } = placeOf(source, fields as YAMLMap<Node, Node | null>, posting);
  const added = text.replaceAll('\n', newline);
  return source.slice(0, from) + added + source.slice(to);
}

/** What to write, and the part of the file that it takes the place of. */
interface Edit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function placeOf(source: string, fields: YAMLMap<Node, Node | null>, posting: Posting): Edit {
  const pair = fields.items.find(({ key }) => String(key) === 'postings');
  const list = pair?.value;
  if (isSeq<Node>(list) && list.items.length > 0)
    return list.flow ? inBrackets(list, posting) : afterLast(source, list, posting);
  if (pair) {
    const colon = source.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
    const behind = isSeq(list) ? (list.range?.[1] ?? colon) : colon;
    const end = nextLine(source, behind);
    const comment = source.slice(behind, end).trimEnd();
    return { text: `${comment}\n${entry(posting, 2)}`, from: colon, to: end };
  }
  const end = source.trimEnd().length;
  return { text: `\npostings:\n${entry(posting, 2)}`, from: end, to: nextLine(source, end) };
}

/** `[{ number: 1, … }]` on one line: another pair of braces. */
function inBrackets(list: YAMLSeq<Node>, posting: Posting): Edit {
  const at = list.items.at(-1)?.range?.[1] ?? 0;
  return { text: `, ${flowText(posting)}`, from: at, to: at };
}

/** Below the last posting and the comments that belong to it. */
function afterLast(source: string, list: YAMLSeq<Node>, posting: Posting): Edit {
  const dash = list.range?.[0] ?? 0;
  const indent = dash - (source.lastIndexOf('\n', dash - 1) + 1);
  const last = lastValue(list);
  let at = last.range?.[1] ?? 0;
  if (source[at - 1] !== '\n') at = nextLine(source, at);
  const ownComment = new RegExp(`[ ]{${indent + 1},}#.*(?:\\r?\\n|$)`, 'y');
  for (ownComment.lastIndex = at; ownComment.test(source);) at = ownComment.lastIndex;
  const begin = at > 0 && source[at - 1] !== '\n' ? '\n' : '';
  return { text: `${begin}${entry(posting, indent)}`, from: at, to: at };
}

/** The value that stands last in a list or map, however deep. */
function lastValue(node: Node): Node {
  if (isSeq<Node>(node)) {
    const last = node.items.at(-1);
    return last ? lastValue(last) : node;
  }
  if (!isMap<Node, Node | null>(node)) return node;
  const last = node.items.at(-1);
  return last ? lastValue(last.value ?? last.key) : node;
}

/** A posting as an entry of a list whose dashes stand `indent` blanks from the edge. */
function entry(posting: Posting, indent: number): string {
  const text = new Document(posting).toString({ lineWidth: 0 }).trimEnd();
  const lines = text.split('\n').map((line) => (line ? `${' '.repeat(indent + 2)}${line}` : line));
  return `${' '.repeat(indent)}- ${lines.join('\n').trimStart()}\n`;
}

function flowText(posting: Posting): string {
  const document = new Document(posting);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trim().replace(/\n\s*/g, ' ');
}

const nextLine = (source: string, at: number): number => {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
};
