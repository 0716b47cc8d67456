import type { Finding } from '#model/finding.ts';
import { placeOf } from '#model/item.ts';
import { longDate } from '#wording/date.ts';
import { type PackageJob, orderOf } from './package-sheets.ts';

/** What the office should still say before it orders: a shop would have to phone. */
export function orderFindings(job: PackageJob): Finding[] {
  const { board, office } = job;
  const { deadline } = orderOf(job);
  const place = placeOf(board, board.print ? 'print.deadline' : 'place');
  const severity = 'hint';
  if (deadline === undefined)
    return [
      {
        code: 'order-no-deadline',
        severity,
        ...place,
        message: `${board.code} 没有写交货期限，制作单上是“双方另行约定”`,
        hint: `在这块牌的文件里写 print: { deadline: ${office.today} }（写要求送到的那天），再做一次印制包`,
      },
    ];
  if (deadline >= office.today) return [];
  return [
    {
      code: 'order-deadline-passed',
      severity,
      ...place,
      message: `${board.code} 的交货期限 ${longDate(deadline)}已经过了`,
      hint: `改成新的期限，比如 deadline: ${office.today}（写要求送到的那天），再做一次印制包`,
    },
  ];
}
