#!/bin/sh
# All that is measured, one after the other, on this machine: an hour and a quarter on two quiet cores. The tables of
# docs/performance.md are made of its output.
set -eu
cd "$(dirname "$0")/.."
dotnet build Partenariat.Bot.sln --configuration Release --verbosity quiet
benchmarks="dotnet run --no-build --configuration Release --project tests/Partenariat.Benchmarks --"
load="dotnet run --no-build --configuration Release --project tests/Partenariat.Load --"
$benchmarks work
# A web project runs in its own folder: whole paths.
$load costs "$PWD/tests/questions/fresh.jsonl" "$PWD/tests/questions/varied.jsonl"
$load
$benchmarks grow 100 1000 10000
$benchmarks --filter '*'
