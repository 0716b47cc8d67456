import type { CivilDate } from '../basics/date.ts';
import type { Balance } from '../rectifications/balance.ts';
import type { Office } from '../library.ts';

/** What was told of an evaluation year on a day. */
export interface Closing {
  readonly on: CivilDate;
  readonly balance: Balance;
}

/** Every time that the balance of an evaluation year was put on record, oldest first. */
export const closingsOf = (
  { earlierPlans }: Pick<Office, 'earlierPlans'>,
  evaluation: number,
): Closing[] =>
  earlierPlans
    .flatMap(({ plan: { closed } }) =>
      (closed?.balances ?? [])
        .filter(({ year }) => year === evaluation)
        .map(({ year: _, ...balance }) => ({ on: closed?.on as CivilDate, balance })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
