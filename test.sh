#!/usr/bin/env bash
# Builds everything and runs all tests; --nightly adds the long ones. Ends in "N passed, N failed".
# Needs the .NET 10 SDK, Node 18+ and git. On Debian, as root, it installs Chromium, PostgreSQL and libvoikko when they are missing.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

nightly=0
[ "${1:-}" = --nightly ] && nightly=1

need() { # command, Debian package, what it is
  command -v "$1" >/dev/null && return
  if [ "$1" = initdb ] && ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then return; fi
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing $2 …"
    [ -n "${updated:-}" ] || apt-get update -qq
    updated=1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
  else
    echo "$3 is missing. Install it (Debian: sudo apt install $2)." >&2
    exit 1
  fi
}

command -v dotnet >/dev/null || { echo "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }
command -v node >/dev/null || { echo "Node 18 or newer is missing: https://nodejs.org" >&2; exit 1; }
# The browser without its windows is drawn by less than half of the work; where it is not, the whole one does the same.
if ! command -v chromium-headless-shell >/dev/null; then (need chromium-headless-shell chromium-headless-shell "Chromium" 2>/dev/null) || need chromium chromium "Chromium"; fi
need initdb postgresql-15 "PostgreSQL 15"
# Finnish words are analysed better where libvoikko is; its tests are skipped where it is not.
if ! ls /usr/lib/*/libvoikko.so.1 >/dev/null 2>&1 && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "Installing libvoikko …"
  [ -n "${updated:-}" ] || apt-get update -qq || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libvoikko1 voikko-fi >/dev/null || echo "libvoikko could not be installed; its tests are skipped."
fi

work=$(mktemp -d)
chmod 755 "$work"
declare -A running=()
stop() {
  exec 2>/dev/null # the shell would name each one it stops
  # What runs beside has a process group of its own; a site would answer a kinder signal by ending itself, not its tests.
  for group in "${!running[@]}"; do kill -KILL -- "-$group" || true; done
  wait
  tests/postgres.sh stop "$work/postgres"
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "Building …"
dotnet build -c Release -v quiet --nologo
ITSMSITE_TEST_POSTGRES=$(tests/postgres.sh start "$work/postgres")
export ITSMSITE_TEST_POSTGRES
browser=$(command -v chromium-headless-shell || command -v chromium)
export ITSMSITE_TEST_CHROMIUM=${ITSMSITE_TEST_CHROMIUM:-$browser}
[ "$nightly" = 1 ] && export ITSMSITE_TEST_NIGHTLY=1

start() { # project, words before the command; leaves its process id in $started
  set -m
  (
    code=0
    "${@:2}" dotnet "tests/$1/bin/Release/net10.0/ItsmSite.Tests.$1.dll" -noColor -noLogo </dev/null >"$work/$1.log" 2>&1 || code=$?
    echo "$code" >"$work/$1.code"
  ) &
  started=$!
  set +m
  running[$started]=$1
}

finish() { # process id
  wait "$1" || true
  report "${running[$1]}"
  unset "running[$1]"
}

passed=0 failed=0 skipped=0
report() { # project
  echo "== $1"
  log="$work/$1.log"
  code=$(cat "$work/$1.code" 2>/dev/null || echo 1)
  summary=$(grep -E '^ +ItsmSite\.Tests.*Total: ' "$log" | tail -n 1 || true)
  count() { echo "$summary" | grep -oE "$1: [0-9]+" | grep -oE '[0-9]+' || echo 0; }
  total=$(count Total); bad=$(($(count Failed) + $(count Errors))); skip=$(($(count Skipped) + $(count 'Not Run')))
  if [ -z "$summary" ]; then bad=1; total=1; skip=0; fi # it did not come to its end
  if [ "$bad" -gt 0 ] || [ "$code" -ne 0 ]; then grep -vE '^ +(Starting|Discover|Finished)' "$log" | tail -n 400; fi
  if [ "$skip" -gt 0 ]; then grep -E '\[SKIP\]' "$log" | head -n 20 || true; fi
  [ "$code" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  time=$(echo "$summary" | grep -oE 'Time: [0-9]+' | grep -oE '[0-9]+' || echo "?")
  echo "   $((total - bad - skip)) passed, $bad failed, $skip skipped, $time s"
  passed=$((passed + total - bad - skip)); failed=$((failed + bad)); skipped=$((skipped + skip))
}

# The browser's tests wait more than they compute. They run beside the others, which give way to them.
start Browser
browsing=$started
for project in Unit Architecture Storage Site; do
  start "$project" nice -n 5
  finish "$started"
done
finish "$browsing"

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
