import { publicItems } from '../audience.ts';
import { compareText } from '../basics/finding.ts';
import type { Office } from '../library.ts';
import { isOpenNotice, noticeLastDay } from './notice-facts.ts';
import type { Notice } from './notice.ts';

/** Notices that one can still object to today 正在公示, those that end first leading. */
export const openNotices = (office: Office): Notice[] =>
  publicItems(office, 'notice')
    .filter((item) => isOpenNotice(item, office.today))
    .sort((a, b) => compareText(lastDay(a), lastDay(b)) || compareText(a.id, b.id));

const lastDay = ({ period, publishedOn }: Notice) => (period ? noticeLastDay(period) : publishedOn);
