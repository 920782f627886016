import type { Diagnostic } from "../../../../diagnostics/diagnostic.js";
import { excerpt, finding, ts } from "../syntax.js";

/** What to write instead, by the kind of syntax. */
const advice: ReadonlyMap<ts.SyntaxKind, readonly [what: string, hint: string]> = new Map<
  ts.SyntaxKind,
  readonly [string, string]
>([
  [ts.SyntaxKind.ClassDeclaration, ["classes", "write system({ ... }), or functions"]],
  [ts.SyntaxKind.ClassExpression, ["classes", "write system({ ... }), or functions"]],
  [ts.SyntaxKind.ThisKeyword, ["this", "read states and inputs from the function's argument"]],
  [ts.SyntaxKind.AwaitExpression, ["await", "write down the data, or import it from a module"]],
  [ts.SyntaxKind.YieldExpression, ["generators", "return an array"]],
  [ts.SyntaxKind.TryStatement, ["try", "compute what is defined everywhere"]],
  [ts.SyntaxKind.ForInStatement, ["for ... in", "loop with for ... of over Object.keys"]],
  [ts.SyntaxKind.LabeledStatement, ["labels", "put the inner loop into a function"]],
  [ts.SyntaxKind.BreakStatement, ["labels", "put the inner loop into a function"]],
  [ts.SyntaxKind.ContinueStatement, ["labels", "put the inner loop into a function"]],
  [
    ts.SyntaxKind.DeleteExpression,
    ["delete", "make an object without it: const { a, ...rest } = b"],
  ],
  [ts.SyntaxKind.RegularExpressionLiteral, ["regular expressions", "compare texts as they are"]],
  [ts.SyntaxKind.GetAccessor, ["getters", "write a property or a function"]],
  [ts.SyntaxKind.SetAccessor, ["setters", "return the new value from a function"]],
  [ts.SyntaxKind.EnumDeclaration, ["enums", "write an object of constants"]],
  [ts.SyntaxKind.ModuleDeclaration, ["namespaces", "write a module of its own"]],
  [ts.SyntaxKind.ImportKeyword, ["import()", "import at the top of the module"]],
  [ts.SyntaxKind.BigIntLiteral, ["big integers", "write a number"]],
  [ts.SyntaxKind.TaggedTemplateExpression, ["tagged templates", "call the function"]],
]);

/** The finding about syntax outside of the subset. */
export function unsupported(node: ts.Node): Diagnostic {
  const [what, hint] = advice.get(node.kind) ?? [
    excerpt(node),
    "write it with numbers, arrays, plain objects, conditions, loops and functions",
  ];
  return finding("NC304", node, `systems cannot use ${what}`, hint);
}
