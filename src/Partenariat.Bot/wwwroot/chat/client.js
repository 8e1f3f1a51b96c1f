// Web Chat, the official client, is large: while it travels, the page is painted, takes questions and gets its token.
const script = document.createElement('script');
script.src = document.getElementById('webchat').dataset.client;

/** Resolves to Web Chat once it has arrived. */
export const client = new Promise((resolve, reject) => {
  script.addEventListener('load', () => resolve(window.WebChat));
  script.addEventListener('error', reject);
});

document.head.append(script);
