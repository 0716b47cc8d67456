import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { run, runs } from '../../__tests__/peers/programs.ts';
import { planCalendar } from './plan-calendar.ts';
import { planDates } from './plan-view.ts';

// What calendars of other people make of two exports, one after the other: a matter is finished, another
// one moved, a third stays.

const matter = (id: string, deadline: string, raw: object = {}) =>
  anItem('rectification', { title: `事项${id}`, deadline, ...raw }, id);
const office = (today: string, ...items: ReturnType<typeof matter>[]) =>
  anOffice({ today: today as CivilDate, items });
const before = office(
  '2020-11-25',
  ...[matter('a', '2020-12-01'), matter('b', '2020-12-03'), matter('c', '2020-12-10')],
);
const after = office(
  '2020-11-26',
  matter('a', '2020-12-01', { progress: '已完成', completedOn: '2020-11-26' }),
  matter('b', '2020-12-08'),
  matter('c', '2020-12-10'),
);
const first = planCalendar(before, planDates(before));
const second = planCalendar(after, planDates(after), first.exported);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-peer-'));
  await writeFile(join(folder, 'first.ics'), first.text);
  await writeFile(join(folder, 'second.ics'), second.text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['Asia/Shanghai', 'America/Los_Angeles'])('two exports in %s', (TZ) => {
  it.skipIf(!runs('khal', '--version'))(
    'are to khal one event that moved, one cancelled and one that stays (left out where it is not)',
    async () => {
      const own = join(folder, TZ.replace('/', '-'));
      const config = `[calendars]
[[plan]]
path = ${own}/plan
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = ${TZ}
default_timezone = ${TZ}
[sqlite]
path = ${own}.db
[default]
default_calendar = plan
`;
      await writeFile(`${own}.conf`, config);
      const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ };
      const khal = async (...words: string[]) =>
        (await run('khal', ['-c', `${own}.conf`, ...words], { cwd: folder, env })).stdout;
      const shown = async () =>
        (
          await khal(
            'list',
            '--day-format',
            '',
            '--format',
            '{start} {title} {status}',
            '2020-11-20',
            '40d',
          )
        )
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
      await khal('import', '--batch', 'first.ics');
      expect(await shown()).toEqual([
        '2020-12-01 整改“事项a” CONFIRMED',
        '2020-12-03 整改“事项b” CONFIRMED',
        '2020-12-10 整改“事项c” CONFIRMED',
      ]);
      await khal('import', '--batch', 'second.ics');
      expect(await shown()).toEqual([
        '2020-12-01 已取消：整改“事项a” CANCELLED',
        '2020-12-08 整改“事项b” CONFIRMED',
        '2020-12-10 整改“事项c” CONFIRMED',
      ]);
    },
  );

  const python = ['python3', '/usr/bin/python3'].find((name) =>
    runs(name, '-c', 'import icalendar'),
  );
  // Takes events as RFC 5546 asks: of one UID the higher SEQUENCE, then the later DTSTAMP.
  const script = `
import json, sys
from icalendar import Calendar
kept = {}
for name in sys.argv[1:]:
    for event in Calendar.from_ical(open(name, 'rb').read()).walk('VEVENT'):
        stamp = event['DTSTAMP'].dt
        assert stamp.utcoffset().total_seconds() == 0
        assert event['TRANSP'] == 'TRANSPARENT'
        uid, version = str(event['UID']), (event['SEQUENCE'], stamp)
        if uid not in kept or version > kept[uid][0]:
            kept[uid] = (version, event)
live = [e for _, e in kept.values() if e['STATUS'] != 'CANCELLED']
print(json.dumps(sorted([str(e['DTSTART'].dt), str(e['SUMMARY']), len(e.walk('VALARM'))] for e in live)))
`;
  it.skipIf(!python)(
    'are to python-icalendar the same, in whatever order they come (left out where it is not)',
    async () => {
      const kept = async (...files: string[]) => {
        const { stdout } = await run(python ?? '', ['-c', script, ...files], {
          cwd: folder,
          env: { ...process.env, TZ, PYTHONIOENCODING: 'utf-8' },
        });
        return JSON.parse(stdout) as unknown;
      };
      const now = [
        ['2020-12-08', '整改“事项b”', 3],
        ['2020-12-10', '整改“事项c”', 3],
      ];
      expect(await kept('first.ics', 'second.ics')).toEqual(now);
      expect(await kept('second.ics', 'first.ics')).toEqual(now);
    },
  );
});
