#!/usr/bin/env bash
# From Ctrl+Enter on one dossier to the first frame with the next one's page, and from its opening: milliseconds (p50, p95, max).
# usage: bench/review.sh   (after `mvn test-compile`; needs no display)
set -euo pipefail
cd "$(dirname "$0")/.."
JVM_OPTIONS="-Dglass.platform=Wide -Dwide.w=1920 -Dwide.h=1200 -Dprism.order=sw -Duser.timezone=Europe/Paris" \
  bench/run.sh fr.guichet.ui.revue.NextDossierBench
