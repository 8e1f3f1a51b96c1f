// Web Chat, the official client, in the place of the plain transcript: it is large, so it comes when the first answer stands.
import { hostConfig, styleOptions } from './appearance.js';
import { renderMarkdown } from './markdown.js';
import { followNext, typingIndicatorMiddleware } from './scrolling.js';
import { localizedStrings } from './strings.js';

const box = document.getElementById('webchat');
const online = 2;

let store;
let line;
let said;
let connect;
// Before that, Web Chat drops what it is told to send.
const isConnected = new Promise(resolve => { connect = resolve; });

/** Fetches the client. */
export function fetchClient() {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: box.dataset.client, onload: resolve, onerror: reject });
    document.head.append(script);
  });
}

/**
 * Shows the conversation in it.
 * @param itsLine The line, over which it speaks.
 * @param log What both sides have said.
 */
export function showWebChat(itsLine, log) {
  line = itsLine;
  said = log;
  store = window.WebChat.createStore({}, () => next => action => {
    const result = next(action);
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
      connect();
    }
    return result;
  });
  box.hidden = false;
  drawWebChat();
}

/** Draws it, again where the colours have changed. */
export function drawWebChat() {
  window.WebChat.renderWebChat({
    directLine: adapter,
    store,
    locale: 'fr-FR',
    nonce: box.dataset.nonce,
    adaptiveCardsHostConfig: hostConfig(),
    styleOptions: styleOptions(),
    overrideLocalizedStrings: localizedStrings,
    attachmentMiddleware,
    typingIndicatorMiddleware,
    renderMarkdown,
  }, box);
}

/** Says something as the visitor's own words. */
export async function sayInWebChat(text, value) {
  await isConnected;
  await stillness();
  followNext();
  store.dispatch(value
    ? { type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { displayText: text, text, value } }
    : { type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
}

/** Web Chat learns where its transcript stands a frame after it is drawn. */
function stillness() {
  return new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
}

// What Web Chat takes for the connection: a chat adapter, in its own words. It never sees the line break, for with it Web
// Chat would give up what is on its way.
const observers = new Set();
const adapter = {
  activity$: {
    subscribe: observer => {
      said.forEach(activity => observer.next(activity));
      observers.add(observer);
      return { unsubscribe: () => observers.delete(observer) };
    },
  },
  connectionStatus$: {
    subscribe: observer => {
      observer.next(online);
      return { unsubscribe() {} };
    },
  },
  postActivity: activity => ({
    subscribe: observer => {
      line.say(activity, observer);
      return { unsubscribe() {} };
    },
  }),
  end() {},
};

/** Passes on what the line brings. */
export function hearInWebChat(activity) {
  observers.forEach(observer => observer.next(activity));
}

// An answer that brings its own HTML is drawn from it; any other card by Web Chat. The bundle gives no React to make an
// element with, so its own one is taken as a mould.
const attachmentMiddleware = () => next => request => {
  const element = next(request);
  const html = request?.activity?.channelData?.html;
  return element && typeof html === 'string'
    ? { ...element, type: 'div', ref: null, props: { className: 'answer-frame', dangerouslySetInnerHTML: { __html: html } } }
    : element;
};
