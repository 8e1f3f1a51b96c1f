// The official client in the browser it expects (jsdom), driven by lines of JSON; it answers with lines of JSON.
// Its clock runs a thousand times faster: it reconnects after 3 to 15 seconds and renews its token after 15 minutes.
import { createInterface } from 'node:readline';
import { JSDOM, VirtualConsole } from 'jsdom';

const [domain] = process.argv.slice(2);
const speed = 1000;

const { window } = new JSDOM('', { url: domain, virtualConsole: new VirtualConsole() });
Object.assign(globalThis, { window, XMLHttpRequest: window.XMLHttpRequest, WebSocket: window.WebSocket });

const { DirectLine } = (await import('botframework-directlinejs')).default;
const { async } = (await import('rxjs/scheduler/async.js')).default;

const start = Date.now();
const scheduler = {
  now: () => start + (Date.now() - start) * speed,
  schedule: (work, delay = 0, state) => async.schedule(work, delay / speed, state),
};

let line;
const tell = message => process.stdout.write(`${JSON.stringify(message)}\n`);
const commands = {
  connect(options) {
    line = new DirectLine({ domain, pollingInterval: 200, scheduler, ...options });
    line.connectionStatus$.subscribe(status => tell({ status }));
    line.activity$.subscribe(activity => tell({ activity, watermark: line.watermark }));
  },
  post: ({ activity }) => line.postActivity(activity).subscribe(posted => tell({ posted }), error => tell({ failed: error.status })),
  token: () => tell({ token: line.token, conversationId: line.conversationId }),
};

for await (const command of createInterface({ input: process.stdin })) {
  const { name, ...options } = JSON.parse(command);
  commands[name](options);
}

process.exit();
