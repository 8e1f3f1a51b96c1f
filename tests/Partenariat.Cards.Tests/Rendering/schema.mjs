// Reads cards from standard input, one JSON value a line, holds each against the types that Microsoft makes from the schema
// of the cards of Teams, and writes a JSON array of faults a line: properties and values that Teams does not know.
import { createInterface } from 'node:readline';
import ts from 'typescript';

// Hosts read names of values in any case; the types spell each in one.
const head = `import type { IAdaptiveCard } from '@microsoft/teams.cards';
type AnyCase<T> = T extends string ? (string extends T ? string : Lowercase<T>)
  : T extends readonly (infer Item)[] ? AnyCase<Item>[]
  : T extends object ? { [Key in keyof T]: AnyCase<T[Key]> } : T;
export const card: AnyCase<IAdaptiveCard> = `;

const path = new URL('card.ts', import.meta.url).pathname;
let version = 0;
let text = '';
const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
const service = ts.createLanguageService({
  getScriptFileNames: () => [path],
  getScriptVersion: file => file === path ? `${version}` : '0',
  getScriptSnapshot: file => {
    const source = file === path ? text : ts.sys.readFile(file);
    return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
  },
  getCurrentDirectory: () => process.cwd(),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: file => file === path || ts.sys.fileExists(file),
  readFile: file => file === path ? text : ts.sys.readFile(file),
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

for await (const line of createInterface({ input: process.stdin })) {
  version++;
  text = `${head}${JSON.stringify(lower(JSON.parse(line)), null, 1)};\n`;
  const faults = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)]
    .map(fault => ts.flattenDiagnosticMessageText(fault.messageText, ' '));
  process.stdout.write(`${JSON.stringify(faults)}\n`);
}

function lower(value) {
  return typeof value === 'string' ? value.toLowerCase()
    : Array.isArray(value) ? value.map(lower)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lower(inner)]))
    : value;
}
