// node validate.mjs SCHEMA FILE...            every line of the files is valid against the schema
// node validate.mjs SCHEMA --rejects FILE...  no line of the files is: each holds, as "line", what is no valid case
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const folder = new URL('.', import.meta.url);
const names = ['case', 'verdict', 'compact', 'labelled-case'].map(name => `${name}.schema.json`);

const ajv = new Ajv({ strictTypes: false, strictRequired: false, allErrors: true });
for (const name of names) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name);
}

const [name, ...rest] = process.argv.slice(2);
const rejects = rest[0] === '--rejects';
const files = rejects ? rest.slice(1) : rest;
const validate = ajv.getSchema(name);
if (!validate || files.length === 0) {
  console.error(`usage: node validate.mjs ${names.join('|')} [--rejects] FILE...`);
  process.exit(2);
}

let [checked, wrong] = [0, 0];
for (const file of files) {
  readFileSync(file, 'utf8').split('\n').forEach((text, index) => {
    if (text === '') {
      return;
    }

    checked++;
    const line = JSON.parse(text);
    const valid = validate(rejects ? line.line : line);
    if (valid === rejects) {
      wrong++;
      console.error(`${file}:${index + 1}: ${rejects ? 'is valid' : ajv.errorsText(validate.errors, { dataVar: '' })}`);
    }
  });
}

console.log(`${name}: ${checked} lines checked, ${wrong} ${rejects ? 'wrongly valid' : 'not valid'}`);
process.exit(wrong === 0 && checked > 0 ? 0 : 1);
