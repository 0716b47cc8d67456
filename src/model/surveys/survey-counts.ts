import { isPublic } from '../audience.ts';
import { yearOf } from '../basics/date.ts';
import type { Office } from '../library.ts';

/** How many surveys a year had 摸底次数: of internal ones nothing but that they were held. */
export interface SurveyCount {
  readonly year: number;
  readonly held: number;
  readonly open: number;
}

/** Surveys that were held, by the year of their last day; oldest year first. */
export function surveyCounts({ items, today }: Pick<Office, 'items' | 'today'>): SurveyCount[] {
  const held = items.survey.filter(({ to, withdrawn }) => to <= today && !withdrawn);
  const years = [...new Set(held.map(({ to }) => yearOf(to)))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = held.filter(({ to }) => yearOf(to) === year);
    return { year, held: own.length, open: own.filter((item) => isPublic(item, today)).length };
  });
}
