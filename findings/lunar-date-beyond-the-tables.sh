#!/usr/bin/env bash
# chinese-days gives the 36132nd day of a thirteenth month for a date beyond its lunar tables, and no error.
#
# One would guess: asked for a lunar date after the last year of its tables, a library says that it doesn't
#   know, or throws.
# What happens: getLunarDate answers with the last year of the tables, month 13 and its 36132nd day.
#   getSolarDateFromLunar goes on counting and gives dates that look right.
# Why it matters here: whoever computes statutory holidays from it gets none, or wrong ones, without a word; we
#   ask for 1901 to 2099 only.
# Seen with: chinese-days 1.5.7.
# Output:
#   2099-01-21: 2099-1-1
#   2200-01-01: 2100-13-36132
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
  const { lunarYear, lunarMon, lunarDay } = chineseDays.getLunarDate(date);
  const text = `${lunarYear}-${lunarMon}-${lunarDay}`;
  console.log(`${date}: ${text}`);
  return text;
};
assert.equal(said('2099-01-21'), '2099-1-1');
assert.equal(said('2200-01-01'), '2100-13-36132');
JS
TZ=UTC node try.mjs
