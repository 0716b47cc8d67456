import { type Equation, bounds, determined, equation } from './solve.ts';
import { shownCells } from './survey-cells.ts';
import type { Survey } from './survey.ts';

/** The answers to one question in one round, and how many people were asked. */
export interface RoundTable {
  readonly answers: Survey['questions'][number]['answers'];
  readonly n: number | undefined;
}

/**
 * Does somebody who adds up the shown cells of `parts`, which are the people of `whole`, learn a hidden
 * cell of any of them, or to which of two numbers it comes? Each table alone hides enough; together they
 * may not.
 */
export function toldBySums(whole: RoundTable, parts: readonly RoundTable[]): boolean {
  const tables = [whole, ...parts];
  // More answers than people: that is told by a rule of its own.
  if (tables.some((table) => table.n !== undefined && silenceOf(table) < 0)) return false;
  const size = whole.answers.length;
  const cell = (table: number, answer: number) => table * (size + 1) + answer;
  const equations: Equation[] = [];
  const hidden: { readonly cell: number; readonly people: number }[] = [];
  for (const [table, { answers, n }] of tables.entries()) {
    const { counts, total } = shownCells({ answers }, n);
    const answered = answers.reduce((sum, { count }) => sum + count, 0);
    const people = n ?? answered;
    const row = answers.map((_, answer) => [cell(table, answer), 1] as const);
    equations.push(equation([...row, [cell(table, size), 1]], people));
    if (total !== people) equations.push(equation(row, total));
    for (const [answer, count] of counts.entries())
      if (count === undefined) hidden.push({ cell: cell(table, answer), people });
      else equations.push(equation([[cell(table, answer), 1]], count));
  }
  for (let answer = 0; answer <= size; answer++)
    if (answer < size || sameSilence(whole, parts))
      equations.push(
        equation(
          tables.map((_, table) => [cell(table, answer), table === 0 ? -1 : 1] as const),
          0,
        ),
      );
  const solved = determined(equations);
  const ranges = bounds(equations, tables.length * (size + 1));
  return hidden.some(({ cell: one, people }) => {
    const [low, high] = ranges[one] ?? [0, 0];
    return solved.has(one) || high - low < Math.min(2, people);
  });
}

const silenceOf = ({ answers, n }: RoundTable): number =>
  (n ?? 0) - answers.reduce((sum, { count }) => sum + count, 0);

/** Do those who gave no answer add up, too? */
const sameSilence = (whole: RoundTable, parts: readonly RoundTable[]): boolean =>
  [whole, ...parts].every(({ n }) => n !== undefined) &&
  silenceOf(whole) === parts.reduce((sum, part) => sum + silenceOf(part), 0);
