#!/usr/bin/env bash
# Takes screenshots of pages and drawings in Chromium, to be looked at: the bundled case, a place of 8 PCNs, and an
# invented ICB of 30 PCNs and 150 practices; at the width of a desk and of a phone, in light and dark, and as
# A4. Where no Chromium is installed it says so, and takes none.
#
# usage: Tests/screenshots.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "No Chromium is installed, so no screenshots are taken."
  exit 0
fi
folder=${1:-.build/screenshots}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# Prints a case of 30 PCNs with 5 practices each, three LMCs, an alliance in which the PCNs decide, and an ICB.
invented_icb() {
  awk 'BEGIN {
    printf "{\"schema\": \"mandatekit/1\", \"governance\": {\"bodies\": ["
    rule = "\"rule\": {\"quorum\": {\"fraction\": \"1/2\"}, \"passes\": {\"share\": {\"moreThan\": \"1/2\", \"of\": \"cast\", \"by\": \"patients\"}}}"
    printf "{\"id\": \"icb\", \"kind\": \"integratedCareBoard\", \"name\": \"NHS Three Rivers ICB\"}"
    printf ", {\"id\": \"alliance\", \"kind\": \"collaborative\", \"name\": \"Three Rivers Alliance\", \"binds\": true, %s}", rule
    for (l = 1; l <= 3; l++)
      printf ", {\"id\": \"lmc-%d\", \"kind\": \"localMedicalCommittee\", \"name\": \"Rivers %d LMC\"}", l, l
    for (p = 1; p <= 30; p++) {
      printf ", {\"id\": \"pcn-%d\", \"kind\": \"primaryCareNetwork\", \"name\": \"Network %d PCN\", \"binds\": true, %s}", p, p, rule
      for (i = 1; i <= 5; i++)
        printf ", {\"id\": \"pcn-%d-%d\", \"kind\": \"practice\", \"name\": \"Practice %d of Network %d\", \"listSize\": %d}", p, i, i, p, 2500 + (p * 977 + i * 3301) % 18000
    }
    printf "], \"memberships\": ["
    for (p = 1; p <= 30; p++) {
      printf "%s{\"member\": \"pcn-%d\", \"of\": \"alliance\"}, {\"member\": \"pcn-%d\", \"of\": \"lmc-%d\"}", (p > 1 ? ", " : ""), p, p, 1 + p % 3
      for (i = 1; i <= 5; i++) printf ", {\"member\": \"pcn-%d-%d\", \"of\": \"pcn-%d\"}", p, i, p
    }
    printf "], \"provisions\": ["
    printf "{\"id\": \"agreed\", \"force\": \"essential\", \"requires\": {\"approval\": {\"of\": {\"role\": \"affected\"}}}}, "
    printf "{\"id\": \"asked\", \"force\": \"essential\", \"requires\": {\"consultation\": {\"of\": {\"kind\": \"localMedicalCommittee\"}, \"by\": \"proposer\", \"minimumDays\": 28}}}, "
    printf "{\"id\": \"told\", \"force\": \"exposure\", \"requires\": {\"notice\": {\"to\": {\"kind\": \"primaryCareNetwork\"}, \"by\": \"proposer\", \"daysBefore\": 10}}}]}, "
    printf "\"proposals\": [{\"id\": \"hub\", \"title\": \"Urgent care hubs in every place\", \"subjects\": [\"serviceRedesign\"], \"affects\": \"alliance\", \"proposer\": \"icb\", \"forum\": \"icb\", \"decisionDate\": \"2024-02-28\"}], \"record\": ["
    for (l = 1; l <= 2; l++)
      printf "%s{\"consultation\": {\"of\": \"lmc-%d\", \"by\": \"icb\", \"on\": \"hub\", \"opened\": \"2024-01-%02d\", \"closed\": \"2024-02-0%d\", \"sufficientInformation\": true}}", (l > 1 ? ", " : ""), l, 2 + 9 * l, l
    for (p = 1; p <= 30; p++) for (i = 1; i <= 4; i++)
      printf ", {\"vote\": {\"by\": \"pcn-%d-%d\", \"on\": \"hub\", \"choice\": \"%s\", \"date\": \"2024-02-%02d\"}}", p, i, ((p * i) % 5 == 0 ? "against" : "for"), 1 + (p + i) % 20
    print "]}"
  }'
}

swift build --product mandate
mandate=$PWD/.build/debug/mandate
invented_icb >"$folder/icb.json"
cp Examples/Commands/bundled-case.json "$folder/place.json"
for case in place icb; do
  "$mandate" resolve "$folder/$case.json" --format html >"$folder/$case.html"
  "$mandate" structure "$folder/$case.json" --format svg >"$folder/$case-structure.svg"
done
"$mandate" resolve "$folder/place.json" --proposal joint-pain-service --format svg >"$folder/place-answer.svg"
"$mandate" resolve "$folder/icb.json" --format svg >"$folder/icb-answer.svg"

shoot() { # shoot FILE PICTURE WIDTH HEIGHT [OPTION]…
  local file=$1 picture=$2 width=$3 height=$4
  shift 4
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars "$@" \
    --screenshot="$folder/$picture.png" --window-size="$width,$height" "file://$folder/$file" >/dev/null 2>&1
  echo "$folder/$picture.png"
}

for case in place icb; do
  shoot "$case.html" "$case-desk" 1280 9000
  shoot "$case.html" "$case-desk-dark" 1280 9000 --blink-settings=preferredColorScheme=0
  shoot "$case.html" "$case-phone" 390 16000
  for drawing in structure answer; do shoot "$case-$drawing.svg" "$case-$drawing" 1800 4000; done
  "$browser" --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    --print-to-pdf="$folder/$case-a4.pdf" "file://$folder/$case.html" >/dev/null 2>&1
  echo "$folder/$case-a4.pdf"
done
