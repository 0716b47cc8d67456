import { publicEntries } from '#model/audience.ts';
import { daysBetween, latest } from '#model/date.ts';
import { newsOf } from '#model/news.ts';
import { longDate } from '#wording/date.ts';
import { type Draft, type Rule, at, sourceOf } from './rule.ts';

/** Days that the home page may stay without news. */
const staleAfter = 14;

/** Inspections fail a site whose home page has no news for two weeks. */
export const homeNewsStale: Rule = {
  code: 'home-news-stale',
  severity: 'owed',
  clause: '国办秘函〔2019〕19号（首页两周未更新）',
  *check(office): Generator<Draft> {
    const pieces = publicEntries(office.publications).map((piece) => piece.on);
    const last = latest(
      [...newsOf(office).map((news) => news.on), ...pieces].filter((date) => date <= office.today),
    );
    if (last && daysBetween(last, office.today) <= staleAfter) return;
    const since = last
      ? `首页最近一次更新是 ${longDate(last)}，已过 ${daysBetween(last, office.today)} 天（要求 ${staleAfter} 天内有更新）`
      : '首页还没有任何公开内容';
    yield at(
      sourceOf(office, 'office.yaml'),
      '',
      since,
      '如实发布新的内容，或在整改事项里写最新进展（standing），比如 standing: { text: 已立杆 20 根, asOf: 2020-11-20 }；不要改旧日期',
    );
  },
};
