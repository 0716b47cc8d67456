#!/usr/bin/env bash
# khal takes an older version of an event for a newer one: it never compares SEQUENCE or DTSTAMP.
#
# One would guess: RFC 5545 has SEQUENCE so that of two versions of an event the later wins, whatever the
#   order in which their files are imported.
# What happens: khal import writes whatever it gets over the event with the same UID. An old file imported
#   again moves the event back and revives one that was cancelled. A cancelled event stays in the list,
#   with its status, and is not removed.
# Why it matters here: the newest export has to be whole, cancelled events included: nobody may count on the
#   calendar to sort out what is old.
# Seen with: khal 0.10.5 (Debian 12).
# Output:
#   new, then old: 2026-12-10 A CONFIRMED
#   cancelled: 2026-12-12 A CANCELLED
set -euo pipefail
command -v khal > /dev/null || { echo 'khal is missing' >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
cat > config <<CONF
[calendars]
[[one]]
path = $work/one
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = $work/khal.db
[default]
default_calendar = one
CONF
version() { # file, SEQUENCE, day, status
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//x//x//EN BEGIN:VEVENT UID:a@example.invalid \
    "DTSTAMP:20261128T0000${2}0Z" "SEQUENCE:$2" "DTSTART;VALUE=DATE:$3" SUMMARY:A "STATUS:$4" \
    END:VEVENT END:VCALENDAR > "$1"
}
version old.ics 0 20261210 CONFIRMED
version new.ics 1 20261212 CONFIRMED
version gone.ics 2 20261212 CANCELLED
listed() {
  khal -c config list --day-format '' --format '{start} {title} {status}' 2026-12-01 30d | grep . | sed 's/ *$//'
}
khal -c config import --batch new.ics
khal -c config import --batch old.ics
echo "new, then old: $(listed)"
[ "$(listed)" = '2026-12-10 A CONFIRMED' ]
khal -c config import --batch gone.ics
echo "cancelled: $(listed)"
[ "$(listed)" = '2026-12-12 A CANCELLED' ]
