/** A rectangle on the sheet, millimetres from its upper left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardGrid {
  /** One millimetre of the sheet the template was drawn for (90×120 cm), in millimetres. */
  readonly unit: number;
  readonly band: number;
  readonly footer: number;
  /** One heading a group. */
  readonly headings: readonly Box[];
  /** Cards by group, each as tall as the others. */
  readonly cards: readonly (readonly Box[])[];
}

const margin = 48;
const gap = 26;
const headingHeight = 50;
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Places cards in groups, each under its heading, between band and footer. Few cards stand one
 * below the other over the whole width; from five on, two (on wide sheets three) in a row. The last
 * card of a group takes what is left of its row, so that no hole stays.
 */
export function cardGrid(
  size: { width: number; height: number },
  groups: readonly number[],
): CardGrid {
  const unit = Math.min(size.width / 900, size.height / 1200);
  const total = groups.reduce((sum, count) => sum + count, 0);
  const columns = columnsFor(size.width / size.height, total);
  const rows = groups.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
  const [band, footer] = [190 * unit, 206 * unit];
  const free =
    size.height - band - footer - (groups.length * (headingHeight + gap) + (rows + 1) * gap) * unit;
  const cardHeight = round(free / rows);
  const inner = size.width - 2 * margin * unit;

  let y = band + gap * unit;
  const headings: Box[] = [];
  const cards = groups.map((count) => {
    headings.push(box(margin * unit, y, inner, headingHeight * unit));
    y += (headingHeight + gap) * unit;
    const placed: Box[] = [];
    for (let first = 0; first < count; first += columns) {
      const inRow = Math.min(columns, count - first);
      const width = (inner - (inRow - 1) * gap * unit) / inRow;
      for (let index = 0; index < inRow; index++) {
        placed.push(box(margin * unit + index * (width + gap * unit), y, width, cardHeight));
      }
      y += cardHeight + gap * unit;
    }
    return placed;
  });
  return { unit: round(unit), band: round(band), footer: round(footer), headings, cards };
}

const columnsFor = (ratio: number, cards: number): number => {
  if (ratio > 1.2) return cards <= 2 ? cards || 1 : 3;
  return cards <= 4 ? 1 : 2;
};

const box = (x: number, y: number, width: number, height: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
