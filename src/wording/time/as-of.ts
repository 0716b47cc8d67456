import type { CivilDate } from '#model/basics/date.ts';
import { dateNear, longDate } from './date.ts';

/**
 * As of when a page or file is 截至, where days are counted (逾期 16 天): the newest date of the content,
 * and the day the counts run to, where that is another. 内容截至 2022年11月29日，天数算到 12月1日
 */
export const asOfText = (contentDate: CivilDate, today: CivilDate): string =>
  contentDate === today
    ? `截至 ${longDate(today)}`
    : `内容截至 ${longDate(contentDate)}，天数算到 ${dateNear(today, contentDate)}`;
