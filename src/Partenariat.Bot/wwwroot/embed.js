// The launcher: one script tag on any page gives a button that opens the chat in a panel.
//
//   <script src="https://HOST/embed.js" async></script>
//
// HOST must list the site in DirectLine:AllowedOrigins. Attributes, all optional: data-position ("right" or "left"),
// data-color ("#rrggbb"), data-theme ("light", "dark", "system" for the visitor's choice; without it that of the page),
// data-title, data-lang (the language of the title; else that of the page), data-greeting, data-question (asked when the
// panel is first opened in a visit). Of several tags the first counts. Handle: Partenariat.open(), .close(), .ask("…").
// A page with a strict Content-Security-Policy allows HOST in script-src and in frame-src, and nothing else.
(() => {
  'use strict';
  // Not the handle's own name: an element of the page with that id would answer to it.
  const mark = Symbol.for('partenariat.bot');
  if (window[mark]) {
    window[mark]();
    return;
  }

  const { origin, pathname } = new URL(document.currentScript.src);
  const wishes = firstTag().dataset;
  const title = short('title', 100) || 'Interroger le dossier';
  const greeting = short('greeting', 600);
  const ownColor = oneOf('color', /^#[0-9a-f]{6}$/i, '« #rrggbb »');
  const color = ownColor ?? '#0f5b66';
  const theme = oneOf('theme', /^(light|dark|system)$/, '« light », « dark » ou « system »');
  const side = oneOf('position', /^(left|right)$/, '« left » ou « right »') ?? 'right';
  const textColor = isLight(color) ? '#000' : '#fff';
  const questions = [];
  if (wishes.question) {
    queue(wishes.question, true);
  }

  const launcher = create('button', { type: 'button', className: 'launcher', textContent: title });
  launcher.setAttribute('aria-expanded', 'false');
  launcher.addEventListener('click', () => (isOpen() ? close() : open()));

  // What surrounds the frame: a way out, and a word, where the frame itself has neither because it cannot load.
  const closer = create('button', { type: 'button', className: 'closer', textContent: '×', lang: 'fr' });
  closer.setAttribute('aria-label', 'Fermer la conversation');
  closer.addEventListener('click', close);
  const state = create('p');
  state.setAttribute('role', 'status');
  const retry = create('button', { type: 'button', textContent: 'Réessayer' });
  retry.addEventListener('click', () => {
    closer.focus();
    load();
  });
  const otherWay = create('a', { href: `${origin}/question`, target: '_blank', rel: 'noopener', textContent: 'Poser une question dans un nouvel onglet' });
  const help = create('p', {}, retry, ' ', otherWay);
  const shell = create('div', { className: 'shell' },
    create('div', { className: 'bar' }, create('span', { textContent: title }), closer),
    create('div', { className: 'words', lang: 'fr' }, state, help));

  const panel = create('dialog', {}, shell);
  panel.setAttribute('aria-label', title);
  panel.addEventListener('close', () => {
    if (!isOpen()) {
      launcher.setAttribute('aria-expanded', 'false');
      store('open', null);
      takeLostFocus();
    }
  });

  // A name of our own, which no rule of the page for its divs means.
  const host = create('partenariat-bot');
  const language = wishes.lang || (wishes.title ? '' : 'fr');
  if (language) {
    host.lang = language;
  }
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [createStyles()];
  root.append(panel, launcher);
  host.addEventListener('keydown', event => event.key === 'Escape' && close());

  // On a small screen the panel covers the page: then nothing behind it can be reached.
  const smallScreen = matchMedia('(max-width: 30em), (max-height: 30em)');
  smallScreen.addEventListener('change', () => {
    if (isOpen()) {
      panel.close();
      show();
    }
  });

  let frame = null;
  let isReady = false;
  let hasLoaded = false;
  let hasFailed = false;
  let hasHinted = false;
  let timer;

  addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) {
      return;
    }

    switch (event.data?.partenariat) {
      case 'ready':
        becomeReady();
        break;
      case 'close':
        close();
        break;
      case 'enlarge':
      case 'reduce':
        resize(event.data.partenariat === 'enlarge');
        break;
      case 'keep':
        // Where the browser refuses storage to the panel, its conversation would be lost at the next link.
        store('conversation', event.data.conversation);
        break;
    }
  });

  window[mark] = attach;
  window.Partenariat = Object.freeze({ open, close, ask });
  if (document.body) {
    start();
  } else {
    addEventListener('DOMContentLoaded', start);
  }

  function start() {
    attach();
    // The visitor has followed a link: the panel is still there, and the focus where the page wants it. Not on a small
    // screen, where it would cover what the link leads to.
    if (!isOpen() && stored('open') && !smallScreen.matches) {
      questions.length = 0;
      load();
      panel.setAttribute('open', '');
      launcher.setAttribute('aria-expanded', 'true');
    }
  }

  /** Beside the body, not in it: some sites replace their body when a link is followed. */
  function attach() {
    if (host.isConnected || !document.body) {
      return;
    }

    document.documentElement.append(host);
    if (frame) {
      load();
    }
    if (isOpen()) {
      panel.close();
      show();
    }
  }

  function isOpen() {
    return panel.open;
  }

  function open() {
    attach();
    // Nothing is loaded, and nothing stored, before the visitor asks for it.
    if (!frame || hasFailed) {
      load();
    }

    if (!isOpen()) {
      show();
    }

    launcher.setAttribute('aria-expanded', 'true');
    store('open', true);
    dress();
    focusPanel();
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
    if (queue(text, false)) {
      open();
    }
  }

  function queue(text, isFirst) {
    const longest = 8000;
    if (typeof text !== 'string' || !text.trim() || text.length > longest) {
      hint(`la question n’est pas posée, elle doit être un texte de 1 à ${longest.toLocaleString('fr-FR')} caractères.`);
      return false;
    }

    questions.push({ text, isFirst });
    return true;
  }

  function load() {
    frame?.remove();
    frame = create('iframe', { src: `${origin}/embed`, title, allow: 'clipboard-write' });
    // The panel's script has spoken by then; only an error page of the browser has not.
    frame.addEventListener('load', () => {
      hasLoaded = true;
      expectReady(1000);
    });
    isReady = false;
    hasLoaded = false;
    hasFailed = false;
    state.textContent = 'La conversation s’ouvre…';
    help.hidden = true;
    shell.hidden = false;
    panel.append(frame);
    expectReady(navigator.onLine ? 8000 : 0);
  }

  function expectReady(patience) {
    clearTimeout(timer);
    if (!isReady && !hasFailed) {
      timer = setTimeout(fail, patience);
    }
  }

  async function fail() {
    hasFailed = true;
    help.hidden = false;
    if (!navigator.onLine) {
      state.textContent = 'Vous semblez hors ligne. Vérifiez votre connexion, puis réessayez.';
      return;
    }

    state.textContent = hasLoaded ? 'La conversation ne s’ouvre pas.' : 'La conversation tarde à s’ouvrir.';
    const status = await ping();
    if (isReady || !hasFailed) {
      return;
    }

    if (status >= 400) {
      state.textContent = 'Le serveur a une panne, qui ne vient pas de vous. Réessayez dans un instant.';
    }
    if (!hasHinted) {
      hasHinted = true;
      hint(status >= 400
        ? `le serveur ${origin} a répondu ${status} : c’est une panne du serveur, pas un réglage de cette page.`
        : `le panneau de ${origin} ne s’ouvre pas. ${status === 0 ? `Si le serveur répond bien à ${origin}/embed, le` : 'Le'} `
          + `réglage DirectLine:AllowedOrigins du serveur doit contenir ${location.origin}, `
          + `et la politique de sécurité de cette page autoriser ${origin} dans frame-src.`);
    }
  }

  /** The status that the server answers with; 0 where nobody answers, or the page's policy lets nobody be asked. */
  async function ping() {
    try {
      return (await fetch(`${origin}/embed`, { credentials: 'omit', signal: AbortSignal.timeout(5000) })).status;
    } catch {
      return 0;
    }
  }

  function becomeReady() {
    clearTimeout(timer);
    isReady = true;
    hasFailed = false;
    dress();
    resize(panel.classList.contains('large'));
    frame.className = 'ready';
    // Who has gone on in the page meanwhile is not called back.
    if (panel.contains(root.activeElement)) {
      focusPanel();
    }
    shell.hidden = true;
    flush();
  }

  /** The look of the panel, again at each opening: the page may have changed its own. */
  function dress() {
    const scheme = theme === 'system' ? undefined : theme ?? schemeOfPage();
    host.dataset.scheme = scheme ?? 'system';
    if (isReady) {
      send({
        partenariat: 'configure', lang: language || document.documentElement.lang, title, greeting,
        color: ownColor, theme: scheme, conversation: stored('conversation'),
      });
    }
  }

  /** What the page declares, else what its ground looks like; undefined where it leaves the choice to the visitor. */
  function schemeOfPage() {
    const declared = getComputedStyle(document.documentElement).colorScheme.split(' ');
    const choices = ['light', 'dark'].filter(name => declared.includes(name));
    if (choices.length > 0) {
      return choices.length === 1 ? choices[0] : undefined;
    }

    for (const element of [document.body, document.documentElement]) {
      const [red, green, blue, alpha = 1] = (element && getComputedStyle(element).backgroundColor.match(/[\d.]+/g)?.map(Number)) ?? [];
      if (red !== undefined && alpha > 0.5) {
        return isLight([red, green, blue]) ? 'light' : 'dark';
      }
    }
    return 'light';
  }

  function resize(isLarge) {
    panel.classList.toggle('large', isLarge);
    if (!smallScreen.matches) {
      send({ partenariat: 'size', isLarge });
    }
  }

  function focusPanel() {
    if (isReady) {
      frame.focus();
      send({ partenariat: 'focus' });
    } else {
      closer.focus();
    }
  }

  /** The browser gives the focus back to where it was, where that can still be seen. */
  function takeLostFocus() {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused === host) {
      launcher.focus();
    }
  }

  function flush() {
    if (isReady && isOpen()) {
      questions.splice(0).forEach(asked => send({ partenariat: 'ask', ...asked }));
    }
  }

  function send(message) {
    frame.contentWindow.postMessage(message, origin);
  }

  // A browser may refuse storage: then the next page shows the launcher only.
  function store(name, value) {
    try {
      if (value === null || value === undefined) {
        sessionStorage.removeItem(`partenariat.${name}`);
      } else {
        sessionStorage.setItem(`partenariat.${name}`, JSON.stringify(value));
      }
    } catch {
      // As said.
    }
  }

  function stored(name) {
    try {
      return JSON.parse(sessionStorage.getItem(`partenariat.${name}`));
    } catch {
      return null;
    }
  }

  function short(name, longest) {
    const words = wishes[name]?.trim() ?? '';
    if (words.length > longest) {
      hint(`data-${name} est coupé, il a plus de ${longest} caractères.`);
    }
    return words.slice(0, longest);
  }

  function oneOf(name, pattern, expected) {
    const value = wishes[name];
    if (value !== undefined && !pattern.test(value)) {
      hint(`data-${name}="${value.slice(0, 40)}" n’est pas compris, il faudrait ${expected}.`);
      return undefined;
    }
    return value;
  }

  /** A word for the person who looks after the page. */
  function hint(words) {
    console.warn(`Partenariat.Bot\u00A0: ${words}`);
  }

  /** Which of several tags runs first is left to chance; which stands first is not. */
  function firstTag() {
    return [...document.querySelectorAll('script[src]')].find(tag => tag.src.split(/[?#]/)[0] === origin + pathname)
      ?? document.currentScript;
  }

  function create(name, properties = {}, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  // A constructed sheet: the page's own Content-Security-Policy need not allow inline styles. The host's declarations
  // are important, because only then do they win over the page's. Lengths count in the visitor's own type size, em from
  // the initial one, because the page may shrink rem.
  function createStyles() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host {
        all: initial !important; position: fixed !important; bottom: 1em !important; ${side}: 1em !important;
        z-index: 2147483000 !important; display: block !important; color-scheme: light dark !important;
      }
      :host([data-scheme="light"]) { color-scheme: light !important; }
      :host([data-scheme="dark"]) { color-scheme: dark !important; }
      [hidden] { display: none !important; }
      button {
        font: inherit; min-height: 2.75em; padding: .5em 1em; border: 1px solid; border-radius: .5em; cursor: pointer;
        color: inherit; background: none;
      }
      :focus-visible { outline: 3px solid; outline-offset: 2px; }
      .launcher {
        font: 600 1em/1.25 system-ui, sans-serif; min-height: 3em; max-width: calc(100vw - 2em);
        overflow: hidden; text-overflow: ellipsis; padding: .65em 1.2em; border: 2px solid #fff; border-radius: 1.5em;
        color: ${textColor}; background: ${color}; box-shadow: 0 2px 10px #0006;
      }
      .launcher:focus-visible { outline: 3px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
      dialog {
        position: absolute; inset: auto; bottom: 4em; ${side}: 0; margin: 0; padding: 0; border: 0; overflow: hidden;
        width: min(26em, calc(100vw - 2em)); max-width: none; height: min(42em, calc(100vh - 6em)); max-height: none;
        border-radius: .75em; color: CanvasText; background: Canvas; box-shadow: 0 6px 32px #0007;
        font: 1em/1.5 system-ui, sans-serif;
      }
      dialog.large { width: min(64em, calc(100vw - 2em)); height: calc(100vh - 6em); }
      .bar {
        display: flex; align-items: center; justify-content: space-between; padding: .25em .25em .25em 1em;
        font-weight: 600; color: ${textColor}; background: ${color};
      }
      .closer { padding: 0; border: 0; min-width: 1.83em; min-height: 1.83em; font-size: 1.5em; line-height: 1; }
      .bar :focus-visible { outline-offset: -4px; }
      .words { padding: 0 1em; }
      .words > p > * { display: inline-block; margin: 0 .75em .75em 0; }
      iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; visibility: hidden; }
      iframe.ready { visibility: visible; }
      @media (max-width: 30em), (max-height: 30em) {
        dialog, dialog.large { position: fixed; inset: 0; width: 100%; height: 100%; border-radius: 0; }
        .launcher[aria-expanded="true"] { display: none; }
      }
      @media print { :host { display: none !important; } }
    `);
    return sheet;
  }

  /** True where black reads better than white (WCAG relative luminance). */
  function isLight(value) {
    const parts = typeof value === 'string' ? [1, 3, 5].map(start => parseInt(value.slice(start, start + 2), 16)) : value;
    const [red, green, blue] = parts
      .map(part => part / 255)
      .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
  }
})();
