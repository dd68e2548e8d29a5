#!/usr/bin/env bash
# A PostgreSQL of the tests' own: in a temporary folder, on a free port of the loopback interface, without a password.
#   postgres.sh start FOLDER   makes and starts it, prints the connection string
#   postgres.sh stop FOLDER    stops it
set -euo pipefail
folder=$2
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || true)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL (initdb, pg_ctl) was not found. Install PostgreSQL 15 or later." >&2; exit 1; }

# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case $1 in
  start)
    mkdir -p "$folder"
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; chmod 700 "$folder"; fi
    port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
    as "$bin/initdb" -D "$folder/data" -U itsmsite -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1
    as "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$folder' -c fsync=off -c max_connections=200" start >>"$folder.log" 2>&1
    echo "Host=127.0.0.1;Port=$port;Username=itsmsite;Database=postgres"
    ;;
  stop)
    as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder" "$folder.log"
    ;;
esac
