/** The words of a card. */
export interface CardText {
  readonly title: string;
  readonly results: readonly string[];
  readonly figures: readonly CardFigure[];
  /** Says that there are more pictures on the site. */
  readonly more: boolean;
}

/** Where figures stand: beside the picture above the words, at the right of the results, or below. */
export type FiguresAt = 'picture' | 'right' | 'below';

/** Shares of the width that results and figures at their right take. */
const rightShares = { results: 0.55, figures: 0.41 };

interface CardFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Who counted it, when; empty where nobody says. */
  readonly source: string;
}

// As the template sets them, in sizes of the body.
const leading = 0.42;
const figureLeading = 0.25;
export const titleSize = (title: string): number => ([...title].length > 30 ? 1 : 1.3);
const sourceSize = 0.64;
/** Beside a picture figures are smaller, but no source is smaller than a note. */
const leastSource = 0.82;
/** A guess must rather be too high: lines break a little earlier than at the very edge. */
const safety = 1.04;

/** Width of a text in its own size: Chinese characters are 1 wide, digits and letters about half. */
const emsOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u0020-\u024f]/.test(char) ? 0.56 : 1), 0);

/** Height of a text in sizes of the body: its lines and the leading between them. */
function linesHeight(text: string, width: number, size: number, between = leading): number {
  const lines = Math.ceil((emsOf(text) * size * 1.03) / width);
  return lines === 0 ? 0 : lines * size + (lines - 1) * between;
}

/** How many figures stand side by side in so wide a space. */
export const figureColumns = (width: number, unit: number, figures: number): number =>
  Math.max(1, Math.min(width > 480 * unit ? 3 : width > 240 * unit ? 2 : 1, figures));

/** Where figures find room; `beside`: they fit at the right of the picture above the words. */
export function figuresAt(
  figures: number,
  beside: boolean,
  words: { width: number; height: number },
  size: number,
): FiguresAt {
  if (figures === 0) return 'below';
  if (beside) return 'picture';
  return words.width > 2.4 * words.height && words.width > 30 * size ? 'right' : 'below';
}

/**
 * About the height, millimetres, that the words of a card need in a body size (mm) at a width (mm).
 * A guess to decide how many cards a sheet takes; the template measures.
 */
export function textHeight(
  { title, results, figures, more }: CardText,
  {
    width,
    size,
    unit,
    at = 'below',
  }: { width: number; size: number; unit: number; at?: FiguresAt },
): number {
  const ems = width / size;
  const shown = at === 'picture' ? [] : figures;
  const aside = at === 'right';
  const points = results.map(
    (text) => linesHeight(text, (aside ? rightShares.results * ems : ems) - 0.9, 1) + 0.32,
  );
  const told = points.reduce((sum, height) => sum + height, 0);
  const figuresWidth = aside ? rightShares.figures * width : width;
  const counted =
    shown.length === 0
      ? 0
      : figuresHeight(shown, figuresWidth / size, figureColumns(figuresWidth, unit, shown.length));
  const heading = linesHeight(title, ems, titleSize(title)) + 0.5;
  const body = aside ? Math.max(told, counted) : told + (counted > 0 ? 0.7 + counted : 0);
  return (heading + body + (more ? 1.2 : 0)) * size * safety;
}

/** The height of figures so many side by side, in sizes of the body, as is the width. */
function figuresHeight(figures: readonly CardFigure[], width: number, columns: number): number {
  const cell = (width - (columns - 1) * 0.8) / columns;
  const heights = figures.map(
    (figure) =>
      1.8 + figureLeading + linesHeight(figure.label, cell, 0.9) + sourceHeight(figure, cell),
  );
  let total = -0.6;
  for (let at = 0; at < heights.length; at += columns)
    total += Math.max(...heights.slice(at, at + columns)) + 0.6;
  return total;
}

/** About the height, millimetres, of figures one below the other beside a picture. */
export function figuresBesideHeight(
  figures: readonly CardFigure[],
  { width, size }: { width: number; size: number },
): number {
  const ems = width / size;
  const heights = figures.map((figure) => {
    const number = emsOf(figure.value) * 1.8 + emsOf(figure.unit) * 0.9 + 1;
    const lines = Math.ceil((number + emsOf(figure.label) * 0.9) / ems);
    return 1.8 + (lines - 1) * 1.2 + sourceHeight(figure, ems, leastSource) + 0.6;
  });
  return heights.reduce((sum, height) => sum + height, -0.6) * size * safety;
}

const sourceHeight = ({ source }: CardFigure, width: number, size = sourceSize): number =>
  source === '' ? 0 : figureLeading + linesHeight(source, width, size, figureLeading);
