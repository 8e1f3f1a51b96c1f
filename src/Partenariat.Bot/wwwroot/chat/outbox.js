// What the visitor has said and has not come back as an echo. Refused for lack of a connection, it is posted again over
// the next one; arrived once, it never is.
export class Outbox {
  #letters = new Map();

  get isEmpty() {
    return this.#letters.size === 0;
  }

  /** What is still to be posted. */
  get waiting() {
    return [...this.#letters.values()].filter(letter => !letter.hasArrived && !letter.request);
  }

  /** @param observer Web Chat's, which learns the id that the server gave to the activity. */
  add(activity, observer) {
    const letter = { activity, observer };
    this.#letters.set(idOf(activity), letter);
    return letter;
  }

  /** The server has taken it. Returns true while its echo is awaited. */
  settle(letter, id) {
    letter.hasArrived = true;
    letter.observer?.next(id);
    letter.observer?.complete();
    letter.observer = undefined;
    return this.#letters.get(idOf(letter.activity)) === letter;
  }

  /** Its echo has come, maybe before the answer to the post. */
  recognize(activity) {
    const letter = this.#letters.get(idOf(activity));
    if (letter) {
      this.#letters.delete(idOf(activity));
      this.settle(letter, activity.id);
    }
  }

  /** What the server has decides: an answer may be lost, and so may what a server had taken before it was restarted. */
  compare(activities) {
    const ids = new Map(activities.map(activity => [idOf(activity), activity.id]));
    for (const [clientId, letter] of this.#letters) {
      letter.hasArrived = false;
      if (ids.has(clientId)) {
        this.settle(letter, ids.get(clientId));
      }
    }
  }

  /** Web Chat has given it up. */
  drop(letter) {
    if (!letter.hasArrived) {
      letter.request?.unsubscribe();
      this.#letters.delete(idOf(letter.activity));
    }
  }

  /** The server does not want it. */
  refuse(letter, error) {
    if (this.#letters.get(idOf(letter.activity)) === letter) {
      this.#letters.delete(idOf(letter.activity));
      letter.observer?.error(error);
    }
  }

  /** The conversation that it was said in is over. */
  refusePosted() {
    this.#letters.forEach(letter => letter.isPosted && this.refuse(letter, new Error('The conversation is over.')));
  }

  refuseAll() {
    this.#letters.forEach(letter => this.refuse(letter, new Error('The line is lost.')));
  }

  /** Whatever is on its way is stopped. */
  callBack() {
    for (const letter of this.#letters.values()) {
      letter.request?.unsubscribe();
      letter.request = undefined;
    }
  }
}

function idOf(activity) {
  return activity.channelData?.clientActivityID;
}
