import type { OpenPage } from './check.ts';
import type { TextMark } from './marks.ts';
import { sheetText } from './sheet-text.ts';

/** What stands on one foot line in one size, left to right. */
interface TextLine {
  /** Its characters without spaces, and the mark that each belongs to. */
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** The lines of a sheet, as the PDF tells which characters its glyphs stand for. */
function textLines(page: OpenPage): TextLine[] {
  const lines = Map.groupBy(sheetText(page), ({ foot, size }) =>
    [foot.start[1], size].map(Math.round).join(),
  );
  return [...lines.values()].map((marks) => {
    const inOrder = [...marks].sort((one, other) => one.foot.start[0] - other.foot.start[0]);
    const parts = inOrder.map((mark) => {
      const text = mark.glyphs.map((glyph) => mark.font.text(glyph)).join('');
      return { mark, text: withoutSpaces(text) };
    });
    return {
      text: parts.map(({ text }) => text).join(''),
      marks: parts.flatMap(({ mark, text }) => Array.from({ length: text.length }, () => mark)),
    };
  });
}

/** Wherever a text stands on one line of a page: the marks that it is set in. Spaces don't count. */
export function findText(page: OpenPage, wanted: string): TextMark[][] {
  const characters = withoutSpaces(wanted);
  return textLines(page).flatMap(({ text, marks }) => {
    const at = text.indexOf(characters);
    return at < 0 ? [] : [[...new Set(marks.slice(at, at + characters.length))]];
  });
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');
