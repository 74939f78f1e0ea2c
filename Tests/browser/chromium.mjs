import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A headless Chromium with one page, driven over a pipe by the DevTools protocol. */
export class Chromium {
  #process;
  #profile;
  #session;
  #number = 0;
  #waiting = new Map();
  #buffer = "";
  /** The addresses that the page asked for, but for files and what it made itself. */
  connections = [];
  /** What the page complained of. */
  complaints = [];

  /**
   * Starts a browser with an empty page.
   * @param {string} command the command of Chromium
   * @param {string} downloads the folder in which it saves
   */
  static async start(command, downloads) {
    const browser = new Chromium();
    browser.#profile = mkdtempSync(join(tmpdir(), "chromium-"));
    browser.#process = spawn(command, [
      "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
      `--user-data-dir=${browser.#profile}`, "about:blank",
    ], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    browser.#process.stdio[4].on("data", (bytes) => browser.#receive(String(bytes)));
    const { targetInfos } = await browser.#send("Target.getTargets");
    const { targetId } = targetInfos.find(({ type }) => type === "page");
    const { sessionId } = await browser.#send("Target.attachToTarget", { targetId, flatten: true });
    browser.#session = sessionId;
    for (const domain of ["Page", "Runtime", "Network", "DOM", "Log", "Accessibility"]) {
      await browser.send(`${domain}.enable`);
    }
    await browser.#send("Browser.setDownloadBehavior", {
      behavior: "allow", downloadPath: downloads, eventsEnabled: true,
    });
    return browser;
  }

  /** Calls the protocol for the page. */
  send(method, params = {}) { return this.#send(method, params, this.#session); }

  #send(method, params = {}, sessionId = undefined) {
    const id = (this.#number += 1);
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  #receive(text) {
    this.#buffer += text;
    const messages = this.#buffer.split("\0");
    this.#buffer = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      if (message.id) {
        const { method, resolve, reject } = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result);
      } else {
        this.#hear(message);
      }
    }
  }

  #hear({ method, params }) {
    if (method === "Network.requestWillBeSent" && !/^(file|blob|data|about):/.test(params.request.url)) {
      this.connections.push(params.request.url);
    }
    if (method === "Runtime.exceptionThrown") {
      this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    }
    if (method === "Log.entryAdded" && params.entry.level === "error") this.complaints.push(params.entry.text);
  }

  /** Returns the value of an expression in the page. */
  async value(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression in the page is true, for at most some seconds. */
  async until(expression, seconds = 30) {
    for (let attempt = 0; attempt < seconds * 20; attempt += 1) {
      if (await this.value(expression)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`It never came to be that ${expression}`);
  }

  /** Presses a key once. */
  async press(key, code = key, keyCode = 0) {
    const text = key === "Enter" ? "\r" : key.length === 1 ? key : undefined;
    const common = { key, code, windowsVirtualKeyCode: keyCode, text };
    await this.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...common });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...common });
  }

  /** Chooses files for an input. */
  async choose(selector, files) {
    const { root } = await this.send("DOM.getDocument");
    const { nodeId } = await this.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    await this.send("DOM.setFileInputFiles", { nodeId, files });
  }

  /** Sets the width and height of the page, and whether it prefers dark colours. */
  async size(width, height, isDark = false) {
    await this.send("Emulation.setDeviceMetricsOverride", {
      width, height, deviceScaleFactor: 1, mobile: width < 500,
    });
    await this.send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: isDark ? "dark" : "light" }],
    });
  }

  /** Saves a picture of the whole page, or of the part of it that is seen. */
  async shoot(file, isWhole) {
    const { data } = await this.send("Page.captureScreenshot", { captureBeyondViewport: isWhole });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  /** Ends the browser. */
  async stop() {
    const ended = new Promise((resolve) => this.#process.on("exit", resolve));
    await this.#send("Browser.close").catch(() => {});
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
