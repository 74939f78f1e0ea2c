/** A day, as `2026-07-01`. */
export type Day = string;

/** Whether there is a mandate. */
export type Outcome = "mandated" | "notMandated" | "undetermined";

/** A text, as a string or as UTF-8. */
export type Text = string | Uint8Array;

/** How an answer is written. */
export type AnswerFormat =
  | "json" | "text" | "markdown" | "brief" | "page" | "calendar" | "drawing" | "structure" | "mermaid" | "csv";

/** What there is to ask about in a case. */
export interface Summary {
  proposals: { id: string; title: string; decisionDate: Day; opened?: Day; effect: string }[];
  bodies: { id: string; name: string; kind: string; decidesByRule: boolean }[];
  people: { id: string; name: string }[];
  /** The first day of the proposals and of what is on the record; missing where there is none. */
  first?: Day;
  /** The last of these days. */
  last?: Day;
}

/** A question about the open case. */
export interface Question {
  /** The identifier of a proposal, or several; left out: all. */
  proposal?: string | string[];
  /** As of the end of this day; left out: each decision date. */
  asOf?: Day;
  /** Left out: json. */
  format?: AnswerFormat;
  /** Which findings an answer in json has; left out: all. */
  because?: "all" | "none";
}

/** How an answer changes over time. */
export interface Timeline {
  /** What held at first, with `null` as its day, and then each change, in order. */
  turns: { date: Day | null; outcome: Outcome; lines: string[] }[];
  /** Says as of which days not all that is possible was examined; mostly missing. */
  note?: string;
}

/** How the answers by two cases differ. */
export interface Comparison {
  before: { outcome: Outcome };
  after: { outcome: Outcome };
  /** A sentence for each difference. */
  lines: string[];
}

/** A spreadsheet, as CSV. */
export interface SpreadsheetFile {
  /** The name by which errors call it. It begins with what the file holds, as `votes.csv` does. */
  name: string;
  /** What it holds, where its name does not say it. */
  kind?: string;
  text: Text;
}

/** Something that is wrong with a document. */
export interface DocumentError {
  code: string;
  sentence: string;
  line?: number;
  column?: number;
  /** The path of the value in a case file. */
  path?: string;
  /** The file, where several were given. */
  file?: string;
  /** The header of the column of a spreadsheet, or the path in a case file to which spreadsheets are added. */
  place?: string;
}

/** A document has errors. */
export class InvalidDocument extends Error {
  /** Everything that is wrong with it. */
  readonly errors: DocumentError[];
  /** The same as the bytes of a JSON document. */
  readonly bytes: Uint8Array;
}

/** A call is wrong, or is more than the engine has memory for; then no case is open any more. */
export class WrongCall extends Error {}

/** The engine with the case that was opened last. */
export class MandateKit {
  private constructor();

  /**
   * Loads the engine.
   *
   * @param source the bytes of `mandatekit.wasm`, a response with them, a compiled module, or an address; left out:
   *   the file beside this one
   * @param options `seed`: two numbers of 32 bits from which hashes are made; left out: random ones. No answer depends
   *   on them.
   */
  static load(
    source?: BufferSource | Response | WebAssembly.Module | URL | string,
    options?: { seed?: [number, number] },
  ): Promise<MandateKit>;

  /**
   * Opens a case file, and returns what there is to ask about.
   *
   * @throws InvalidDocument with everything that is wrong with it; then no case is open
   */
  open(text: Text): Summary;

  /**
   * Answers from now on for the open case as it was changed; without a text, as it was opened.
   *
   * @throws InvalidDocument with everything that is wrong with it; then nothing is changed
   */
  change(text?: Text): Summary;

  /** Answers for proposals of the open case, as a text. */
  answer(question?: Question): string;

  /** Answers for proposals of the open case, as bytes: those that the command line writes. */
  answerBytes(question?: Question): Uint8Array;

  /** Returns the days on which the answer to a proposal of the open case changes. */
  timeline(proposal: string): Timeline;

  /**
   * Answers a proposal by two cases, and returns how the answers differ. Left out, `before` is the case as it was opened,
   * and `after` is that as it was changed.
   */
  compare(question?: { before?: Text; after?: Text; proposal?: string; asOf?: Day }): Comparison;

  /**
   * Adds spreadsheets to a case, and returns the text of the case.
   *
   * @throws InvalidDocument with everything that is wrong with the files
   */
  spreadsheets(
    files: SpreadsheetFile[],
    options?: { into?: Text; dates?: "unambiguous" | "dayFirst" | "monthFirst" },
  ): string;

  /** Returns spreadsheets to begin with, one of each kind. */
  templates(): { name: string; text: string }[];
}
