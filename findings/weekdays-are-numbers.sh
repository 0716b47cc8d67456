#!/usr/bin/env bash
# hucre reads a date that a sheet shows as 星期五 as the number 44155.
#
# One would guess: a cell with a date format is a date, whatever of the date it shows.
# What happens: AAAA, the weekday in Chinese Excel (星期五), and AAA (五) are not among the letters that
#   make a format one of dates. The same day as 2020年11月20日, also in 二〇二〇, is read as a date.
# Why it matters here: duty rosters and lists of visits show days as weekdays; an import gets 44155 in a
#   column of dates. Look at the format before a number of five digits is believed.
# Seen with: hucre 1.0.0.
# Output:
#   yyyy"年"m"月"d"日": 2020-11-20
#   [DBNum1][$-804]yyyy"年"m"月"d"日": 2020-11-20
#   [$-804]AAAA;@: 44155
#   [$-804]AAA;@: 44155
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts hucre@1.0.0 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readXlsx, writeXlsx } from 'hucre';

const expected = new Map([
  ['yyyy"年"m"月"d"日"', '2020-11-20'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '2020-11-20'],
  ['[$-804]AAAA;@', '44155'],
  ['[$-804]AAA;@', '44155'],
]);
const formats = [...expected.keys()];
const cells = formats.map((numFmt, at) => [`0,${at}`, { value: 44155, style: { numFmt } }]);
const sheet = { name: '值班', rows: [formats.map(() => 44155)], cells: new Map(cells) };
const [read] = (await readXlsx(await writeXlsx({ sheets: [sheet] }))).sheets;
read.rows[0].forEach((value, at) => {
  const said = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  console.log(`${formats[at]}: ${said}`);
  assert.equal(said, expected.get(formats[at]));
});
JS
node try.mjs
