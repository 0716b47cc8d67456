import { isPublic } from '#model/audience.ts';
import { completeApproval } from '#model/items/approval.ts';
import { kinds } from '#model/kinds.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import type { Library, Office } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { UserError } from '../../shell.ts';
import { type OfficeItem, findItem } from '../find-item.ts';

/** The matter of that name, if it may go out at all. A service or notice may have the same name. */
export function findMatter(library: Pick<Library, 'offices' | 'findings'>, word: string) {
  const named = library.offices.some(({ items }) =>
    items.rectification.some(({ id }) => id === word),
  );
  return matterOf(findItem(library, named ? `${kinds.rectification.folder}/${word}` : word));
}

/** The matter; else why it may not go out, and what to do. */
function matterOf({ item, office }: OfficeItem): { item: Rectification; office: Office } {
  if (item.kind !== 'rectification')
    throw new UserError(
      `“${item.title}”是${kinds[item.kind].label}，不是整改事项。这里只做整改事项，比如 npm run channels -- liuwan-ludeng`,
    );
  const { today } = office;
  if (item.withdrawn)
    throw new UserError(
      `“${item.title}”${longDate(item.withdrawn.on)}已经撤回，不再对外说。要说的，先核实清楚，另写一件事项，审签以后再做`,
    );
  if (item.audience === 'internal')
    throw new UserError(
      `“${item.title}”是内部事项，不对外发。批准公开的，先审签：npm run sign-off -- ${item.id}，再删掉文件里 audience: internal 那一行`,
    );
  if (!completeApproval(item.approval))
    throw new UserError(
      `“${item.title}”还没有签发，不能发出去。先审签：npm run sign-off -- ${item.id}，三步都记好再做`,
    );
  if (!isPublic(item, today))
    throw new UserError(
      `“${item.title}”定在${longDate(item.publishedOn)}公开，还没有到。到那天再做；要提前，改文件里的 publishedOn`,
    );
  return { item, office };
}
