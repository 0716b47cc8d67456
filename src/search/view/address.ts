import { type Choice, type FacetName, facetNames } from '../planner/facets.ts';

/** What the address of the search page says: it can be shared, and the back button works. */
export interface Wanted {
  readonly text: string;
  /** Id of the office that is searched; empty for all. */
  readonly office: string;
  readonly choice: Choice;
}

// `office` in the address is the office that is searched: its facet goes by another name.
const parameterOf = (name: FacetName): string => (name === 'office' ? 'of' : name);

/** Reads `?q=路灯&office=qinghe&year=2020`. */
export function readAddress(query: string): Wanted {
  const parameters = new URLSearchParams(query);
  const chosen = facetNames.flatMap((name) => {
    const value = parameters.get(parameterOf(name));
    return value ? [[name, value] as const] : [];
  });
  return {
    text: parameters.get('q') ?? '',
    office: parameters.get('office') ?? '',
    choice: Object.fromEntries(chosen),
  };
}

/** The query part of the address, with its `?`; empty where nothing is asked. */
export function writeAddress({ text, office, choice }: Wanted): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  if (office) parameters.set('office', office);
  for (const name of facetNames) {
    const value = choice[name];
    if (value !== undefined) parameters.set(parameterOf(name), value);
  }
  const query = parameters.toString();
  return query ? `?${query}` : '';
}
