// Reads a Teams app manifest on standard input and writes what the official schema finds wrong with it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const manifest = JSON.parse(readFileSync(0, "utf8"));
const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}`;
const schema = require(`${folder}/MicrosoftTeams.schema.json`);

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const isValid = ajv.validate(schema, manifest);
process.stdout.write(JSON.stringify(isValid ? [] : ajv.errors.map(error => `${error.instancePath} ${error.message}`)));
