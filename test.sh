#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK and Node, builds, and runs every test.
# Arguments go to « dotnet test »: ./test.sh --filter FullyQualifiedName~Dialogs
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v redis-server >/dev/null || missing+=(redis-server)
if ((${#missing[@]} > 0)); then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

dotnet build Partenariat.Bot.sln -v q
# One project after the other: browsers and servers of two projects would compete for the same cores.
exec dotnet test Partenariat.Bot.sln --no-build -m:1 "$@"
