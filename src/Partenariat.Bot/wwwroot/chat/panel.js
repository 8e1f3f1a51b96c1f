// The panel inside another page: listens to the launcher that opened it, and to nobody else.
import { ask, questionField } from './chat.js';
import { read, write } from './session.js';

const launcher = window.parent;
const closeButton = document.getElementById('panel-close');

addEventListener('message', event => {
  if (event.source === launcher && event.data?.partenariat) {
    receive(event.data);
  }
});
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !foldTool(event.target)) {
    tell('close');
  }
});
closeButton.addEventListener('click', () => tell('close'));
tell('ready');

function receive({ partenariat, text, isFirst, ...look }) {
  switch (partenariat) {
    case 'configure':
      dress(look);
      break;
    case 'focus':
      (questionField() ?? closeButton).focus();
      break;
    case 'ask':
      if (!isFirst || isNews(text)) {
        ask(text);
      }
      break;
  }
}

/** The tool that the keyboard is in closes before the panel does. */
function foldTool(element) {
  const tool = element.closest?.('details[open]');
  if (tool) {
    tool.open = false;
    tool.querySelector('summary').focus();
  }
  return Boolean(tool);
}

/** The site's first question is asked once in a visit, not on each of its pages. */
function isNews(question) {
  const isNew = read('first') !== question;
  write('first', question);
  return isNew;
}

function dress({ title, greeting, lang, color, textColor }) {
  if (title) {
    document.title = title;
    say('panel-title', title);
  }

  if (greeting) {
    say('panel-greeting', greeting);
  }

  // The site's own words, in the site's language.
  function say(id, words) {
    const line = document.getElementById(id);
    line.textContent = words;
    line.hidden = false;
    if (lang) {
      line.lang = lang;
    }
  }

  document.documentElement.style.setProperty('--header', color);
  document.documentElement.style.setProperty('--on-header', textColor);
}

// Who may frame this page is settled by its Content-Security-Policy, so any parent may hear these two words.
function tell(word) {
  launcher.postMessage({ partenariat: word }, '*');
}
