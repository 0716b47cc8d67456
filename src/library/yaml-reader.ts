import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Finding, Place } from '#model/basics/finding.ts';
import { error } from './report.ts';

type Pairs = readonly Pair<Node, Node | null>[];

/** Walks a parsed YAML document: strings, lists and maps out, and the place of each on the way. */
export class YamlReader {
  /** Values met so far. */
  values = 0;
  readonly #placeAt: (offset: number) => Place;
  readonly #places: Map<string, Place>;
  readonly #keys: Map<string, Place>;
  readonly #findings: Finding[];

  constructor(
    placeAt: (offset: number) => Place,
    places: Map<string, Place>,
    keys: Map<string, Place>,
    findings: Finding[],
  ) {
    this.#placeAt = placeAt;
    this.#places = places;
    this.#keys = keys;
    this.#findings = findings;
  }

  /** The fields of a map. A key without a value is left out: staff leave it empty on purpose. */
  readMap(pairs: Pairs, path: string): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    const seen = new Set<string>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const place = this.#placeAt(key.range?.[0] ?? 0);
      if (seen.has(name)) this.#findings.push(duplicateKey(name, place));
      if (seen.has(name)) continue;
      seen.add(name);
      const fieldPath = path ? `${path}.${name}` : name;
      this.#keys.set(fieldPath, place);
      const field = this.#read(value, fieldPath, place);
      if (field !== '') fields.set(name, field);
    }
    // Not by assignment: a key named __proto__ stays a key.
    return Object.fromEntries(fields);
  }

  /** `place` is where the value stands if it has no better place itself, as its key. */
  #read(node: Node | null, path: string, place: Place): unknown {
    this.values += 1;
    this.#places.set(path, place);
    if (isMap<Node, Node | null>(node)) return this.readMap(node.items, path);
    if (isSeq<Node>(node))
      return node.items.map((entry, index) =>
        this.#read(entry, `${path}.${index}`, this.#placeOf(entry) ?? place),
      );
    if (isAlias(node)) this.#findings.push(alias(this.#placeOf(node) ?? place));
    if (!isScalar(node)) return '';
    if (node.source) this.#places.set(path, this.#placeOf(node) ?? place);
    return String(node.value ?? '');
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

const alias = (place: Place): Finding =>
  error(
    'yaml-alias',
    place,
    '不能用 * 引用别处的内容',
    '把内容直接写在这里；内容以 * 开头的，整段用英文双引号括起来',
  );
