// The line to the bot. After a broken stream the official client comes back by itself, but takes up to half a minute;
// after a failed poll it never does; and where a proxy lets no WebSocket through it waits for ever. So the line is
// dialled again, with the same conversation, as soon as there is a reason to.
import { forget, remember } from './conversation.js';
import { read, write } from './session.js';

const transport = 'transport';
const silence = 5000;
const pause = 3000;
const mostAttempts = 20;
// Connection states of Direct Line from here on are final: expired token, failed, ended.
const lost = 3;
const failed = 4;

export class Line {
  #client;
  #listener;
  #timer;
  #isResumed = false;
  #hasHeard = false;
  #pending = new Set();
  #givenUp = new Set();
  #attempts = 0;

  /** The official client's connection, a new one at each call. */
  directLine;

  /** Web Chat takes messages from now on, not as soon as the connection is open. */
  isOpen = false;

  /** @param client Web Chat. @param listener Told when the line is dialled, opened, or lost for good. */
  constructor(client, listener) {
    this.#client = client;
    this.#listener = listener;
    this.store = client.createStore({}, () => next => action => {
      const result = next(action);
      this.#hear(action);
      return result;
    });
    addEventListener('online', () => this.isOpen && this.#dialAgain());
    addEventListener('pagehide', () => remember(this.directLine));
    document.addEventListener('visibilitychange', () => remember(this.directLine));
  }

  /** Calls the bot. */
  dial(conversation) {
    this.#isResumed = conversation.conversationId !== undefined;
    const directLine = this.#client.createDirectLine({
      ...conversation,
      domain: `${location.origin}/v3/directline`,
      webSocket: read(transport) !== 'polling',
    });
    this.directLine = directLine;
    directLine.connectionStatus$.subscribe(state => state >= lost && directLine === this.directLine && this.#lose(state));
    this.#listener.dialled();
  }

  #dialAgain() {
    clearTimeout(this.#timer);
    const { token, conversationId, watermark } = this.directLine;
    this.dial({ token, conversationId, watermark });
  }

  #hear({ type, meta, payload }) {
    switch (type) {
      case 'DIRECT_LINE/CONNECT_FULFILLED':
        this.isOpen = true;
        this.#attempts = 0;
        remember(this.directLine);
        if (!this.#hasHeard) {
          this.#expect();
        }
        this.#listener.opened();
        break;
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        this.#receive(payload.activity);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
        this.#pending.add(meta.clientActivityID);
        this.#expect();
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_FULFILLED':
        this.#settle(meta.clientActivityID);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_REJECTED':
        this.#settle(meta.clientActivityID);
        this.#givenUp.add(meta.clientActivityID);
        break;
    }
  }

  #receive(activity) {
    this.#hasHeard = true;
    if (this.#pending.size === 0) {
      clearTimeout(this.#timer);
    }

    // With the old line Web Chat gave up what was on its way; the echo over the new one proves that it has arrived.
    const clientActivityID = activity.channelData?.clientActivityID;
    if (this.#givenUp.delete(clientActivityID)) {
      this.store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY_FULFILLED', meta: { clientActivityID }, payload: { activity } });
    }
  }

  #settle(clientActivityID) {
    this.#pending.delete(clientActivityID);
    if (this.#pending.size === 0) {
      clearTimeout(this.#timer);
    }
  }

  /** The bot greets, and every message comes back as an echo: where nothing comes, nothing can. */
  #expect() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#hasHeard) {
        write(transport, 'polling');
      }
      this.#dialAgain();
    }, silence);
  }

  #lose(state) {
    clearTimeout(this.#timer);
    if (state === failed && this.isOpen && this.#attempts < mostAttempts) {
      // The server is away, as in a restart.
      this.#attempts++;
      this.#timer = setTimeout(() => this.#dialAgain(), pause);
      return;
    }

    forget();
    if (this.#hasHeard || (this.#isResumed && !this.isOpen)) {
      // Asleep for too long, or reloaded too late: a new conversation is opened, below what the page still shows.
      this.#hasHeard = false;
      this.#listener.over();
    } else {
      this.#listener.lost(this.isOpen ? 'ended' : 'failed');
    }
  }
}
