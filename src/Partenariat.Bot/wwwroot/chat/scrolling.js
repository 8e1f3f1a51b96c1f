// The place in the transcript. Web Chat gives it to its components only, so one that is always there passes it on.
let scrollToEnd = () => {};

/** Web Chat's middleware for the sign that the bot is writing. */
export const typingIndicatorMiddleware = () => next => request => {
  scrollToEnd = window.WebChat.hooks.useScrollToEnd();
  return next(request);
};

/** What is said next is shown from its first line on. */
export function followNext() {
  scrollToEnd();
}
