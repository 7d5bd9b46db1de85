#!/usr/bin/env bash
# Projects outside the repository use the packages of artifacts/packages (made by tests/packages/check.sh) as a stranger would: one that
# is the README's example, in each way to publish it and in other cultures and time zones, which must all give the same bytes; and the .NET tool.
set -euo pipefail
cd "$(dirname "$0")/../.."
repository=$PWD
version=$(basename artifacts/packages/WorkforceCheck.*.nupkg .nupkg | sed 's/^WorkforceCheck\.//')
work=$(mktemp -d)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PackedVersion=$version
failed=0

# The client keeps packages, and would use an earlier pack of the same version in place of this one.
forget() { rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}"/{qualificationrules,qualificationrules.*,workforcecheck}/"$version"; }
trap 'rm -rf "$work"; forget' EXIT
forget

# Cultures and time zones need their data.
{ ldconfig -p | grep -q libicuuc && [ -e /usr/share/zoneinfo/Pacific/Auckland ]; } || { apt-get update && apt-get install --yes libicu-dev tzdata; }

# claim NAME COMMAND...: runs it, and says that it does not hold where it fails.
claim() {
  local name=$1
  shift
  if "$@"; then
    echo "$name: holds, $((SECONDS - started)) s"
  else
    echo "!! $name: does not hold"
    failed=1
  fi
  started=$SECONDS
}
started=$SECONDS

# same NAME: what the run printed as before, for people and on the wire.
same() { cmp "$work/expected.all" "$work/$1.all" && cmp "$work/expected.wire" "$work/$1.wire"; }

# answers NAME PROGRAM...: the README's example and all conformance lines, also those that are no cases.
answers() {
  local name=$1
  shift
  "$@" all <"$work/cases.jsonl" >"$work/$name.all" 2>"$work/$name.culture" && "$@" wire <"$work/cases.jsonl" >"$work/$name.wire"
}

# published NAME FRAMEWORK OPTION...: answers as the plain build does.
published() {
  local name=$1 framework=$2
  shift 2
  dotnet publish "$work/consumer" -c Release -f "$framework" -r "$rid" -o "$work/$name" -v quiet --artifacts-path "$work/build-$name" "-p:TargetFrameworks=$framework" "$@" &&
    answers "run-$name" "$work/$name/Consumer" && same "run-$name"
}

# abroad LOCALE TIME_ZONE SAYS: in that culture, by its own account, the same bytes.
abroad() {
  answers "$1" env "LC_ALL=$1.UTF-8" "TZ=$2" "$work/plain/Consumer" && grep -q "$3" "$work/$1.culture" && same "$1"
}

readme_example() {
  awk '/^```csharp$/ { block = 1; next } /^```$/ && block { exit } block' README.md >"$work/consumer/Program.cs"
  echo 'await Lines.AnswerAsync(args);' >>"$work/consumer/Program.cs"
  awk '/^```text$/ { block = 1; next } /^```$/ && block { exit } block' README.md >"$work/readme.txt"
  dotnet publish "$work/consumer" -c Release -f net10.0 -o "$work/plain" -v quiet && "$work/plain/Consumer" | cmp - "$work/readme.txt"
}

tool() {
  dotnet tool install WorkforceCheck --version "$version" --tool-path "$work/tools" --add-source "$repository/artifacts/packages" >/dev/null &&
    "$work/tools/workforce-check" check samples/data/trust.csv --on 2026-11-22 >"$work/report.txt" && [ -s "$work/report.txt" ] &&
    { "$work/tools/workforce-check" evaluate "$work/cases.jsonl" || true; } | cmp - <(tail -n "+$(($(wc -l <"$work/readme.txt") + 1))" "$work/expected.wire")
}

# documented LANGUAGE: the block of the guide, to be run with the tool that is installed.
documented() { awk -v begin="\`\`\`$1" '$0 == begin { block = 1; next } /^```$/ { block = 0 } block' docs/other-languages.md; }

languages() {
  documented python >"$work/ask.py" && documented js >"$work/ask.mjs" && export PATH="$work/tools:$PATH" &&
    python3 "$work/ask.py" | grep -q '^E1 pending 2027-01-08' && node "$work/ask.mjs" | grep -q '^E1 pending 2027-01-08'
}

mkdir "$work/consumer"
cp tests/consumers/{Consumer.csproj,Lines.cs} "$work/consumer"
cat >"$work/NuGet.Config" <<CONFIG
<configuration><packageSources><add key="packed" value="$repository/artifacts/packages" /></packageSources></configuration>
CONFIG
jq -c 'if has("case") then .case else .line end' tests/conformance/*.jsonl tests/conformance/rejected/*.jsonl >"$work/cases.jsonl"
rid=linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
linker=$(command -v clang >/dev/null && echo clang || echo gcc)

claim "the README's example prints its text" readme_example
answers expected "$work/plain/Consumer"
echo "$(wc -l <"$work/cases.jsonl") lines, $(wc -c <"$work/expected.all") bytes"
claim 'the tool answers' tool
claim 'the tool answers from Python and JavaScript, as the guide says' languages
claim 'Turkish, by Auckland time' abroad tr_TR Pacific/Auckland 'tr-TR ı 2026 12:00:00'
claim 'Persian, by Los Angeles time' abroad fa_IR America/Los_Angeles 'fa-IR i 1405 -08:00:00'
claim 'Thai, by Auckland time' abroad th_TH Pacific/Auckland 'th-TH i 2569 12:00:00'
claim 'trimmed, net10.0' published trimmed net10.0 --self-contained -p:PublishTrimmed=true
claim 'native, net10.0' published native net10.0 -p:PublishAot=true "-p:CppCompilerAndLinker=$linker"
claim 'native, net8.0' published native8 net8.0 -p:PublishAot=true "-p:CppCompilerAndLinker=$linker"
claim 'self-contained, net8.0' published contained net8.0 --self-contained
exit "$failed"
