// The words of the dossier are shown as they are: Web Chat's Markdown would turn (...) into (…), "x" into “x” and -- into –.
// Written as character references, these marks reach the page untouched.
const marks = /['"]|\.{2,}|-{2,}|[?!,]{2,}|\+-|\((?:c|r|tm|p)\)/gi;

/** Renders the Markdown of a message or of a card, letter for letter. */
export function renderMarkdown(markdown, options, details) {
  const literal = markdown.replace(marks, run => Array.from(run, mark => `&#${mark.codePointAt(0)};`).join(''));
  return window.WebChat.renderMarkdown(literal, options, details);
}
