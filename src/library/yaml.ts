import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { error } from './report.ts';
import { recover } from './typed/recover.ts';
import type { LooseEntry, Spelling, WrittenKey } from './typed/spelling.ts';
import { colonFinding, yamlFinding } from './yaml-errors.ts';
import { YamlReader } from './yaml-reader.ts';

/** A YAML text as strings, lists and maps, and where and how each of them stands. */
export interface ParsedYaml {
  readonly data: Record<string, unknown>;
  /** Values by path (`milestones.0.doneOn`); lists and maps at their key. */
  readonly places: ReadonlyMap<string, Place>;
  readonly keys: readonly WrittenKey[];
  readonly findings: readonly Finding[];
  /** The text itself, and each single value as it was typed. */
  readonly source: string;
  readonly spellings: readonly Spelling[];
  /** Entries of `{ }` without a colon. */
  readonly loose: readonly LooseEntry[];
  /** The place of an offset in the text. */
  readonly placeAt: (offset: number) => Place;
  /** Paths of the fields whose lines could not be read; of a list, where one of its entries was. */
  readonly lost: readonly string[];
  /** `data` is nothing to go by: the file as a whole could not be read. */
  readonly hopeless: boolean;
}

/** Levels of nesting: content has five. Deeper ones exhaust the parser before it says so. */
const maxDepth = 30;
/** Values in one file. */
const maxValues = 20_000;

/**
 * Parses YAML under the failsafe schema: every value is a string, so that 0776, 12:30 and
 * 18-digit numbers keep their digits. No aliases, tags or duplicate keys. A key without a value
 * is as good as absent. Errors come as findings, with what could be read beside them; `sheet` says
 * what they call the fields.
 */
export function parseYaml(source: string, file: string, sheet?: FactSheet): ParsedYaml {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
  const placeAt = (offset: number): Place & { line: number } => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const reader = new YamlReader(source, placeAt);
  const { places, keys, spellings, loose } = reader;
  const result = (
    data: Record<string, unknown>,
    faults: readonly Finding[] = [],
    lost: readonly string[] = [],
  ): ParsedYaml => ({
    ...{ data, places, keys, source, spellings, loose, placeAt, hopeless: false },
    lost: [...lost, ...reader.lost],
    findings: [...faults, ...reader.findings],
  });
  const nothing = (...findings: Finding[]) => ({ ...result({}, findings), hopeless: true });
  const start: Place = { file, line: 1, column: 1 };
  if (isTooDeep(source)) return nothing(tooDeep(start));

  const lines = source.split('\n');
  let document = parsed(source);
  const { faults, lost, hopeless } = recover(source, (text) => {
    if (text !== source) document = parsed(text);
    return [...document.errors, ...document.warnings].map((fault) => ({
      line: 1,
      ...yamlFinding(fault, lines, placeAt(fault.pos[0]), sheet),
    }));
  });
  if (hopeless) return nothing(...faults);

  const root = document.contents;
  if (root === null) return result({}, faults, lost);
  if (!isMap<Node, Node | null>(root)) return nothing(notFields(lines, file));
  const data = reader.readMap(root.items, '', root.flow);
  if (reader.values > maxValues) return nothing(...faults, tooMany(start));
  return result(data, faults, lost);
}

const parsed = (text: string): Document.Parsed =>
  parseDocument(text, {
    schema: 'failsafe',
    // Compares each key with all others: the walk does it with a set.
    uniqueKeys: false,
    prettyErrors: false,
  });

const tooDeep = (place: Place): Finding =>
  error(
    'yaml-too-deep',
    place,
    '括号或列表套得太深，不是正常的内容',
    '检查有没有粘贴进来的乱码；方括号、花括号要成对',
  );

const tooMany = (place: Place): Finding =>
  error('yaml-too-many-values', place, `一个文件里超过 ${maxValues} 项`, '分成几个文件');

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
