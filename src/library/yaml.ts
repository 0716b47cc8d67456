import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { error } from './report.ts';
import { Draft } from './typed/draft.ts';
import { type Mended, recover } from './typed/recover.ts';
import type { LooseEntry, Spelling, WrittenKey } from './typed/spelling.ts';
import { type YamlFault, colonFinding, faultFinding, yamlFault } from './yaml-errors.ts';
import { YamlReader } from './yaml-reader.ts';

/** A YAML text as strings, lists and maps, and where and how each of them stands. */
export interface ParsedYaml {
  readonly data: Record<string, unknown>;
  /** Values by path (`milestones.0.doneOn`); lists and maps at their key. */
  readonly places: ReadonlyMap<string, Place>;
  readonly keys: readonly WrittenKey[];
  readonly findings: readonly Finding[];
  /** The text itself, mended where that could be done, and each single value as it was typed. */
  readonly source: string;
  readonly draft: Draft;
  readonly spellings: readonly Spelling[];
  /** Entries of `{ }` without a colon. */
  readonly loose: readonly LooseEntry[];
  /** The place of an offset in the text. */
  readonly placeAt: (offset: number) => Place;
  /** Paths of the fields whose lines could not be read; of a list, where one of its entries was. */
  readonly lost: readonly string[];
  /** Paths of the fields that are read as they were probably meant. */
  readonly guessed: readonly string[];
  /** `data` is nothing to go by: the file as a whole could not be read. */
  readonly hopeless: boolean;
}

/** A fault, and what is to be said of it. */
interface TextFault extends YamlFault {
  readonly finding: Finding;
}

/** How a fault of a text may be mended. */
export type Mend = (draft: Draft, fault: TextFault) => Mended<TextFault> | undefined;

/** Levels of nesting: content has five. Deeper ones exhaust the parser before it says so. */
const maxDepth = 30;
/** Values in one file. */
const maxValues = 20_000;

/**
 * Parses YAML under the failsafe schema: every value is a string, so that 0776, 12:30 and
 * 18-digit numbers keep their digits. No aliases, tags or duplicate keys. A key without a value
 * is as good as absent. Errors come as findings, with what could be read beside them; `sheet` says
 * what they call the fields, `mend` how a line was probably meant.
 */
export function parseYaml(
  source: string,
  file: string,
  sheet?: FactSheet,
  mend: Mend = () => undefined,
): ParsedYaml {
  const start: Place = { file, line: 1, column: 1 };
  if (isTooDeep(source)) return unread(source, file, [tooDeep(start)]);
  const { draft, faults, lost, guessed, hopeless } = recover(source, {
    faultsOf: (text) => faultsOf(text, file, sheet),
    mend,
  });
  const found = faults.map(({ finding, line }) => ({ line, ...finding }));
  if (hopeless) return unread(source, file, found);
  const { text } = draft;
  const placeInDraft = placesOf(text, file);
  const placeAt = (offset: number): Place => {
    const place = placeInDraft(offset);
    return { ...place, line: draft.sourceLine(place.line) };
  };
  const root = parsed(text).contents;
  if (root !== null && !isMap<Node, Node | null>(root))
    return { ...unread(source, file, [...found, notFields(text.split('\n'), file)]), draft };
  const reader = new YamlReader(text, placeAt);
  const data = root ? reader.readMap(root.items, '', root.flow) : {};
  if (reader.values > maxValues) return unread(source, file, [...found, tooMany(start)]);
  const { places, keys, spellings, loose } = reader;
  return {
    ...{ data, places, keys, source: text, draft, spellings, loose, placeAt, guessed },
    hopeless: false,
    lost: [...lost, ...reader.lost],
    findings: [...found, ...reader.findings],
  };
}

/** What is known of a text of which nothing can be read. */
const unread = (source: string, file: string, findings: readonly Finding[]): ParsedYaml => ({
  ...{ data: {}, places: new Map(), keys: [], spellings: [], loose: [], lost: [], guessed: [] },
  ...{ source, draft: new Draft(source), findings, hopeless: true },
  placeAt: placesOf(source, file),
});

/** The place of an offset in a text. */
function placesOf(text: string, file: string) {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
  return (offset: number): Place & { line: number } => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
}

/** Whatever the parser has to say against a text. */
function faultsOf(text: string, file: string, sheet: FactSheet | undefined): TextFault[] {
  const { errors, warnings } = parsed(text);
  if (errors.length + warnings.length === 0) return [];
  const lines = text.split('\n');
  const placeAt = placesOf(text, file);
  return [...errors, ...warnings].map((one) => {
    const place = placeAt(one.pos[0]);
    const fault = yamlFault(one, lines, place, sheet);
    return { ...fault, line: place.line, finding: faultFinding(fault) };
  });
}

/** The lines of a text, from 1, at which the parser has something to say against it. */
export function faultyLines(text: string): number[] {
  const { errors, warnings } = parsed(text);
  const placeAt = placesOf(text, '');
  return [...errors, ...warnings].map(({ pos }) => placeAt(pos[0]).line);
}

/** Texts that are read again as they are: by who looks for faults, and by who reads the fields. */
const readLately = new Map<string, Document.Parsed>();
const mostKept = 8;

function parsed(text: string): Document.Parsed {
  const known = readLately.get(text) ?? parsedAnew(text);
  readLately.delete(text);
  readLately.set(text, known);
  const [oldest] = readLately.keys();
  if (readLately.size > mostKept && oldest !== undefined) readLately.delete(oldest);
  return known;
}

function parsedAnew(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  // Where in the parser each fault was found nobody asks: to write that down takes longer than to parse.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      // Compares each key with all others: the walk does it with a set.
      uniqueKeys: false,
      prettyErrors: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

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
