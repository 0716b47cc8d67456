import ical, { ICalAlarmType } from 'ical-generator';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { contentDate } from '#model/items/news.ts';
import { longDate } from '#wording/time/date.ts';
import { reminderDays, reminderText } from '#wording/time/reminder.ts';
import type { DateLine } from './plan-view.ts';

/** Reminders ring at nine in the morning of their day, seconds after midnight. */
const morning = 9 * 3600;
const midnight = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

/**
 * The days to keep as an iCalendar file (RFC 5545): one all-day event each, with reminders 15, 7 and
 * 3 days ahead. The same content gives the same bytes, on any day: the stamp is the content's date,
 * and an event keeps its UID when its date moves, so that importing again moves it.
 */
export function planCalendar(office: Office, dates: readonly DateLine[]): string {
  const { id, settings, plan } = office;
  const calendar = ical({
    name: `${settings.shortName} ${plan.year} 年方案日程`,
    prodId: { company: 'sunboard', product: 'plan', language: 'ZH' },
  });
  for (const { kind, id: own, on, title, unitNames, note } of dates)
    calendar.createEvent({
      id: `${kind}-${own}@${id}.sunboard.invalid`,
      start: midnight(on),
      allDay: true,
      stamp: midnight(contentDate(office)),
      summary: title,
      description: [
        `${longDate(on)}到期`,
        unitNames.length > 0 && `责任单位：${unitNames.join('、')}`,
        note,
      ]
        .filter(Boolean)
        .join('\n'),
      alarms: reminderDays.map((days) => ({
        type: ICalAlarmType.display,
        trigger: days * 86_400 - morning,
        description: reminderText(title, on, days),
      })),
    });
  return calendar.toString();
}
