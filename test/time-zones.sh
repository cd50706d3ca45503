#!/usr/bin/env bash
# Runs the tests where the day is another one: behind UTC, at UTC, and fourteen hours ahead of it.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

failed=0
for zone in UTC America/Los_Angeles Pacific/Kiritimati; do
  echo "TZ=$zone"
  TZ=$zone npx vitest run --project runtime --project examples "$@" || failed=1
done
exit "$failed"
