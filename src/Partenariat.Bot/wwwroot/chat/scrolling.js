// The place in the transcript. Web Chat gives it to its components only, so one that is always there passes it on.
let scrollToEnd = () => {};
let scrollTo = () => {};

/** Web Chat's middleware for the sign that the bot is writing. */
export const typingIndicatorMiddleware = () => next => request => {
  scrollToEnd = window.WebChat.hooks.useScrollToEnd();
  scrollTo = window.WebChat.hooks.useScrollTo();
  return next(request);
};

/** What is said next is shown from its first line on. */
export function followNext() {
  scrollToEnd();
}

/** Stays at the beginning, however long the first message is. */
export function stayAtTop() {
  // A movement to the end that has begun is stopped by the first call, its cause by the second one.
  scrollTo({ scrollTop: 0 }, { behavior: 'auto' });
  requestAnimationFrame(() => scrollTo({ scrollTop: 0 }, { behavior: 'auto' }));
}
