// The line to the bot: Direct Line 3.0, as far as a bot needs it that speaks only when it is spoken to. What is said is
// posted, and its answer asked for. Nothing is listened to in between, so there is no WebSocket for a proxy to refuse; all
// that is known is known here, so it does not matter whether the browser grants storage. No failure is final: what was
// written stays written, and is posted until it has arrived, once.
import { forget, remember } from './conversation.js';
import { Outbox } from './outbox.js';
import { causeOf, Refusal, request } from './requests.js';

const domain = '/v3/directline';
// When an answer is looked for, after what was said: soon, then once a second.
const looks = [60, 120, 200, 350, 600, 1000];
const pauses = [1000, 2000, 4000, 8000, 15_000];
const longestWait = 90_000;
const freshness = 10 * 60 * 1000;

export class Line {
  #conversation;
  #listener;
  #outbox = new Outbox();
  #seen = new Set();
  #watermark = '';
  #isRunning = false;
  #isCurious;
  #isUnsure = false;
  #failures = 0;
  #looks = 0;
  #wake = () => {};

  /**
   * @param conversation What was recalled, or null.
   * @param listener Told what is said (heard), that the line is well (well), what is wrong with
   * it and how often in a row (failed), what the server does not take (refused) and what it leaves without an answer (unanswered).
   */
  constructor(conversation, listener) {
    this.#conversation = conversation;
    this.#isCurious = conversation !== null;
    this.#listener = listener;
    addEventListener('online', () => this.hurry());
    document.addEventListener('visibilitychange', () => this.#lookAround());
    addEventListener('focus', () => this.#lookAround());
  }

  /** True while nothing is on its way and nothing awaited. */
  get isQuiet() {
    return this.#outbox.isEmpty && !this.#isCurious;
  }

  /** Opens the conversation, or reads on in the one recalled. */
  open() {
    this.#isCurious ||= this.#conversation === null;
    this.#run();
  }

  /**
   * Says something.
   * @param activity With a channelData.clientActivityID of its own.
   * @param receipt Told the id that the server gives it: an observer, as Web Chat has them.
   */
  say(activity, receipt) {
    this.#outbox.add(activity, receipt);
    this.hurry();
  }

  /** Does not wait for the next try. */
  hurry() {
    this.#wake();
    this.#run();
  }

  // Another tab may have spoken in the same conversation.
  #lookAround() {
    if (document.visibilityState === 'visible' && this.#conversation) {
      this.#isCurious = true;
      this.#run();
    }
  }

  async #run() {
    if (this.#isRunning) {
      return;
    }

    this.#isRunning = true;
    while (!this.isQuiet) {
      try {
        await this.#step();
        this.#failures = 0;
        this.#listener.well();
      } catch (error) {
        await this.#recover(error);
      }
    }
    this.#isRunning = false;
  }

  async #step() {
    if (!this.#conversation) {
      await this.#begin();
      this.#isCurious = false;
    } else if (Date.now() - this.#conversation.since > freshness) {
      this.#keep(await this.#ask('tokens/refresh', { method: 'POST' }));
    } else if (this.#isUnsure) {
      await this.#compare();
    } else if (this.#outbox.next) {
      await this.#post(this.#outbox.next);
    } else {
      await this.#look();
    }
  }

  async #begin() {
    const { token } = await request('/api/webchat/token', { method: 'POST' });
    this.#keep(await request(`${domain}/conversations`, { method: 'POST', token, body: { locale: 'fr-FR' } }));
  }

  #keep({ conversationId, token }) {
    this.#conversation = { conversationId, token, since: Date.now() };
    remember(this.#conversation);
  }

  async #post(letter) {
    this.#isUnsure = true;
    try {
      const { id } = await this.#ask(this.#activities(), { method: 'POST', body: letter.activity });
      this.#outbox.settle(letter, id);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status >= 500 || [401, 403, 404, 408, 429].includes(error.status)) {
        throw error;
      }
      this.#outbox.refuse(letter, error);
      this.#listener.refused(letter.activity);
    }
    this.#isUnsure = false;
    this.#looks = 0;
  }

  async #look() {
    if (!this.#outbox.isEmpty) {
      await this.#pause(looks[Math.min(this.#looks++, looks.length - 1)]);
    }

    const { activities, watermark } = await this.#ask(`${this.#activities()}?watermark=${encodeURIComponent(this.#watermark)}`);
    this.#watermark = watermark;
    activities.forEach(activity => this.#hear(activity));
    this.#isCurious = false;
    this.#outbox.olderThan(Date.now() - longestWait).forEach(letter => {
      this.#outbox.drop(letter);
      this.#listener.unanswered(letter.activity);
    });
  }

  /** Reads all that the server has: what has arrived is not said again, what it has lost is. */
  async #compare() {
    const { activities, watermark } = await this.#ask(`${this.#activities()}?watermark=`);
    this.#watermark = watermark;
    activities.forEach(activity => this.#hear(activity));
    this.#outbox.compare(activities);
    this.#isUnsure = false;
    this.#looks = 0;
  }

  #hear(activity) {
    if (activity.id && this.#seen.has(activity.id)) {
      return;
    }

    this.#seen.add(activity.id);
    if (activity.type !== 'message' || this.#outbox.recognize(activity)) {
      return;
    }
    this.#listener.heard(activity);
    this.#outbox.answer(activity);
    this.#looks = 0;
  }

  async #recover(error) {
    this.#failures++;
    this.#isUnsure ||= this.#conversation !== null;
    if (error instanceof Refusal && [401, 403, 404].includes(error.status) && this.#conversation) {
      // Asleep for too long: the next words open a new conversation, below what the page still shows.
      this.#conversation = null;
      this.#watermark = '';
      this.#isUnsure = false;
      this.#isCurious = false;
      this.#outbox.recall();
      forget();
      if (this.#failures === 1) {
        return;
      }
    }

    this.#listener.failed(causeOf(error), this.#failures);
    const pause = pauses[Math.min(this.#failures, pauses.length) - 1];
    await this.#pause(Math.max(pause, Math.min(error.retryAfter ?? 0, 30) * 1000));
  }

  #activities() {
    return `conversations/${this.#conversation.conversationId}/activities`;
  }

  #ask(path, options) {
    return request(`${domain}/${path}`, { ...options, token: this.#conversation.token });
  }

  #pause(delay) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, delay);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
