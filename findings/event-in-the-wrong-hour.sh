#!/usr/bin/env bash
# ical-generator labels the clock of the machine as Shanghai: on a server in UTC nine o'clock becomes one.
#
# One would guess: with timezone: 'Asia/Shanghai' a moment is written as clocks in Shanghai show it.
# What happens: of a plain Date it takes hours and minutes as the machine shows them and puts
#   TZID=Asia/Shanghai before them. Only moments of a library with zones (luxon, dayjs, moment) are
#   converted. Where the machine stands in Shanghai all is well, so a test there finds nothing. There
#   is no VTIMEZONE either, which RFC 5545 (3.2.19) asks for with every TZID; a generator for it has
#   to be passed in.
# Why it matters here: hours of a symposium in a calendar that the office hands out. All-day events have
#   no such trouble.
# Seen with: ical-generator 11.1.2.
# Output:
#   TZ=Asia/Shanghai: DTSTART;TZID=Asia/Shanghai:20201120T090000
#   TZ=UTC: DTSTART;TZID=Asia/Shanghai:20201120T010000
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts ical-generator@11.1.2 > /dev/null

cat > try.mjs <<'JS'
import ical from 'ical-generator';

const calendar = ical();
calendar.createEvent({
  id: '1',
  start: new Date('2020-11-20T09:00:00+08:00'),
  timezone: 'Asia/Shanghai',
  summary: '座谈会',
});
const lines = calendar.toString().split('\r\n');
console.log(lines.find((line) => line.startsWith('DTSTART')));
if (lines.includes('BEGIN:VTIMEZONE')) throw new Error('there is a VTIMEZONE now');
JS
for zone in Asia/Shanghai UTC; do
  now=$(TZ=$zone node try.mjs)
  echo "TZ=$zone: $now"
  if [[ $zone == UTC ]]; then hour=01; else hour=09; fi
  [[ $now == "DTSTART;TZID=Asia/Shanghai:20201120T${hour}0000" ]]
done
