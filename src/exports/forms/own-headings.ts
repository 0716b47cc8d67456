import type { OfficeSettings } from '#model/office/office.ts';
import type { TableColumn } from '../table.ts';
import { plainHeading } from './headings.ts';

type Headings = OfficeSettings['formHeadings'];

const isCalled =
  (word: string) =>
  <Row>({ heading, also = [] }: TableColumn<Row>): boolean =>
    [heading, ...also].some((one) => plainHeading(one) === plainHeading(word));

/** The columns with what the office says that forms call them. */
export const withOwnHeadings = <Row>(
  columns: readonly TableColumn<Row>[],
  headings: Headings,
): TableColumn<Row>[] =>
  columns.map((column) => ({
    ...column,
    calledByOffice: Object.keys(headings).filter(
      (form) => columns.find(isCalled(headings[form] ?? '')) === column,
    ),
  }));

/** What the office says that forms mean, though no report has such a column: by what forms call it. */
export const strangeHeadings = <Row>(
  columns: readonly TableColumn<Row>[],
  headings: Headings,
): string[] =>
  Object.keys(headings).filter((form) => !columns.some(isCalled(headings[form] ?? '')));
