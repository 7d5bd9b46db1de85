#!/usr/bin/env bash
# Makes the pictures of the documents from the running programs. It needs chromium, curl, and the font Liberation Sans or one like it.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
service=
trap '[ -z "$service" ] || kill "$service"; rm -rf "$work"' EXIT

# picture NAME WIDTH,HEIGHT OPTION...: the top of the page that these options of check give.
picture() {
  local name=$1 size=$2
  shift 2
  dotnet run --project src/WorkforceCheck -- check samples/data/trust.csv --on 2026-11-22 --format html "$@" >"$work/$name.html"
  shoot "$name" "$size"
}

# shoot NAME WIDTH,HEIGHT: a page of the work directory.
shoot() {
  local name=$1 size=$2
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$size" --screenshot="docs/pictures/$name.png" "file://$work/$name.html"
}

picture page 1100,1000
picture why 1100,900 --only later --school dogwood --details

# The check keeps nothing: a page is made by the answers that are sent.
dotnet build src/SencoChecker
dotnet src/SencoChecker/bin/Debug/net10.0/SencoChecker.dll --urls http://127.0.0.1:8089 >"$work/service.log" &
service=$!
curl --silent --retry 30 --retry-connrefused --retry-delay 1 http://127.0.0.1:8089/check.css >"$work/check.css"

# check NAME WIDTH,HEIGHT ANSWERS: the page of the check that comes after these answers.
check() {
  local name=$1 size=$2 answers=$3
  curl --silent --fail --data "on=2026-11-28&$answers" http://127.0.0.1:8089/check | sed 's|href="/check.css"|href="check.css"|' >"$work/$name.html"
  shoot "$name" "$size"
}

# The page before the first question.
curl --silent --fail http://127.0.0.1:8089/check | sed 's|href="/check.css"|href="check.css"|' >"$work/check-start.html"
shoot check-start 900,980

about=about=senco-qualification
check check-question 900,760 "$about&kind=academy&from=2023-09-01&go=begin"
check check-result 900,1000 "$about&kind=academy&from=2023-09-01&nasenco=no&npq=under-way&npq-started=2025-04&earlier=none&go=result"
