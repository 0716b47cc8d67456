/** A rectangle on the sheet, millimetres from its upper left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands above and below the cards. */
export interface CardFrame {
  /** One millimetre of the sheet the template was drawn for (90×120 cm), in millimetres. */
  readonly unit: number;
  /** Heights of the red band and of the imprint, millimetres. */
  readonly band: number;
  readonly footer: number;
}

export interface CardGrid {
  /** One label a group, at the left of its cards and as tall as they are. */
  readonly labels: readonly Box[];
  /** Cards by group, each as tall as the others. */
  readonly cards: readonly (readonly Box[])[];
}

// In units of the sheet.
const margin = 48;
const gap = 24;
const groupGap = 28;
const labelWidth = 54;
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Places cards in groups, each beside its label, between band and footer, so many in a row. The
 * cards of a row that is not full share its width, so that no hole stays.
 */
export function cardGrid(
  size: { width: number; height: number },
  { unit, band, footer }: CardFrame,
  groups: readonly number[],
  columns: number,
): CardGrid {
  const rowsOf = (count: number) => Math.ceil(count / columns);
  const rows = groups.reduce((sum, count) => sum + rowsOf(count), 0);
  const gaps = (groups.length + 1) * groupGap + (rows - groups.length) * gap;
  const cardHeight = (size.height - band - footer - gaps * unit) / rows;
  const left = (margin + labelWidth + gap) * unit;
  const inner = size.width - left - margin * unit;

  let y = band + groupGap * unit;
  const labels: Box[] = [];
  const cards = groups.map((count) => {
    const height = rowsOf(count) * (cardHeight + gap * unit) - gap * unit;
    labels.push(box(margin * unit, y, labelWidth * unit, height));
    const placed = Array.from({ length: count }, (_, index): Box => {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, count - row * columns);
      const width = (inner - (inRow - 1) * gap * unit) / inRow;
      const x = left + (index % columns) * (width + gap * unit);
      return box(x, y + row * (cardHeight + gap * unit), width, cardHeight);
    });
    y += height + groupGap * unit;
    return placed;
  });
  return { labels, cards };
}

/**
 * How many cards in a row are worth a try, the usual first: few cards stand one below the other over
 * the whole width; from five on two, on wide sheets three in a row.
 */
export function columnChoices(size: { width: number; height: number }, cards: number): number[] {
  const wide = size.width / size.height > 1.2;
  const usual = wide ? (cards <= 2 ? Math.max(1, cards) : 3) : cards <= 4 ? 1 : 2;
  const others = wide ? [2, 3, 4] : [1, 2, 3];
  return [usual, ...others.filter((count) => count !== usual && count <= cards)];
}

const box = (x: number, y: number, width: number, height: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
