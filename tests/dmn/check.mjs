// Opens every generated DMN file with dmn-moddle and fails on any warning, or where it does not find in it what was written.
import { readdir, readFile } from 'node:fs/promises';
import { DmnModdle } from 'dmn-moddle';

const folder = new URL('../../docs/rules/dmn/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.dmn')).sort();
const questions = 6;
let failed = files.length === questions ? 0 : 1;
if (failed) {
  console.error(`docs/rules/dmn holds ${files.length} DMN files; it should hold one for each of ${questions} questions.`);
}

for (const name of files) {
  const problems = await problemsOf(await readFile(new URL(name, folder), 'utf8'));
  failed += problems.length;
  console.log(`${name}: ${problems.length === 0 ? 'opened without warnings' : problems.join('; ')}`);
}

process.exit(failed === 0 ? 0 : 1);

async function problemsOf(xml) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  const problems = warnings.map((warning) => warning.message);
  const decision = rootElement.drgElement.find((element) => element.$type === 'dmn:Decision');
  const table = decision.decisionLogic;
  const shapes = rootElement.dmnDI.diagrams.flatMap((diagram) => diagram.diagramElements);
  expect(table.$type === 'dmn:DecisionTable' && table.hitPolicy === 'UNIQUE', 'the decision is no table of hit policy UNIQUE');
  expect(table.rule.length > 0, 'the table has no rules');
  expect(table.rule.every((rule) => rule.inputEntry.length === table.input.length && rule.outputEntry.length === 1), 'a rule has another number of entries than the table has columns');
  expect(table.rule.every((rule) => rule.annotationEntry?.length === 1), 'a rule has no annotation');
  expect(shapes.length === 1 + 2 * table.input.length && shapes.every((shape) => shape.dmnElementRef), 'the diagram lacks a shape or an arrow');
  return problems;

  function expect(holds, problem) {
    if (!holds) {
      problems.push(problem);
    }
  }
}
