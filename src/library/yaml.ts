import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Place } from '#model/finding.ts';
import { error } from './report.ts';
import { colonFinding, yamlFinding } from './yaml-errors.ts';

/** A YAML text as strings, lists and maps, and where each of them stands. */
export interface ParsedYaml {
  readonly data: Record<string, unknown>;
  /** Values by path (`milestones.0.doneOn`); lists and maps at their key. */
  readonly places: ReadonlyMap<string, Place>;
  /** Keys by path. */
  readonly keys: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

/** Levels of nesting: content has five. Deeper ones exhaust the parser before it says so. */
const maxDepth = 30;
/** Values in one file. */
const maxValues = 20_000;

/**
 * Parses YAML under the failsafe schema: every value is a string, so that 0776, 12:30 and
 * 18-digit numbers keep their digits. No aliases, tags or duplicate keys. A key without a value
 * is as good as absent. Errors come as findings, with what could be read beside them.
 */
export function parseYaml(source: string, file: string): ParsedYaml {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const result = (data: Record<string, unknown>) => ({ data, places, keys, findings });
  if (isTooDeep(source)) {
    findings.push(tooDeep(file));
    return result({});
  }

  const counter = new LineCounter();
  const lines = source.split('\n');
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: counter,
    // Compares each key with all others: the walk below does it with a set.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const place = placeAt(pos[0]);
    findings.push(yamlFinding(code, message, lines[(place.line ?? 1) - 1] ?? '', place));
  }

  let values = 0;
  function read(node: Node | null, path: string, at: Place): unknown {
    values += 1;
    places.set(path, at);
    if (isAlias(node)) {
      findings.push(
        error(
          'yaml-alias',
          at,
          '不能用 * 引用别处的内容',
          '把内容直接写在这里；开头有 * 的加上英文引号',
        ),
      );
      return '';
    }
    if (isScalar(node)) {
      if (node.range && node.source) places.set(path, placeAt(node.range[0]));
      return String(node.value ?? '');
    }
    if (isSeq<Node>(node))
      return node.items.map((item, index) =>
        read(item, join(path, index), item?.range ? placeAt(item.range[0]) : at),
      );
    if (isMap<Node, Node | null>(node)) return readMap(node.items, path);
    return '';
  }
  function readMap(pairs: readonly { key: Node; value: Node | null }[], path: string): unknown {
    const fields = new Map<string, unknown>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = placeAt(key.range?.[0] ?? 0);
      const fieldPath = join(path, name);
      if (keys.has(fieldPath)) {
        findings.push(
          error(
            'yaml-duplicate-key',
            at,
            `“${name}”写了两次`,
            `只留一个 ${name}；要写多项的，用“- ”一行一项`,
          ),
        );
        continue;
      }
      keys.set(fieldPath, at);
      const read_ = read(value, fieldPath, at);
      if (read_ !== '') fields.set(name, read_);
    }
    // Not assignment: a key named __proto__ stays a key.
    return Object.fromEntries(fields);
  }

  const root = document.contents;
  const start: Place = { file, line: 1, column: 1 };
  if (root === null || isMap(root)) {
    const data = root === null ? {} : read(root, '', placeAt(root.range?.[0] ?? 0));
    if (values > maxValues)
      findings.push(
        error('yaml-too-many-values', start, `一个文件里超过 ${maxValues} 项`, '分成几个文件'),
      );
    return result(data as Record<string, unknown>);
  }
  if (findings.length === 0) {
    const line = lines.findIndex((text) => text.trim() && !/^\s*#|^---/.test(text));
    const at = { file, line: line + 1, column: 1 };
    findings.push(
      colonFinding(lines[line] ?? '', at) ??
        error('yaml-not-fields', at, '这里应该是一行一项的“名称: 内容”', '比如 title: 路灯维修'),
    );
  }
  return result({});
}

const join = (path: string, name: string | number): string =>
  path ? `${path}.${name}` : `${name}`;

const tooDeep = (file: string): Finding =>
  error(
    'yaml-too-deep',
    { file, line: 1, column: 1 },
    '括号或列表套得太深，不是正常的内容',
    '检查有没有粘贴进来的乱码；方括号、花括号要成对',
  );

/** Counted before parsing: 60,000 open brackets take the whole process down, not only the parse. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const char of source) {
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return new RegExp(`^\\s*(?:[-?:]\\s+){${maxDepth}}`, 'm').test(source);
}
