// The web chat of the page and of the panel: opens a conversation, draws it, and asks what the page's forms ask.
import { forget, open, remember } from './conversation.js';
import { hostConfig, styleOptions } from './appearance.js';
import { renderMarkdown } from './markdown.js';
import { localizedStrings } from './strings.js';

const { WebChat } = window;
const box = document.getElementById('webchat');
const errorBox = document.getElementById('chat-error');
// Connection states of Direct Line from here on are final: expired token, failed, ended.
const lost = 3;
const waiting = [];

let store;
let directLine;
let isOnline = false;

document.getElementById('chat-reload').addEventListener('click', () => {
  forget();
  location.reload();
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
addEventListener('pagehide', () => remember(directLine));
document.addEventListener('visibilitychange', () => remember(directLine));
document.addEventListener('submit', event => {
  if (event.target.dataset.ask !== undefined && WebChat) {
    event.preventDefault();
    ask(readQuestion(event.target, event.submitter));
    event.target.closest('details')?.removeAttribute('open');
  }
});

start();

/** Sends a question as the user's own words, as soon as the conversation is open. */
export function ask(text) {
  document.getElementById('conversation').scrollIntoView({ block: 'start' });
  if (isOnline) {
    store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
  } else {
    waiting.push(text);
  }
}

/** Colours have changed: draws the same conversation again. */
function draw() {
  if (directLine) {
    WebChat.renderWebChat({
      directLine,
      store,
      locale: 'fr-FR',
      nonce: box.dataset.nonce,
      adaptiveCardsHostConfig: hostConfig(),
      styleOptions: styleOptions(),
      overrideLocalizedStrings: localizedStrings,
      renderMarkdown,
    }, box);
  }
}

async function start() {
  if (!WebChat) {
    showError('failed');
    return;
  }

  try {
    const conversation = await open();
    store = WebChat.createStore({}, () => next => action => {
      const result = next(action);
      if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
        becomeOnline();
      }

      return result;
    });
    directLine = WebChat.createDirectLine({ ...conversation, domain: `${location.origin}/v3/directline` });
    watch(directLine, conversation.conversationId !== undefined);
    draw();
  } catch {
    showError('failed');
  }
}

/** A conversation resumed after a reload may be over: then a new one is opened, once, without a word. */
function watch(line, isResumed) {
  line.connectionStatus$.subscribe(value => {
    if (value >= lost && line === directLine) {
      forget();
      if (isResumed && !isOnline) {
        start();
      } else {
        showError(isOnline ? 'ended' : 'failed');
      }
      isOnline = false;
    }
  });
}

/** Web Chat takes messages from now on, not as soon as the line is open. */
function becomeOnline() {
  isOnline = true;
  errorBox.hidden = true;
  remember(directLine);
  waiting.splice(0).forEach(ask);
}

function showError(kind) {
  for (const message of errorBox.querySelectorAll('[data-message]')) {
    message.hidden = message.dataset.message !== kind;
  }
  errorBox.hidden = false;
  box.querySelector('.chat-wait')?.remove();
}

function readQuestion(form, submitter) {
  const fields = new FormData(form, submitter);
  return form.dataset.ask
    ? form.dataset.ask.replace(/\{(\w+)\}/g, (_, name) => fields.get(name).trim().replace(/^[«"“\s]+|[»"”\s]+$/g, ''))
    : fields.get('q');
}
