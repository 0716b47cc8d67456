import type { TableColumn } from '../table.ts';
import { type Heading, plainHeading } from './headings.ts';

/** A column of a form that the office has an answer for. */
export interface MatchedColumn<Row> {
  /** Position in the sheet, from 0. */
  readonly at: number;
  /** What the form calls it. */
  readonly text: string;
  readonly column: TableColumn<Row>;
}

/** Which headings are known. */
export interface Match<Row> {
  readonly matched: readonly MatchedColumn<Row>[];
  /** Headings that nobody knows an answer for. */
  readonly unknown: readonly Heading[];
}

/** What nearly every heading of such a form begins with says nothing: 整改时限 is 时限. */
const bare = (text: string): string =>
  text.replace(/^(?:整改|问题)(?=..)/u, '').replaceAll('的', '');

/** Says which columns may stand under a heading, the likeliest first. */
function lookUp<Row>(
  columns: readonly TableColumn<Row>[],
): (heading: Heading) => TableColumn<Row>[] {
  const byCall = new Map<string, TableColumn<Row>[]>();
  const add = (call: string, column: TableColumn<Row>) =>
    byCall.set(call, [...(byCall.get(call) ?? []), column]);
  for (const column of columns)
    for (const called of column.calledByOffice ?? []) add(plainHeading(called), column);
  // What a column is called comes before what it is also called.
  for (const column of columns) add(plainHeading(column.heading), column);
  for (const column of columns)
    for (const also of column.also ?? []) add(plainHeading(also), column);
  for (const column of columns)
    for (const beside of column.alsoBeside ?? []) add(plainHeading(beside), column);
  for (const [call, named] of [...byCall])
    if (!byCall.has(bare(call))) byCall.set(bare(call), named);
  return ({ calls }) => {
    for (const call of calls) {
      const found = byCall.get(call) ?? byCall.get(bare(call));
      if (found) return [...new Set(found)];
    }
    return [];
  };
}

/**
 * The columns that headings ask for. A heading that may mean two columns takes the one that no other
 * heading asks for: 完成情况 beside 是否完成 is what was done, alone it is whether.
 */
export function matchHeadings<Row>(
  headings: readonly Heading[],
  columns: readonly TableColumn<Row>[],
): Match<Row> {
  const look = lookUp(columns);
  const asked = headings.map((heading) => ({ heading, may: look(heading) }));
  const taken = new Set<TableColumn<Row>>();
  const matched: MatchedColumn<Row>[] = [];
  for (const { heading, may } of asked.toSorted((a, b) => a.may.length - b.may.length)) {
    const column = may.find((one) => !taken.has(one)) ?? may[0];
    if (!column) continue;
    taken.add(column);
    matched.push({ at: heading.at, text: heading.text, column });
  }
  return {
    matched: matched.sort((a, b) => a.at - b.at),
    unknown: asked.filter(({ may }) => may.length === 0).map(({ heading }) => heading),
  };
}
