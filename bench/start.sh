#!/usr/bin/env bash
# Time from exec to the first usable window: median of several starts of the packaged image (or of target/guichet).
# usage: bench/start.sh [RUNS]   (needs a display: run it under xvfb-run on a server)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-7}
image=target/image/Guichet/bin/Guichet
[ -x "$image" ] || image=target/guichet/bin/guichet
home=$PWD/target/bench/start-home
rm -rf "$home"
mkdir -p "$home"
export GUICHET_HOME="$home"
"$image" demo --data "$home/data" >/dev/null
times=()
for _ in $(seq "$runs"); do
  begin=$(date +%s%N)
  end=$("$image" --time-to-window)
  times+=($(((end - begin) / 1000000)))
done
sorted=($(printf '%s\n' "${times[@]}" | sort -n))
echo "{\"image\":\"$image\",\"runs\":$runs,\"ms\":[$(IFS=,; echo "${times[*]}")],\"median_ms\":${sorted[$((runs / 2))]}}"
