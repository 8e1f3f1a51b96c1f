// What the visitor has said and has no answer to yet.
export class Outbox {
  #letters = new Map();
  #echoed = new Set();

  get isEmpty() {
    return this.#letters.size === 0;
  }

  /** The next one to post. */
  get next() {
    return [...this.#letters.values()].find(letter => !letter.isPosted);
  }

  /** @param receipt An observer, which learns the id that the server gave to the activity; may be undefined. */
  add(activity, receipt) {
    this.#letters.set(idOf(activity), { activity, receipt });
  }

  /** Those that arrived before then. */
  olderThan(time) {
    return [...this.#letters.values()].filter(letter => letter.isPosted && letter.since < time);
  }

  /** The server has taken it. */
  settle(letter, id) {
    letter.isPosted = true;
    letter.id = id;
    letter.since = Date.now();
    letter.receipt?.next(id);
    letter.receipt?.complete();
    letter.receipt = undefined;
  }

  /** An activity has come. True where it is an echo that had come before: it was said once, but posted twice. */
  recognize(activity) {
    const id = idOf(activity);
    if (id === undefined) {
      return false;
    }

    const letter = this.#letters.get(id);
    if (letter) {
      this.settle(letter, activity.id);
    }
    const isKnown = this.#echoed.has(id);
    this.#echoed.add(id);
    return isKnown;
  }

  /** What it answers is done with. */
  answer(activity) {
    for (const letter of this.#letters.values()) {
      if (letter.id !== undefined && letter.id === activity.replyToId) {
        this.drop(letter);
      }
    }
  }

  /** What the server has decides: a receipt may be lost, and so may what a server had taken before it was restarted. */
  compare(activities) {
    const held = new Set(activities.map(idOf));
    for (const [id, letter] of this.#letters) {
      letter.isPosted = held.has(id);
    }
  }

  /** All is to be said again, to a conversation that knows nothing of it. */
  recall() {
    this.compare([]);
  }

  /** The server does not want it. */
  refuse(letter, error) {
    letter.receipt?.error(error);
    this.drop(letter);
  }

  drop(letter) {
    this.#letters.delete(idOf(letter.activity));
  }
}

function idOf(activity) {
  return activity.channelData?.clientActivityID;
}
