// The web chat of the page and of the panel: opens a conversation, draws it, and asks what the page's forms ask.
import { forget, open } from './conversation.js';
import { hostConfig, styleOptions } from './appearance.js';
import { client } from './client.js';
import { Line } from './line.js';
import { renderMarkdown } from './markdown.js';
import { localizedStrings } from './strings.js';

const box = document.getElementById('webchat');
const errorBox = document.getElementById('chat-error');
const waiting = [];

let line;
let isBroken = false;

document.getElementById('chat-reload').addEventListener('click', () => {
  forget();
  location.reload();
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
document.addEventListener('submit', event => {
  // Without a conversation, the form leads to the page that answers without one.
  if (event.target.dataset.ask !== undefined && !isBroken) {
    event.preventDefault();
    ask(readQuestion(event.target, event.submitter));
    event.target.reset();
    for (let tool = event.target.closest('details'); tool; tool = tool.parentElement.closest('details')) {
      tool.open = false;
    }
  }
});

start();

/** Sends a question as the user's own words, as soon as the conversation is open. */
export function ask(text) {
  document.getElementById('conversation').scrollIntoView({ block: 'start' });
  if (line?.isOpen) {
    line.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
  } else {
    waiting.push(text);
    showWaiting(true);
  }
}

/** Where a question is typed: at first a plain field, then Web Chat's. */
export function questionField() {
  return box.querySelector('[data-id="webchat-sendbox-input"], input');
}

async function start() {
  try {
    const [conversation, webChat] = await Promise.all([open(), client]);
    line = new Line(webChat, {
      dialled: draw,
      opened: becomeOpen,
      over: () => open().then(next => line.dial(next)).catch(() => showError('failed')),
      lost: showError,
    });
    line.dial(conversation);
  } catch {
    showError('failed');
  }
}

/** Draws the conversation; again where the line was dialled anew or the colours have changed. */
function draw() {
  if (!line?.directLine) {
    return;
  }

  const field = questionField();
  const isFirst = field?.form?.dataset.ask !== undefined;
  const isTyping = isFirst && field === document.activeElement;
  window.WebChat.renderWebChat({
    directLine: line.directLine,
    store: line.store,
    locale: 'fr-FR',
    nonce: box.dataset.nonce,
    adaptiveCardsHostConfig: hostConfig(),
    styleOptions: styleOptions(),
    overrideLocalizedStrings: localizedStrings,
    renderMarkdown,
  }, box);
  if (isFirst && field.value) {
    line.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: field.value } });
  }
  if (isTyping) {
    questionField()?.focus();
  }
}

function becomeOpen() {
  errorBox.hidden = true;
  showWaiting(false);
  waiting.splice(0).forEach(ask);
}

function showWaiting(isWaiting) {
  document.getElementById('chat-wait').hidden = !isWaiting;
}

function showError(kind) {
  isBroken = true;
  for (const message of errorBox.querySelectorAll('[data-message]')) {
    message.hidden = message.dataset.message !== kind;
  }
  errorBox.hidden = false;
  showWaiting(false);
}

function readQuestion(form, submitter) {
  const fields = new FormData(form, submitter);
  return form.dataset.ask
    ? form.dataset.ask.replace(/\{(\w+)\}/g, (_, name) => fields.get(name).trim().replace(/^[«"“\s]+|[»"”\s]+$/g, ''))
    : fields.get('q');
}
