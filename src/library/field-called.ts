import type { Field } from '#facts/sheet/field.ts';

/** As people write it: without blanks and without what stands in brackets. */
const plain = (heading: string): string => heading.replace(/[（(][^）)]*[）)]|\s/g, '');

/** The field that the office or the county's tables call so: `deadline` for 整改时限. */
export function fieldCalled(heading: string, fields: readonly Field[]): Field | undefined {
  const word = plain(heading);
  return fields.find(({ headings }) => headings.some((one) => plain(one) === word));
}

/**
 * The same, or the only one of these fields whose name begins or ends so: 电话 for 提意见电话, 社区 for
 * 村和社区.
 */
export function fieldAlike(heading: string, fields: readonly Field[]): Field | undefined {
  const word = plain(heading);
  const ending = fields.filter(({ headings }) =>
    headings.some((one) => plain(one).endsWith(word) || plain(one).startsWith(word)),
  );
  const isWord = /^\p{Script=Han}{2,}$/u.test(word);
  return fieldCalled(heading, fields) ?? (isWord && ending.length === 1 ? ending[0] : undefined);
}
