#!/usr/bin/env bash
# Runs tests under the thread sanitizer and under the address sanitizer, and fails on the first report of either.
#
# usage: Tests/sanitizers.sh [thread] [address]
#
# Under both run ConcurrentAnswersTests, which has the answers of one docket found on every core at once, and the suites
# of what answers of one docket share, whose rows run beside one another. Under the address sanitizer run also the tests
# of MandateKitFiles, which read bytes, and suites of the indices, positions and names that are kept in bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=(thread address)

concurrent=(ConcurrentAnswersTests QuestionTests SettledApprovalsTests KnownSnapshotsTests)
bytes=(RuleEdgeTests QuorumTests IndexTests CivilDateTests IdentifierTests IdentifierHashTests NearNamesTests)
for suite in "${concurrent[@]}" "${bytes[@]}"; do
  grep -rqwE "(struct|class) $suite" Tests/MandateKitTests --include='*.swift' ||
    { echo "No suite is called $suite."; exit 2; }
done

# Prints the pattern of some suites of MandateKitTests.
pattern() { printf 'MandateKitTests\\.(%s)/' "$(IFS='|'; echo "$*")"; }

for kind in "${kinds[@]}"; do
  case $kind in
    thread) filters=(--filter "$(pattern "${concurrent[@]}")") ;;
    # Leaks are not looked for: the runtime's own caches count as such.
    address)
      filters=(--filter "$(pattern "${concurrent[@]}" "${bytes[@]}")" --filter 'MandateKitFilesTests\.')
      export ASAN_OPTIONS=detect_leaks=0 ;;
    *) echo "There is no sanitizer $kind here."; exit 2 ;;
  esac
  swift test --sanitize "$kind" --scratch-path ".build-$kind" "${filters[@]}"
done
