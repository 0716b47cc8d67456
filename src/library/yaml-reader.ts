import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding, Place } from '#model/basics/finding.ts';
import { linesToCopy } from '#model/basics/lines-to-copy.ts';
import { error } from './report.ts';
import { changeLine, correctedLine, lineAt, quoted } from './typed/corrected.ts';
import { foldedText } from './typed/folded.ts';
import type { LooseEntry, Spelling, WrittenKey } from './typed/spelling.ts';

type Pairs = readonly Pair<Node, Node | null>[];

/** Where a value may begin, and what is known of it before it is read. */
interface Spot {
  readonly path: string;
  /** Offset behind the colon or dash. */
  readonly from: number;
  readonly inFlow: boolean;
  /** Where the value stands if it has no better place itself, as its key. */
  readonly place: Place;
}

const styles: Record<string, Spelling['style']> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/** Walks a parsed YAML document: strings, lists and maps out, and the place of each on the way. */
export class YamlReader {
  /** Values met so far. */
  values = 0;
  readonly places = new Map<string, Place>();
  readonly keys: WrittenKey[] = [];
  readonly spellings: Spelling[] = [];
  readonly loose: LooseEntry[] = [];
  readonly findings: Finding[] = [];
  /** Paths of what was not read as it was typed. */
  readonly lost: string[] = [];
  readonly #source: string;
  readonly #placeAt: (offset: number) => Place;

  constructor(source: string, placeAt: (offset: number) => Place) {
    this.#source = source;
    this.#placeAt = placeAt;
  }

