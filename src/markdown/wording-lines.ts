import type { WordingLine, WordingLineKind, WordingPart } from '#model/office/wording.ts';

/** A brace that belongs to no placeholder: {{标题 without its end, {标题}, ｛｛标题｝｝. */
export interface BraceFault {
  readonly line: number;
  readonly column: number;
  /** The rest of the line from there. */
  readonly text: string;
}

/** A template read: its lines, and where its braces are wrong. */
export interface ReadWording {
  readonly lines: readonly WordingLine[];
  readonly faults: readonly BraceFault[];
}

const marks: readonly (readonly [RegExp, WordingLineKind])[] = [
  [/^#\s+/, 'title'],
  [/^##\s+/, 'heading'],
  [/^[-*]\s+/, 'bullet'],
  [/^\d+[.．、]\s*/, 'number'],
];
const optionalMark = /^（可省）\s*/;
/** To be filled in by hand: 走访日期：____, or ticked: □一样　□不一样. */
const blankMark = /：\s*(?:_{2,}|□)/;

/** A sentence with its end mark and the closing marks behind it. */
const sentence = /[^。！？]*[。！？]+[”’）》」]*|[^。！？]+$/gu;

/**
 * Reads a template: a line is a paragraph, `# ` its title, `## ` a heading, `- ` and `1. ` entries of
 * a list; {{标题}} is a placeholder. Never throws: what is wrong comes as faults.
 */
export function wordingLines(source: string): ReadWording {
  const lines: WordingLine[] = [];
  const faults: BraceFault[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    let rest = raw.trim();
    const optional = optionalMark.test(rest);
    rest = rest.replace(optionalMark, '');
    const [mark, marked] = marks.find(([pattern]) => pattern.test(rest)) ?? [];
    if (mark) rest = rest.replace(mark, '');
    if (!rest) continue;
    const kind = marked ?? (blankMark.test(rest) ? 'blank' : 'text');
    const line = index + 1;
    let column = raw.trimEnd().length - rest.length + 1;
    const sentences = (rest.match(sentence) ?? []).map((words) => {
      const parts = partsOf(words, column);
      for (const part of parts)
        if ('text' in part) faults.push(...braceFaults(part.text, part.column, line));
      column += words.length;
      return parts.map((part): WordingPart => ('text' in part ? { text: part.text } : part));
    });
    lines.push({ kind, line, optional, sentences });
  }
  return { lines, faults };
}

type PlacedPart = { text: string; column: number } | { field: string; column: number };

function partsOf(words: string, column: number): PlacedPart[] {
  const parts: PlacedPart[] = [];
  let from = 0;
  for (const match of words.matchAll(/\{\{([^{}\n]*)\}\}/g)) {
    if (match.index > from)
      parts.push({ text: words.slice(from, match.index), column: column + from });
    parts.push({ field: (match[1] ?? '').trim(), column: column + match.index });
    from = match.index + match[0].length;
  }
  if (from < words.length) parts.push({ text: words.slice(from), column: column + from });
  return parts;
}

/** The first wrong brace of a piece of text: what follows it is most often the same mistake. */
function braceFaults(text: string, column: number, line: number): BraceFault[] {
  const at = text.search(/[{}｛｝]/u);
  return at < 0 ? [] : [{ line, column: column + at, text: text.slice(at, at + 12) }];
}
