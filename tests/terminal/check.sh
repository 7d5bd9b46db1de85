#!/usr/bin/env bash
# What only real processes show of the command-line tool: standard streams that are closed, full or read by nobody, signals, a real
# terminal, and files that cannot be written. Run it after the build; it fails where one of the checks does.
set -uo pipefail
cd "$(dirname "$0")/../.."
program=$PWD/src/WorkforceCheck/bin/Debug/net10.0/WorkforceCheck
data=$PWD/samples/data/trust.csv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0
failed=0

# Starts are faster by a seventh, and the runtime needs no file of its own in memory, which a limit on the size of files would reach.
export DOTNET_EnableWriteXorExecute=0

# verdict NAME CONDITION...: counts it.
verdict() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "!! $name: exit code $code, standard error:"
    head -c 1000 error
  fi
}

# returned EXIT PATTERN: of the run before, the exit code and a pattern that its standard error has; it never has a stack trace.
returned() {
  [ "$code" = "$1" ] && grep -q -- "$2" error && ! grep -q '^   at ' error
}

# starts COMMAND...: the program, for at most a minute. Its exit code is in "code", its standard error in the file "error".
starts() {
  timeout 60 "$program" "$@" 2>error
  code=$?
}

head -n 6 "$data" >trust.csv
case_line='{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[],"training":[]}}'
for _ in 1 2 3; do echo "$case_line"; done >cases.jsonl
"$program" receipt cases.jsonl >receipts.jsonl
writers=("check trust.csv" "check trust.csv --format csv" "check trust.csv --format jsonl" "cases trust.csv" "facts trust.csv" "explain trust.csv --id T002"
  "evaluate cases.jsonl" "timeline cases.jsonl" "receipt cases.jsonl" "verify receipts.jsonl" catalogue "diff 2024-spring 2026-autumn" --help --version)
readers=("check -" "cases -" "facts -" "explain - --id x" evaluate timeline receipt verify)

for command in "${writers[@]}"; do
  starts $command >/dev/full
  verdict "$command, full" returned 2 '^Standard output cannot be written: No space left on device'

  starts $command >&-
  verdict "$command, standard output closed" returned 2 '^Standard output is closed'

  # The reader is gone before the program starts: writing has failed once.
  (trap '' PIPE; while echo; do :; done 2>closed; exec timeout 60 "$program" $command 2>error) | true
  code=${PIPESTATUS[0]}
  verdict "$command, nobody reads" test "$code" = 141 -a ! -s error
done

for command in "${readers[@]}"; do
  starts $command <&-
  verdict "$command, standard input closed" returned 2 '^Standard input is closed'
done

starts evaluate <&- >&-
verdict 'all that can be closed' returned 2 '^Standard input is closed'
(exec <&- >&- 2>&-; exec timeout 60 "$program" evaluate); code=$?
verdict 'all closed' test "$code" = 2
(exec 2>/dev/full; exec timeout 60 "$program" check no-such-file.csv); code=$?
verdict 'messages to a full device' test "$code" = 2
(exec 2>&-; exec timeout 60 "$program" check trust.csv --format csv >report.csv); code=$?
verdict 'messages to nobody' test "$code" = 0 -a -s report.csv
starts check trust.csv --out closed.csv --format csv >&-
verdict 'a report into a file needs no standard output' test "$code" = 0 -a -s closed.csv
(timeout 60 "$program" catalogue; echo end) >shared.txt
verdict 'what is written after it in the same file stands after it' test "$(tail -n 1 shared.txt)" = end -a "$(wc -l <shared.txt)" -gt 10

# signalled SIGNAL: "evaluate" has answered three lines and waits for more when it comes.
signalled() {
  env --default-signal "$program" evaluate <in >out 2>error &
  local pid=$! line
  exec 7>in 8<out
  cat cases.jsonl >&7
  for _ in 1 2 3; do read -r line <&8; done
  kill -s "$1" "$pid"
  wait "$pid"
  code=$?
  exec 7>&- 8<&-
}
mkfifo in out
signalled INT
verdict 'Ctrl-C' returned 130 '^Stopped after 3 lines\.$'
signalled TERM
verdict 'kill' returned 143 '^Stopped after 3 lines\.$'
signalled HUP
verdict 'the terminal is gone' returned 129 '^Stopped after 3 lines\.$'

# The file is read through a pipe that holds less than is written to it: once all is written the run has begun.
env --default-signal "$program" check - --format csv --out stopped.csv <in 2>error &
pid=$!
exec 7>in
{ cat trust.csv; head -c 1000000 /dev/zero | tr '\0' '\n'; } >&7
kill -s INT "$pid"
wait "$pid"
code=$?
exec 7>&-
verdict 'Ctrl-C, with a file to write' returned 130 '^Stopped after 0 lines; "stopped.csv" was not written\.$'
verdict 'nothing is left of it' test -z "$(ls | grep stopped || true)"

for path in in /dev/null /dev/full /dev/stdout /dev/fd/1; do
  for option in --out --ics; do
    starts check trust.csv $option "$path" >report.txt
    verdict "$option $path" returned 2 'cannot be written: it is a device, a pipe or a socket; give a file\.$'
  done
done
starts template in
verdict 'template into a pipe' returned 2 'it is a device, a pipe or a socket'

# A limit on the size of files, in place of a disk that is full.
echo old >small.csv
(trap '' XFSZ; ulimit -f 8; starts check "$data" --format csv --out small.csv; exit "$code")
code=$?
verdict 'a file that grows too large' returned 2 '^The report "small.csv" cannot be written: it grows larger than a file may be there\.$'
verdict 'the old one is left, and nothing beside it' test "$(cat small.csv)" = old -a "$(ls | grep -c small)" = 1

# As its owner and no more, also where that is root.
owner=()
[ "$(id -u)" != 0 ] || owner=(setpriv --bounding-set=-dac_override,-dac_read_search)
mkdir locked
echo old >locked/report.csv
chmod 500 locked
for path in locked/report.csv locked/new.csv; do
  timeout 60 "${owner[@]}" "$program" check trust.csv --format csv --out "$path" 2>error
  code=$?
  verdict "a directory that may not be written, $path" returned 2 "^The report \"$path\" cannot be written: that is not allowed there\.$"
done
chmod 700 locked
verdict 'it is as it was' test "$(cat locked/*)" = old

if [ "$(id -u)" = 0 ]; then
  echo old >shared.csv
  chown 4321:1234 shared.csv
  chmod 640 shared.csv
  starts check trust.csv --format csv --out shared.csv
  verdict "root leaves a file to its owner and its group" test "$(stat -c '%u %g %a' shared.csv)" = '4321 1234 640'
fi

# A terminal is given no character that it would obey, but those of the program.
printf '{"id":"\\u001b]0;title\\u0007\\u202e\\u200bx","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[],"training":[]}}\n' >hostile.jsonl
hostile=$(printf '\x1b]0;title\x07\xe2\x80\xae\xe2\x80\x8bx')
for command in "evaluate hostile.jsonl" "receipt hostile.jsonl" "explain hostile.jsonl --id '$hostile'" "check '$hostile'"; do
  script -qec "$program $command" /dev/null >screen </dev/null 2>error
  code=$?
  verdict "on a terminal: ${command%% *}" test "$(grep -cP '\x07|\x1b\]|\xe2\x80\xae|\xe2\x80\x8b' screen)" = 0 -a "$(grep -c 'title' screen)" -gt 0
done

echo "$passed checks of the terminal passed, $failed failed"
[ "$failed" -eq 0 ]
