#!/usr/bin/env bash
# Asks the question that case.py poses of MandateKit and of its peers, one after the other and in
# rounds, and prints what an outcome costs each of them, and how many times what the C loop takes.
#
# usage: compare.sh [--install] [--rounds N]
#
# Reading the question and preparing for it are not counted, save for clingo, which grounds each
# record anew; setting the ballots counts for Rego; what Cedar is told of the PCNs does not count.
#
#   --install    install the peers in Python packages, into an environment that is removed again
#   --rounds N   ask each of them in N rounds; left out: 5
#
# What is not there is skipped, with the reason. MandateKit is measured as it was last built by
#   swift build -c release --product measure-case
# CC, SWIFTC and PYTHON name the compilers and the Python (left out: cc, swiftc, python3);
# MEASURE_CASE and RESOLVE_CASE the built commands. REGORUS_PACKAGE names a package of the module
# regorus for --install: its authors publish none on PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$here/../../../.build
cc=${CC:-cc}
swiftc=${SWIFTC:-swiftc}
python=${PYTHON:-python3}
measure_case=${MEASURE_CASE:-$build/release/measure-case}
resolve_case=${RESOLVE_CASE:-}
install=false
rounds=5
usage() { sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 2; }
while [ $# -gt 0 ]; do
  case $1 in
    --install) install=true ;;
    --rounds)
      [ $# -gt 1 ] && [[ $2 =~ ^[1-9][0-9]{0,2}$ ]] || usage
      rounds=$2
      shift
      ;;
    *) usage ;;
  esac
  shift
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1

# Each runner prints lines of: name, nanoseconds for each outcome, met or unmet, PCNs for.
runners=()
skip() { echo "$1 is skipped: $2." >&2; }
has() { command -v "$1" >/dev/null; }
imports() { "$python" -c "import $1" 2>/dev/null; }

run_c() { "$work/c"; }
run_swift() { "$work/swift"; }
run_plain() { "$python" "$here/plain.py"; }
run_clingo() { "$python" "$here/with_clingo.py"; }
run_cedarpy() { "$python" "$here/with_cedar.py"; }
run_regorus() { "$python" "$here/with_rego.py" regorus; }
run_regopy() { "$python" "$here/with_rego.py" regopy; }

# MandateKit answers case.py's case file; measure-case times it, and resolve-case tells the answer.
mandatekit_outcome() {
  "$measure_case" "$work/case.json" --repeat 9 --format json 2>/dev/null >"$work/measured.json"
  "$python" - "$work/measured.json" "$1" <<'PYTHON'
import json, sys
with open(sys.argv[1], encoding="utf-8") as file:
    measured = json.load(file)
for name, key in ("mandatekit", "outcome"), ("mandatekit-explained", "resolution"):
    print(name, round(measured[key + "Nanoseconds"]["median"]), sys.argv[2])
PYTHON
}

# What resolve-case answers about the same case, or "- -" where it is not built.
mandatekit_answer() {
  local found=$resolve_case
  for kind in release debug; do
    if [ -z "$found" ] && [ -x "$build/$kind/resolve-case" ]; then
      found=$build/$kind/resolve-case
    fi
  done
  if [ -z "$found" ]; then
    echo "- -"
    echo "MandateKit's answer is not checked: resolve-case is not built." >&2
    return
  fi
  "$found" "$work/case.json" --format json >"$work/answer.json"
  "$python" - "$work/case.json" "$work/answer.json" <<'PYTHON'
import json, sys
case, answer = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
networks = {
    body["id"] for body in case["governance"]["bodies"] if body["kind"] == "primaryCareNetwork"
}
(resolution,) = answer["resolutions"]
(requirement,) = resolution["requirements"]
carried = {p["body"] for p in resolution["positions"] if p["positions"] == ["for"]} & networks
print(requirement["status"], len(carried))
PYTHON
}
run_mandatekit() { mandatekit_outcome "$answer"; }

if has "$cc"; then
  "$cc" -O3 -march=native -o "$work/c" "$here/outcome.c"
  runners+=(run_c)
else
  skip "The C loop" "there is no $cc"
fi
if has "$swiftc"; then
  "$swiftc" -O -o "$work/swift" "$here/dictionaries.swift"
  runners+=(run_swift)
else
  skip "Swift with dictionaries" "there is no $swiftc"
fi
if has "$python"; then
  if $install; then
    "$python" -m venv "$work/environment"
    python=$work/environment/bin/python
    for package in cedarpy clingo regopy ${REGORUS_PACKAGE:-}; do
      "$python" -m pip install --quiet --disable-pip-version-check "$package" >&2 ||
        echo "$package could not be installed." >&2
    done
  fi
  "$python" "$here/case.py" >"$work/case.json"
  if [ -x "$measure_case" ]; then
    answer=$(mandatekit_answer)
    runners+=(run_mandatekit)
  else
    skip "MandateKit" "measure-case is not built"
  fi
  runners+=(run_plain)
  for module in cedarpy clingo regorus regopy; do
    if imports "$module"; then
      runners+=("run_$module")
    else
      skip "$module" "it is not installed for $(basename "$python")"
    fi
  done
else
  skip "All but C and Swift" "there is no $python"
fi

: >"$work/lines"
for ((round = 1; round <= rounds; round++)); do
  for runner in ${runners[@]+"${runners[@]}"}; do "$runner" >>"$work/lines"; done
done

# The median over the rounds, the cheapest first; answers that differ are an error.
sort -k1,1 -k2,2n "$work/lines" | awk '
  { samples[$1, ++count[$1]] = $2; said[$1] = $3 " " $4 }
  END {
    for (name in count) {
      n = count[name]; half = int((n + 1) / 2)
      median = n % 2 ? samples[name, half] : (samples[name, half] + samples[name, half + 1]) / 2
      print name, median, samples[name, 1], samples[name, n], said[name]
    }
  }' | sort -k2,2n >"$work/medians"
awk '
  { name[NR] = $1; median[$1] = $2; low[$1] = $3; high[$1] = $4; said[$1] = $5 ", " $6 " PCNs for" }
  $5 == "-" { said[$1] = "not checked" }
  END {
    row = "%-22s %12s %12s %12s %10s  %s\n"
    printf row, "", "median ns", "minimum", "maximum", "times C", "answer"
    for (i = 1; i <= NR; i++) {
      n = name[i]
      ratio = ("c" in median) ? sprintf("%.1f", median[n] / median["c"]) : "-"
      printf row, n, sprintf("%.0f", median[n]), low[n], high[n], ratio, said[n]
    }
  }' "$work/medians"

echo
# The machine and the versions, as far as they tell.
if [ -r /proc/cpuinfo ]; then
  sed -n '/^model name/{s/[^:]*: //p;q;}' /proc/cpuinfo
elif has sysctl; then
  sysctl -n machdep.cpu.brand_string || true
fi
if has "$cc"; then "$cc" --version | sed -n 1p; fi
if has "$swiftc"; then "$swiftc" --version 2>/dev/null | sed -n 1p; fi
if has "$python"; then
  "$python" --version
  "$python" - <<'PYTHON' || true
from importlib.metadata import packages_distributions, version
found = packages_distributions()
for module in "cedarpy", "clingo", "regorus", "regopy":
    for package in sorted(set(found.get(module, []))):
        print(package, version(package))
PYTHON
fi

if [ "$(awk '$3 != "-" { print $3, $4 }' "$work/lines" | sort -u | wc -l)" -gt 1 ]; then
  echo "The answers differ." >&2
  exit 1
fi
