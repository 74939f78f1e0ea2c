#!/usr/bin/env node
// Measures how long the WebAssembly module takes for a case, beside the native resolve-case.
//
// usage: measure.mjs RESOLVE-CASE [--repeat N] CASE.json …
//
// Both read the case and write the answers for all of its proposals, as JSON and as text, which has the ways to a
// mandate too. A figure is the least of N times; the native one is that of the whole process, less that of one that is
// told of a missing file, so that a ratio means little for a case that takes milliseconds. Build resolve-case with
// -c release, and take the case that measure-case --print-case prints.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { MandateKit } from "./mandatekit.mjs";

const list = process.argv.slice(2);
const place = list.indexOf("--repeat");
const repeats = place < 0 ? 20 : Number(list.splice(place, 2)[1]);
const [command, ...files] = list;
if (!command || files.length === 0 || !(repeats >= 1)) {
  console.error("usage: measure.mjs RESOLVE-CASE [--repeat N] CASE.json …");
  process.exit(2);
}

/** Returns the milliseconds of the first and of the fastest of some runs. */
function times(run) {
  const all = Array.from({ length: repeats }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { first: all[0], least: Math.min(...all) };
}

function native(...question) {
  const { status } = spawnSync(command, question, { stdio: ["ignore", "ignore", "ignore"] });
  if (status === null) throw new Error(`${command} cannot be run.`);
}

const path = new URL("mandatekit.wasm", import.meta.url);
const bytes = readFileSync(path);
console.log(`mandatekit.wasm: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip -9, `
  + `${brotliCompressSync(bytes).length} with Brotli`);
const compiling = performance.now();
const module = await WebAssembly.compile(bytes);
console.log(`compiled in ${(performance.now() - compiling).toFixed(0)} ms`);
const started = times(() => native("no such file"));

console.log("| case | format | native | module | ratio | module, first time |");
console.log("|---|---|---|---|---|---|");
for (const file of files) {
  const text = readFileSync(file);
  for (const format of ["json", "text"]) {
    const engine = await MandateKit.load(module);
    const here = times(() => {
      engine.open(text);
      engine.answerBytes({ format });
    });
    const there = Math.max(times(() => native(file, "--format", format)).least - started.least, 0.01);
    const figures = [there, here.least].map((time) => `${time.toFixed(1)} ms`);
    const ratio = (here.least / there).toFixed(1);
    console.log(`| ${basename(file)} | ${format} | ${figures.join(" | ")} | ${ratio} | ${here.first.toFixed(1)} ms |`);
  }
}
