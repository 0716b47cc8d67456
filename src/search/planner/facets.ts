import type { PageFacts } from './facts.ts';

/** What results can be narrowed by, in the order in which it is offered. */
export const facetNames = ['office', 'kind', 'state', 'year', 'village'] as const;
export type FacetName = (typeof facetNames)[number];

/** The chosen value of each facet. */
export type Choice = Readonly<Partial<Record<FacetName, string>>>;

/** The values of a facet with how many results each would leave. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

const valuesOf: Record<FacetName, (facts: PageFacts) => readonly string[]> = {
  office: ({ office }) => [office],
  kind: ({ kind }) => (kind ? [kind] : []),
  state: ({ states }) => states,
  year: ({ year }) => (year ? [String(year)] : []),
  village: ({ villages }) => villages,
};

/** Does the page agree with every choice, one facet left out? */
export const agrees = (facts: PageFacts | undefined, choice: Choice, except?: FacetName): boolean =>
  facetNames.every((name) => {
    const wanted = choice[name];
    if (wanted === undefined || name === except) return true;
    return facts !== undefined && valuesOf[name](facts).includes(wanted);
  });

/** Counts of the merged results: for each facet among those that agree with the other choices. */
export function countFacets(pages: readonly (PageFacts | undefined)[], choice: Choice): Facet[] {
  return facetNames.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const facts of pages)
      if (facts && agrees(facts, choice, name))
        for (const value of valuesOf[name](facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const chosen = choice[name];
    if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
    const values = [...counts].map(([value, count]) => ({ value, count }));
    values.sort((a, b) =>
      name === 'year'
        ? Number(b.value) - Number(a.value)
        : b.count - a.count || (a.value < b.value ? -1 : 1),
    );
    // One value that everything has narrows nothing.
    return values.length > 1 || chosen !== undefined ? [{ name, values }] : [];
  });
}
