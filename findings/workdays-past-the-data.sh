#!/usr/bin/env bash
# chinese-days counts New Year's Day and the National Day of the years it has no data for as workdays.
#
# One would guess: asked about a year that the State Council has not ruled on yet, a library of
#   Chinese holidays says so, or at least knows the days that are fixed by law (1 January, 1 to
#   3 October).
# What happens: outside the years of its tables it answers like a plain week: every weekday is a
#   workday, with the same types and no error. The holidays of a year are usually announced in the
#   autumn before, so every count into the next year meets this until the package is renewed.
# Why it matters here: a notice period of ten working days that begins in late December would end
#   days too early, and the board would say so in public.
# Seen with: chinese-days 1.5.7, whose tables hold 2004 to 2026.
# Output:
#   2026-01-01 holiday   2026-10-01 holiday   2027-01-01 workday   2027-10-01 workday
#   2003-10-01 workday   2004-10-01 holiday
#   5 workdays after 2026-12-28: 2027-01-04
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts chinese-days@1.5.7 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import chineseDays from 'chinese-days';

const { findWorkday, isHoliday, isWorkday } = chineseDays;
const said = (day) => {
  assert.equal(isHoliday(day), !isWorkday(day));
  return isWorkday(day) ? 'workday' : 'holiday';
};
const seen = {
  '2026-01-01': 'holiday',
  '2026-10-01': 'holiday',
  '2027-01-01': 'workday',
  '2027-10-01': 'workday',
  '2003-10-01': 'workday',
  '2004-10-01': 'holiday',
};
for (const [day, word] of Object.entries(seen)) {
  console.log(day, said(day));
  assert.equal(said(day), word);
}
// Monday to Thursday, Friday 1 January (a holiday by law), Monday.
console.log('5 workdays after 2026-12-28:', findWorkday(5, '2026-12-28'));
assert.equal(findWorkday(5, '2026-12-28'), '2027-01-04');
JS
node try.mjs
