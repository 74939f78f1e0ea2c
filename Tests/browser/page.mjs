// Drives the page of Examples/in-browser in headless Chromium, checks what it does, and takes screenshots to look at.
//
// usage: node Tests/browser/page.mjs INDEX.html FOLDER [CHROMIUM]
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Chromium } from "./chromium.mjs";

const [index, folder, command = "chromium"] = process.argv.slice(2);
const downloads = resolve(folder, "saved");
rmSync(downloads, { recursive: true, force: true });
mkdirSync(downloads, { recursive: true });

let failures = 0;
/** Says whether something holds. */
function check(sentence, holds, found = "") {
  if (!holds) failures += 1;
  console.log(`${holds ? "✓" : "✗"} ${sentence}${holds || found === "" ? "" : `: ${JSON.stringify(found)}`}`);
}

const browser = await Chromium.start(command, downloads);
const text = (id) => browser.value(`document.getElementById(${JSON.stringify(id)}).textContent.trim()`);
const click = (selector) => browser.value(`document.querySelector(${JSON.stringify(selector)}).click()`);
const set = (id, value) => browser.value(
  `{ const field = document.getElementById(${JSON.stringify(id)}); field.focus();
     field.value = ${JSON.stringify(value)};
     for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true })); }`);
/** Waits for the next picture of the page: an answer for a day is shown with it. */
const shown = () => browser.value(
  "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
const focus = (id) => browser.value(`document.getElementById(${JSON.stringify(id)}).focus()`);
const picture = (name) => browser.shoot(join(folder, `${name}.png`), true);
/** Takes a picture of what is seen where an element is at the top. */
const view = async (name, id) => {
  // What comes into view for the first time may be of another height than was thought.
  for (let times = 0; times < 2; times += 1) {
    await browser.value(`document.getElementById(${JSON.stringify(id)}).scrollIntoView({ behavior: "instant" })`);
    await shown();
  }
  await browser.shoot(join(folder, `${name}.png`), false);
};

try {
  await browser.size(1280, 900);
  await browser.send("Network.emulateNetworkConditions", {
    offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0,
  });
  await browser.send("Page.navigate", { url: pathToFileURL(resolve(index)).href });
  await browser.until("document.documentElement?.dataset.ready === 'true'");

  // Load and resolve.
  const proposals = await browser.value("[...document.getElementById('proposal').options].map((option) => option.text)");
  check("The bundled case is open, with its three proposals", proposals.length === 3, proposals);
  check("Its first proposal is mandated", (await text("outcome")).startsWith("✓ Mandated"), await text("outcome"));
  check("The answer is there", (await text("full")).includes("Evening clinics at three sites"));
  await view("desk", "case");
  await view("desk-answer", "answer");

  // The date is moved along the time line by the keyboard.
  await focus("slider");
  const before = await browser.value("document.getElementById('date').value");
  for (let day = 0; day < 10; day += 1) await browser.press("ArrowLeft", "ArrowLeft", 37);
  const after = await browser.value("document.getElementById('date').value");
  check("Ten arrows to the left are ten days", (Date.parse(before) - Date.parse(after)) / 86_400_000 === 10, [before, after]);
  await shown();
  check("Ten days before, it was undetermined", (await text("outcome")).startsWith("? Undetermined"), await text("outcome"));
  await click("#next");
  await shown();
  check("The next turn of the answer is its mandate", (await text("outcome")).startsWith("✓ Mandated"), await text("outcome"));
  await click("#decision-day");

  // A vote is changed, and what differs is told.
  const offered = async (id, typed) => {
    await set(id, typed);
    return browser.value(`[...document.getElementById("${id}-names").children].map((option) => option.value)`);
  };
  const voter = await offered("voter", "");
  check("Those who vote are offered, at most fifty", voter.length > 30 && voter.length <= 50, voter.length);
  check("What is typed picks them out", (await offered("voter", "MARRAM")).join() === "Marram House Surgery · saltmarsh-1");
  await set("voter", voter[0]);
  await set("choice", "against");
  await click("#vote-form button");
  check("The change is in the list", (await text("change-list")).includes("votes against"), await text("change-message"));
  const voterName = voter[0].split(" · ")[0];
  check("What differs is told", (await text("difference")).includes(`${voterName}: for becomes against.`), await text("difference"));
  const votes = () => browser.value(`JSON.parse(document.getElementById("text").value).record.filter(({ vote }) =>
    vote?.by === ${JSON.stringify(voter[0].split(" · ").at(-1))}
      && vote.on === document.getElementById("proposal").value).map(({ vote }) => vote.choice)`);
  check("The change is in the text", String(await votes()) === "against", await votes());
  await view("desk-changed", "what-if");
  await click("#undo-all");
  check("Taken back, no change is left", await browser.value("document.getElementById('changes').hidden"));

  // A membership is changed.
  const groups = await offered("group", "");
  const membership = await browser.value(`JSON.parse(document.getElementById("text").value).governance.memberships
    .find(({ member }) => ${JSON.stringify(voter)}.some((value) => value.endsWith(" · " + member)))`);
  await set("member", voter.find((value) => value.endsWith(` · ${membership.member}`)));
  await set("group", groups.find((value) => value.endsWith(` · ${membership.of}`)));
  await set("membership-date", "2020-01-01");
  await click("#membership-form button");
  check("A membership ends", (await text("change-list")).includes("leaves"), await text("change-message"));
  check("A practice that is no member leaves nothing", await (async () => {
    await click("#membership-form button");
    return (await text("change-message")).includes("is no member");
  })(), await text("change-message"));
  await click("#undo-all");

  // Errors have their places beside the text.
  const sound = await browser.value("document.getElementById('text').value");
  await set("text", sound.replace("\"memberships\"", "\"membership\"").replace("\"listSize\": 12840", "\"listSize\": -1"));
  check("Every error is told", (await browser.value("document.getElementById('error-list').children.length")) >= 2, await text("error-list"));
  await click("#error-list button");
  await shown();
  const marked = await browser.value("document.querySelector('#line-numbers .wrong')?.textContent ?? ''");
  check("The line of an error is marked", /^✗ \d+$/.test(marked) && (await text("caret")).startsWith(`Line ${marked.slice(2)},`), marked);
  check("An error leads to its place", (await text("caret")) === await browser.value(
    "document.querySelector('#error-list button').textContent") && await browser.value("document.activeElement.id === 'text'"),
  await text("caret"));
  await set("voter", voter[0]);
  await click("#vote-form button");
  check("While the text has errors, nothing is changed below", (await text("case-message")).includes("take it back")
    && await browser.value("document.getElementById('changes').hidden"), await text("case-message"));
  await click("#take-back");
  check("Taken back, the text is what is answered", (await browser.value("document.getElementById('text').value")) === sound);
  await view("desk-errors", "case");
  await set("text", "{ \"schema\": ");
  check("A text that ends early is told", (await browser.value("document.getElementById('error-list').children.length")) === 1, await text("error-list"));
  await set("text", sound);
  check("Once mended, no error is left", await browser.value("document.getElementById('errors').hidden"));
  await set("text", sound.replace("Marram House", "Marram Hall"));
  check("What was edited by hand is a change of the case", (await text("change-list")).includes("The text was edited")
    && (await offered("voter", "marram"))[0]?.startsWith("Marram Hall"), await text("change-list"));
  await click("#undo-all");

  // A day that is being typed has years that no case can have.
  for (const typed of ["0202-09-21", ""]) await set("date", typed);
  check("A year that is not complete moves nothing", (await text("outcome")).endsWith("as of 21 September 2022"), await text("outcome"));

  // Spreadsheets are added, and wrong ones are refused by line and column.
  const sheet = join(folder, "votes.csv");
  const proposal = await browser.value("document.getElementById('proposal').value");
  const id = voter[0].split(" · ").at(-1);
  writeFileSync(sheet, `by,on,choice,date\n${id},${proposal},maybe,2022-09-01\n`);
  await browser.choose("#files", [resolve(sheet)]);
  await browser.until("!document.getElementById('errors').hidden");
  check("A wrong spreadsheet is refused with its line", (await text("error-list")).includes("votes.csv, line 2"), await text("error-list"));
  writeFileSync(sheet, `by,on,choice,date\n${id},${proposal},against,2022-09-20\n`);
  await browser.choose("#files", [resolve(sheet)]);
  await browser.until("document.getElementById('errors').hidden");
  check("A spreadsheet of votes is added", (await text("case-message")).includes("votes.csv was read"), await text("case-message"));
  check("What it changes is told from the case as it was opened", (await text("change-list")).includes("votes.csv")
    && (await text("difference")).includes("becomes against"), await text("difference"));
  writeFileSync(sheet, Buffer.from("id,kind,name\nzoe,practice,Caf\u00e9\n", "latin1"));
  await browser.value("document.getElementById('case-message').textContent = ''");
  await browser.choose("#files", [resolve(sheet)]);
  await browser.until("document.getElementById('case-message').textContent !== ''");
  check("A file that is no UTF-8 is refused", (await browser.value("document.getElementById('error-list').children.length")) > 0, await text("case-message"));
  await browser.value(`{ const files = new DataTransfer();
    files.items.add(new File(["voter"], "nothing.csv"));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true })); }`);
  await browser.until("document.getElementById('error-list').textContent.includes('nothing.csv')");
  check("A file that is dropped is read", (await text("error-list")).includes("nothing.csv"), await text("error-list"));
  check("There are templates to fill in", (await browser.value("document.getElementById('templates').children.length")) >= 8);

  // Pictures.
  await click("#drawing-part summary");
  await click("#structure-part summary");
  await browser.until("[...document.querySelectorAll('figure img')].length >= 2 && [...document.querySelectorAll('figure img')].every((image) => image.complete && image.naturalWidth > 100)");
  check("Both pictures are drawn, with words in their place", await browser.value("[...document.querySelectorAll('figure img')].every((image) => image.alt.length > 20)"));
  await view("desk-pictures", "drawing-part");

  // Saving.
  for (const kind of ["page", "calendar", "case", "json", "drawing", "structure"]) await click(`[data-save=${kind}]`);
  let saved = [];
  for (let attempt = 0; attempt < 100 && saved.length < 6; attempt += 1) {
    await new Promise((done) => setTimeout(done, 100));
    saved = readdirSync(downloads).filter((name) => !name.endsWith(".crdownload")).sort();
  }
  check("Six files are saved", saved.length === 6, saved);
  const read = (ending) => readFileSync(join(downloads, saved.find((name) => name.endsWith(ending)) ?? ""), "utf8");
  if (saved.length === 6) {
    check("The page is a page", read(".html").startsWith("<!DOCTYPE html>"));
    check("The calendar is a calendar", read(".ics").startsWith("BEGIN:VCALENDAR"));
    check("The case is the text", read("case.json") === await browser.value("document.getElementById('text').value"));
  }

  // Keyboard and screen reader.
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  const controls = nodes.filter(({ ignored, role }) => !ignored
    && ["button", "combobox", "textbox", "slider", "Date", "link"].includes(role?.value));
  const nameless = controls.filter(({ name }) => !name?.value);
  check("Every control has a name", controls.length > 30 && nameless.length === 0, nameless.map(({ role }) => role.value));
  check("Headings do not leave a level out", await browser.value(`(() => {
    const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5")].filter((heading) => heading.offsetParent)
      .map((heading) => +heading.tagName[1]);
    return levels[0] === 1 && levels.every((level, index) => index === 0 || level <= levels[index - 1] + 1);
  })()`));
  check("Every link within the page leads somewhere", await browser.value(
    "[...document.querySelectorAll('a[href^=\"#\"]')].every((link) => document.getElementById(link.hash.slice(1)))"));
  check("No id is there twice", await browser.value(
    "(() => { const ids = [...document.querySelectorAll('[id]')].map((node) => node.id); return new Set(ids).size === ids.length; })()"));

  // A case of one's own, and one without a proposal.
  await browser.value(`document.getElementById("example").selectedIndex = document.getElementById("example").options.length - 1`);
  await click("#open-example");
  check("A case without a proposal has no answer, and says what to do", await browser.value(
    "document.getElementById('answer').hidden && document.getElementById('time-bar').hidden && !document.getElementById('no-proposal').hidden"));
  writeFileSync(sheet.replace("votes", "bodies"), "id,kind,name\nash,practice,Ash Surgery\n");
  await browser.choose("#files", [resolve(sheet.replace("votes", "bodies"))]);
  await browser.until("document.getElementById('case-message').textContent.includes('bodies.csv')");
  check("Spreadsheets can be the first of a case", JSON.parse(
    await browser.value("document.getElementById('text').value")).governance.bodies.length === 1);
  await browser.value(`document.getElementById("example").selectedIndex = 0`);
  await click("#open-example");

  // A phone, and dark.
  await browser.size(390, 844);
  check("Nothing is wider than a phone", await browser.value("document.documentElement.scrollWidth <= 390"), await browser.value("document.documentElement.scrollWidth"));
  await picture("phone");
  await view("phone-case", "case");
  await view("phone-question", "question");
  await view("phone-answer", "answer");
  await view("phone-what-if", "what-if");
  await browser.size(1280, 900, true);
  await view("desk-dark", "question");
  await view("desk-dark-errors", "case");

  check("No connection was asked for", browser.connections.length === 0, browser.connections);
  check("The policy of the page forbids a connection", await browser.value(`new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective === "connect-src"));
    fetch("https://example.org/").catch(() => setTimeout(resolve, 1000, false));
  })`));
  check("The page complains of nothing", browser.complaints.filter((text) => !/example\.org/.test(text)).length === 0, browser.complaints);
} catch (error) {
  failures += 1;
  console.log(`✗ ${error.stack}`);
  await picture("failed").catch(() => {});
  console.log(browser.complaints.join("\n"));
} finally {
  await browser.stop();
}
console.log(failures === 0 ? "The page does what it should." : `${failures} checks failed.`);
process.exit(failures === 0 ? 0 : 1);
