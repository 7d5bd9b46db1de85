#!/usr/bin/env bash
# Imports what `check --ics` writes into khal, a calendar program: first a calendar, then the same one after corrections of the extract, then
# after corrections taken back. After each import every event that no longer holds is shown as cancelled, and no UID stands twice.
#
# Usage: tests/calendar/import.sh COMMAND..., which runs WorkforceCheck.
set -euo pipefail

directory=$(mktemp --directory)
trap 'rm -rf "$directory"' EXIT
mkdir "$directory/vdir"
cat >"$directory/khal.conf" <<'CONF'
[calendars]
[[trust]]
path = VDIR
[locale]
local_timezone = Europe/London
default_timezone = Europe/London
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = CACHE
CONF
sed -i "s#VDIR#$directory/vdir#; s#CACHE#$directory/khal.db#" "$directory/khal.conf"

# export DAY, with the extract on standard input: writes the calendar, in the place of the one before, and imports it.
export_and_import() {
  {
    echo 'Employee ID,Name,URN,School,Establishment Type,Role Start Date,Role End Date,NPQ Start Date,NPQ Award Date,NASENCO Award Date'
    cat
  } >"$directory/staff.csv"
  "${command[@]}" check "$directory/staff.csv" --on "$1" --ics "$directory/trust.ics" >/dev/null
  khal --config "$directory/khal.conf" import --batch "$directory/trust.ics"
}

# shows WHEN, with the list on standard input: what khal shows is that list, and each UID of the file stands once in khal's own folder.
shows() {
  local uids
  khal --config "$directory/khal.conf" list --once --day-format '' --format '{start-date} {status}{title}' 2020-01-01 5500d | grep . | sort >"$directory/shown"
  diff --unified --label "khal shows $1" --label "expected $1" "$directory/shown" <(sort)
  uids=$(grep --recursive --no-filename '^UID:' "$directory/vdir" | tr -d '\r' | sort)
  diff <(tr -d '\r' <"$directory/trust.ics" | grep '^UID:' | sort) <(echo "$uids")
  [ -z "$(uniq --repeated <<<"$uids")" ] || { echo "a UID stands twice $1"; return 1; }
}

command=("$@")

export_and_import 2026-11-22 <<'CSV'
E1,A. Same,900001,Ashbrook,34,2024-09-01,,,,
E2,B. Ended,900001,Ashbrook,34,2024-09-01,,,,
E3,C. Corrected,900001,Ashbrook,34,2024-09-01,,,,
E4,D. Exempt,900001,Ashbrook,34,2024-09-01,,,,
E5,E. Retyped,900001,Ashbrook,34,2024-09-01,,,,
E6,F. Unknown,900001,Ashbrook,34,2024-09-01,,,,
E7,G. Gone,900001,Ashbrook,34,2024-09-01,,,,
E8,H. Renumbered,900001,Ashbrook,34,2024-09-01,,,,
E9,I. Split,900001,Ashbrook,34,2024-09-01,,,,
E10,J. Overdue,900001,Ashbrook,34,2023-09-01,,,,
E11,"K. Séguin; ""Smith"", 😀",900001,"Ysgol Gynradd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, 😀😀😀",34,2024-09-01,,,,
CSV
shows 'at first' <<'LIST'
2026-09-02 CONFIRMED Overdue: J. Overdue, Ashbrook
2027-09-01 CONFIRMED Deadline: A. Same, Ashbrook
2027-09-01 CONFIRMED Deadline: B. Ended, Ashbrook
2027-09-01 CONFIRMED Deadline: C. Corrected, Ashbrook
2027-09-01 CONFIRMED Deadline: D. Exempt, Ashbrook
2027-09-01 CONFIRMED Deadline: E. Retyped, Ashbrook
2027-09-01 CONFIRMED Deadline: F. Unknown, Ashbrook
2027-09-01 CONFIRMED Deadline: G. Gone, Ashbrook
2027-09-01 CONFIRMED Deadline: H. Renumbered, Ashbrook
2027-09-01 CONFIRMED Deadline: I. Split, Ashbrook
2027-09-01 CONFIRMED Deadline: K. Séguin; "Smith", 😀, Ysgol Gynradd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, 😀😀😀
LIST

export_and_import 2026-12-01 <<'CSV'
E4,D. Exempt,900002,Beechwood,34,2010-09-01,2012-08-31,,,
E1,A. Same,900001,Ashbrook,34,2024-09-01,,,,
E2,B. Ended,900001,Ashbrook,34,2024-09-01,2026-11-30,,,
E3,C. Corrected,900001,Ashbrook,34,2024-09-04,,,,
E4,D. Exempt,900001,Ashbrook,34,2024-09-01,,,,
E5,E. Retyped,900001,Ashbrook,11,2024-09-01,,,,
E6,F. Unknown,900001,Ashbrook,,2024-09-01,,,,
E8,H. Renumbered,900009,Ashbrook,34,2024-09-01,,,,
E9,I. Split,900001,Ashbrook,34,2024-09-01,2026-12-31,,,
E9,I. Split,900001,Ashbrook,34,2027-01-01,,,,
E10,J. Overdue,900001,Ashbrook,34,2023-09-01,,2024-10-07,2026-11-25,
E11,"K. Séguin; ""Smith"", 😀",900001,"Ysgol Gynradd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, 😀😀😀",34,2024-09-01,,,,
CSV
shows 'after the corrections' <<'LIST'
2026-09-02 CANCELLED Cancelled: Overdue: J. Overdue, Ashbrook
2027-09-01 CONFIRMED Deadline: A. Same, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: B. Ended, Ashbrook
2027-09-04 CONFIRMED Deadline: C. Corrected, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: D. Exempt, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: E. Retyped, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: F. Unknown, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: G. Gone, Ashbrook
2027-09-01 CONFIRMED Deadline: H. Renumbered, Ashbrook
2027-09-01 CONFIRMED Deadline: I. Split, Ashbrook
2027-09-01 CONFIRMED Deadline: K. Séguin; "Smith", 😀, Ysgol Gynradd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, 😀😀😀
LIST

export_and_import 2026-12-08 <<'CSV'
E1,A. Same,900001,Ashbrook,34,2024-09-01,,,,
E2,B. Ended,900001,Ashbrook,34,2024-09-01,,,,
E6,F. Unknown,900001,Ashbrook,34,2024-09-01,,,,
E7,G. Gone,900001,Ashbrook,34,2024-09-01,,,,
E10,J. Overdue,900001,Ashbrook,34,2023-09-01,,,,
CSV
shows 'after corrections taken back' <<'LIST'
2026-09-02 CONFIRMED Overdue: J. Overdue, Ashbrook
2027-09-01 CONFIRMED Deadline: A. Same, Ashbrook
2027-09-01 CONFIRMED Deadline: B. Ended, Ashbrook
2027-09-04 CANCELLED Cancelled: Deadline: C. Corrected, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: D. Exempt, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: E. Retyped, Ashbrook
2027-09-01 CONFIRMED Deadline: F. Unknown, Ashbrook
2027-09-01 CONFIRMED Deadline: G. Gone, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: H. Renumbered, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: I. Split, Ashbrook
2027-09-01 CANCELLED Cancelled: Deadline: K. Séguin; "Smith", 😀, Ysgol Gynradd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, 😀😀😀
LIST

echo 'khal shows what holds, and as cancelled what no longer does.'
