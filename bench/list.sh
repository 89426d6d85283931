#!/usr/bin/env bash
# The list of dossiers as a person meets it: from a word typed to the lines shown, and the longest frame while scrolling.
# usage: bench/list.sh [DOSSIERS]   (default 100000; the store of bench/store.sh, filled once)
set -euo pipefail
cd "$(dirname "$0")/.."
out=target/bench
mkdir -p "$out"
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.outputFile="$PWD/$out/classpath"
java=${JAVA_25:-java}
"$java" -Xmx1g --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
  -Dglass.platform=Wide -Dprism.order=sw -Djava.awt.headless=true \
  -cp "target/test-classes:target/classes:$(cat "$out/classpath")" fr.guichet.bench.ListBench "$out/store" "${1:-100000}"
