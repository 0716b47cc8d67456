import { publicItems } from '#model/audience.ts';
import type { Office } from '#model/library.ts';
import { balanceOf, evaluationYears } from '#model/rectifications/balance.ts';

/**
 * What of a year is put on record when its plan is put away 归档时的总账, to stand at the end of
 * `plans/2020.yaml`: the public balance of every evaluation, as its page tells it on this day. Empty where
 * there is none, or where the plan has a record already.
 */
export function closingText(office: Office): string {
  const items = publicItems(office, 'rectification');
  const years = evaluationYears(items);
  if (years.length === 0 || office.plan.closed) return '';
  const rows = years.map((year) => {
    const balance = balanceOf(
      items.filter((item) => item.year === year),
      office.today,
    );
    const fields = Object.entries(balance).map(([name, count]) => `${name}: ${count}`);
    return `    - { year: ${year}, ${fields.join(', ')} }`;
  });
  return [
    '',
    '# 归档时的总账：当时公开的数，换年度时由程序记下，以后不改',
    'closed:',
    `  on: ${office.today}`,
    '  balances:',
    ...rows,
    '',
  ].join('\n');
}
