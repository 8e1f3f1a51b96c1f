// Where one asks: the field, and the forms beside it that put a question together.
const composer = document.getElementById('composer');
const form = composer.querySelector('.field');
const field = form.querySelector('textarea');
const longest = 10_000;
const longPaste = 1200;

field.maxLength = longest;
field.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

const offer = document.getElementById('long-paste');
const paper = offer.querySelector('textarea');

// A text of some paragraphs is a paper: the page for it checks every quotation, and takes what the field cannot hold.
field.addEventListener('paste', event => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length < longPaste) {
    return;
  }

  const isTooLong = text.length > longest - field.value.length;
  if (isTooLong) {
    event.preventDefault();
  }

  paper.value = text;
  offer.querySelector('p').textContent = isTooLong
    ? 'Ce texte est trop long pour la conversation.'
    : 'C’est un long texte\u202F? La page des travaux donne un rapport sur chaque citation.';
  offer.hidden = false;
});

offer.addEventListener('submit', () => { offer.hidden = true; });

for (const opener of composer.querySelectorAll('[aria-controls]')) {
  opener.addEventListener('click', () => toggle(opener, opener.getAttribute('aria-expanded') !== 'true'));
}

/** Puts the keyboard where one asks; on a phone that would cover the answer with keys. */
export function focusField() {
  if (matchMedia('(pointer: coarse)').matches) {
    document.activeElement?.blur();
  } else {
    field.focus({ preventScroll: true });
  }
}

/** Closes the form that an element is in. True where there was one; the keyboard then goes to what had opened it. */
export function closeTool(element) {
  const tool = element.closest?.('.tool');
  const opener = tool && composer.querySelector(`[aria-controls="${tool.id}"]`);
  if (!opener || tool.hidden) {
    return false;
  }

  toggle(opener, false);
  opener.focus({ preventScroll: true });
  return true;
}

/**
 * Listens to all forms of the page that ask.
 * @param ask Takes the question in words. Returns false where the form is to send itself.
 */
export function onAsked(ask) {
  document.addEventListener('submit', event => {
    if (event.target.dataset.ask === undefined) {
      return;
    }

    event.preventDefault();
    const question = read(event.target, event.submitter);
    if (question.trim()) {
      event.target.reset();
      closeTool(event.target);
      offer.hidden = true;
      focusField();
      ask(question);
    }
  });
}

// One at a time: they share the room above the keyboard of a phone.
function toggle(opener, isOpen) {
  for (const other of composer.querySelectorAll('[aria-controls]')) {
    const isThis = other === opener && isOpen;
    other.setAttribute('aria-expanded', isThis);
    document.getElementById(other.getAttribute('aria-controls')).hidden = !isThis;
  }

  if (isOpen) {
    const tool = document.getElementById(opener.getAttribute('aria-controls'));
    tool.querySelector('select, textarea').focus({ preventScroll: true });
    tool.scrollIntoView({ block: 'nearest' });
  }
}

function read(form, submitter) {
  const fields = new FormData(form, submitter);
  return form.dataset.ask
    ? form.dataset.ask.replace(/\{(\w+)\}/g, (_, name) => fields.get(name).trim().replace(/^[«"“\s]+|[»"”\s]+$/g, ''))
    : fields.get('q');
}
