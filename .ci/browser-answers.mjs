// Compares what answer.mjs gives, in one process, with what resolve-case gives: bytes and exit status.
//
// usage: node .ci/browser-answers.mjs OUT RESOLVE-CASE FILE.json …
//
// A file is a case; or a question about one, with its `document`, `proposal` and `asOf`; or what is expected of the
// question that its name has: bay.hub.2022-10-20.expected.json asks bay.json for the proposal hub.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [, , out, command, ...files] = process.argv;
const load = (name) => import(pathToFileURL(resolve(out, name)));
const { answer } = await load("answer.mjs");
const { MandateKit } = await load("mandatekit.mjs");
const engine = await MandateKit.load();
const bundled = "Examples/Commands/bundled-case.json";

/** Returns the question that a file stands for. */
function question(file, number) {
  const [, name, proposal, asOf] = /^([^.]+)\.([^.]+)\.(\d{4}-\d{2}-\d{2})\.expected\.json$/.exec(basename(file)) ?? [];
  if (name) return [join(dirname(file), `${name}.json`), "--format", "json", "--proposal", proposal, "--as-of", asOf];
  let content = null;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // A file that is not JSON is asked about as a case.
  }
  if (!content?.document) return [file, "--format", "json"];
  const written = join(out, "questions", `${number}.json`);
  writeFileSync(written, JSON.stringify(content.document, null, 1));
  return [written, "--format", "json", "--proposal", content.proposal, "--as-of", content.asOf];
}

mkdirSync(join(out, "questions"), { recursive: true });

/** What both are asked: every file, and of one every format, some questions and some slips. */
const questions = [
  ...files.map(question),
  ...["brief", "text", "markdown", "html", "csv"].map((format) => [bundled, "--format", format]),
  ...["svg", "mermaid"].map((format) => [bundled, "--format", format, "--proposal", "evening-clinics"]),
  [bundled, "--format=json", "--as-of", "2024-02-01"],
  [bundled, "--format=json", "--proposal", "evening-clinics", "--because", "none"],
  [bundled, "--format", "svg"],
  [bundled, "--format", "json", "--proposal", "evening-clinic"],
  [bundled, "--format", "json", "--as-of", "2024-02-31"],
  [bundled, "--format", "text", "--because", "none"],
  [bundled, "--format", "json", "--as-of"],
  ["Examples/Commands/broken-case.json", "--format", "text"],
  ["Examples/in-browser/Cases", "--format", "json"],
  ["Examples/in-browser/no-case.json", "--format", "json"],
];

// What the timeline and the comparison say is no answer of resolve-case.
engine.open(readFileSync(bundled));
engine.change(readFileSync(bundled, "utf8").replaceAll("\"for\"", "\"against\""));
const open = JSON.stringify([engine.timeline("evening-clinics"), engine.compare({ proposal: "evening-clinics" })]);
if (open.includes("cannot print value")) throw new Error("A value is not printed in Embedded Swift.");

let different = 0;
for (const question of questions) {
  const native = spawnSync(command, question, { maxBuffer: 2 ** 30 });
  const { status, output, complaint } = answer(engine, question);
  const expected = native.stderr.toString().replaceAll("resolve-case --help", "answer.mjs --help");
  if (status === native.status && Buffer.compare(output, native.stdout) === 0 && complaint === expected) continue;
  different += 1;
  console.error(`${question.join(" ")}: status ${status} and ${native.status}, ${output.length} and `
    + `${native.stdout.length} bytes; ${JSON.stringify(complaint)} and ${JSON.stringify(expected)}`);
}
console.log(`${questions.length - different} of ${questions.length} answers of answer.mjs are those of resolve-case.`);
process.exitCode = different === 0 ? 0 : 1;
