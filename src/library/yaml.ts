import { isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Place } from '#model/basics/finding.ts';
import { error } from './report.ts';
import { colonFinding, yamlFinding } from './yaml-errors.ts';
import { YamlReader } from './yaml-reader.ts';

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
  const start: Place = { file, line: 1, column: 1 };
  if (isTooDeep(source)) {
    findings.push(
      error(
        'yaml-too-deep',
        start,
        '括号或列表套得太深，不是正常的内容',
        '检查有没有粘贴进来的乱码；方括号、花括号要成对',
      ),
    );
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
  const placeAt = (offset: number): Place & { line: number } => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const faulty = new Set<number>();
  for (const fault of [...document.errors, ...document.warnings]) {
    const place = placeAt(fault.pos[0]);
    // The parser stumbles on over the rest of a line.
    if (!faulty.has(place.line)) findings.push(yamlFinding(fault, lines, place));
    faulty.add(place.line);
  }

  const root = document.contents;
  if (root === null) return result({});
  if (isMap<Node, Node | null>(root)) {
    const reader = new YamlReader(placeAt, places, keys, findings);
    const data = reader.readMap(root.items, '');
    if (reader.values > maxValues)
      findings.push(
        error('yaml-too-many-values', start, `一个文件里超过 ${maxValues} 项`, '分成几个文件'),
      );
    return result(data);
  }
  if (findings.length === 0) findings.push(notFields(lines, file));
  return result({});
}

/** Something that is read, but is no list of fields: most often for want of a colon. */
function notFields(lines: readonly string[], file: string): Finding {
  const line = lines.findIndex((text) => text.trim() && !/^\s*#|^---/.test(text));
  const place = { file, line: line + 1, column: 1 };
  return (
    colonFinding(lines[line] ?? '', place) ??
    error('yaml-not-fields', place, '这里应该是一行一项的“名称: 内容”', '比如 title: 路灯维修')
  );
}

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
