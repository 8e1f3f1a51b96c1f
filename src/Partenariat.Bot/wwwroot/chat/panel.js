// The panel inside another page: listens to the launcher that opened it, and to nobody else.
import { ask, redraw, start } from './chat.js';
import { closeTool, focusField } from './composer.js';
import { accentFor, isColor, textOn } from './colors.js';
import { entrust, recall } from './conversation.js';
import { canRemember, read, write } from './session.js';

const launcher = window.parent;
const closeButton = document.getElementById('panel-close');
const sizeButton = document.getElementById('panel-size');
const longest = 8000;
// A launcher of an older version keeps nothing and says so by its silence.
const patience = 1000;

let origin = null;
let isStarted = false;
let isResumed = false;

addEventListener('message', event => {
  if (event.source === launcher && event.data?.partenariat) {
    origin = event.origin;
    receive(event.data);
  }
});
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !closeTool(event.target)) {
    tell('close');
  }
});
closeButton.addEventListener('click', () => tell('close'));
sizeButton.addEventListener('click', () => tell(sizeButton.getAttribute('aria-pressed') === 'true' ? 'reduce' : 'enlarge'));
entrust(conversation => origin && launcher.postMessage({ partenariat: 'keep', conversation }, origin));
tell('ready');
if (canRemember) {
  begin(null);
} else {
  setTimeout(() => begin(null), patience);
}

function receive({ partenariat, text, isFirst, isLarge, conversation, ...look }) {
  switch (partenariat) {
    case 'configure':
      dress(look);
      begin(conversation);
      break;
    case 'focus':
      focusField();
      break;
    case 'size':
      sizeButton.hidden = false;
      sizeButton.setAttribute('aria-pressed', isLarge === true);
      break;
    case 'ask':
      if (typeof text === 'string' && text.trim() && text.length <= longest && (!isFirst || isNews(text))) {
        begin(null);
        ask(text);
      }
      break;
  }
}

/** @param kept The conversation that the launcher has kept, or nothing. */
function begin(kept) {
  if (!isStarted) {
    const conversation = recall(kept);
    isStarted = true;
    isResumed = conversation !== null;
    start(conversation);
  }
}

/** The site's first question is asked once in a visit, not on each of its pages. */
function isNews(question) {
  const isNew = canRemember ? read('first') !== question : !isResumed;
  write('first', question);
  return isNew;
}

// All of it is the site's, and may be anything.
function dress({ title, greeting, lang, color, theme }) {
  const language = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang) ? lang : '';
  if (say('panel-title', title)) {
    document.title = title;
  }
  say('panel-greeting', greeting);
  if (['light', 'dark'].includes(theme)) {
    document.documentElement.dataset.theme = theme;
  }
  if (isColor(color)) {
    paint(color);
  }
  redraw();

  // The site's own words, in the site's language.
  function say(id, words) {
    if (typeof words !== 'string' || !words.trim()) {
      return false;
    }

    const line = document.getElementById(id);
    line.textContent = words;
    line.hidden = false;
    line.lang = language || document.documentElement.lang;
    return true;
  }
}

/** The site's colour: as it is for the header, and dark or light enough to read for all that can be pressed. */
function paint(color) {
  const { style } = document.documentElement;
  style.setProperty('--header', color);
  style.setProperty('--on-header', textOn(color));
  for (const [name, write] of Object.entries(accentFor)) {
    style.setProperty(`--${name}`, `light-dark(${write(color, false)}, ${write(color, true)})`);
  }
}

// Who may frame this page is settled by its Content-Security-Policy, so any parent may hear these words.
function tell(word) {
  launcher.postMessage({ partenariat: word }, '*');
}
