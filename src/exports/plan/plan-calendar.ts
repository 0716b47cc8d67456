import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { reminderDays, reminderText } from '#wording/time/reminder.ts';
import { type CalendarEvent, type ExportedEvent, revise } from './calendar-record.ts';
import type { DateLine } from './plan-view.ts';

/** Reminders ring at nine in the morning of their day, seconds after midnight. */
const morning = 9 * 3600;
/** An all-day event is a date: nothing of it depends on a zone. */
const dayOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
/** The moments of a day in Asia/Shanghai, a second each. */
const instant = (date: CivilDate, nth: number): Date =>
  new Date(Date.parse(`${date}T00:00:00+08:00`) + nth * 1000);

/** A calendar ready to be written, and what is to be remembered of it. */
interface PlanCalendar {
  readonly text: string;
  readonly exported: readonly ExportedEvent[];
}

/**
 * The days to keep as an iCalendar file (RFC 5545): one all-day event each that takes up no time, with
 * reminders 15, 7 and 3 days ahead. An event keeps its UID when its date moves and its SEQUENCE rises, so
 * that importing again moves it; one that was exported before and is gone is in it as CANCELLED until its
 * day has passed. The same content gives the same bytes as `before`, on any day. `unsure`: some content
 * could not be read, so that nothing is called gone.
 */
export function planCalendar(
  office: Office,
  dates: readonly DateLine[],
  before: readonly ExportedEvent[] = [],
  unsure = false,
): PlanCalendar {
  const { settings, plan } = office;
  const events = dates.map((date) => eventOf(date, office));
  const exported = revise(before, events, office.today, unsure);
  const calendar = ical({
    name: `${settings.shortName} ${plan.year} 年方案日程`,
    prodId: { company: 'sunboard', product: 'plan', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const byUid = new Map(events.map((event) => [event.uid, event]));
  for (const event of exported) {
    const active = byUid.get(event.uid);
    if (!active && !event.cancelled) continue;
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: dayOf(event.on),
      allDay: true,
      stamp: instant(event.changedOn, event.nth),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      ...(active ? standing(active) : gone(event)),
    });
  }
  return { text: calendar.toString(), exported };
}

const eventOf = ({ kind, id, on, title, unitNames, note }: DateLine, office: Office) => ({
  uid: `${kind}-${id}@${office.id}.sunboard.invalid`,
  on,
  title,
  description: [
    `${longDate(on)}到期`,
    unitNames.length > 0 && `责任单位：${unitNames.join('、')}`,
    note,
  ]
    .filter(Boolean)
    .join('\n'),
});

const standing = ({ title, on, description }: CalendarEvent) => ({
  summary: title,
  description,
  status: ICalEventStatus.CONFIRMED,
  alarms: reminderDays.map((days) => ({
    type: ICalAlarmType.display as const,
    trigger: days * 86_400 - morning,
    description: reminderText(title, on, days),
  })),
});

/** The title says so too: many calendars of phones don't look at the status. */
const gone = ({ title }: ExportedEvent) => ({
  summary: `已取消：${title}`,
  description: '办完了、撤回了，或者不再归这里管：日程里已经没有这一项，不用再提醒',
  status: ICalEventStatus.CANCELLED,
});
