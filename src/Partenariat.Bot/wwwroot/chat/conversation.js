// The conversation of this tab, kept so that its next page finds it again: here, or by the site that shows the panel where
// the browser refuses storage to the panel itself.
import { canRemember, read, write } from './session.js';

const name = 'conversation';
const lifetime = 30 * 60 * 1000;

let keep = () => {};

/** @param keeper Keeps the conversation, or null to forget it, where this page cannot. */
export function entrust(keeper) {
  keep = canRemember ? () => {} : keeper;
}

/**
 * The conversation to go on with; null for a new one.
 * @param kept What a keeper has kept. Not trusted: anything may come.
 */
export function recall(kept = null) {
  const saved = canRemember ? read(name) : kept;
  return saved && typeof saved.conversationId === 'string' && typeof saved.token === 'string' && saved.since + lifetime > Date.now() ? saved : null;
}

/** @param conversation Its id, its token, and since when the token is good, in milliseconds. */
export function remember(conversation) {
  write(name, conversation);
  keep(conversation);
}

/** The next page opens a new conversation. */
export function forget() {
  write(name, null);
  keep(null);
}
