#!/usr/bin/env bash
# Builds the engine as a WebAssembly module, and a page that holds it.
#
# usage: build.sh OUT
#
# Writes mandatekit.wasm into the folder OUT, with what uses it: mandatekit.mjs with its types, answer.mjs and
# measure.mjs; and, where node is installed, index.html, one file that holds the module and example cases.
#
# It needs Swift 6.3 or later with its Embedded Swift library for wasm32, and node for the page. Exit status: 0
# built; 1 it failed; 2 wrong usage; 3 the toolchain has no library for wasm32.
set -euo pipefail

if [ $# -ne 1 ] || [ "${1#-}" != "$1" ]; then
  echo "usage: build.sh OUT" >&2
  exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")"

triple=wasm32-unknown-none-wasm
library=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/embedded
if [ ! -d "$library/Swift.swiftmodule/$triple.swiftmodule" ] && [ ! -e "$library/Swift.swiftmodule/$triple.swiftmodule" ]; then
  echo "The Swift toolchain has no Embedded Swift library for $triple." >&2
  exit 3
fi

# Every module of the build is compiled in Embedded Swift and for size, for one thread. Nothing is linked but what is
# named here: there is no C library, and no program start. Tables of Unicode are an archive of their own.
#
# The object outliner has to be left out. It makes constants of the array literals of a function and numbers them; with
# Swift 6.3.1 two modules that compile the same function can number them otherwise, and the linker keeps the constants of
# one and the function of the other. Then a function returns another array than it should.
settings=(
  -Xswiftc -enable-experimental-feature -Xswiftc Embedded -Xswiftc -wmo -Xswiftc -Osize
  -Xswiftc -Xllvm -Xswiftc -sil-disable-pass=object-outliner
  -Xswiftc -enforce-exclusivity=unchecked -Xswiftc -Xfrontend -Xswiftc -assume-single-threaded
  -Xswiftc -warnings-as-errors
  -Xswiftc -Xclang-linker -Xswiftc -nostdlib
  -Xcc -mbulk-memory -Xcc -ffreestanding -Xcc -fno-builtin -Xcc -Werror
  -Xlinker --no-entry -Xlinker --gc-sections -Xlinker --strip-all
  -Xlinker -O2 -Xlinker --compress-relocations
  -Xlinker -z -Xlinker stack-size=4194304 -Xlinker --stack-first
  -Xlinker "$library/$triple/libswiftUnicodeDataTables.a"
)
for name in mk_alloc mk_free mk_seed mk_call; do
  settings+=(-Xlinker "--export=$name")
done
scratch=../../.build-browser/build
swift build -c release -debug-info-format none --product mandatekit --triple "$triple" --scratch-path "$scratch" "${settings[@]}"

cp "$scratch/$triple/release/mandatekit.wasm" "$out/mandatekit.wasm"
cp mandatekit.mjs mandatekit.d.mts answer.mjs measure.mjs "$out"
if command -v node >/dev/null; then
  node assemble.mjs "$out/mandatekit.wasm" "$out/index.html"
else
  echo "node is not installed, so that index.html is not made."
fi
