#!/usr/bin/env bash
# Milliseconds from Main to the first verdict, in new processes of each way to publish: the least and the median of 21.
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
    echo "| $name | could not be published: $(grep -m 1 -o 'error .*' "$out/$name.log" | cut -c 1-80) | |"
    return
  fi
  for _ in $(seq 21); do "$out/$name/QualificationRules.ColdStart" | cut -d ' ' -f 2; done | sort -n |
    awk -v name="$name" '{ ms[NR] = $1 } END { printf "| %s | %s | %s |\n", name, ms[1], ms[11] }'
}

rid=linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
echo '| published as | least ms | median ms |'
echo '| --- | ---: | ---: |'
publish jit net10.0
publish ready-to-run net10.0 -r "$rid" --self-contained false -p:PublishReadyToRun=true
publish trimmed net10.0 -r "$rid" --self-contained true -p:PublishTrimmed=true
publish trimmed-ready-to-run net10.0 -r "$rid" --self-contained true -p:PublishTrimmed=true -p:PublishReadyToRun=true
publish native net8.0 -r "$rid" -p:PublishAot=true -p:TargetFrameworks=net8.0
