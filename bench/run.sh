#!/usr/bin/env bash
# Runs a program of src/test/java with everything the tests have: bench/run.sh CLASS [ARGUMENT…]
# (after `mvn test-compile`; JVM_OPTIONS adds options)
set -euo pipefail
cd "$(dirname "$0")/.."
java=${GUICHET_JAVA:-}
for home in "$java" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -r "$home/release" ] && grep -q 'JAVA_VERSION="2[5-9]' "$home/release"; then java=$home/bin/java && break; fi
done
classpath=target/bench-classpath
if [ ! -s "$classpath" ] || [ pom.xml -nt "$classpath" ]; then
  mvn -q -B dependency:build-classpath -Dmdep.outputFile="$classpath" >/dev/null
fi
main=$1
shift
# shellcheck disable=SC2086
exec "$java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
  -Dguichet.tessdata=target/tessdata ${JVM_OPTIONS:-} -cp "target/classes:target/test-classes:$(cat "$classpath")" "$main" "$@"
