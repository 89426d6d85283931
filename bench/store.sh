#!/usr/bin/env bash
# Lists, searches, counts and jobs on an encrypted store of many dossiers: milliseconds (first, p50, p95) and jobs a second.
# usage: bench/store.sh [DOSSIERS]   (default 100000; the store is kept in target/bench/store and filled once)
set -euo pipefail
cd "$(dirname "$0")/.."
out=target/bench
mkdir -p "$out"
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.outputFile="$PWD/$out/classpath"
java=${JAVA_25:-java}
"$java" -Xmx1g --sun-misc-unsafe-memory-access=allow -cp "target/test-classes:target/classes:$(cat "$out/classpath")" \
  fr.guichet.bench.StoreBench "$out/store" "${1:-100000}"
