#!/usr/bin/env bash
# 500 mixed documents through `guichet import --wait`, killed three times with kill -9 at random moments and started
# again: every document must end in exactly one dossier or one refusal, nothing twice, the audit chain whole.
# usage: bench/crash.sh [DOCUMENTS]
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-500}
guichet=target/guichet/bin/guichet
work=$PWD/target/bench/crash
rm -rf "$work"
mkdir -p "$work/in"
export GUICHET_HOME="$work/home"
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
"${JAVA_25:-java}" -Djava.awt.headless=true -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
  fr.guichet.bench.MakeDocuments "$work/in" "$count"
for kill in 1 2 3; do
  "$guichet" import "$work/in" --data "$work/data" --wait --json >>"$work/import.jsonl" 2>>"$work/import.err" &
  pid=$!
  sleep $((RANDOM % 12 + 3)).$((RANDOM % 10))
  if kill -9 "$pid" 2>/dev/null; then echo "killed at try $kill"; else echo "was done before kill $kill"; fi
  wait "$pid" 2>/dev/null || true
done
"$guichet" import "$work/in" --data "$work/data" --wait --json >>"$work/import.jsonl" 2>>"$work/import.err"
"$guichet" list --data "$work/data" --json >"$work/list.jsonl"
"$guichet" check --data "$work/data" --json | tee "$work/check.json"
python3 bench/crash_check.py "$work/in" "$work/list.jsonl" "$work/check.json"
