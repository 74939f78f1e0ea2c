#!/usr/bin/env bash
# Runs tests under the thread sanitizer and under the address sanitizer, and fails on the first report of either.
#
# usage: Tests/sanitizers.sh [thread] [address]
#
# The thread sanitizer runs what uses several threads: batches, and values that several threads read at once. The
# address sanitizer runs that and what reads bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=(thread address)

concurrent=(--filter 'ConcurrentAnswersTests|QuestionTests|SettledApprovalsTests|KnownSnapshotsTests')
reading=(--filter 'MandateKitFilesTests' --filter 'PositionHistogram|IndexTests|CivilDateTests|IdentifierTests|NearNamesTests')
for kind in "${kinds[@]}"; do
  case $kind in
    thread) filters=("${concurrent[@]}") ;;
    # Leaks are not looked for: the runtime's own caches count as such.
    address) filters=("${concurrent[@]}" "${reading[@]}"); export ASAN_OPTIONS=detect_leaks=0 ;;
    *) echo "There is no sanitizer $kind here."; exit 2 ;;
  esac
  swift test --sanitize "$kind" --scratch-path ".build-$kind" "${filters[@]}"
done
