#!/usr/bin/env bash
# Accuracy on documents with truth: runs the command line on each corpus that is there and scores its lines.
# usage: bench/accuracy.sh [CORPUS]   (default ../shared/corpus; needs python3 and `mvn package -DskipTests` before)
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${1:-../shared/corpus}
guichet=target/guichet/bin/guichet
out=target/bench
mkdir -p "$out"
export GUICHET_HOME="$PWD/$out/home"

if [ -d "$corpus/bills" ]; then
  for part in "$corpus"/bills/*/truth.jsonl; do
    folder=$(dirname "$part")
    "$guichet" read "$folder"/pdf/*.pdf "$folder"/scan/*.pdf "$folder"/photo/* --json --history >"$out/bills.jsonl"
    echo "== bills $(basename "$folder")"
    python3 "$corpus/bills/score.py" "$folder" "$out/bills.jsonl" ${VERBOSE:+--errors}
  done
fi
if [ -d "$corpus/invoices" ]; then
  "$guichet" read "$corpus"/invoices/dev/*/* --json >"$out/invoices.jsonl"
  echo "== invoices dev"
  python3 "$corpus/invoices/score.py" "$out/invoices.jsonl" --split dev --by kind ${VERBOSE:+--errors}
fi
if [ -d "$corpus/requests" ]; then
  "$guichet" classify "$corpus/requests/dev.jsonl" --json >"$out/requests.jsonl"
  echo "== requests dev"
  python3 "$corpus/requests/score.py" "$corpus/requests/dev.jsonl" "$out/requests.jsonl"
fi
