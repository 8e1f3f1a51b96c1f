// The JavaScript SDK's echo bot on its own CloudAdapter, without an account. usage: node echo.mjs PORT
import { createServer } from 'node:http';
import botbuilder from 'botbuilder';

const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = botbuilder;

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_, error) => console.error(error);

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
  await next();
});

// What the adapter expects of express, and no more.
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }

  request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const answer = {
    socket: response.socket,
    header: (name, value) => response.setHeader(name, value),
    status: code => { response.statusCode = code; },
    send: body => {
      response.setHeader('content-type', 'application/json');
      response.write(typeof body === 'string' ? body : JSON.stringify(body));
    },
    end: () => response.end(),
  };
  await adapter.process(request, answer, context => bot.run(context));
});

server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('listening'));
