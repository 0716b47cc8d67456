import { lineJoin } from '#markdown/cjk.ts';
import type { Spelling } from './spelling.ts';

/**
 * A value that was typed over several lines. YAML puts a blank between them, which Chinese does not
 * write: 路灯 / 已修 is 路灯已修. Nothing else about it changes.
 */
export function foldedText(text: string, raw: string, style: Spelling['style']): string {
  if (!raw.includes('\n') || raw.startsWith('|')) return text;
  const typed = typedLines(raw, style);
  let joined = '';
  let rest = text;
  for (const line of typed) {
    // Where a line is found no more (an escape in it), the rest stays as YAML has it.
    const at = rest.indexOf(line);
    if (at < 0) break;
    const gap = rest.slice(0, at);
    joined += gap === ' ' ? lineJoin(joined, line, gap) : gap;
    joined += line;
    rest = rest.slice(at + line.length);
  }
  return joined + rest;
}

/** The lines without what YAML drops of them: quotes, the `>`, indentation and blanks at their ends. */
function typedLines(raw: string, style: Spelling['style']): string[] {
  const inner = style === 'double' || style === 'single' ? raw.slice(1, -1) : raw;
  const lines = inner.split('\n').slice(style === 'block' ? 1 : 0);
  const plain = style === 'single' ? lines.map((line) => line.replaceAll("''", "'")) : lines;
  return plain.map((line) => line.trim()).filter(Boolean);
}
