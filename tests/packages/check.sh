#!/usr/bin/env bash
# Packs the last commit in two directories, and opens the packages to see that each is what it has to be: described, with symbols and
# sources, the same bytes whoever packs it where, and no path of a machine. Leaves them in artifacts/packages.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Release, from one command. The build before has run the analyzers.
pack() {
  dotnet pack --configuration Release --output "$1" -p:RunAnalyzers=false --verbosity quiet
}

[ -z "$(git status --porcelain)" ] || echo "There are changes that are not committed: what is packed here and in the clone is not the same."
rm -rf artifacts/packages
pack "$PWD/artifacts/packages"

# The other is packed as a developer does it, not as CI.
git clone --quiet . "$work/clone"
(cd "$work/clone" && unset CI && pack "$work/packages")

dotnet run tests/packages/check.cs -- "$PWD/artifacts/packages" "$PWD" "$work/packages" "$work/clone"
