// Offers every operation of the description, with its example, and shows the answer as text.
"use strict";

const element = id => document.getElementById(id);
const resolved = (description, node) =>
  node && node.$ref ? node.$ref.slice(2).split("/").reduce((at, part) => at[part], description) : node;

const start = async () => {
  const description = await (await fetch("openapi/v1.json")).json();
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));

  operations.forEach(({ path, method }, index) => element("route").add(new Option(`${method} ${path}`, index)));
  description.components.schemas.Case.properties.question.enum.forEach(question => element("question").add(new Option(question)));

  const chosen = () => operations[element("route").value];
  const show = () => {
    const { path, operation } = chosen();
    const example = operation.requestBody && resolved(description, operation.requestBody.content["application/json"].examples.one);
    element("summary").textContent = operation.summary;
    element("parameter").hidden = !path.includes("{question}");
    element("body").hidden = !example;
    element("case").value = example ? JSON.stringify(example.value, null, 2) : "";
    element("status").textContent = element("answer").textContent = "";
  };

  element("route").addEventListener("change", show);
  element("request").addEventListener("submit", async event => {
    event.preventDefault();
    const { path, method, operation } = chosen();
    const address = path.slice(1).replace("{question}", element("question").value);
    const options = operation.requestBody
      ? { method, headers: { "Content-Type": "application/json" }, body: element("case").value }
      : { method };
    try {
      const response = await fetch(address, options);
      const text = await response.text();
      element("status").textContent = `${response.status} ${response.statusText}`;
      element("answer").textContent = (response.headers.get("Content-Type") || "").includes("json") ? JSON.stringify(JSON.parse(text), null, 2) : text;
    } catch {
      element("status").textContent = "No answer: the service cannot be reached.";
      element("answer").textContent = "";
    }
  });
  show();
};

start();
