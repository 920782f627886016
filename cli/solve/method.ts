import { suggestion } from "../../compiler/pipeline.js";
import type { Method } from "../../runtime/solvers/method.js";
import { methods } from "../../runtime/solvers/methods.js";
import { usageError } from "../command.js";

/**
 * The method of a name.
 *
 * @throws CommandError, exit code 2, when there is none.
 */
export function methodNamed(name: string): Method {
  const method = methods.find((each) => each.name === name);
  if (method !== undefined) return method;
  const names = methods.map((each) => each.name);
  const near = suggestion(name, names);
  const message = `--solver is "${name}"; expected one of ${names.join(", ")}`;
  throw usageError(message, near && `did you mean ${near}?`);
}
