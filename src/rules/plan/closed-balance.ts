import type { Plan } from '#model/plan/plan.ts';
import { type Draft, type Located, type Rule, at, sourceOf } from '../rule.ts';

/** A balance that was put on record adds up: it was written by a command and is never edited. */
export const closedBalance: Rule = {
  code: 'closed-balance',
  severity: 'error',
  clause: '设计：归档的数不改，后来的情况写在旁边',
  *check(office): Generator<Draft> {
    yield* faults(office.plan, sourceOf(office, 'plan.yaml'));
    for (const { plan } of office.earlierPlans)
      yield* faults(plan, sourceOf(office, `plans/${plan.year}.yaml`));
  },
};

function* faults({ closed }: Plan, source: Located): Generator<Draft> {
  for (const [index, balance] of (closed?.balances ?? []).entries()) {
    const { year, total, opinions, done, doing, overdue, planned, cannot } = balance;
    const sum = done + doing + planned + cannot;
    if (sum !== total || overdue > doing || opinions < total)
      yield at(
        source,
        `closed.balances.${index}`,
        sum === total
          ? `${year} 年度归档的总账对不上：逾期 ${overdue} 件、尚未完成 ${doing} 件，意见 ${opinions} 条、事项 ${total} 件`
          : `${year} 年度归档的总账对不上：四项相加是 ${sum}，总数写的是 ${total}`,
        '归档的数由换年度的命令记下，不手改：从备份里找回原来的这几行',
      );
  }
}
