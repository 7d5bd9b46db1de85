#!/usr/bin/env bash
# Compiles check.css, which is checked in, from check.scss and GOV.UK Frontend. With --check it writes nothing, and fails where the two differ.
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --no-audit --no-fund --ignore-scripts
compiled=$(mktemp)
trap 'rm -f "$compiled"' EXIT
{
  echo '/* Parts of this file: GOV.UK Frontend 6.6.0, MIT licence.'
  sed 's/^/   /; s/ *$//' LICENSE-govuk-frontend.txt
  echo '*/'
  npx --no-install sass --style=compressed --no-source-map --no-charset check.scss
} >"$compiled"
case "${1:-}" in
  --check) diff "$compiled" check.css || { echo 'check.css differs from its sources: run compile.sh' >&2; exit 1; } ;;
  *) cat "$compiled" >check.css ;;
esac
