// What can be done with an answer, wherever it is read: copy a quotation or a reference, unfold a long passage.
// Nothing is bound to an answer itself, so that it may come and go as whoever shows it likes.
const toldFor = 4000;
const timers = new WeakMap();
const spoken = createSpoken();

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-copy], [data-unfold]');
  if (button?.dataset.copy) {
    copy(button);
  } else if (button) {
    unfold(button);
  }
});

async function copy(button) {
  const isDone = await write(find(button).filter(Boolean).map(clean));
  tell(button, isDone ? 'Copié' : 'Copie refusée par le navigateur');
}

/** What a button copies: the words above it, or the table below it, with their reference; else the reference beside it. */
function find(button) {
  const whole = button.closest('figure, .contrast');
  switch (button.dataset.copy) {
    case 'quotation':
      return [whole.querySelector('.words'), whole.querySelector('.reference.full')];
    case 'table':
      return [whole.querySelector('h3'), whole.querySelector('table'), ...whole.querySelectorAll('.reference.full')];
    case 'verdict':
      return [...button.closest('.verdict').querySelectorAll('h3, p, li')];
    default:
      return [button.closest('div').querySelector('.reference')];
  }
}

/** Without what is for the ear or the eye only. */
function clean(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll('sup, caption, .visually-hidden').forEach(element => element.remove());
  return copy;
}

async function write(parts) {
  const plain = parts.map(textOf).join('\n');
  const html = parts.map(htmlOf).join('');
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') })]);
    return true;
  } catch {
    // Without TLS there is no such clipboard; some browsers have no rich one.
    return writeBySelection(plain, html);
  }
}

function writeBySelection(plain, html) {
  const fill = event => {
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

function blob(text, type) {
  return new Blob([text], { type });
}

/** The words as they are read: line by line, a row of a table on one line. */
function textOf(part) {
  if (part.matches('pre')) {
    return part.textContent;
  }

  const lines = part.matches('table') ? [...part.rows].map(row => [...row.cells]) : [...part.querySelectorAll('p, li')].map(line => [line]);
  return (lines.length > 0 ? lines : [[part]])
    .map(cells => cells.map(cell => cell.textContent.replace(/[ \t\n]+/g, ' ').trim()).join('\t'))
    .join('\n');
}

/** The same with the italics of titles and the cells of tables, for a word processor. */
function htmlOf(part) {
  const tags = { CITE: 'i', TABLE: 'table', TR: 'tr', TH: 'th', TD: 'td' };
  const write = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      return escape(node.data.replace(/[ \t\n]+/g, ' '));
    }

    const inner = [...node.childNodes].map(write).join('');
    const tag = tags[node.tagName];
    const isNext = ['P', 'LI'].includes(node.tagName) && node.previousElementSibling;
    return `${isNext ? '<br>' : ''}${tag ? `<${tag}>${inner}</${tag}>` : inner}`;
  };
  return part.matches('table') ? write(part) : `<p>${write(part)}</p>`;
}

function escape(text) {
  return text.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`);
}

/** The button shows what happened, and a place that screen readers listen to says it. */
function tell(button, words) {
  spoken.textContent = words;
  button.dataset.told = words;
  clearTimeout(timers.get(button));
  timers.set(button, setTimeout(() => {
    spoken.textContent = '';
    delete button.dataset.told;
  }, toldFor));
}

function createSpoken() {
  const place = document.createElement('p');
  place.className = 'visually-hidden';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

function unfold(button) {
  const isOpen = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', isOpen);
  button.dataset.folded ??= button.firstChild.data;
  button.firstChild.data = isOpen ? 'Réduire' : button.dataset.folded;
  button.closest('figure').querySelector('.words').classList.toggle('unfolded', isOpen);
}
