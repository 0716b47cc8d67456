#!/usr/bin/env bash
# Intl says that the lunar new year of 2027 is 7 February; it is 6 February.
#
# One would guess: a calendar that ships with every browser and with Node knows the day of 春节.
# What happens: where a new moon falls within minutes of midnight in Beijing, ICU takes the wrong
#   day and the whole lunar month is off by one: 2027 a day late, 2030 a day early. GB/T 33661-2017
#   puts the first of a month on the Beijing day of the new moon: 6 February 2027, 23:56, and
#   3 February 2030, 00:08. The tables of chinese-days have both right. ICU's tracker knows it as
#   ICU-23274.
# Why it matters here: a notice period counted in working days over 春节 ends on another day, and
#   a lunar date printed on a board cannot be taken back.
# Seen with: Node 24.21.0 (ICU 78.3) and Node 20.20.2 (ICU 78.2); chinese-days 1.5.7;
#   astronomy-engine 2.1.19.
# Output:
#   2027: Intl 2027-02-07, chinese-days 2027-02-06, new moon 2027-02-06 23:56 in Beijing
#   2030: Intl 2030-02-02, chinese-days 2030-02-03, new moon 2030-02-03 00:08 in Beijing
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts chinese-days@1.5.7 astronomy-engine@2.1.19 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { SearchMoonPhase } from 'astronomy-engine';
import chineseDays from 'chinese-days';

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
});

/** Days (Beijing, at noon) among which a lunar new year falls. */
function* days(year) {
  for (let day = Date.UTC(year, 0, 20, 4); day < Date.UTC(year, 1, 22); day += 86_400_000)
    yield new Date(day);
}
const text = (date) => date.toISOString().slice(0, 10);

function byIntl(year) {
  for (const day of days(year)) {
    const parts = Object.fromEntries(lunar.formatToParts(day).map((p) => [p.type, p.value]));
    if (parts.month === '1' && parts.day === '1') return text(day);
  }
}
function byTable(year) {
  for (const day of days(year)) {
    const { lunarMon, lunarDay } = chineseDays.getLunarDate(text(day));
    if (lunarMon === 1 && lunarDay === 1) return text(day);
  }
}
/** The new moon of about that day, as Beijing clocks show it. */
function newMoon(day) {
  const { date } = SearchMoonPhase(0, new Date(Date.parse(day) - 3 * 86_400_000), 6);
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

for (const [year, intl, table] of [
  [2027, '2027-02-07', '2027-02-06'],
  [2030, '2030-02-02', '2030-02-03'],
]) {
  const moon = newMoon(table);
  console.log(`${year}: Intl ${byIntl(year)}, chinese-days ${byTable(year)}, new moon ${moon} in Beijing`);
  assert.equal(byIntl(year), intl);
  assert.equal(byTable(year), table);
  assert.equal(moon.slice(0, 10), table);
}
// The years between agree: it is no matter of another calendar.
for (const year of [2026, 2028, 2029]) assert.equal(byIntl(year), byTable(year));
JS
node try.mjs
