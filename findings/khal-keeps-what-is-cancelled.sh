#!/usr/bin/env bash
# khal keeps an event that was cancelled in its list, like any other.
#
# One would guess: an event that is imported again with STATUS:CANCELLED and a higher SEQUENCE is no longer
#   listed as something to come, or is marked.
# What happens: khal import writes the status into the event and lists it on its day as before; only a
#   format with {status} tells.
# Why it matters here: a deadline that is done goes out as cancelled, and who looks into khal sees it due.
#   The title has to say it, too.
# Seen with: khal 0.10.5 (Debian 12).
# Output:
#   planned: 2026-12-12 A CONFIRMED
#   cancelled: 2026-12-12 A CANCELLED
set -euo pipefail
command -v khal > /dev/null || { echo 'needs khal (Debian: khal)' >&2; exit 77; }
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
version planned.ics 0 20261212 CONFIRMED
version gone.ics 1 20261212 CANCELLED
listed() {
  khal -c config list --day-format '' --format '{start} {title} {status}' 2026-12-01 30d | grep . | sed 's/ *$//'
}
khal -c config import --batch planned.ics
echo "planned: $(listed)"
[ "$(listed)" = '2026-12-12 A CONFIRMED' ]
khal -c config import --batch gone.ics
echo "cancelled: $(listed)"
[ "$(listed)" = '2026-12-12 A CANCELLED' ]
