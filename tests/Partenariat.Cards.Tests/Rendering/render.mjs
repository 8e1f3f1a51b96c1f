// Reads cards from standard input, one JSON value a line, draws each with the official renderer, and writes what the
// renderer has to say about it, one JSON object a line: parse and validation events, console output, the text drawn.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html lang="fr"><body></body></html>', { pretendToBeVisual: true, url: 'https://cards.example/' });
globalThis.window = window;
for (const name of Object.getOwnPropertyNames(window).filter(name => !(name in globalThis))) {
  globalThis[name] = window[name];
}

// The renderer writes innerText, which jsdom leaves out.
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});

// The package for browsers: its CommonJS form finds the globals above when it is loaded.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

const logged = [];
for (const level of ['log', 'info', 'warn', 'error']) {
  console[level] = (...parts) => logged.push(`${level}: ${parts.join(' ')}`);
}

// Hosts read Markdown in text blocks; here it is enough to keep it as it is.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  result.didProcess = true;
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(draw(JSON.parse(line)))}\n`);
}

function draw(json) {
  logged.length = 0;
  readyForLanguage();
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  events.push(...card.validateProperties().validationEvents);
  const element = card.render();
  const buttons = [...(element?.querySelectorAll('button.ac-pushButton') ?? [])].map(button => button.textContent);
  return {
    version: card.version.toString(),
    events: events.map(event => event.message),
    logged: [...logged],
    text: element?.textContent ?? '',
    buttons,
    toggled: toggle(card),
  };
}

// The renderer checks `lang` with a global pattern, which remembers where it stopped and refuses the same language
// every other time: after a refusal it is ready again.
function readyForLanguage() {
  for (let context; context === undefined || context.eventCount === 0;) {
    context = new SerializationContext(Versions.v1_5);
    new AdaptiveCard().parse({ type: 'AdaptiveCard', version: '1.5', lang: 'fr' }, context);
  }
}

// Presses every button that shows and hides, and tells which elements are then visible.
function toggle(card) {
  const visible = {};
  for (const action of collect(card).filter(action => action.getJsonTypeName() === 'Action.ToggleVisibility' && action.title === 'Lire la suite')) {
    action.execute();
    for (const id of Object.keys(action.targetElements)) {
      visible[id] = card.getElementById(id)?.isVisible ?? null;
    }
  }

  return visible;
}

function collect(element) {
  const found = [];
  for (let index = 0; index < (element.getActionCount?.() ?? 0); index++) {
    found.push(element.getActionAt(index));
  }

  for (let index = 0; index < (element.getItemCount?.() ?? 0); index++) {
    found.push(...collect(element.getItemAt(index)));
  }

  return found;
}
