import { publicItems } from '../audience.ts';
import { compareText } from '../basics/finding.ts';
import type { Office } from '../library.ts';
import { periodEnd } from '../calendar/period-end.ts';
import { isOpenNotice } from './notice-facts.ts';
import type { Notice } from './notice.ts';

/** Notices that one can still object to today 正在公示, those that end first leading. */
export const openNotices = (office: Office): Notice[] =>
  publicItems(office, 'notice')
    .filter((item) => isOpenNotice(item, office))
    .map((item) => ({ item, end: item.period && periodEnd(item.period, office.calendar).earliest }))
    .sort((a, b) => compareText(a.end ?? '', b.end ?? '') || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
