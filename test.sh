#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK and Node, builds, and runs every test.
# Arguments go to « dotnet test »: ./test.sh --filter FullyQualifiedName~Dialogs
# With --no-build first, what was built for Release is tested as it is.
set -uo pipefail
cd "$(dirname "$0")"

build=true
if [[ ${1:-} == --no-build ]]; then
  build=false
  shift
fi

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v firefox-esr >/dev/null || missing+=(firefox-esr)
command -v redis-server >/dev/null || missing+=(redis-server)
if ((${#missing[@]} > 0)); then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

# As it is shipped: what takes seconds in a debug build takes one.
if $build; then
  dotnet build Partenariat.Bot.sln -c Release -v q || exit
fi

# Rooms that touch no port and no browser run side by side, then the two that start servers (one of them mostly waits
# for connections to be gone and back), and last the browsers alone: they would compete for the same cores.
pure=()
servers=()
browsers=()
for project in tests/*.Tests; do
  name=$(basename "$project")
  assembly=$project/bin/Release/net10.0/$name.dll
  case $name in
    Partenariat.Corpus.Tests | Partenariat.Search.Tests | Partenariat.Dialogs.Tests | Partenariat.Cards.Tests) pure+=("$assembly") ;;
    Partenariat.EndToEnd.Tests) browsers+=("$assembly") ;;
    *) servers+=("$assembly") ;;
  esac
done

# Tests end before the runtime's profile of them could pay for itself.
export DOTNET_TieredPGO=0

# A test that never ends is a failure with a name, not a machine that is held.
hang=(--blame-hang-timeout 10m --blame-hang-dump-type none)

status=0
dotnet test "${pure[@]}" "${hang[@]}" "$@" -- RunConfiguration.MaxCpuCount=0 || status=1
dotnet test "${servers[@]}" "${hang[@]}" "$@" -- RunConfiguration.MaxCpuCount=0 || status=1
dotnet test "${browsers[@]}" "${hang[@]}" "$@" || status=1
exit "$status"
