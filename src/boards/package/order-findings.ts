import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { longDate } from '#wording/time/date.ts';
import { type PackageJob, orderOf } from './package-sheets.ts';

/** What the office should still say before it orders: a shop would have to phone. */
export function orderFindings(job: PackageJob): Finding[] {
  const { board, office } = job;
  const { deadline } = orderOf(job);
  const line = `deadline: ${office.today}`;
  const place = placeOf(board, board.print ? 'print.deadline' : 'place');
  const severity = 'hint';
  if (deadline === undefined)
    return [
      {
        code: 'order-no-deadline',
        severity,
        ...place,
        message: `${board.code} 没有写交货期限，制作单上是“双方另行约定”`,
        hint: `写上要求送到的那天，比如${board.print ? `在 print 下面加一行 ${line}` : `加一行 print: { ${line} }`}，再做一次印制包`,
      },
    ];
  if (deadline >= office.today) return [];
  return [
    {
      code: 'order-deadline-passed',
      severity,
      ...place,
      message: `${board.code} 的交货期限 ${longDate(deadline)}已经过了`,
      hint: `改成新的期限，比如 ${line}（写要求送到的那天），再做一次印制包`,
    },
  ];
}
