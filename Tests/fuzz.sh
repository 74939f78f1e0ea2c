#!/usr/bin/env bash
# Feeds the readers and the resolver with bytes that libFuzzer makes up, beginning with the examples, and fails where
# one crashes, takes longer than a second for 64 KiB, or more than 2 GiB of memory. What it finds stands in
# .build-fuzz/found, and belongs in Tests/Fuzzing/Found once the fault is mended.
#
# usage: Tests/fuzz.sh [SECONDS [HARNESS …]]
#
# SECONDS is how long each harness is run, 60 where it is left out. HARNESS is the name of a file in Tests/Fuzzing
# without its ending; all are run where none is named.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
[ $# -gt 0 ] && shift
harnesses=("$@")
if [ ${#harnesses[@]} -eq 0 ]; then
  for file in Tests/Fuzzing/*.swift; do harnesses+=("$(basename "$file" .swift)"); done
fi

build=.build-fuzz
mkdir -p "$build/found"
flags=(-O -swift-version 6 -parse-as-library -package-name mandatekit -I "$build" -suppress-warnings)

# The modules are built without address sanitizer, which would change what takes a second. Tests/sanitizers.sh has it.
modules=(MandateKit MandateKitReports MandateKitFiles)
for module in "${modules[@]}"; do
  object=$build/$module.o
  if [ -f "$object" ] && [ -z "$(find Sources -newer "$object" -name '*.swift' -print -quit)" ]; then continue; fi
  echo "Building $module"
  find "Sources/$module" -name '*.swift' -print0 | sort -z |
    xargs -0 swiftc "${flags[@]}" -sanitize=fuzzer -wmo -module-name "$module" -emit-module \
      -emit-module-path "$build/$module.swiftmodule" -c -o "$object"
done

# Words of the formats, from which documents are put together.
grep -rhoE '"[a-zA-Z][a-zA-Z0-9_/-]{1,40}"' Sources/MandateKitFiles Examples/*/*.json Examples/*/*.csv | sort -u |
  awk '{ print "word" NR "=" $0 }' >"$build/words.dict"

# What each harness begins with: examples, files of tests, and the registers in Tests/Fuzzing/Begin, which no example has.
begin_with() {
  rm -rf "$build/begin-$1"
  mkdir -p "$build/begin-$1" "$build/corpus-$1"
  case $1 in
    JSONReader | CaseFiles | Resolver)
      cp Tests/MandateKitCommandsTests/Files/*.json "$build/begin-$1"
      for file in Examples/*/*.json Examples/*/*/*.json; do
        cp "$file" "$build/begin-$1/$(tr / - <<<"$file")"
      done
      if [ "$1" != Resolver ]; then
        find Tests/MandateKitFilesTests -name 'answer*.json' -exec cp {} "$build/begin-$1" \;
      fi ;;
    Spreadsheets)
      for file in Examples/*/*.csv Examples/*/*/*.csv; do cp "$file" "$build/begin-$1/$(tr / - <<<"$file")"; done ;;
    OfficialFiles)
      local march=Examples/import-ods/march-2026
      for file in practices pcns core-partners list-sizes; do
        head -n 40 "$march/$file.csv"
        [ $file = list-sizes ] || printf '\036'
      done >"$build/begin-$1/march-2026"
      find Examples/import-ods -name '*.csv' -size -64k -exec cp {} "$build/begin-$1" \; ;;
  esac
  for folder in Begin Found; do
    if [ -d "Tests/Fuzzing/$folder/$1" ]; then cp "Tests/Fuzzing/$folder/$1"/* "$build/begin-$1"; fi
  done
}

objects=()
for module in "${modules[@]}"; do objects+=("$build/$module.o"); done
failed=0
for harness in "${harnesses[@]}"; do
  swiftc "${flags[@]}" -sanitize=fuzzer "Tests/Fuzzing/$harness.swift" "${objects[@]}" -o "$build/$harness"
  begin_with "$harness"
  if ! "$build/$harness" "$build/corpus-$harness" "$build/begin-$harness" -dict="$build/words.dict" \
    -max_total_time="$seconds" -max_len=65536 -timeout=1 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/found/$harness-" >"$build/$harness.log" 2>&1; then
    failed=1
    echo "$harness fails:"
    tail -n 30 "$build/$harness.log"
  fi
  awk -v name="$harness" '
    /number_of_executed_units/ { runs = $2 } /slowest_unit_time_sec/ { slowest = $2 } /peak_rss_mb/ { peak = $2 }
    / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") reached = $(i + 1) }
    END { printf "%s: %d inputs, %d edges, slowest %d s, at most %d MiB\n", name, runs, reached, slowest, peak }
  ' "$build/$harness.log"
done
exit $failed
