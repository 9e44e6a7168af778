import type { ProjectFile } from "./files.ts";

/** What may not stand in a file. */
interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  readonly repair: string;
  /** Where it does not count. */
  readonly except?: RegExp;
}

const MAX_BYTES = 400_000;
const LOCK = "package-lock.json";
const FOLDERS = [".ci", "bot", "dialogs", "locales", "src", "test"];

// One letter of each word stands between brackets, so that this file does not find itself.
const BANS: readonly Ban[] = [
  {
    name: "a path of one machine",
    pattern: /(?<![\w.~])\/(work|farm|tmp|root|home|Users)\/[\w.]/,
    repair: "make it relative to the project, or ask os.tmpdir()",
  },
  {
    name: "a package registry's address",
    pattern: /registry\.[n]pm|registry\.[y]arnpkg|deb\.[d]ebian|"[r]esolved": "http/,
    repair: "name the package, not where it comes from; .npmrc keeps addresses out of the lock",
  },
  {
    name: "unfinished work",
    pattern: /\b(T[O]DO|F[I]XME|X[X]X|not [i]mplemented|lorem [i]psum)\b/i,
    repair: "finish it, or leave it out",
    except: /^package-lock\.json$/,
  },
  {
    name: "a stand-in in the product",
    pattern: /\b[s]tub(s|bed)?\b|\b[m]ock(s|ed)?\b/i,
    repair: "write the real thing; what imitates somebody else's server belongs in test/",
    except: /^(test\/|package-lock\.json$|README\.md$)/,
  },
  {
    name: "a test that runs alone",
    pattern: /\b(test|it|describe)\.[o]nly\b|^\s*f(it|describe)\(/m,
    repair: "take it out: it switches every other test off",
  },
  {
    name: "a test switched off without a reason",
    pattern: /(?<!\/\/ Skipped: .+\n.*)(\b(test|it|describe)\.[s]kip\b|(?<![\w.])x(it|describe|test)\()/,
    repair: 'put "// Skipped: why" on the line above, or let it run',
  },
  {
    name: "a lint rule switched off without a reason",
    pattern: /[e]slint-disable(?!.* -- )/,
    repair: 'add " -- why" to the comment, or mend the code',
  },
];

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const FIXED_NAMES = ["README.md"];

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length;

function banned({ path, text }: ProjectFile): string[] {
  return BANS.filter(({ except }) => !except?.test(path)).flatMap(({ name, pattern, repair }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    return [`${path}:${lineOf(text, found.index)} has ${name} ("${found[0].trim()}"). Repair: ${repair}.`];
  });
}

function misplaced({ path, bytes }: ProjectFile): string[] {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const folder = parts.length > 1 ? parts[0] : undefined;
  const problems: string[] = [];
  if (bytes > MAX_BYTES && path !== LOCK) {
    problems.push(`${path} has ${bytes} bytes; at most ${MAX_BYTES}. Repair: generate it, or split it.`);
  }
  if (folder !== undefined && !FOLDERS.includes(folder)) {
    problems.push(`${path} stands outside ${FOLDERS.join(", ")}. Repair: move it into one of these.`);
  }
  if (!FIXED_NAMES.includes(name) && !parts.every((part) => KEBAB.test(part))) {
    problems.push(`${path} is not in kebab case. Repair: small letters, digits and hyphens.`);
  }
  return problems;
}

/** What is wrong with the files of the project: one sentence each, with the repair. */
export const hygieneProblems = (files: readonly ProjectFile[]): string[] =>
  files.flatMap((file) => [...banned(file), ...misplaced(file)]);

type Versions = Readonly<Record<string, string>>;

/** Dependencies whose version is not one exact version: npm under another Node would pick others. */
export const looseVersions = (manifest: {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
}): string[] =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} has "${version}". Repair: npm install --save-exact ${name}@VERSION.`);
