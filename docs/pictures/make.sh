#!/usr/bin/env bash
# Makes the pictures of the documents from the running program. It needs chromium, and the font Liberation Sans or one like it.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# picture NAME WIDTH,HEIGHT OPTION...: the top of the page that these options of check give.
picture() {
  local name=$1 size=$2
  shift 2
  dotnet run --project src/WorkforceCheck -- check samples/data/trust.csv --on 2026-11-22 --format html "$@" >"$work/$name.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$size" --screenshot="docs/pictures/$name.png" "file://$work/$name.html"
}

picture page 1100,1000
picture why 1100,900 --only later --school dogwood --details
