import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const noEnum = {
  selector: "TSEnumDeclaration",
  message: "Enums do not survive type stripping: use a const array and its union.",
};

// `new Date(text)` stays allowed: it computes with a day that was passed in.
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The core gives the same answer twice: take the random value as an argument.",
  },
];

const outsideWorld = [
  "process",
  "performance",
  "fetch",
  "crypto",
  "setTimeout",
  "setInterval",
  "setImmediate",
].map((name) => ({
  name,
  message: "The core is pure: take what you need as an argument and do this in bot/ or dialogs/.",
}));

const houseLimits = {
  "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  // A switch over a closed list counts once: its cases are read one at a time.
  complexity: ["error", { max: 15, variant: "modified" }],
  "max-depth": ["error", 3],
  "max-params": ["error", 5],
};

export default defineConfig(
  globalIgnores(["data/", "coverage/", "artifacts/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-syntax": ["error", noEnum],
      // `void name` is how a compile-time proof shows that it is meant to stand there unused.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["{bot,dialogs,locales,src}/**/*.ts"],
    rules: { ...houseLimits, "no-console": "error" },
  },
  {
    // What a command prints is its result; a server writes a log instead.
    files: ["bot/commands/**/*.ts", "bot/terminal/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", noEnum, ...noClock],
      "no-restricted-globals": ["error", ...outsideWorld],
    },
  },
  {
    // Tables and records: long because the product sheet is, and no harder to read for it.
    files: ["src/product/**/*.ts", "locales/**/*.ts"],
    rules: { "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      // A test may be sure of what it just built; a wrong "!" fails it, which is what a test is for.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { module: "readonly", process: "readonly" } },
  },
);
