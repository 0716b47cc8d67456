import { type Check, problem, unique } from './check.ts';
import type { PageFont } from './page-font.ts';

/** Every font is in the file, cut down to the characters that are used, and drawn by outlines. */
export const checkFonts: Check = ({ pages }, expected) => {
  const fonts = unique(
    pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.font] : [])),
    ),
  );
  return {
    problems: unique(fonts.flatMap(faults)).map((fault) =>
      problem(expected, 'preflight-font', fault),
    ),
    facts: [
      {
        label: '字体',
        value:
          unique(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))).join('、') || '没有',
      },
    ],
  };
};

function faults({ name, type, embedded, subset }: PageFont): string[] {
  if (type === 'Type3') return [`字体 ${name || '（没有名字）'} 是 Type 3，印厂不收`];
  if (!embedded) return [`字体 ${name} 没有嵌入，印出来会变样`];
  return subset ? [] : [`字体 ${name} 整套嵌入，应当只嵌入用到的字`];
}
