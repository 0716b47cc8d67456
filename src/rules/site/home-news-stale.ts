import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { publicEntries } from '#model/audience.ts';
import { type CivilDate, daysBetween, latest } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { newsForResidents } from '#model/items/news.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** Days that the home page may stay without news. */
const staleAfter = 14;
/** Days before that on which staff are warned. */
const warnBefore = 7;

const hint = `如实发布新的内容，或在整改事项里写最新进展（standing），比如 ${exampleLine(kindSheets.rectification, 'standing')}；不要改旧日期`;

/** The newest thing on the home page. */
const newest = (office: Office): CivilDate | undefined =>
  latest(
    [
      ...newsForResidents(office).map((news) => news.on),
      ...publicEntries(office.publications).map((piece) => piece.on),
    ].filter((date) => date <= office.today),
  );

/** Inspections fail a site whose home page has no news for two weeks. */
export const homeNewsStale: Rule = {
  code: 'home-news-stale',
  severity: 'owed',
  clause: '国办秘函〔2019〕19号（首页两周未更新）',
  *check(office): Generator<Draft> {
    const last = newest(office);
    if (last && daysBetween(last, office.today) <= staleAfter) return;
    const since = last
      ? `首页最近一次更新是 ${longDate(last)}，已过 ${daysBetween(last, office.today)} 天（要求 ${staleAfter} 天内有更新）`
      : '首页还没有任何公开内容';
    yield at(sourceOf(office, 'office.yaml'), '', since, hint);
  },
};

/** The same a week ahead, while there is still time. */
export const homeNewsSoon: Rule = {
  code: 'home-news-soon',
  severity: 'hint',
  clause: '国办秘函〔2019〕19号（首页两周未更新）',
  *check(office): Generator<Draft> {
    const last = newest(office);
    const left = last ? staleAfter - daysBetween(last, office.today) : -1;
    if (!last || left < 0 || left >= warnBefore) return;
    const when = left === 0 ? '今天是最后一天' : `还有 ${left} 天可以更新`;
    yield at(
      sourceOf(office, 'office.yaml'),
      '',
      `首页最近一次更新是 ${longDate(last)}，要求 ${staleAfter} 天内有更新：${when}`,
      hint,
    );
  },
};
