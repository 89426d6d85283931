#!/usr/bin/env bash
# The intent model: macro-F1, calibration, confusion on the validation examples; the same on a file of labelled messages
# where it is there, scored by its own score.py; messages a second.
# usage: bench/intents.sh [FILE.jsonl]   (default ../shared/corpus/requests/dev.jsonl; ERRORS=1 prints what went wrong
# on the validation part)
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-../shared/corpus/requests/dev.jsonl}
out=target/bench
mkdir -p "$out"
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.outputFile="$PWD/$out/classpath"
java=${JAVA_25:-java}
"$java" ${ERRORS:+-Dguichet.bench.errors=true} -cp "target/test-classes:target/classes:$(cat "$out/classpath")" \
  fr.guichet.bench.IntentBench "$file" "$out/intents.jsonl"
if [ -f "$file" ] && [ -f "$(dirname "$file")/score.py" ]; then
  python3 "$(dirname "$file")/score.py" "$file" "$out/intents.jsonl"
fi
