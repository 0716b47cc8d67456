import type MarkdownIt from 'markdown-it';
import type { RenderRule } from 'markdown-it/lib/renderer.mjs';

const cjk = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const isCjk = (char: string | undefined): boolean => char !== undefined && cjk.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

const lastChar = (text: string): string | undefined => [...text.slice(-2)].at(-1);
const firstChar = (text: string): string | undefined => [...text.slice(0, 2)][0];

/**
 * CommonMark tells where `**` opens or closes by the blanks around it, which Chinese does not
 * write: `**“重要”**的` would keep its stars. Next to a Chinese character the blank is not needed.
 */
export function allowChineseEmphasis(md: MarkdownIt): void {
  md.inline.State = class extends md.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      if (!canSplitWord) return found;
      const before = lastChar(this.src.slice(0, start));
      const after = firstChar(this.src.slice(start + found.length));
      const touches = isCjk(before) || isCjk(after);
      return {
        ...found,
        can_open: found.can_open || (touches && !isSpace(after)),
        can_close: found.can_close || (touches && !isSpace(before)),
      };
    }
  };
}

/** Marks that Chinese shares with other scripts: Chinese where they stand beside it. */
const sharedMarks = /[“”‘’…—·]/;

/** What stands between two lines of one paragraph: nothing inside a Chinese sentence, else `gap`. */
export function lineJoin(before: string, after: string, gap: string): string {
  const last = lastChar(before);
  const first = firstChar(after);
  const joins =
    (isCjk(last) && (isCjk(first) || sharedMarks.test(first ?? ''))) ||
    (isCjk(first) && sharedMarks.test(last ?? ''));
  return joins ? '' : gap;
}

/** A line break inside a Chinese sentence is no blank: browsers would print one. */
export function joinChineseLines(md: MarkdownIt): void {
  const softbreak: RenderRule = (tokens, index) =>
    lineJoin(tokens[index - 1]?.content ?? '', tokens[index + 1]?.content ?? '', '\n');
  Object.assign(md.renderer.rules, { softbreak });
}
