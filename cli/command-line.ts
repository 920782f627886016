import yargs, { type Options } from "yargs";
import { CommandError, usageError, type Command } from "./command.js";
import type { Option, OptionTable, OptionValues } from "./options.js";

/** What the arguments ask for. */
export interface Request {
  readonly command: Command;
  readonly files: readonly string[];
  readonly options: OptionValues<OptionTable>;
}

type Parsed = Readonly<Record<string, unknown>>;

/** Stands for "-", which yargs drops from positional arguments; no argument can hold it. */
const dash = "\0";

/**
 * Reads the arguments. Help and version are printed here.
 *
 * @returns undefined when there is nothing left to do
 * @throws CommandError, exit code 2, when they are wrong.
 */
export async function readCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  version: string,
): Promise<Request | undefined> {
  let request: Request | undefined;
  const parser = yargs(args.map((argument) => (argument === "-" ? dash : argument)))
    .scriptName("netc")
    .usage("$0 <command>\n\nCompiles reaction networks to verified kernels, and integrates them.")
    .locale("en")
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "greedy-arrays": true,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .strict()
    .recommendCommands()
    .demandCommand(1, "no command is given")
    .version(version)
    .alias("help", "h")
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .epilogue(
      "A source may be - for standard input. Exit codes: 0 fine, 1 bad input, 2 bad usage, " +
        "3 verification or integration failed.",
    )
    .exitProcess(false)
    .fail((message, error) => {
      if (error instanceof CommandError) throw error;
      throw usageError(sentence(message ?? error.message), "netc --help lists what there is");
    });
  for (const command of commands) {
    parser.command({
      command: command.usage,
      describe: command.summary ?? false,
      builder: (builder) => builder.options(mapValues(command.options, yargsOption)),
      handler: (parsed) => {
        request = requestOf(command, parsed);
      },
    });
  }
  await parser.parseAsync();
  return request;
}

function requestOf(command: Command, parsed: Parsed): Request {
  const files = textsOf(parsed["files"]);
  if (files.includes("")) throw usageError("a path is empty");
  const options = Object.entries(command.options).map(([name, option]) => [
    name,
    optionValue(name, option, parsed[name]),
  ]);
  return { command, files, options: Object.fromEntries(options) as OptionValues<OptionTable> };
}

/** yargs's view of an option. Values are checked here rather than there, for better messages. */
function yargsOption(option: Option): Options {
  const common = {
    describe: option.describe,
    ...(option.alias !== undefined && { alias: option.alias }),
    ...(option.required && { demandOption: true }),
    ...("default" in option && { defaultDescription: String(option.default) }),
  };
  if (option.kind === "flag") return { ...common, type: "boolean" };
  if (option.kind === "paths") return { ...common, type: "array", string: true };
  const describe =
    option.kind === "choice" ? `${option.describe}: ${option.choices.join("|")}` : option.describe;
  return { ...common, describe, type: "string", requiresArg: true };
}

function optionValue(name: string, option: Option, value: unknown): unknown {
  if (option.kind === "flag")
    return value === true || (Array.isArray(value) && value.includes(true));
  const texts = textsOf(value);
  if (option.kind === "list") return texts;
  if (option.kind === "paths") {
    if (texts.length === 0) throw usageError(`--${name} names no file`);
    return texts;
  }
  if (texts.length > 1) throw usageError(`--${name} is given more than once`);
  const [text] = texts;
  if (text === "") throw usageError(`--${name} has an empty value`);
  if (text === undefined) return "default" in option ? option.default : undefined;
  if (option.kind === "choice" && !option.choices.includes(text)) {
    throw usageError(`--${name} is "${text}"; expected one of ${option.choices.join(", ")}`);
  }
  return option.kind === "count" ? wholeNumber(name, text, option.minimum) : text;
}

function textsOf(value: unknown): readonly string[] {
  const values = value === undefined ? [] : [value].flat();
  return values.map((each) => String(each).replace(dash, "-"));
}

/**
 * A whole number as an option gives it.
 *
 * @throws CommandError, exit code 2, when it is none or less than `minimum`.
 */
export function wholeNumber(name: string, text: string, minimum: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value) || value < minimum) {
    throw usageError(`--${name} is "${text}"; expected a whole number of at least ${minimum}`);
  }
  return value;
}

/** yargs's message as one line. */
function sentence(message: string): string {
  if (message.startsWith("Not enough non-option arguments")) return "no file is given";
  const text = message
    .trim()
    .replaceAll(dash, "-")
    .replace(/\s*\n\s*/g, "; ");
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
