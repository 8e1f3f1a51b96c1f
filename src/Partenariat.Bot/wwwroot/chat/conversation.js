// The conversation of this tab: opened on our own server, and found again after a reload of the page.
import { read, write } from './session.js';

const name = 'conversation';
const lifetime = 30 * 60 * 1000;
const mostAttempts = 5;
const longestPause = 15;

/**
 * What Direct Line needs: the token alone for a new conversation, with the conversation's id to resume one.
 * @param busy Called where the server asks to wait.
 */
export async function open(busy) {
  const saved = read(name);
  if (saved && saved.expires > Date.now()) {
    return { token: saved.token, conversationId: saved.conversationId };
  }

  for (let attempt = 1; ; attempt++) {
    const response = await fetch('/api/webchat/token', { method: 'POST', headers: { accept: 'application/json' } });
    if (response.ok) {
      const { token } = await response.json();
      return { token };
    }

    if (response.status !== 429 || attempt === mostAttempts) {
      throw Object.assign(new Error(`HTTP ${response.status}`), { isBusy: response.status === 429 });
    }

    busy();
    const pause = Math.min(Number(response.headers.get('retry-after')) || 1, longestPause);
    await new Promise(resolve => { setTimeout(resolve, pause * 1000); });
  }
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
