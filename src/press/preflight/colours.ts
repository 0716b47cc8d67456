import { type Check, type OpenPage, onPage, problem, unique } from './check.ts';
import { type Colour, registration } from './colour.ts';
import { grow, intersect, isEmpty } from './geometry.ts';
import type { Mark } from './marks.ts';

/** Nothing but the four inks; text that is black is black alone; registration only beside the sheet. */
export const checkColours: Check = ({ pages }, expected) => {
  const wrong = pages.flatMap((page) => [
    ...foreignSpaces(page),
    ...mixedBlack(page),
    ...registrationInside(page),
    ...page.unread.map((what) => `${onPage(page)}有${what}，预检读不出它的油墨`),
  ]);
  const spaces = pages.flatMap(spacesOf).map((space) => chinese[space] ?? space);
  return {
    problems: unique(wrong).map((fault) => problem(expected, 'preflight-colour', fault)),
    facts: [{ label: '色彩空间', value: unique(spaces).join('、') || '没有颜色' }],
  };
};

const allowed = new Set(['DeviceCMYK', registration]);
const chinese: Readonly<Record<string, string>> = {
  DeviceCMYK: 'CMYK 四色',
  [registration]: '套印色（只用于裁切标记）',
};

const spacesOf = (page: OpenPage): string[] =>
  unique([
    ...page.colours.map(({ space }) => space),
    ...page.marks.flatMap((mark) => (mark.kind === 'image' ? [mark.image.space] : [])),
  ]);

const foreignSpaces = (page: OpenPage): string[] =>
  spacesOf(page)
    .filter((space) => !allowed.has(space))
    .map((space) => `${onPage(page)}用了 ${space} 颜色，应当全是 CMYK`);

/** Letters of four inks show coloured edges as soon as a plate is off by a hair 套印不准. */
const mixedBlack = (page: OpenPage): string[] =>
  page.marks.some((mark) => mark.kind === 'text' && isMixedBlack(mark.colour))
    ? [`${onPage(page)}有文字的黑色由几种油墨叠成，应当是单色黑（K100）`]
    : [];

const isMixedBlack = ({ space, parts: [c = 0, m = 0, y = 0, k = 0] }: Colour): boolean =>
  space === 'DeviceCMYK' && ((k >= 0.9 && c + m + y > 0.001) || Math.min(c, m, y) >= 0.6);

const registrationInside = (page: OpenPage): string[] =>
  page.boxes.TrimBox &&
  page.marks.some(
    (mark) =>
      coloursOf(mark).some(({ space }) => space === registration) &&
      !isEmpty(intersect(mark.visible, grow(page.trim, -0.1))),
  )
    ? [`${onPage(page)}的成品里有套印色，只有成品外面的裁切标记能用`]
    : [];

const coloursOf = (mark: Mark): Colour[] => {
  if (mark.kind === 'text') return [mark.colour];
  if (mark.kind === 'image') return [];
  return [mark.fill, mark.stroke].filter((colour) => colour !== undefined);
};
