// Parts of a list that are chosen together, as slugs of cuts (`year-2019`, `overdue`), and as the
// address of the list says them: `?year=2019&overdue=1`. Runs in the browser: no imports.

/** The question that a cut answers, which is its name in the address: `year` of `year-2019`. */
const questionOf = (slug: string): string => slug.split('-', 1)[0] ?? slug;

/**
 * The choice that an address asks for. Only `known` slugs count: chats add names of their own to
 * the links they forward (`from=singlemessage`).
 */
export function readChoice(query: string, known: readonly string[]): string[] {
  const choice: string[] = [];
  new URLSearchParams(query).forEach((value, name) => {
    const slug = known.includes(name) ? name : `${name}-${value}`;
    if (known.includes(slug) && !choice.some((one) => questionOf(one) === name)) choice.push(slug);
  });
  return choice;
}

/** A choice as the end of an address: empty where nothing is chosen. */
export function writeChoice(choice: readonly string[]): string {
  const query = choice.map((slug) => {
    const name = questionOf(slug);
    return `${name}=${slug === name ? '1' : slug.slice(name.length + 1)}`;
  });
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** The choice with a cut instead of another answer to its question. */
export const chosenWith = (choice: readonly string[], slug: string): string[] => [
  ...choice.filter((one) => questionOf(one) !== questionOf(slug)),
  slug,
];

/** The choice after a cut was tapped: chosen, or no longer chosen. */
export const toggled = (choice: readonly string[], slug: string): string[] =>
  choice.includes(slug) ? choice.filter((one) => one !== slug) : chosenWith(choice, slug);

/** Does an item that belongs to these cuts belong to all that are chosen? */
export const fits = (cuts: readonly string[], choice: readonly string[]): boolean =>
  choice.every((slug) => cuts.includes(slug));
