#!/usr/bin/env bash
# Takes the pictures of docs/guide from the program with its demonstration: bench/pictures.sh [NAME…]
# No display is needed. (after `mvn test-compile`)
set -euo pipefail
cd "$(dirname "$0")/.."
JVM_OPTIONS="-Dglass.platform=Wide -Dwide.w=1920 -Dwide.h=1200 -Dprism.order=sw -Duser.language=fr -Duser.country=FR" \
  bench/run.sh fr.guichet.app.GuidePictures docs/guide "$@"
# the first start has a window of its own
JVM_OPTIONS="-Dglass.platform=Wide -Dwide.w=1920 -Dwide.h=1200 -Dprism.order=sw -Duser.language=fr -Duser.country=FR" \
  bench/run.sh fr.guichet.ui.demarrage.DemarragePictures
for size in 1366x768 1920x1080; do
  for theme in light dark; do
    cp "target/pictures/demarrage-1-$size-$theme.png" "docs/guide/demarrage-$theme-$size.png"
  done
done
