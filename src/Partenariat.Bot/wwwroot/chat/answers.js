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
  const parts = button.dataset.copy === 'quotation'
    ? quotation(button.closest('figure, table, .contrast'))
    : [button.closest('div').querySelector('.reference')];
  const isDone = await write(parts.filter(Boolean));
  tell(button, isDone ? 'Copié' : 'Copie refusée par le navigateur');
}

/** The words and the reference of a quotation. */
function quotation(figure) {
  return [figure?.querySelector('blockquote'), figure?.querySelector('.reference.full')];
}

async function write(parts) {
  const plain = parts.map(textOf).join('\n');
  const html = parts.map(part => `<p>${htmlOf(part)}</p>`).join('');
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

/** The words as they are read: line by line, nothing but themselves. */
function textOf(part) {
  const lines = [...part.querySelectorAll('p')];
  return part.matches('pre') ? part.textContent : (lines.length > 0 ? lines : [part]).map(line => line.textContent.replace(/[ \t\n]+/g, ' ').trim()).join('\n');
}

/** The same with the italics of titles. */
function htmlOf(part) {
  const run = node => (node.nodeType === Node.TEXT_NODE ? escape(node.data) : `${open(node)}${[...node.childNodes].map(run).join('')}${close(node)}`);
  const open = node => (node.localName === 'cite' ? '<i>' : node.localName === 'p' && node.previousElementSibling ? '<br>' : '');
  const close = node => (node.localName === 'cite' ? '</i>' : '');
  return [...part.childNodes].map(run).join('').trim();
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
  button.firstChild.data = isOpen ? 'Réduire' : 'Lire la suite';
  button.closest('figure').querySelector('.words').classList.toggle('unfolded', isOpen);
}
