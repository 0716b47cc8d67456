import { afterEach, describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import type { ExportedEvent } from './calendar-record.ts';
import { planCalendar } from './plan-calendar.ts';
import { planDates } from './plan-view.ts';

const matter = (raw: object) => anItem('rectification', { village: 'liuwan', ...raw }, 'ludeng');
const officeWith = (today: string, ...items: ReturnType<typeof matter>[]) =>
  anOffice({
    today: today as CivilDate,
    settings: { villages: [{ id: 'liuwan', name: '柳湾村' }] },
    items: [...items, anItem('rectification', { deadline: '2020-11-20' }, 'late')],
  });
const exported = (office: Office, before?: readonly ExportedEvent[], unsure?: boolean) =>
  planCalendar(office, planDates(office), before, unsure);

/** The lines of a file, unfolded. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (text: string, name: string) =>
  linesOf(text)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(name.length));
/** What a file says of one event. */
function eventIn(text: string, uid: string) {
  const event = linesOf(text)
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .find((part) => part.includes(`UID:${uid}@`));
  const value = (name: string) => event?.match(new RegExp(`^${name}[:;](.*)$`, 'm'))?.[1];
  return {
    on: value('DTSTART'),
    sequence: Number(value('SEQUENCE')),
    stamp: value('DTSTAMP') ?? '',
    status: value('STATUS'),
    transp: value('TRANSP'),
    alarms: event?.match(/BEGIN:VALARM/g)?.length ?? 0,
  };
}
const lamp = 'rectification-ludeng';
const office = officeWith('2020-11-25', matter({ deadline: '2020-11-28' }));

describe('the calendar', () => {
  const { text } = exported(office);

  it('keeps to the form: CRLF, lines of 75 octets at most, everything that begins ends', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(longest).toBeGreaterThan(60);
    const open: string[] = [];
    for (const line of linesOf(text)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
  });

  it('has an all-day event for each day, with stable names and reminders 15, 7 and 3 days ahead', () => {
    expect(valuesOf(text, 'DTSTART;VALUE=DATE:')).toEqual(['20201120', '20201128']);
    expect(valuesOf(text, 'UID:')[1]).toBe('rectification-ludeng@qinghe.sunboard.invalid');
    expect(valuesOf(text, 'SUMMARY:')[1]).toBe('整改“柳湾村路灯”');
    expect(valuesOf(text, 'TRIGGER:').slice(3)).toEqual(['-P14DT15H', '-P6DT15H', '-P2DT15H']);
  });

  it('takes up no time of those who keep it, and is stamped in UTC', () => {
    expect(valuesOf(text, 'TRANSP:')).toEqual(['TRANSPARENT', 'TRANSPARENT']);
    // Midnight in Asia/Shanghai.
    expect(new Set(valuesOf(text, 'DTSTAMP:'))).toEqual(new Set(['20201124T160000Z']));
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
  });
});

describe('a calendar on any machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'is the same: %s',
    (tz) => {
      process.env['TZ'] = 'UTC';
      const { text } = exported(office);
      process.env['TZ'] = tz;
      expect(exported(office).text).toBe(text);
    },
  );
});

describe('a calendar that was exported before', () => {
  const first = exported(office);
  const was = eventIn(first.text, lamp);

  it('has the same bytes on another day, as long as the content is the same', () => {
    const later = officeWith('2020-11-26', matter({ deadline: '2020-11-28' }));
    expect(exported(later, first.exported).text).toBe(first.text);
  });

  it.each([
    ['on the same day', '2020-11-25'],
    ['on a later day', '2020-11-26'],
    ['by a clock that went back', '2020-11-01'],
  ])('moves what moved, with a higher number and a later stamp: %s', (_, today) => {
    const moved = officeWith(today, matter({ deadline: '2020-12-01' }));
    const now = eventIn(exported(moved, first.exported).text, lamp);
    expect(now).toMatchObject({ on: 'VALUE=DATE:20201201', status: 'CONFIRMED', alarms: 3 });
    expect(now.sequence).toBeGreaterThan(was.sequence);
    expect(now.stamp > was.stamp).toBe(true);
  });

  const done = (today: string) =>
    officeWith(today, matter({ deadline: '2020-11-28', progress: '已完成' }));
  it('cancels what is finished, without reminders, until its day has passed', () => {
    const second = exported(done('2020-11-26'), first.exported);
    const now = eventIn(second.text, lamp);
    expect(now).toMatchObject({
      on: was.on,
      status: 'CANCELLED',
      transp: 'TRANSPARENT',
      alarms: 0,
    });
    expect(now.sequence).toBeGreaterThan(was.sequence);
    expect(now.stamp > was.stamp).toBe(true);
    // Whoever imports only the next file hears of it, too, and nothing changes any more.
    const third = exported(done('2020-11-28'), second.exported);
    expect(eventIn(third.text, lamp)).toEqual(now);
    expect(exported(done('2020-11-29'), third.exported).text).not.toContain(lamp);
    expect(exported(done('2020-11-29'), third.exported).exported).toHaveLength(1);
  });

  it('has what comes back again, with a still higher number', () => {
    const second = exported(done('2020-11-26'), first.exported);
    const third = exported(
      officeWith('2020-11-27', matter({ deadline: '2020-11-28' })),
      second.exported,
    );
    const now = eventIn(third.text, lamp);
    expect(now).toMatchObject({ status: 'CONFIRMED', alarms: 3 });
    expect(now.sequence).toBeGreaterThan(eventIn(second.text, lamp).sequence);
  });

  it('cancels nothing where some content could not be read, and remembers it', () => {
    const second = exported(officeWith('2020-11-26'), first.exported, true);
    expect(second.text).not.toContain(lamp);
    const third = exported(officeWith('2020-11-27'), second.exported);
    expect(eventIn(third.text, lamp).status).toBe('CANCELLED');
  });

  it('does not fall behind where the record of it was lost', () => {
    const second = exported(officeWith('2020-11-26', matter({ deadline: '2020-12-01' })));
    expect(eventIn(second.text, lamp).sequence).toBeGreaterThan(was.sequence);
  });
});