  /** The fields of a map. A key without a value is left out: staff leave it empty on purpose. */
  readMap(pairs: Pairs, path: string, inFlow = false): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    const seen = new Set<string>();
    let before: string | undefined;
    for (const pair of pairs) {
      const { key, value } = pair;
      const name = isScalar(key) ? String(key.value) : '';
      const [start = 0, end = 0] = key.range ?? [];
      const place = this.#placeAt(start);
      if (value === null) {
        this.#keyAlone(pair, { path, name, before, inFlow, place });
        continue;
      }
      const fieldPath = path ? `${path}.${name}` : name;
      if (seen.has(name)) {
        this.findings.push(duplicateKey(name, place));
        this.lost.push(fieldPath);
        continue;
      }
      seen.add(name);
      this.keys.push({ above: path, name, place });
      const from = this.#source.indexOf(':', end) + 1;
      const field = this.#read(value, { path: fieldPath, from, inFlow, place });
      if (field !== '') fields.set(name, field);
      before = fieldPath;
    }
    // Not by assignment: a key named __proto__ stays a key.
    return Object.fromEntries(fields);
  }

  /** A key that no colon follows: words behind a comma in `{ }`, or a line that begins with `? `. */
  #keyAlone(
    { key }: Pairs[number],
    at: { path: string; name: string; before: string | undefined; inFlow: boolean; place: Place },
  ): void {
    const [start = 0, end = 0] = key.range ?? [];
    const { path, name, before } = at;
    if (/\?\s+$/.test(this.#source.slice(Math.max(0, start - 9), start)))
      this.findings.push(questionKey(name, at.place));
    else if (at.inFlow) {
      const last = this.loose.at(-1);
      const goesOn = last && last.path === path && last.before === before;
      const entry = { path, names: [name], start, end, ...(before && { before }) };
      if (!goesOn) this.loose.push(entry);
      else this.loose[this.loose.length - 1] = { ...last, names: [...last.names, name], end };
    }
  }

  #read(node: Node | null, spot: Spot): unknown {
    this.values += 1;
    const { path, place } = spot;
    this.places.set(path, place);
    this.#checkProperties(node, spot);
    this.#checkBehind(node, spot);
    if (isMap<Node, Node | null>(node)) return this.readMap(node.items, path, node.flow === true);
    if (isSeq<Node>(node)) {
      const inFlow = node.flow === true;
      let from = (node.range?.[0] ?? 0) + 1;
      return node.items.map((entry, index) => {
        const at = this.#placeOf(entry) ?? place;
        const read = this.#read(entry, { path: `${path}.${index}`, from, inFlow, place: at });
        from = entry?.range?.[1] ?? from;
        return read;
      });
    }
    if (isAlias(node)) {
      this.findings.push(alias(this.#placeOf(node) ?? place, this.#rest(spot)));
      this.lost.push(path);
    }
    return isScalar(node) ? this.#readScalar(node, spot) : '';
  }

  #readScalar(node: Scalar, { path, from, inFlow, place }: Spot): string {
    if (node.source) this.places.set(path, this.#placeOf(node) ?? place);
    const [start = 0, end = 0] = node.range ?? [];
    const style = styles[node.type ?? ''] ?? 'plain';
    const text = foldedText(String(node.value ?? ''), this.#source.slice(start, end), style);
    const comment = style === 'plain' ? this.#comment(from, start, end) : undefined;
    this.spellings.push({ path, text, style, inFlow, start, end, ...(comment && { comment }) });
    return text;
  }

  /**
   * A comment behind a plain value, or between the colon and a value on the next line. Under a key that
   * was left empty, `#3 号` without a blank behind the mark is no remark, either.
   */
  #comment(from: number, start: number, end: number): Spelling['comment'] {
    const afterColon = this.#source[from - 1] === ':' && start > from;
    for (const at of afterColon ? [from, end] : [end]) {
      const [found = ''] = /^[ \t]*#[^\n]*/.exec(this.#source.slice(at)) ?? [];
      if (found) return { start: at + found.indexOf('#'), end: at + found.trimEnd().length };
    }
    const [below = '', indent = ''] =
      (start === end && /^[ \t]*\n([ \t]+)#[^\s#][^\n]*/.exec(this.#source.slice(end))) || [];
    const own = /^[ \t]*/.exec(lineAt(this.#source, from).text)?.[0] ?? '';
    if (indent.length > own.length)
      return { start: end + below.indexOf('#'), end: end + below.trimEnd().length };
    return undefined;
  }

  /** `&100 元` names a value 100 and leaves 元; `! 注意` marks its type: either is gone from the text. */
  #checkProperties(node: Node | null, spot: Spot): void {
    if (!node || isAlias(node) || !('anchor' in node || 'tag' in node)) return;
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor === undefined && tag === undefined) return;
    const place = this.#placeAt(this.#begin(spot));
    const change = this.#rest(spot);
    this.lost.push(spot.path);
    this.findings.push(anchor === undefined ? tagged(place, change) : anchored(place, change));
  }

  /** `{ text: 灯} #3 号 }`: a bracket of the text closes the braces, and the rest is taken for a remark. */
  #checkBehind(node: Node | null, { path }: Spot): void {
    if (!(isMap(node) || isSeq(node)) || !node.flow) return;
    const end = node.range?.[1] ?? 0;
    const [remark = ''] = /^[ \t]*#[^\n]*/.exec(this.#source.slice(end)) ?? [];
    const open = remark.match(/[[{]/g)?.length ?? 0;
    if ((remark.match(/[\]}]/g)?.length ?? 0) <= open) return;
    this.lost.push(path);
    this.findings.push(bracketInText(this.#placeAt(end - 1)));
  }

  /** Offset at which what was typed for a value begins. */
  #begin({ from }: Spot): number {
    return from + (/^(?:[\s,]|-\s)*/.exec(this.#source.slice(from))?.[0].length ?? 0);
  }

  /** The line with all that was typed for a value in quotes, to be copied. */
  #rest(spot: Spot): string {
    const start = this.#begin(spot);
    const { text, start: lineStart } = lineAt(this.#source, start);
    const rest = text.slice(start - lineStart);
    const typed = (spot.inFlow ? /^[^,\]}]*/.exec(rest)?.[0] : rest)?.trimEnd() ?? '';
    // Two stars make bold in the text below the fields; in a field they would be printed.
    const value = quoted(typed.startsWith('**') ? typed.replaceAll('**', '') : typed);
    const line = correctedLine(this.#source, { start, end: start + typed.length }, value);
    return changeLine(line, spot.path.split('.').at(-1) ?? '', value);
  }

  #placeOf(node: Node | null): Place | undefined {
    return node?.range ? this.#placeAt(node.range[0]) : undefined;
  }
}

const duplicateKey = (name: string, place: Place): Finding =>
  error(
    'yaml-duplicate-key',
    place,
    `“${name}”写了两次`,
    `只留一个 ${name}；要写多项的，用“- ”一行一项`,
  );

const questionKey = (name: string, place: Place): Finding =>
  error(
    'yaml-question-key',
    place,
    `以问号加空格开头的“${name}”读不出来，会丢掉`,
    `写成“名称: 内容”；只给自己看的，行首加 # 号。${linesToCopy({ from: place.line ?? 1, to: place.line ?? 1, lines: [`# ? ${name}`] }, place.line)}`,
  );

const bracketInText = (place: Place): Finding =>
  error(
    'comment-cuts-text',
    place,
    '括号在这里就关上了，空格加 # 后面的字会丢掉',
    '内容里有括号或 # 的，整段用英文双引号括起来，比如 { text: "路灯} #3 号" }',
  );

const alias = (place: Place, change: string): Finding =>
  error('yaml-alias', place, '内容不能以 * 开头：会当成引用别处的内容', change);

const anchored = (place: Place, change: string): Finding =>
  error('yaml-anchor', place, '内容不能以 & 开头：和它连着的字会丢掉', change);

const tagged = (place: Place, change: string): Finding =>
  error('yaml-tag', place, '内容不能以英文叹号 ! 开头：和它连着的字会丢掉', change);
