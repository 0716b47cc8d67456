import { isDeepStrictEqual } from 'node:util';
import { Document, type Node, type YAMLMap, isMap, parseDocument } from 'yaml';
import type { ApprovalStep } from '#model/items/approval.ts';

/** A signature to record: which step, the post that signed (never a name), and the day. */
export interface Signature {
  readonly step: ApprovalStep;
  readonly post: string;
  readonly on: string;
}

/**
 * The text of an item's file with a signature at the end of `approval`. Every other byte stays as it
 * was: comments, quotes, line ends, the text below the fields. The new text is read again: where
 * anything else changed, or the step was signed before, it throws.
 */
export function addSignature(source: string, signature: Signature): string {
  const { from, to } = fieldsOf(source);
  const fields = source.slice(from, to);
  const edited = edit(fields, signature);
  const before = read(fields);
  const { step, post, on } = signature;
  const approval = (before['approval'] || {}) as Record<string, unknown>;
  const wanted = { ...before, approval: { ...approval, [step]: { post, on } } };
  if (approval[step] || !isDeepStrictEqual(read(edited), wanted))
    throw new Error(`${step}: the signature can't be added without changing something else`);
  return source.slice(0, from) + edited + source.slice(to);
}

/** Where the fields stand: between the fences of Markdown, or the whole of a YAML file. */
function fieldsOf(source: string): { from: number; to: number } {
  const from = /^\uFEFF?---[ \t]*\r?\n/.exec(source)?.[0].length;
  if (from === undefined) return { from: source.startsWith('\uFEFF') ? 1 : 0, to: source.length };
  const fence = /^---[ \t]*\r?$/gm;
  fence.lastIndex = from;
  const end = fence.exec(source)?.index;
  if (end === undefined) throw new Error('front matter without an end');
  return { from, to: end };
}

function edit(fields: string, signature: Signature): string {
  const newline = fields.includes('\r\n') ? '\r\n' : '\n';
  const map = parseDocument(fields, { schema: 'failsafe' }).contents;
  if (map !== null && !isMap(map)) throw new Error('no YAML map');
  const pairs = (map as YAMLMap<Node, Node | null> | null)?.items ?? [];
  const pair = pairs.find(({ key }) => String(key) === 'approval');
  const line = `${signature.step}: ${flowText(signature)}`;
  if (!pair) {
    const gap = fields === '' || fields.endsWith('\n') ? '' : newline;
    return `${fields}${gap}approval:${newline}  ${line}${newline}`;
  }
  const steps = pair.value;
  if (!isMap<Node, Node | null>(steps) || steps.items.length === 0) {
    const colon = fields.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
    const value = isMap(steps) ? (steps.range?.[1] ?? colon) : colon;
    const end = lineEnd(fields, value);
    const comment = fields.slice(value, end).trimEnd();
    return `${fields.slice(0, colon)}${comment}${newline}  ${line}${newline}${fields.slice(end)}`;
  }
  if (steps.flow) {
    const inner = steps.items.at(-1);
    const at = (inner?.value ?? inner?.key)?.range?.[1] ?? 0;
    return `${fields.slice(0, at)}, ${line}${fields.slice(at)}`;
  }
  const last = endOf(steps);
  const begin = steps.range?.[0] ?? 0;
  const indent = begin - (fields.lastIndexOf('\n', begin - 1) + 1);
  const at = fields[last - 1] === '\n' ? last : lineEnd(fields, last);
  const gap = fields[at - 1] === '\n' ? '' : newline;
  return `${fields.slice(0, at)}${gap}${' '.repeat(indent)}${line}${newline}${fields.slice(at)}`;
}

/** Where the last value of a map ends, however deep it stands. */
function endOf(node: Node): number {
  const last = isMap<Node, Node | null>(node) && !node.flow ? node.items.at(-1) : undefined;
  return last ? endOf(last.value ?? last.key) : (node.range?.[1] ?? 0);
}

function flowText({ post, on }: Signature): string {
  const document = new Document({ post, on });
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trim();
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const read = (fields: string) =>
  (parseDocument(fields, { schema: 'failsafe' }).toJS() ?? {}) as Record<string, unknown>;
