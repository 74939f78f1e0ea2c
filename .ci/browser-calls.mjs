// Calls the WebAssembly module with right, wrong and damaged calls, and checks that each has a result and none stops it.
//
// usage: node .ci/browser-calls.mjs OUT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";

const module = await WebAssembly.compile(readFileSync(join(process.argv[2], "mandatekit.wasm")));
assert.deepEqual(WebAssembly.Module.imports(module), [], "The module imports something.");

/** Returns a function that makes calls of a new instance, with a seed of hashes or the one that it has. */
function start(...seed) {
  const { memory, mk_alloc, mk_free, mk_seed, mk_call } = new WebAssembly.Instance(module).exports;
  if (seed.length > 0) mk_seed(...seed);
  return (call) => {
    const bytes = typeof call === "string" ? Buffer.from(call) : call;
    const pointer = mk_alloc(bytes.length) >>> 0;
    new Uint8Array(memory.buffer).set(bytes, pointer);
    const result = mk_call(pointer, bytes.length) >>> 0;
    mk_free(pointer, bytes.length);
    const [status, length] = new Uint32Array(memory.buffer.slice(result, result + 8));
    const text = Buffer.from(memory.buffer.slice(result + 8, result + 8 + length)).toString();
    mk_free(result, 8 + length);
    return { status, text, memory: memory.buffer.byteLength };
  };
}

const text = readFileSync("Examples/in-browser/Cases/smallest-case.json", "utf8");
const open = JSON.stringify({ call: "open", text });
const call = start();

// What is wrong with a call is a sentence.
for (const wrong of [
  "", " ", "{", "[]", "null", "\0", "{\"call\":\"open\"", "{\"call\":1}", "{\"call\":\"open\"}",
  "{\"call\":\"open\",\"text\":5}", "{\"call\":\"open\",\"text\":99999999999999999999}\0abc", "{\"call\":\"close\"}",
  "{\"call\":\"answer\"}", "{\"call\":\"timeline\",\"proposal\":\"hub\"}", "{\"call\":\"compare\",\"after\":\"\"}",
  "{\"call\":\"spreadsheets\"}", "{\"call\":\"spreadsheets\",\"files\":[{\"name\":\"x.csv\",\"text\":\"\"}]}",
  `{"a":${"[".repeat(1000)}`, "{\"call\":\"change\"}", "{\"call\":\"compare\"}",
]) {
  const { status, text } = call(wrong);
  assert.equal(status, 2, wrong);
  assert.match(text, /^[A-Z].*\.$/s, wrong);
}

// The calls that are right.
assert.equal(call(open).status, 0);
for (const right of [
  { call: "answer" }, { call: "answer", format: "page", asOf: "2026-03-05" }, { call: "timeline", proposal: "hub" },
  { call: "compare", after: text, proposal: "hub" }, { call: "templates" }, { call: "change", text },
  { call: "compare" }, { call: "change" },
]) {
  const { status, text } = call(JSON.stringify(right));
  assert.equal(status, 0, JSON.stringify(right));
  assert.ok(text.length > 0);
}
for (const wrong of [
  { call: "answer", because: "nope" }, { call: "answer", asOf: true }, { call: "answer", proposal: {} },
  { call: "answer", proposal: ["hub", 1] }, { call: "answer", format: false }, { call: "compare" },
]) {
  assert.equal(call(JSON.stringify(wrong)).status, 2, JSON.stringify(wrong));
}

// A changed case is answered until it is changed back, and one with errors changes nothing.
const council = JSON.parse(text);
const practice = council.governance.bodies.find(({ kind }) => kind === "practice").id;
(council.record ??= []).push({ vote: { by: practice, on: "hub", choice: "against", date: "2026-03-05" } });
const answers = () => call("{\"call\":\"answer\"}").text;
const plain = answers();
assert.equal(call(JSON.stringify({ call: "change", text: JSON.stringify(council) })).status, 0);
const changed = answers();
assert.notEqual(changed, plain);
assert.ok(JSON.parse(call("{\"call\":\"compare\"}").text).lines.length > 0);
assert.equal(call("{\"call\":\"change\",\"text\":\"{}\"}").status, 1);
assert.equal(answers(), changed);
assert.equal(call("{\"call\":\"change\"}").status, 0);
assert.equal(answers(), plain);

// Memory begins at a multiple of 16.
const { mk_alloc } = new WebAssembly.Instance(module).exports;
for (const length of [0, 1, 24, 24, 40, 40, 100, 1000, 5000]) assert.equal((mk_alloc(length) >>> 0) % 16, 0, `${length}`);

const summary = JSON.parse(call(open).text);
assert.deepEqual([summary.first, summary.last, summary.proposals.length], ["2026-03-02", "2026-03-31", 1]);
assert.deepEqual(
  JSON.parse(call("{\"call\":\"timeline\"}").text).turns.map(({ date, outcome }) => [date, outcome]),
  [[null, "undetermined"], ["2026-03-31", "notMandated"]],
);

// A text after the call is the same as in it, and the seed of hashes changes no answer.
const after = call(Buffer.concat([
  Buffer.from(`{"call":"open","text":${Buffer.byteLength(text)}}\0`), Buffer.from(text),
]));
assert.deepEqual(JSON.parse(after.text), summary);
const other = start(7, 11);
const bundled = JSON.stringify({ call: "open", text: readFileSync("Examples/Commands/bundled-case.json", "utf8") });
for (const format of ["json", "page", "text"]) {
  const question = JSON.stringify({ call: "answer", format });
  assert.deepEqual([bundled, question].map((one) => call(one).text), [bundled, question].map((one) => other(one).text));
}

// Damaged calls: one byte of the case or of the call is another. The numbers are the same on every run.
let state = 1;
function random(below) {
  state = (state * 48271) % 2147483647;
  return state % below;
}
const statuses = [0, 0, 0];
const templates = JSON.parse(call("{\"call\":\"templates\"}").text).files;
for (let round = 0; round < 600; round += 1) {
  const source = round % 3 === 0 ? JSON.stringify({ call: "spreadsheets", files: templates }) : open;
  const bytes = Buffer.from(source);
  for (let count = 1 + random(3); count > 0; count -= 1) {
    bytes[random(bytes.length)] = round % 2 === 0 ? 32 + random(96) : random(256);
  }
  statuses[call(bytes).status] += 1;
  call("{\"call\":\"answer\",\"format\":\"text\"}");
}
assert.ok(statuses.every((count) => count > 0), String(statuses));

// Memory is used again.
const before = call(bundled).memory;
for (let round = 0; round < 100; round += 1) {
  call(bundled);
  call("{\"call\":\"answer\"}");
}
const grown = call(bundled).memory - before;
assert.ok(grown <= 8 * 2 ** 20, `Memory grew by ${grown} bytes.`);
console.log(`Calls have results: ${statuses.join(", ")} damaged ones were answered, had errors, were refused.`);
