#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK and Node, builds, and runs every test.
# Arguments go to « dotnet test »: ./test.sh --filter FullyQualifiedName~Dialogs
set -uo pipefail
cd "$(dirname "$0")"

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v firefox-esr >/dev/null || missing+=(firefox-esr)
command -v redis-server >/dev/null || missing+=(redis-server)
if ((${#missing[@]} > 0)); then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

# As it is shipped: what takes seconds in a debug build takes one.
dotnet build Partenariat.Bot.sln -c Release -v q || exit

# Rooms that touch no port and no browser run side by side, the others one after the other: browsers and servers of
# two projects would compete for the same cores.
alone=()
together=()
for project in tests/*.Tests; do
  name=$(basename "$project")
  assembly=$project/bin/Release/net10.0/$name.dll
  case $name in
    Partenariat.Corpus.Tests | Partenariat.Search.Tests | Partenariat.Dialogs.Tests | Partenariat.Cards.Tests) together+=("$assembly") ;;
    *) alone+=("$assembly") ;;
  esac
done

# Tests end before the runtime's profile of them could pay for itself.
export DOTNET_TieredPGO=0

# A test that never ends is a failure with a name, not a machine that is held.
hang=(--blame-hang-timeout 10m --blame-hang-dump-type none)

status=0
dotnet test "${together[@]}" "${hang[@]}" "$@" -- RunConfiguration.MaxCpuCount=0 || status=1
dotnet test "${alone[@]}" "${hang[@]}" "$@" -- RunConfiguration.MaxCpuCount=1 || status=1
exit "$status"
