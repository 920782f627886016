/**
 * The rule of imports (ARCHITECTURE.md): cli -> {compiler/pipeline, runtime};
 * pipeline -> {frontend, passes, backend} -> {model, ratelaws, graph, diagnostics}.
 */
const foundations = "^compiler/(model|ratelaws|graph|diagnostics)/";

/** A rule that no import from files of `from` may point to files of `to`. */
function never(name, from, to) {
  return { name, severity: "error", from, to };
}

/** A rule that only files of `where` import the package. */
function onlyIn(packageName, where) {
  return never(
    `${packageName}-in-one-place`,
    { path: "^(cli|compiler|runtime|bench|test|generated|examples)/", pathNot: where },
    { path: `(^|node_modules/)${packageName}(/|$)` },
  );
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    never("no-circular", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }),
    never("no-unresolvable", {}, { couldNotResolve: true }),
    never(
      "cli-through-pipeline",
      { path: "^cli/" },
      { path: "^compiler/", pathNot: "^compiler/pipeline\\.ts$" },
    ),
    never(
      "runtime-stands-alone",
      { path: "^runtime/" },
      { path: "^(cli|compiler|bench|test|generated|examples)/" },
    ),
    never(
      "runtime-runs-anywhere",
      { path: "^runtime/", pathNot: "^runtime/io/" },
      { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"] },
    ),
    never(
      "compiler-knows-only-the-kernel-contract",
      { path: "^compiler/" },
      { path: "^runtime/", pathNot: "^runtime/kernel\\.ts$" },
    ),
    never(
      "compiler-takes-only-types-of-kernels",
      { path: "^compiler/" },
      { path: "^runtime/kernel\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "kernels-stand-alone",
      { path: "^generated/" },
      { pathNot: "^(runtime/kernel\\.ts|dist/runtime/index\\.js)$" },
    ),
    never(
      "kernels-take-only-types",
      { path: "^generated/" },
      { dependencyTypesNot: ["type-only"] },
    ),
    never(
      "only-the-pipeline-sees-all",
      { path: "^compiler/(frontend|passes|backend)/" },
      { path: "^compiler/(frontend|passes|backend)/", pathNot: "^compiler/$1/" },
    ),
    never(
      "frontends-are-independent",
      { path: "^compiler/frontend/([^/]+)/" },
      { path: "^compiler/frontend/[^/]+/", pathNot: "^compiler/frontend/$1/" },
    ),
    never(
      "backends-are-independent",
      { path: "^compiler/backend/([^/]+)/" },
      { path: "^compiler/backend/[^/]+/", pathNot: "^compiler/backend/$1/" },
    ),
    never(
      "foundations-below",
      { path: foundations },
      { path: "^compiler/(frontend|passes|backend)/|^compiler/(pipeline|index)\\.ts$" },
    ),
    never(
      "nothing-above-the-pipeline",
      { path: "^compiler/", pathNot: "^compiler/index\\.ts$" },
      { path: "^compiler/(pipeline|index)\\.ts$" },
    ),
    never(
      "species-end-at-the-model",
      { path: "^compiler/(graph|passes|backend)/" },
      { path: "^compiler/(model|ratelaws)/", pathNot: "^compiler/model/model\\.ts$" },
    ),
    never(
      "graph-at-the-bottom",
      { path: "^compiler/graph/" },
      { path: "^compiler/", pathNot: "^compiler/(graph|diagnostics)/" },
    ),
    never(
      "examples-are-users",
      { path: "^examples/" },
      {
        pathNot:
          "^(examples|dist/compiler/frontend/systems/declaration|compiler/frontend/systems/declaration)/",
      },
    ),
    never(
      "declarations-run-anywhere",
      { path: "^compiler/frontend/systems/declaration/" },
      { pathNot: "^compiler/frontend/systems/declaration/" },
    ),
    never(
      "interpreter-apart-from-flattening",
      { path: "^compiler/frontend/systems/(interpreter|verification)/" },
      { path: "^compiler/(graph|frontend/systems/flatten)/" },
    ),
    never(
      "product-without-tests",
      { path: "^(cli|compiler|runtime)/" },
      { path: "^(bench|test|generated|examples)/" },
    ),
    onlyIn("mathjs", "^compiler/mathjs\\.ts$"),
    onlyIn("ts-morph", "^compiler/(backend|frontend/systems)/typescript/"),
    onlyIn("yargs", "^cli/"),
    onlyIn("cli-progress", "^cli/"),
    onlyIn("vega", "^runtime/io/"),
    onlyIn("hyparquet-writer", "^runtime/io/"),
    onlyIn("esbuild", "^(cli|bench|test)/"),
    onlyIn("wabt", "^test/"),
    onlyIn("playwright-core", "^test/browser/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"] },
  },
};
