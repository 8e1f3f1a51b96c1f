// The launcher: one script tag on any page gives a button that opens the chat in a panel.
//
//   <script src="https://HOST/embed.js" async></script>
//
// Attributes, all optional: data-position ("right" or "left"), data-color ("#rrggbb"), data-title, data-greeting,
// data-question (asked when the panel is first opened in a visit). Handle: Partenariat.open(), .close(), .ask("…").
// A page with a strict Content-Security-Policy allows HOST in script-src and in frame-src, and nothing else.
(() => {
  'use strict';
  if (window.Partenariat) {
    return;
  }

  const script = document.currentScript;
  const { origin } = new URL(script.src);
  const {
    position = 'right', title = 'Interroger le dossier', greeting, question,
  } = script.dataset;
  const color = /^#[0-9a-f]{6}$/i.test(script.dataset.color) ? script.dataset.color : '#0f5b66';
  const textColor = isLight(color) ? '#000' : '#fff';
  const questions = question ? [{ text: question, isFirst: true }] : [];

  const host = document.createElement('div');
  host.lang = 'fr';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [createStyles()];

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = title;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => (isOpen() ? close() : open()));

  const panel = document.createElement('dialog');
  panel.setAttribute('aria-label', title);
  panel.addEventListener('close', () => {
    if (!isOpen()) {
      button.setAttribute('aria-expanded', 'false');
      button.focus();
    }
  });
  root.append(panel, button);
  host.addEventListener('keydown', event => event.key === 'Escape' && isOpen() && close());

  // On a small screen the panel covers the page: then nothing behind it can be reached.
  const smallScreen = matchMedia('(max-width: 30rem), (max-height: 30rem)');
  smallScreen.addEventListener('change', () => {
    if (isOpen()) {
      panel.close();
      show();
    }
  });

  let frame = null;
  let isReady = false;

  addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) {
      return;
    }

    if (event.data.partenariat === 'ready') {
      isReady = true;
      send({ partenariat: 'configure', title, greeting, color, textColor });
      flush();
    } else if (event.data.partenariat === 'close') {
      close();
    }
  });

  window.Partenariat = Object.freeze({ open, close, ask });
  if (document.body) {
    document.body.append(host);
  } else {
    addEventListener('DOMContentLoaded', () => document.body.append(host));
  }

  function isOpen() {
    return panel.open;
  }

  function open() {
    // Nothing is loaded, and nothing stored, before the visitor asks for it.
    if (!frame) {
      frame = document.createElement('iframe');
      frame.src = `${origin}/embed`;
      frame.title = title;
      frame.allow = 'clipboard-write';
      panel.append(frame);
    }

    if (!isOpen()) {
      show();
    }

    button.setAttribute('aria-expanded', 'true');
    frame.focus();
    flush();
  }

  function show() {
    if (smallScreen.matches && panel.isConnected) {
      panel.showModal();
    } else {
      panel.show();
    }
  }

  function close() {
    panel.close();
  }

  function ask(text) {
    questions.push({ text: String(text) });
    open();
  }

  function flush() {
    if (isReady && isOpen()) {
      send({ partenariat: 'focus' });
      questions.splice(0).forEach(asked => send({ partenariat: 'ask', ...asked }));
    }
  }

  function send(message) {
    frame.contentWindow.postMessage(message, origin);
  }

  // A constructed sheet: the page's own Content-Security-Policy need not allow inline styles.
  function createStyles() {
    const side = position === 'left' ? 'left' : 'right';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { all: initial; position: fixed; bottom: 1rem; ${side}: 1rem; z-index: 2147483000; display: block; }
      button {
        font: 600 1rem/1.25 system-ui, sans-serif; min-height: 3rem; max-width: calc(100vw - 2rem);
        padding: .65rem 1.2rem; border: 2px solid #fff; border-radius: 1.5rem; cursor: pointer;
        color: ${textColor}; background: ${color}; box-shadow: 0 2px 10px #0006;
      }
      button:focus-visible { outline: 3px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
      dialog {
        position: absolute; inset: auto; bottom: 4rem; ${side}: 0; margin: 0; padding: 0; border: 0; overflow: hidden;
        width: min(26rem, calc(100vw - 2rem)); max-width: none; height: min(42rem, calc(100vh - 6rem)); max-height: none;
        border-radius: .75rem; background: Canvas; box-shadow: 0 6px 32px #0007;
      }
      iframe { display: block; width: 100%; height: 100%; border: 0; }
      @media (max-width: 30rem), (max-height: 30rem) {
        dialog { position: fixed; inset: 0; width: 100%; height: 100%; border-radius: 0; }
        button[aria-expanded="true"] { display: none; }
      }
      @media print { :host { display: none; } }
    `);
    return sheet;
  }

  /** True where black reads better than white (WCAG relative luminance). */
  function isLight(value) {
    const [red, green, blue] = [1, 3, 5]
      .map(start => parseInt(value.slice(start, start + 2), 16) / 255)
      .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
  }
})();
