#!/usr/bin/env bash
# chinese-days finds Qingming and the lunar New Year on another day on a machine west of Greenwich.
#
# One would guess: a festival has the same date everywhere; a library that gives dates as text gives the
#   same text on every machine.
# What happens: getSolarTermDate and getSolarDateFromLunar read days in the machine's time zone. In Los
#   Angeles Qingming is a day early, and what a lunar date written with hyphens stands for is another day: asked
#   for the first day of the first month it answers with another day. Nothing is thrown. Only
#   getLunarDate, asked with a date as text, answers alike everywhere.
# Why it matters here: a statutory holiday of a year without an arrangement is computed; a site built on a
#   server elsewhere would publish another last day for objections.
# Seen with: chinese-days 1.5.7, Node 24.21.0.
# Output:
#   TZ=Asia/Shanghai: 2027-04-05 清明, 2027-02-06 春节; 2027-02-06 is 1-1
#   TZ=UTC: 2027-04-05 清明, 2027-02-06 春节; 2027-02-06 is 1-1
#   TZ=America/Los_Angeles: 2027-04-04 清明, 2027-02-07 春节; 2027-02-06 is 1-1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts chinese-days@1.5.7 > /dev/null

cat > try.mjs <<'JS'
import chineseDays from 'chinese-days';

const { getLunarDate, getSolarDateFromLunar, getSolarTermDate } = chineseDays;
const { lunarMon, lunarDay } = getLunarDate('2027-02-06');
console.log(
  `${getSolarTermDate(2027, 4, 'pure_brightness')} 清明, ${getSolarDateFromLunar('2027-01-01').date} 春节; 2027-02-06 is ${lunarMon}-${lunarDay}`,
);
JS
for zone in Asia/Shanghai UTC America/Los_Angeles; do
  now=$(TZ=$zone node try.mjs)
  echo "TZ=$zone: $now"
  case $zone in
    America/*) wanted='2027-04-04 清明, 2027-02-07 春节; 2027-02-06 is 1-1' ;;
    *) wanted='2027-04-05 清明, 2027-02-06 春节; 2027-02-06 is 1-1' ;;
  esac
  [ "$now" = "$wanted" ]
done
