import { isDeepStrictEqual } from 'node:util';
import { Document, type Node, type YAMLMap, isMap, isSeq, parseDocument } from 'yaml';
import { ToldError } from '#model/basics/told-error.ts';
import type { ApprovalStep } from '#model/items/approval.ts';

/** A signature as a file keeps it: the post (never a name), the day, and what was signed. */
export interface Signature {
  readonly post: string;
  readonly on: string;
  readonly facts?: string;
  readonly parts?: string;
  readonly audience?: 'internal';
}

/** Where it belongs: a step of `approval`, or an entry of `changes` by its number from 0. */
export type SignaturePlace =
  { readonly step: ApprovalStep; readonly again?: boolean } | { readonly change: number };

/**
 * The text of an item's file with a signature in it. Every other byte stays as it was: comments,
 * quotes, line ends, the text below the fields. The new text is read again: where anything else
 * changed it throws, and where there is a signature already, but for a step that is taken `again`.
 */
export function addSignature(source: string, place: SignaturePlace, signature: Signature): string {
  const { from, to } = fieldsOf(source);
  const fields = source.slice(from, to);
  const before = read(fields);
  const wanted = withSignature(before, place, signature);
  const edited = wanted && edit(fields, place, signature);
  if (edited === undefined || !isDeepStrictEqual(read(edited), wanted))
    throw new ToldError('这一项的文件刚才被改过，审签没有记进去。核对以后再做一次');
  return source.slice(0, from) + edited + source.slice(to);
}

type Raw = Readonly<Record<string, unknown>>;

/** What the file has to say afterwards; `undefined` where there is no such place, or it is taken. */
function withSignature(before: Raw, place: SignaturePlace, signature: Signature): Raw | undefined {
  if ('step' in place) {
    const approval = (before['approval'] || {}) as Raw;
    if (approval[place.step] && !place.again) return undefined;
    return { ...before, approval: { ...approval, [place.step]: { ...signature } } };
  }
  const changes = before['changes'];
  const entry: unknown = Array.isArray(changes) ? changes[place.change] : undefined;
  if (!Array.isArray(changes) || typeof entry !== 'object' || entry === null || 'approval' in entry)
    return undefined;
  return {
    ...before,
    changes: changes.with(place.change, { ...entry, approval: { ...signature } }),
  };
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

type YamlMap = YAMLMap<Node, Node | null>;
type YamlPair = YamlMap['items'][number];

const pairOf = (map: YamlMap | null, name: string): YamlPair | undefined =>
  map?.items.find(({ key }) => String(key) === name);

function edit(fields: string, place: SignaturePlace, signature: Signature): string | undefined {
  const map = parseDocument(fields, { schema: 'failsafe' }).contents;
  if (map !== null && !isMap(map)) throw new Error('no YAML map');
  const top = map as YamlMap | null;
  if ('change' in place) {
    const changes = pairOf(top, 'changes')?.value;
    const entry = isSeq(changes) ? changes.items[place.change] : undefined;
    return isMap<Node, Node | null>(entry)
      ? addLine(fields, entry, `approval: ${flowText(signature)}`)
      : undefined;
  }
  const line = `${place.step}: ${flowText(signature)}`;
  const pair = pairOf(top, 'approval');
  if (!pair) {
    const newline = newlineOf(fields);
    const gap = fields === '' || fields.endsWith('\n') ? '' : newline;
    return `${fields}${gap}approval:${newline}  ${line}${newline}`;
  }
  const steps = pair.value;
  if (!isMap<Node, Node | null>(steps) || steps.items.length === 0)
    return beginMap(fields, pair, line);
  const old = pairOf(steps, place.step)?.value;
  return old ? replace(fields, old, flowText(signature)) : addLine(fields, steps, line);
}

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The first entry of a map that has none yet, below its key and what is remarked there. */
function beginMap(fields: string, { key, value }: YamlPair, line: string): string {
  const newline = newlineOf(fields);
  const colon = fields.indexOf(':', key.range?.[1] ?? 0) + 1;
  const from = isMap(value) ? (value.range?.[1] ?? colon) : colon;
  const end = lineEnd(fields, from);
  const comment = fields.slice(from, end).trimEnd();
  return `${fields.slice(0, colon)}${comment}${newline}  ${line}${newline}${fields.slice(end)}`;
}

/** One more entry at the end of a map, as its others are written: in braces, or on a line of its own. */
function addLine(fields: string, map: YamlMap, line: string): string {
  if (map.flow) {
    const inner = map.items.at(-1);
    const at = (inner?.value ?? inner?.key)?.range?.[1] ?? 0;
    return `${fields.slice(0, at)}, ${line}${fields.slice(at)}`;
  }
  const newline = newlineOf(fields);
  const last = endOf(map);
  const begin = map.range?.[0] ?? 0;
  const indent = begin - (fields.lastIndexOf('\n', begin - 1) + 1);
  const at = fields[last - 1] === '\n' ? last : lineEnd(fields, last);
  const gap = fields[at - 1] === '\n' ? '' : newline;
  return `${fields.slice(0, at)}${gap}${' '.repeat(indent)}${line}${newline}${fields.slice(at)}`;
}

function replace(fields: string, old: Node, text: string): string {
  const from = old.range?.[0] ?? 0;
  const end = endOf(old);
  const to = from + fields.slice(from, end).trimEnd().length;
  return fields.slice(0, from) + text + fields.slice(to);
}

/** Where the last value of a map ends, however deep it stands. */
function endOf(node: Node): number {
  const last = isMap<Node, Node | null>(node) && !node.flow ? node.items.at(-1) : undefined;
  return last ? endOf(last.value ?? last.key) : (node.range?.[1] ?? 0);
}

function flowText(signature: Signature): string {
  const document = new Document(signature);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trim();
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const read = (fields: string) =>
  (parseDocument(fields, { schema: 'failsafe' }).toJS() ?? {}) as Record<string, unknown>;
