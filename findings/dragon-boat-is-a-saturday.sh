#!/usr/bin/env bash
# chinese-days does not know the Dragon Boat Festival of 2012: the statutory day, a Saturday, is none of its holidays.
#
# One would guess: a table of the State Council's holidays has every day off of every year it covers.
# What happens: of 22 to 24 June 2012 it has the days before and after; 23 June itself, 端午 and off by decree,
#   is told as an ordinary Saturday. Whether it is worked comes out right, its name does not.
# Why it matters here: a table that lacks a day off by law is held against the law before it is trusted.
# Seen with: chinese-days 1.5.7.
# Output:
#   2012-06-22 Dragon Boat Festival,端午,1
#   2012-06-23 Saturday
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts chinese-days@1.5.7 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import chineseDays from 'chinese-days';

const said = (date) => {
  const { name, work } = chineseDays.getDayDetail(date);
  console.log(date, name);
  assert.equal(work, false);
  return name;
};
assert.match(said('2012-06-22'), /端午/);
assert.equal(said('2012-06-23'), 'Saturday');
assert.equal(chineseDays.getLunarDate('2012-06-23').lunarMon, 5);
assert.equal(chineseDays.getLunarDate('2012-06-23').lunarDay, 5);
JS
TZ=UTC node try.mjs
