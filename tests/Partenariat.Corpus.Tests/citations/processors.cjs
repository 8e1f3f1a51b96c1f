// The reference processors, as one command: reads JSON on standard input, writes JSON on standard output.
//   apa   [CSL-JSON items]              -> {id: reference in plain text}
//   read  [texts in any known format]   -> [[CSL-JSON items]], in the same order
const { readFileSync } = require('node:fs');
const CSL = require('citeproc');
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-ris');

function apa(items) {
  const { styles, locales } = plugins.config.get('@csl');
  const system = {
    retrieveLocale: () => locales.get('fr-FR'),
    retrieveItem: (id) => items.find((item) => item.id === id),
  };
  const engine = new CSL.Engine(system, styles.get('apa'), 'fr-FR', true);
  engine.setOutputFormat('text');
  return Object.fromEntries(items.map(({ id }) => {
    engine.updateItems([id]);
    return [id, engine.makeBibliography()[1][0].trim()];
  }));
}

function read(texts) {
  return texts.map((text) => plugins.input.chain(text, { generateGraph: false }));
}

const commands = { apa, read };
const input = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(commands[process.argv[2]](input)));
