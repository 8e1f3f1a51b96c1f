// The official SDK as an oracle: reads requests as JSON lines, writes "accept" or "reject" for each.
// usage: node sdk-oracle.mjs APP_ID CHANNEL_METADATA_URL EMULATOR_METADATA_URL
import botbuilder from 'botbuilder';
import readline from 'node:readline';

const { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } = botbuilder;
const [appId, channelMetadata, emulatorMetadata] = process.argv.slice(2);
const credentials = new ConfigurationServiceClientCredentialFactory({
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'unused',
  MicrosoftAppType: 'MultiTenant',
});
const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    ToBotFromChannelOpenIdMetadataUrl: channelMetadata,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromEmulatorOpenIdMetadataUrl: emulatorMetadata,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ValidateAuthority: true,
    CallerId: 'urn:botframework:azure',
  },
  credentials,
);

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { activity, authorization } = JSON.parse(line);
  const verdict = await authentication.authenticateRequest(activity, authorization ?? '').then(() => 'accept', () => 'reject');
  process.stdout.write(`${verdict}\n`);
}
