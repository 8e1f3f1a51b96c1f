// The conversation as plain HTML: from the first word on, and until Web Chat, which is large, has arrived.
const box = document.getElementById('transcript');
const announcement = document.getElementById('announcement');
const shown = new Map();
const gap = 12;

/** Shows what the visitor says, before it has arrived anywhere. */
export function showSaid({ channelData, text }) {
  const id = channelData?.clientActivityID ?? {};
  if (shown.has(id)) {
    return;
  }

  const line = document.createElement('p');
  line.className = 'asked';
  line.textContent = text ?? '';
  shown.set(id, line);
  box.append(line);
  follow(line);
}

/** Shows what the bot says. */
export function showHeard(activity) {
  box.append(draw(activity));
  announcement.textContent = activity.speak ?? activity.text ?? '';
  follow([...box.querySelectorAll('.asked')].at(-1) ?? box.lastChild);
}

/** Shows that the bot is at work, or no more. */
export function showWork(isAtWork) {
  box.classList.toggle('at-work', isAtWork);
}

/** An answer: its HTML; without it, as from an older server, what its card says in plain text. Never nothing. */
function draw({ channelData, attachments, text, speak }) {
  const frame = document.createElement('div');
  frame.className = 'answer-frame';
  if (typeof channelData?.html === 'string') {
    // Written by our own server, which has encoded all that it quotes.
    frame.innerHTML = channelData.html;
    return frame;
  }

  const words = text || attachments?.[0]?.content?.fallbackText || speak || 'Cette réponse ne peut pas être affichée ici.';
  const article = document.createElement('article');
  article.className = 'answer';
  article.append(...words.split(/\n{2,}/).map(paragraph => Object.assign(document.createElement('p'), { textContent: paragraph, className: 'plain' })));
  frame.append(article);
  return frame;
}

/** What was asked stands at the top, and its answer below it. */
function follow(line) {
  // Not scrollIntoView, which moves the page as well.
  box.scrollTop += line.getBoundingClientRect().top - box.getBoundingClientRect().top - gap;
}
