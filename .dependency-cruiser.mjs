/**
 * The boundaries of the house: bot -> dialogs -> src, bot and dialogs -> locales, src on its own.
 * Each rule's comment says how to repair what it finds. Run: npm run check:boundaries
 */
const OURS = "^(bot|dialogs|locales|src|test)/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "src-stands-alone",
      severity: "error",
      comment:
        "The core judges facts and knows nothing else: no node: module, no package but zod, no other folder. " +
        "Repair: pass what is needed in as an argument (the day, the text, the tariff) and do the rest in " +
        "dialogs/ or bot/, which call the core.",
      from: { path: "^src/" },
      to: { pathNot: ["^src/", "(^|/)node_modules/zod/"] },
    },
    {
      name: "dialogs-know-no-door",
      severity: "error",
      comment:
        "dialogs/ is the same conversation behind every door. Repair: take what it needs from bot/ as a " +
        "parameter (an interface that dialogs/ declares and bot/ fulfils), or move the shared piece down.",
      from: { path: "^dialogs/" },
      to: { path: "^bot/" },
    },
    {
      name: "cases-have-one-way-in",
      severity: "error",
      comment:
        "The desk (bot/cases/desk.ts) knows who asks, what they may see, and writes each look down; only erasing " +
        "goes past it. Repair: ask the desk of the turn or of the request; what it cannot do yet becomes a method " +
        "of it, with a line in the table of test/bot/roles/matrix.ts.",
      from: { path: "^(bot|dialogs)/", pathNot: ["^bot/cases/", "^bot/privacy/", "^bot/storage/case"] },
      to: { path: "^bot/storage/case" },
    },
    {
      name: "locales-import-nothing",
      severity: "error",
      comment:
        "locales/ holds texts. Repair: let dialogs/ or bot/ import the texts and combine them with whatever " +
        "this file wanted; a type that both sides need belongs to the side that uses it.",
      from: { path: "^locales/" },
      to: { path: "^(bot|dialogs|src)/" },
    },
    {
      name: "tests-are-imported-by-nobody",
      severity: "error",
      comment:
        "What runs for a broker must not lean on test/. Repair: move the piece to the folder that needs it " +
        "and import it from there in the tests as well.",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "no-test-tools-in-the-product",
      severity: "error",
      comment:
        "`npm install --omit=dev` must leave a product that runs. Repair: move the package to dependencies " +
        "if the product needs it, or do without.",
      from: { path: "^(bot|dialogs|locales|src)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-declared-packages",
      severity: "error",
      comment:
        "A package that only comes along with another one can leave with it. Repair: " +
        "npm install --save-exact NAME@VERSION.",
      from: { path: OURS },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Two files that need each other are one file or hide a third. Repair: move what both use to a file " +
        "of its own, or pass it in.",
      from: { path: OURS },
      to: { circular: true },
    },
    {
      name: "imports-resolve",
      severity: "error",
      comment: "Repair: write the path as it stands on disk, with its .ts or .json ending.",
      from: { path: OURS },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // Imports of types count: they disappear at run time, but not from the reader's way.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".json", ".d.ts"],
    },
  },
};
