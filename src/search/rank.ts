/** What one term found: pages by id with their score. */
export interface TermHits<Page> {
  readonly weight: number;
  readonly pages: readonly { readonly id: string; readonly score: number; readonly page: Page }[];
}

/**
 * Pages in the order of how well they answer all terms together (search.md): summed score times the
 * cube of the coverage, where rare terms cover more. A term that no page has is dropped; pages that
 * cover less than half of what the best one does are left out. `total` is the number of all pages.
 */
export function rankPages<Page>(hits: readonly TermHits<Page>[], total: number): Page[] {
  const found = hits
    .filter((term) => term.pages.length > 0)
    .map((term) => ({ ...term, idf: inverseFrequency(term.pages.length, total) * term.weight }))
    // Rarest first: a page is shown with the excerpt of the rarest term it has.
    .sort((a, b) => b.idf - a.idf);
  const all = found.reduce((sum, term) => sum + term.idf, 0);
  const pages = new Map<string, { page: Page; score: number; covered: number }>();
  for (const { pages: ofTerm, idf } of found)
    for (const { id, score, page } of ofTerm) {
      const known = pages.get(id);
      pages.set(id, {
        page: known?.page ?? page,
        score: (known?.score ?? 0) + score,
        covered: (known?.covered ?? 0) + idf / all,
      });
    }
  const best = Math.max(0, ...[...pages.values()].map(({ covered }) => covered));
  return [...pages]
    .filter(([, { covered }]) => covered >= best / 2)
    .map(([id, { page, score, covered }]) => ({ id, page, rank: score * covered ** 3 }))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .map(({ page }) => page);
}

const inverseFrequency = (count: number, total: number): number =>
  Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
