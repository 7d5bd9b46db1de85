#!/usr/bin/env bash
# Publishes the service self-contained and ready to run, and tells what a new process takes to its first verdict, the least and the
# median of 11: milliseconds on the clock, and of processor time, which other work on the machine does not lengthen.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$out"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
port=${1:-5199}
case='{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[]}}'

# With a lock file of its own, for the one checked in knows no machine.
dotnet publish ../../src/SencoChecker --configuration Release --use-current-runtime --self-contained --output "$out/program" -v q \
  -p:RestoreLockedMode=false "-p:NuGetLockFilePath=obj/start.lock.json" --artifacts-path "$out/build"

for _ in $(seq 11); do
  start=$(date +%s%3N)
  "$out/program/SencoChecker" --urls "http://127.0.0.1:$port" >"$out/log" 2>&1 &
  server=$!
  until curl -sf -o "$out/answer" -H 'Content-Type: application/json' -d "$case" "http://127.0.0.1:$port/v1/verdicts"; do
    kill -0 "$server" || { cat "$out/log"; exit 1; }
  done
  ticks=$(cut -d ')' -f 2 "/proc/$server/stat" | awk '{ print $12 + $13 }')
  echo $(($(date +%s%3N) - start)) $((ticks * 1000 / $(getconf CLK_TCK)))
  kill "$server"
  wait "$server" || true
  server=
done | awk '{ print $1 > "'"$out"'/clock"; print $2 > "'"$out"'/processor" }'
for of in clock processor; do
  sort -n "$out/$of" | awk -v of=$of '{ ms[NR] = $1 } END { printf "%s: least %s ms, median %s ms\n", of, ms[1], ms[6] }'
done
