// The web chat of the page and of the panel: opens a conversation, draws it, and asks what the page's forms ask.
import { forget, open } from './conversation.js';
import { hostConfig, styleOptions } from './appearance.js';
import { client } from './client.js';
import { Line } from './line.js';
import { renderMarkdown } from './markdown.js';
import { followNext, stayAtTop, typingIndicatorMiddleware } from './scrolling.js';
import { localizedStrings } from './strings.js';

const box = document.getElementById('webchat');
const statusBox = document.getElementById('chat-wait');
const errorBox = document.getElementById('chat-error');
const waiting = [];

let line;
let store;
let opening;
// The bot has greeted: what was asked before would confuse Web Chat's scrolling.
let isOpen = false;
let isBroken = false;
let hasAsked = false;

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
    fold(event.target);
  }
});

addEventListener('beforeprint', () => {
  const day = new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' });
  document.getElementById('print-note').textContent = `Conversation imprimée le ${day}\u00A0: ${location.origin}`;
});

start();

/** Sends a question as the user's own words, as soon as the conversation is open. */
export function ask(text) {
  box.scrollIntoView({ block: 'nearest' });
  if (isBroken) {
    leave(text);
  } else if (isOpen) {
    followNext();
    store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
  } else {
    waiting.push(text);
    showAsked(text);
    showStatus('opening');
  }
}

/** Where a question is typed: at first a plain field, then Web Chat's. */
export function questionField() {
  return box.querySelector('[data-id="webchat-sendbox-input"], input');
}

async function start() {
  try {
    const busy = () => showStatus('busy');
    const [conversation, webChat] = await Promise.all([open(busy), client]);
    showOpening();
    line = new Line(webChat, {
      away: () => showStatus('away'),
      reached: showOpening,
      over: () => open(busy).then(next => line.dial(next)).catch(error => {
        line.close();
        showFailure(error);
      }),
      lost: showError,
      refused: ({ text }) => text && leave(text),
    });
    store = webChat.createStore({}, () => next => action => {
      const result = next(action);
      hear(action, conversation);
      return result;
    });
    draw();
  } catch (error) {
    showFailure(error);
  }
}

function hear({ type, payload }, conversation) {
  switch (type) {
    case 'DIRECT_LINE/CONNECT_FULFILLED':
      line.dial(conversation);
      break;
    case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
      hasAsked = true;
      break;
    case 'DIRECT_LINE/INCOMING_ACTIVITY':
      if (payload.activity.type === 'message') {
        receive(conversation.conversationId !== undefined);
      }
      break;
  }
}

function receive(isResumed) {
  if (!hasAsked && !isResumed) {
    stayAtTop();
  }

  // What is resumed comes message by message.
  if (!isOpen) {
    clearTimeout(opening);
    opening = setTimeout(becomeOpen, isResumed ? 300 : 0);
  }
}

function becomeOpen() {
  isOpen = true;
  waiting.splice(0).forEach(ask);
  showStatus(null);
}

/** Draws the conversation; again where the colours have changed. */
function draw() {
  if (!store) {
    return;
  }

  const field = questionField();
  const isFirst = field?.form?.dataset.ask !== undefined;
  const isTyping = isFirst && field === document.activeElement;
  window.WebChat.renderWebChat({
    directLine: line.adapter,
    store,
    locale: 'fr-FR',
    nonce: box.dataset.nonce,
    adaptiveCardsHostConfig: hostConfig(),
    styleOptions: styleOptions(),
    overrideLocalizedStrings: localizedStrings,
    typingIndicatorMiddleware,
    renderMarkdown,
  }, box);
  if (isFirst && field.value) {
    store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: field.value } });
  }
  if (isTyping) {
    questionField()?.focus();
  }
}

/** Closes the tool that a question came from; the keyboard goes on where the next one is typed. */
function fold(form) {
  const tools = [];
  for (let tool = form.closest('details'); tool; tool = tool.parentElement.closest('details')) {
    tool.open = false;
    tools.push(tool);
  }

  if (tools.length > 0) {
    questionField()?.focus({ preventScroll: true });
  }
}

/** Without a conversation, a page of its own answers. A panel stays where it is and links to it. */
function leave(text) {
  const address = `/question?${new URLSearchParams({ q: text })}`;
  const link = document.getElementById('chat-elsewhere');
  if (!link) {
    location.assign(address);
    return;
  }

  link.href = address;
  link.textContent = `Lire la réponse à «\u00A0${text}\u00A0» dans un nouvel onglet`;
  link.parentElement.hidden = false;
}

/** Until Web Chat has arrived, what was asked stands where it will show it. */
function showAsked(text) {
  const asked = document.createElement('p');
  asked.className = 'asked';
  asked.textContent = text;
  box.querySelector('.chat-loading')?.after(...box.querySelectorAll('.asked'), asked);
}

/** @param kind The message to show, or null for none. */
function showStatus(kind) {
  show(statusBox, kind);
}

function showOpening() {
  showStatus(waiting.length > 0 ? 'opening' : null);
}

function showFailure({ isBusy }) {
  showError(isBusy ? 'busy' : 'failed');
}

function showError(kind) {
  isBroken = true;
  box.querySelector('.chat-loading')?.remove();
  show(statusBox, null);
  show(errorBox, kind);
  const [next] = waiting.splice(0).slice(-1);
  if (next) {
    leave(next);
  }
}

function show(element, kind) {
  for (const message of element.querySelectorAll('[data-message]')) {
    message.hidden = message.dataset.message !== kind;
  }
  element.hidden = kind === null;
}

function readQuestion(form, submitter) {
  const fields = new FormData(form, submitter);
  return form.dataset.ask
    ? form.dataset.ask.replace(/\{(\w+)\}/g, (_, name) => fields.get(name).trim().replace(/^[«"“\s]+|[»"”\s]+$/g, ''))
    : fields.get('q');
}
