import type { CivilDate } from '../basics/date.ts';
import { isOpen } from './rectification-facts.ts';
import { rectificationGroups } from './rectification-groups.ts';
import type { Rectification } from './rectification.ts';

/** What residents still wait for 还没办好的: the overdue first, then by deadline, then the rest. */
export const openMatters = (items: readonly Rectification[], today: CivilDate): Rectification[] =>
  rectificationGroups(items.filter(isOpen), today).flatMap((group) => group.items);

/** What the office has finished, or has explained why it can't do it 已办结、已答复. */
export const closedMatters = (items: readonly Rectification[], today: CivilDate): Rectification[] =>
  rectificationGroups(
    items.filter((item) => !isOpen(item)),
    today,
  ).flatMap((group) => group.items);
