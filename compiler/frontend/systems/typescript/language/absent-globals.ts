/** What to write in place of globals that modules of systems do not have. */
const advice: Readonly<Record<string, string>> = {
  Date: "the time is t: read it from the function's argument",
  performance: "the time is t: read it from the function's argument",
  console: "declare an output to see a value",
  process: "declare a parameter",
  fetch: "write the data into the module, or import them from one",
  require: "import at the top of the module",
  eval: "write the function out",
  Function: "write the function out",
  JSON: "write the data into the module",
  Map: "use a plain object",
  Set: "use an array",
  Symbol: "use text",
  Float64Array: "use a plain array",
  Promise: "behaviours return what they compute at once",
  setTimeout: "declare an event",
  setInterval: "declare an event",
  globalThis: "name what you need, or import it",
  arguments: "name the parameters, or write ...rest",
};

/** @returns undefined for what is not known as a global either */
export function absentGlobal(name: string): string | undefined {
  return Object.hasOwn(advice, name) ? advice[name] : undefined;
}
