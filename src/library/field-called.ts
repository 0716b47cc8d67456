import type { Field } from '#facts/sheet/field.ts';

/** As people write it: without blanks and without what stands in brackets. */
const plain = (heading: string): string => heading.replace(/[（(][^）)]*[）)]|\s/g, '');

/** The field that the office or the county's tables call so: `deadline` for 整改时限. */
export const fieldCalled = (heading: string, fields: readonly Field[]): Field | undefined =>
  fields.find(({ headings }) => headings.some((one) => plain(one) === plain(heading)));
