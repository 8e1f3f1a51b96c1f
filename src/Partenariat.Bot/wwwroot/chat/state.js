// The line under the transcript that says how the line to the server is: what is wrong, whose fault it is, what one can do.
const box = document.getElementById('line-state');
const words = box.querySelector('p');
const link = box.querySelector('a');
const retry = box.querySelector('button');
// A short failure is no news.
const news = { offline: 1, away: 2, busy: 1, fault: 2, refused: 0, unanswered: 0 };
// After so many, another way is offered.
const enough = 3;

const messages = {
  offline: 'Vous êtes hors ligne. Ce que vous avez écrit part dès que la connexion revient.',
  away: 'Le serveur ne répond pas, ou votre réseau ne laisse pas passer. Nouvel essai dans quelques secondes, ce que vous avez écrit est gardé.',
  busy: 'Beaucoup de personnes posent des questions en ce moment. La vôtre part dans quelques secondes.',
  fault: 'Le serveur a une panne, qui ne vient pas de vous. Nouvel essai dans quelques secondes, ce que vous avez écrit est gardé.',
  refused: 'Le serveur n’accepte pas ce message. Est-il trop long\u202F?',
  unanswered: 'La réponse n’arrive pas.',
};

/**
 * Says what is wrong.
 * @param cause One of the above.
 * @param failures How often in a row; 0 for what is not tried again.
 * @param question What waits for an answer, or nothing.
 * @param hurry Tries again at once; undefined where nothing is tried.
 */
export function showState(cause, failures, question, hurry) {
  if (failures < news[cause]) {
    return;
  }

  box.dataset.cause = cause;
  words.textContent = messages[cause];
  const isLong = failures >= enough || failures === 0;
  link.hidden = !isLong;
  link.textContent = question ? `Lire la réponse à «\u00A0${question}\u00A0» sur une page simple` : 'Poser la question sur une page simple';
  link.href = question ? `/question?${new URLSearchParams({ q: question })}` : '/question';
  retry.hidden = !isLong || !hurry;
  retry.onclick = hurry;
  box.hidden = false;
}

/** The line is well again. What was refused stays said until the next words. */
export function showWell() {
  box.hidden ||= news[box.dataset.cause] > 0;
}

/** There are next words. */
export function clearState() {
  box.hidden = true;
}
