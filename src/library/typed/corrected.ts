import { canBeShown, linesToCopy } from '#model/basics/lines-to-copy.ts';

/** The text as a quoted YAML value on one line: nothing in it means anything but itself. */
export function quoted(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

/** What stands in quotes or plainly, as somebody reads it off the screen. */
export const bareText = (raw: string): string => {
  const [, double] = /^"([^"\\]*)"$/.exec(raw) ?? [];
  const [, single] = /^'((?:[^']|'')*)'$/.exec(raw) ?? [];
  return double ?? single?.replaceAll("''", "'") ?? raw;
};

/** The line of an offset, and where it begins. */
export function lineAt(source: string, offset: number): { text: string; start: number } {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { text: source.slice(start, end < 0 ? source.length : end), start };
}

/**
 * The line as it should have been, with its indentation, to be copied. `undefined` where what has to be
 * replaced runs over several lines, or the line is too long to be read in a message.
 */
export function correctedLine(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  replacement: string,
): string | undefined {
  const line = lineAt(source, start);
  if (end > line.start + line.text.length) return undefined;
  const before = source.slice(line.start, start);
  const after = source.slice(end, line.start + line.text.length);
  // A field that was left empty has no blank behind its colon yet.
  const gap = /[:,-]$/.test(before) ? ' ' : '';
  const corrected = `${before}${gap}${replacement}${after}`.trimEnd();
  return canBeShown({ lines: [corrected] }) ? corrected : undefined;
}

/** 这一行改成 and the line, or the field alone where the line can't be shown. */
export const changeLine = (line: string | undefined, field: string, value: string): string =>
  line === undefined
    ? `把这一项写成 ${field}: ${value}`
    : linesToCopy({ from: 1, to: 1, lines: [line] }, 1);

/** A text as a message quotes it: one line, not too long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 78)}…` : line;
}
