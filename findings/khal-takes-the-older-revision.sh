#!/usr/bin/env bash
# khal takes an older revision of an event over a newer one: SEQUENCE is not looked at.
#
# One would guess: of two versions of one event (same UID) the one with the higher SEQUENCE stands,
#   as RFC 5545 (3.8.7.4) and RFC 5546 (2.1.4) have it.
# What happens: khal import keeps whatever came last. An old file that is opened once more puts the old
#   deadline back, without a question under --batch.
# Why it matters here: the calendar of duties is handed out anew whenever a date moves. Counting SEQUENCE
#   up does not protect the newer date from an older file.
# Seen with: khal 0.10.5 (Debian 12).
# Output:
#   (SEQUENCE:1 imported first, then SEQUENCE:0)
#   2020-11-20
#    old deadline
set -euo pipefail
command -v khal > /dev/null || { echo 'needs khal (Debian: khal)' >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir calendar
cat > config <<CONF
[calendars]
[[duties]]
path = $work/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $work/khal.db
CONF
event() { # SEQUENCE, DTSTAMP, DTSTART, SUMMARY
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//duties//EN BEGIN:VEVENT \
    UID:1@example.org "SEQUENCE:$1" "DTSTAMP:$2" "DTSTART;VALUE=DATE:$3" "SUMMARY:$4" \
    END:VEVENT END:VCALENDAR
}
event 1 20201102T000000Z 20201125 'new deadline' > newer.ics
event 0 20201101T000000Z 20201120 'old deadline' > older.ics

khal -c config import --batch newer.ics
khal -c config list --day-format '{date}' 2020-11-01 30d | grep -q 'new deadline'
khal -c config import --batch older.ics
listed=$(khal -c config list --day-format '{date}' 2020-11-01 30d)
echo "$listed"
[[ $listed == *2020-11-20*'old deadline'* && $listed != *'new deadline'* ]]
