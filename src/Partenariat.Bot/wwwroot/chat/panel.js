// The panel inside another page: listens to the launcher that opened it, and to nobody else.
import { ask } from './chat.js';

const launcher = window.parent;
const closeButton = document.getElementById('panel-close');

addEventListener('message', event => {
  if (event.source === launcher && event.data?.partenariat) {
    receive(event.data);
  }
});
addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    tell('close');
  }
});
closeButton.addEventListener('click', () => tell('close'));
tell('ready');

function receive({ partenariat, text, ...look }) {
  switch (partenariat) {
    case 'configure':
      dress(look);
      break;
    case 'focus':
      (document.querySelector('[data-id="webchat-sendbox-input"]') ?? closeButton).focus();
      break;
    case 'ask':
      ask(text);
      break;
  }
}

function dress({ title, greeting, color, textColor }) {
  if (title) {
    document.title = title;
    document.getElementById('panel-title').textContent = title;
  }

  if (greeting) {
    const line = document.getElementById('panel-greeting');
    line.textContent = greeting;
    line.hidden = false;
  }

  document.documentElement.style.setProperty('--header', color);
  document.documentElement.style.setProperty('--on-header', textColor);
}

// Who may frame this page is settled by its Content-Security-Policy, so any parent may hear these two words.
function tell(word) {
  launcher.postMessage({ partenariat: word }, '*');
}
