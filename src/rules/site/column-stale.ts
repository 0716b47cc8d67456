import { publicItems } from '#model/audience.ts';
import { type CivilDate, addDays, daysBetween, latest } from '#model/basics/date.ts';
import { kinds } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import { itemChangedOn } from '#model/items/news.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** Days before a column is stale that staff hear of it. */
const warnBefore = 7;

/** A column that an inspection looks at, and how many days it may stay without anything new. */
interface Column {
  readonly label: string;
  readonly days: number;
  readonly example: string;
  newest(office: Office): CivilDate | undefined;
}

const newestItem = (kind: 'notice' | 'document') => (office: Office) =>
  latest(publicItems(office, kind).map((item) => itemChangedOn(item, office)));

/** Half a year, as an inspection counts it. */
const halfYear = 183;

/** Columns by the inspection's own words: 动态要闻、通知公告、政策文件. */
const columns: readonly Column[] = [
  {
    label: '宣传稿件（动态要闻类）',
    days: 14,
    example: '在 publications.yaml 里登记新刊发的稿件',
    newest: (office) =>
      latest(
        office.publications
          .filter(({ audience, on }) => audience === 'public' && on <= office.today)
          .map(({ on }) => on),
      ),
  },
  {
    label: `${kinds.notice.label}（通知公告类）`,
    days: halfYear,
    example: '如实发布新的公告，比如 notices/jindu-2020-11.md',
    newest: newestItem('notice'),
  },
  {
    label: `${kinds.document.label}（政策文件类）`,
    days: halfYear,
    example: '如实发布新印发的文件，比如 documents/fangan-2020.md',
    newest: newestItem('document'),
  },
];

/** The newest entry of each column that has any, and the last day on which that is enough. */
const dated = (office: Office) =>
  columns.flatMap((column) => {
    const newest = column.newest(office);
    return newest ? [{ ...column, newest, until: addDays(newest, column.days) }] : [];
  });

/** A column without anything new for too long fails a site. */
export const columnStale: Rule = {
  code: 'column-stale',
  severity: 'owed',
  clause: '国办秘函〔2019〕19号（栏目应更新未更新）',
  *check(office): Generator<Draft> {
    for (const { label, days, example, newest, until } of dated(office))
      if (until < office.today)
        yield at(
          sourceOf(office, 'office.yaml'),
          '',
          `${label}最近一次更新是 ${longDate(newest)}，已过 ${daysBetween(newest, office.today)} 天（要求 ${days} 天内有更新）`,
          `${example}；没有新内容就如实空着，不要改旧日期`,
        );
  },
};

/** The same a week ahead, while there is still time. */
export const columnStaleSoon: Rule = {
  code: 'column-stale-soon',
  severity: 'hint',
  clause: '国办秘函〔2019〕19号（栏目应更新未更新）',
  *check(office): Generator<Draft> {
    for (const { label, example, newest, until } of dated(office)) {
      const left = daysBetween(office.today, until);
      if (left < 0 || left >= warnBefore) continue;
      yield at(
        sourceOf(office, 'office.yaml'),
        '',
        `${label}最近一次更新是 ${longDate(newest)}，最迟 ${longDate(until)} 要有新内容（${left === 0 ? '就是今天' : `还有 ${left} 天`}）`,
        `${example}；没有新内容就如实空着，不要改旧日期`,
      );
    }
  },
};
