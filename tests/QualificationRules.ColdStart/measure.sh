#!/usr/bin/env bash
# Milliseconds from Main to the first verdict, in new processes of each way to publish, and of the whole process: the least and the median of 21. Then, compiled
# just in time and ready to run, where they go. Native needs a C compiler: clang, or with CC=gcc another.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# publish NAME FRAMEWORK OPTION...: with a lock file of its own, for the one checked in knows no machine.
publish() {
  local name=$1 framework=$2
  shift 2
  if ! dotnet publish -c Release -f "$framework" -o "$out/$name" -v q -p:RestoreLockedMode=false "-p:NuGetLockFilePath=obj/$name.lock.json" \
    --artifacts-path "$out/build/$name" "$@" >"$out/$name.log" 2>&1; then
    echo "| $name $framework | could not be published: $(grep -m 1 -o 'error .*' "$out/$name.log" | cut -c 1-80) | | | |"
    return
  fi
  for _ in $(seq 21); do
    local start=${EPOCHREALTIME/./} inside
    inside=$("$out/$name/QualificationRules.ColdStart")
    echo "${inside#* } $((${EPOCHREALTIME/./} - start))"
  done >"$out/$name.times"
  echo "| $name $framework | $(least_and_median 1 1 "$out/$name.times") | $(least_and_median 2 1000 "$out/$name.times") |"
}

# least_and_median COLUMN DIVISOR FILE
least_and_median() {
  cut -d ' ' -f "$1" "$3" | sort -n | awk -v by="$2" '{ ms[NR] = $1 / by } END { printf "%.1f | %.1f", ms[1], ms[11] }'
}

# parts NAME: of 21 processes the one whose verdict came first.
parts() {
  for _ in $(seq 21); do "$out/$1/QualificationRules.ColdStart" parts | paste -sd '~'; done | sort -t ' ' -k 2 -n | sed -n 1p | tr '~' '\n' | tail -n +2
}

rid=linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
compiler=()
if [ -n "${CC:-}" ]; then compiler=("-p:CppCompilerAndLinker=$CC"); fi
echo '| published as | from Main, least ms | median ms | whole process, least ms | median ms |'
echo '| --- | ---: | ---: | ---: | ---: |'
publish jit net10.0
publish ready-to-run net10.0 -r "$rid" --self-contained false -p:PublishReadyToRun=true
publish trimmed net10.0 -r "$rid" --self-contained true -p:PublishTrimmed=true
publish trimmed-ready-to-run net10.0 -r "$rid" --self-contained true -p:PublishTrimmed=true -p:PublishReadyToRun=true
publish native net10.0 -r "$rid" -p:PublishAot=true -p:TargetFrameworks=net10.0 "${compiler[@]}"
for name in jit ready-to-run; do
  echo
  echo "| $name | ms | methods compiled | ms of compiling |"
  echo '| --- | ---: | ---: | ---: |'
  parts "$name"
done
