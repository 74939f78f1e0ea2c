#!/usr/bin/env bash
# Answers lines on several processes, by xargs -P and under a local PySpark where that is installed,
# and compares what comes out with the answers of one process.
#
# usage: with-pyspark.sh [CASE.json LINES.jsonl]
#
# PYTHON names the Python that has pyspark (left out: python3). RESOLVE_STREAM names the built command.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
case_file=$(realpath "${1:-$here/bundled-case.json}")
lines=$(realpath "${2:-$here/bundled-lines.jsonl}")
python=${PYTHON:-python3}
command=${RESOLVE_STREAM:-}
if [ -z "$command" ]; then
  (cd "$here/../.." && swift build -c release --product resolve-stream >&2)
  command=$(cd "$here/../.." && swift build -c release --show-bin-path)/resolve-stream
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$command" "$case_file" <"$lines" >"$work/answers"
echo "One process answered $(wc -l <"$work/answers" | tr -d ' ') lines."

# Pieces of whole lines, two at a time; their names put the answers back in order.
split -l "$((($(wc -l <"$work/answers") + 3) / 4))" "$lines" "$work/piece."
printf '%s\n' "$work"/piece.?? |
  xargs -P 2 -I{} sh -c '"$0" "$1" <"$2" >"$2.answers"' "$command" "$case_file" {}
cat "$work"/piece.??.answers | cmp - "$work/answers"
echo "xargs -P 2 on the lines in pieces gives the same answers, to the byte."

if ! "$python" -c 'import pyspark' 2>/dev/null; then
  echo "pyspark is not installed for $python, so it is not run: pip install pyspark brings it."
  exit 0
fi
if ! command -v java >/dev/null; then
  echo "pyspark is installed but java is not, so it is not run."
  exit 0
fi
"$python" "$here/with_pyspark.py" "$command" "$case_file" "$lines" "$work/spark" 2>"$work/log" ||
  { cat "$work/log" >&2; exit 1; }
cmp "$work/spark" "$work/answers"
echo "RDD.pipe under PySpark gives the same answers, to the byte."
