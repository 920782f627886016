import type {
  ProgramFunction,
  ProgramSection,
  ProgramTable,
  TableProgram,
} from "../table-program.js";
import type { Insert } from "./data-parts.js";
import { kernelModule } from "./kernel-module.js";
import { commentText, numberArrayText } from "./literals.js";
import type { TypeScriptRequest } from "./request.js";
import { contractFunction, timeParameter } from "./section-parts.js";
import type { ConstantShell, ModulePart, ModulePrinter } from "./shell.js";
import { signatures } from "./signatures.js";
import { numberText } from "../notation.js";

/** A kernel module whose functions are loops over tables. It solves no linear systems by itself. */
export function tableModule(request: TypeScriptRequest, program: TableProgram): Promise<string> {
  const { direct: _direct, ...schedule } = request.schedule;
  const programOf = new Map(program.sections.map((each) => [each.section, each]));
  return kernelModule(
    { ...request, schedule },
    {
      names: program.sections.flatMap(({ functions }) => functions.map(({ name }) => name)),
      buffers: () => buffersPart(program),
      functions: (heading, sections, printer) => {
        const programs = sections.map((section) => programOf.get(section)!);
        return [
          {
            heading,
            constants: [],
            functions: programs.map(({ section, functions }) =>
              contractFunction({ ...section, compensated: false }, functions, printer.insertBody),
            ),
          },
          ...programs.flatMap((each) => loopParts(each, request.comments, printer)),
        ];
      },
    },
  );
}

function buffersPart({ scratchLength }: TableProgram): ModulePart {
  const scratch: ConstantShell = {
    name: "scratch",
    documentation: "Values that the functions of one call hand on to later ones.",
    initializer: `new Float64Array(${scratchLength})`,
  };
  return { heading: "buffers", constants: scratchLength > 0 ? [scratch] : [], functions: [] };
}

/** Each function behind its tables. */
function loopParts(
  { section, functions }: ProgramSection,
  comments: boolean,
  { insert, insertBody }: ModulePrinter,
): readonly ModulePart[] {
  return functions.map(
    ({ name, documentation, tables, lines, readsTime, blocks }: ProgramFunction) => ({
      constants: tables.map((table) => tableConstant(table, comments, insert)),
      functions: [
        {
          name,
          documentation: commentText(documentation),
          parameters: [
            ...signatures[section.name].parameters,
            ...(readsTime ? [timeParameter] : []),
            ...(blocks === undefined ? [] : rangeParameters),
          ],
          body: insertBody(
            lines.map(({ code, comment }) =>
              comment === undefined || !comments
                ? { code }
                : { code, comment: commentText(comment) },
            ),
          ),
        },
      ],
    }),
  );
}

const rangeParameters = ["from", "to"].map((name) => ({ name, type: "number" }));

function tableConstant(table: ProgramTable, comments: boolean, insert: Insert): ConstantShell {
  const { name, kind, values } = table;
  const type = kind === "numbers" ? "Float64Array" : positionsType(values);
  const beside = `const ${name} = new ${type}();`.length;
  const isCommented = comments && table.comments.some((comment) => comment !== "");
  const text = isCommented ? commentedRows(table) : numberArrayText(values, "", beside);
  return { name, initializer: `new ${type}(${insert(text)})`, isLaidOut: isCommented };
}

function positionsType(values: readonly number[]): string {
  return values.every((value) => value < 2 ** 16) ? "Uint16Array" : "Int32Array";
}

/** One row a line, with what is said beside it. */
function commentedRows({ values, width, comments }: ProgramTable): string {
  const lines = comments.map((comment, row) => {
    const numbers = values.slice(row * width, (row + 1) * width).map(numberText);
    const remark = comment.trimEnd() === "" ? "" : ` // ${commentText(comment).trimEnd()}`;
    return `  ${numbers.join(", ")},${remark}`;
  });
  return `[\n${lines.join("\n")}\n]`;
}
