// The conversation of this tab: opened on our own server, and found again after a reload of the page.
import { read, write } from './session.js';

const name = 'conversation';
const lifetime = 30 * 60 * 1000;

/** What Direct Line needs: the token alone for a new conversation, with the conversation's id to resume one. */
export async function open() {
  const saved = read(name);
  if (saved && saved.expires > Date.now()) {
    return { token: saved.token, conversationId: saved.conversationId };
  }

  const response = await fetch('/api/webchat/token', { method: 'POST', headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}`);
  }

  const { token } = await response.json();
  return { token };
}

/** Keeps the newest token: the client renews it while the page is open. */
export function remember(directLine) {
  if (directLine?.conversationId && directLine.token) {
    write(name, { conversationId: directLine.conversationId, token: directLine.token, expires: Date.now() + lifetime });
  }
}

/** The next page opens a new conversation. */
export function forget() {
  write(name, null);
}
