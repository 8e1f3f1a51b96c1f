#!/usr/bin/env bash
# The long run of the tests that make hostile input: a million inputs for each reader (activities, quotations, the files of
# a corpus), a hundred thousand conversations, as many requests. Hours on two cores. Other inputs than before with
#   FUZZ_SEED=7 tests/fuzz.sh
# A failed test prints each input that failed, and the variables that make that one again. Arguments go to « dotnet test ».
set -uo pipefail
cd "$(dirname "$0")/.."

export FUZZ_SEED=${FUZZ_SEED:-$RANDOM}
export FUZZ_READERS=${FUZZ_READERS:-1000000} FUZZ_ANSWERS=${FUZZ_ANSWERS:-100000} FUZZ_REQUESTS=${FUZZ_REQUESTS:-100000}
echo "FUZZ_SEED=$FUZZ_SEED FUZZ_READERS=$FUZZ_READERS FUZZ_ANSWERS=$FUZZ_ANSWERS FUZZ_REQUESTS=$FUZZ_REQUESTS"

status=0
for name in Corpus Channels Bot; do
  dotnet test "tests/Partenariat.$name.Tests" -c Release --filter FullyQualifiedName~.Fuzzing. "$@" || status=1
done
exit "$status"
