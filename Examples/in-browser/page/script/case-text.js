/**
 * The text of the case, as it was opened and with the changes made since.
 *
 * Every change is an edit of the JSON document, so that what is saved is what is answered.
 */
class CaseText {
  #versions = [];

  /** The text as it was opened. */
  get opened() { return this.#versions[0]?.text ?? ""; }
  /** The text with all changes. */
  get current() { return this.#versions.at(-1)?.text ?? ""; }
  /** What was changed, in order. */
  get changes() { return this.#versions.slice(1).map((version) => version.change); }

  /** Begins anew with a text. */
  open(text) { this.#versions = [{ text, change: "" }]; }
  /** Takes a changed text. */
  change(text, change) { this.#versions.push({ text, change }); }
  /** Takes the last change back. */
  undo() { if (this.#versions.length > 1) this.#versions.pop(); }
  /** Takes every change back. */
  undoAll() { this.#versions.length = Math.min(this.#versions.length, 1); }

  /**
   * Returns the text with the vote of somebody on a proposal put in place of all votes of theirs on it.
   * @param {{voter: string, proposal: string, choice: string, date: string}} vote the vote; without a choice it is
   *   taken away
   * @returns {string|null} the text, or `null` where there is no vote to take away
   */
  voted({ voter, proposal, choice, date }) {
    let found = false;
    const text = this.#edited((document) => {
      const record = (document.record ?? []).filter(
        (act) => !(act.vote && act.vote.by === voter && act.vote.on === proposal),
      );
      found = record.length < (document.record ?? []).length;
      if (choice) record.push({ vote: { by: voter, on: proposal, choice, date } });
      document.record = record;
    });
    return choice || found ? text : null;
  }

  /** Returns the text with somebody a voting member of a body from a day on. */
  joined({ member, group, date }) {
    return this.#edited((document) => {
      (document.governance.memberships ??= []).push({ member, of: group, from: date });
    });
  }

  /** Returns the text in which the memberships of somebody of a body end before a day, or `null` without one. */
  left({ member, group, date }) {
    let found = false;
    const text = this.#edited((document) => {
      const memberships = document.governance.memberships ?? [];
      document.governance.memberships = memberships.filter((membership) => {
        if (membership.member !== member || membership.of !== group) return true;
        if (membership.until && membership.until <= date) return true;
        found = true;
        if (membership.from && membership.from >= date) return false;
        membership.until = date;
        return true;
      });
    });
    return found ? text : null;
  }

  #edited(edit) {
    const document = JSON.parse(this.current);
    edit(document);
    return `${JSON.stringify(document, null, 2)}\n`;
  }
}
