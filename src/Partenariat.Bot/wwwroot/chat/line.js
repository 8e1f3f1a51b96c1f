// The line to the bot, as Web Chat holds it: it never sees the line break, for with it Web Chat would give up what is on
// its way. After a broken stream the official client comes back by itself, but takes up to half a minute; after a failed
// poll it never does; and where a proxy lets no WebSocket through it waits for ever. So the line is dialled again, with
// the same conversation, as soon as there is a reason to and the server answers.
import { forget, remember } from './conversation.js';
import { Outbox } from './outbox.js';
import { read, write } from './session.js';

const domain = `${location.origin}/v3/directline`;
const transport = 'transport';
const silence = 5000;
const echoDelay = 2000;
const pause = 2500;
const patience = 10000;
const mostFailures = 20;
// Connection states of Direct Line; from expired on they are final.
const online = 2;
const expired = 3;
const failed = 4;
const ended = 5;

export class Line {
  #client;
  #listener;
  #timer;
  #directLine;
  #subscriptions = [];
  #observers = new Set();
  #outbox = new Outbox();
  #calls = 0;
  #failures = 0;
  #isResumed = false;
  #isOnline = false;
  #wasOnline = false;
  #hasHeard = false;
  #isLost = false;

  /** What Web Chat takes for the connection: a chat adapter, in its own words. */
  adapter = {
    activity$: {
      subscribe: observer => {
        this.#observers.add(observer);
        return { unsubscribe: () => this.#observers.delete(observer) };
      },
    },
    connectionStatus$: {
      subscribe: observer => {
        observer.next(online);
        return { unsubscribe() {} };
      },
    },
    postActivity: activity => ({ subscribe: observer => this.#take(activity, observer) }),
    end() {},
  };

  /**
   * @param client Web Chat.
   * @param listener Told when the server is away, when it is reached again, when the conversation is over, when the line
   * is lost for good, and of what can then no longer be said.
   */
  constructor(client, listener) {
    this.#client = client;
    this.#listener = listener;
    for (const change of ['online', 'offline']) {
      addEventListener(change, () => {
        this.#failures = 0;
        if (this.#wasOnline) {
          this.#breakOff();
        }
      });
    }
    addEventListener('pagehide', () => remember(this.#directLine));
    document.addEventListener('visibilitychange', () => remember(this.#directLine));
  }

  /** Calls the bot. */
  dial(conversation) {
    this.#hangUp();
    this.#isResumed = conversation.conversationId !== undefined;
    this.#directLine = this.#client.createDirectLine({ ...conversation, domain, webSocket: read(transport) !== 'polling' });
    this.#subscriptions = [
      this.#directLine.connectionStatus$.subscribe(state => this.#turn(state)),
      // Polling ends at the first failure, without a word.
      this.#directLine.activity$.subscribe({ next: activity => this.#receive(activity), complete: () => this.#breakOff(), error() {} }),
    ];
    if (this.#wasOnline && !this.#isOnline) {
      this.#expect(patience);
    }
  }

  /** Nothing can be said any more. */
  close() {
    this.#hangUp();
    this.#isLost = true;
    this.#outbox.refuseAll();
  }

  #hangUp() {
    clearTimeout(this.#timer);
    this.#calls++;
    this.#isOnline = false;
    this.#subscriptions.splice(0).forEach(subscription => subscription.unsubscribe());
    this.#outbox.callBack();
    this.#directLine?.end();
  }

  #turn(state) {
    if (state === online) {
      this.#isOnline = true;
      this.#wasOnline = true;
      remember(this.#directLine);
      this.#listener.reached();
      if (!this.#hasHeard || !this.#outbox.isEmpty) {
        this.#expect(silence);
      }
      this.#outbox.waiting.forEach(letter => this.#post(letter));
    } else if (state >= expired) {
      this.#lose(state);
    }
  }

  #receive(activity) {
    this.#hasHeard = true;
    this.#failures = 0;
    this.#observers.forEach(observer => observer.next(activity));
    this.#outbox.recognize(activity);
    if (this.#outbox.isEmpty) {
      clearTimeout(this.#timer);
    }
  }

  #take(activity, observer) {
    if (this.#isLost) {
      this.#listener.refused(activity);
      observer.error(new Error('The line is lost.'));
      return { unsubscribe() {} };
    }

    const letter = this.#outbox.add(activity, observer);
    if (this.#isOnline) {
      this.#post(letter);
    }
    return { unsubscribe: () => this.#outbox.drop(letter) };
  }

  #post(letter) {
    this.#expect(silence);
    letter.isPosted = true;
    letter.request = this.#directLine.postActivity(letter.activity).subscribe({
      next: id => {
        if (id === 'retry') {
          this.#breakOff();
        } else if (this.#outbox.settle(letter, id)) {
          this.#expect(echoDelay);
        }
      },
      error: error => this.#outbox.refuse(letter, error),
    });
  }

  /** The bot greets, and every message comes back as an echo: where nothing comes, nothing can. */
  #expect(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#hasHeard) {
        write(transport, 'polling');
      }
      this.#breakOff();
    }, delay);
  }

  /** The line is dead: dials again once the server answers. */
  #breakOff() {
    this.#hangUp();
    this.#timer = setTimeout(() => this.#reach(), this.#failures++ === 0 ? 0 : pause);
  }

  /** Reads what the server has of the conversation: what has arrived is not said again, however its line ended. */
  async #reach() {
    const call = this.#calls;
    const { token, conversationId, watermark } = this.#directLine;
    let status = 0;
    let arrived = [];
    try {
      const response = await fetch(`${domain}/conversations/${conversationId}/activities?watermark=${watermark}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(patience),
      });
      arrived = response.ok ? (await response.json()).activities : [];
      status = response.status;
    } catch {
      // Nobody there.
    }

    if (call !== this.#calls) {
      return;
    }

    if (status === 200) {
      this.#outbox.compare(arrived);
      this.dial({ token, conversationId, watermark });
    } else if (status === 403 || status === 404) {
      this.#lose(ended);
    } else {
      this.#listener.away();
      this.#timer = setTimeout(() => this.#reach(), pause);
    }
  }

  #lose(state) {
    if (state === failed && this.#wasOnline && this.#failures < mostFailures) {
      this.#breakOff();
      return;
    }

    this.#outbox.refusePosted();
    this.#hangUp();
    forget();
    if (this.#hasHeard || (this.#isResumed && !this.#wasOnline)) {
      // Asleep for too long, or reloaded too late: a new conversation is opened, below what the page still shows.
      this.#hasHeard = false;
      this.#listener.over();
    } else {
      this.close();
      this.#listener.lost(this.#wasOnline ? 'ended' : 'failed');
    }
  }
}
