// The chat of the page and of the panel: what is asked goes over the line, what comes back is shown. At first as plain
// HTML, so that the first answer waits for nothing; later by Web Chat.
import './answers.js';
import { onAsked } from './composer.js';
import { forget } from './conversation.js';
import { Line } from './line.js';
import { clearState, showState, showWell } from './state.js';
import { showHeard, showSaid, showWork } from './transcript.js';

const plain = document.getElementById('transcript');
// A press may come twice; a question asked again a little later is meant.
const doublePress = 1500;

// All that was said and shown, in order.
const log = [];

let line;
// The module that draws Web Chat, once Web Chat is here; then whether it does.
let webChat;
let bringing;
let isDrawn = false;
let last = { text: '', words: '', at: 0 };

onAsked(ask);
document.addEventListener('click', event => {
  const chip = event.target.closest?.('[data-ask]:not(form)');
  if (chip && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    ask(chip.dataset.ask, chip.dataset.command && JSON.parse(chip.dataset.command));
  }
});
document.getElementById('new-conversation').addEventListener('click', () => {
  forget();
  location.reload();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
addEventListener('beforeprint', () => {
  const day = new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' });
  document.getElementById('print-note').textContent = `Conversation imprimée le ${day}\u00A0: ${location.origin}`;
});

/** @param conversation The one to go on with, or null. */
export function start(conversation) {
  line = new Line(conversation, {
    heard: hear,
    well: showWell,
    failed: (cause, failures) => showState(cause, failures, last.text, () => line.hurry()),
    refused: ({ text }) => giveUp('refused', text),
    unanswered: ({ text }) => giveUp('unanswered', text),
  });
  line.open();
}

/**
 * Asks as the visitor's own words.
 * @param text The words.
 * @param value What a button means by them; undefined for the words themselves.
 */
export function ask(text, value) {
  const now = Date.now();
  const words = JSON.stringify([text, value]);
  if (words === last.words && (now - last.at < doublePress || !line.isQuiet)) {
    return;
  }

  last = { text, words, at: now };
  clearState();
  enter();
  // Between two answers nobody sees one transcript take the place of the other.
  if (webChat && !isDrawn && line.isQuiet) {
    isDrawn = true;
    plain.replaceChildren();
    webChat.showWebChat(line, log);
  }

  if (isDrawn) {
    webChat.sayInWebChat(text, value);
  } else {
    const activity = { type: 'message', text, textFormat: 'plain', locale: 'fr-FR', value, channelData: { clientActivityID: newId() } };
    showSaid(activity);
    showWork(true);
    line.say(activity);
  }
}

function hear(activity) {
  const isSaid = activity.from?.role === 'user';
  if (!isSaid && !activity.replyToId) {
    // The greeting: the page itself has said who answers here, and how.
    return;
  }

  enter();
  log.push(activity);
  if (isDrawn) {
    webChat.hearInWebChat(activity);
  } else if (isSaid) {
    showSaid(activity);
  } else {
    showHeard(activity);
    showWork(false);
    (window.requestIdleCallback ?? setTimeout)(() => { bringing ??= bringWebChat(); });
  }
}

async function bringWebChat() {
  try {
    const module = await import('./web-chat.js');
    await module.fetchClient();
    webChat = module;
  } catch {
    // The plain transcript goes on; the next answer is another occasion.
    bringing = undefined;
  }
}

/** The colours have changed. */
export function redraw() {
  if (isDrawn) {
    webChat.drawWebChat();
  }
}

function giveUp(cause, text) {
  showWork(false);
  showState(cause, 0, text);
}

/** From the first screen to the conversation; on a low screen, to the part of the page that it fills. */
function enter() {
  document.body.dataset.state = 'conversation';
  plain.hidden = isDrawn;
  document.getElementById('conversation').scrollIntoView({ block: 'start', behavior: 'instant' });
}

// Not randomUUID, which a page without TLS does not have.
function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
}
