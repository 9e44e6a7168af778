import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One file of the project, its path relative to {@link ROOT}. */
export interface ProjectFile {
  readonly path: string;
  readonly bytes: number;
  /** Empty for a file that is not text. */
  readonly text: string;
}

// The lines of .gitignore are plain names, "/name" at the root and "*.ending", so that no git is needed to read them.
// A folder with a dot is an editor's or git's; only .ci belongs to the project. In a worktree .git is a file.
function ignored(): (path: string) => boolean {
  const lines = readFileSync(`${ROOT}.gitignore`, "utf8").split("\n").filter(Boolean);
  const names = new Set(lines.map((line) => line.replace(/\/$/, "")));
  const endings = lines.filter((line) => line.startsWith("*")).map((line) => line.slice(1));
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return names.has(name) || names.has(`/${path}`) || endings.some((ending) => name.endsWith(ending));
  };
}

/** Every file of the project that .gitignore does not name. */
export function projectFiles(): ProjectFile[] {
  const skip = ignored();
  const walk = (folder: string): string[] =>
    readdirSync(ROOT + folder, { withFileTypes: true })
      .filter(({ name }) => name !== ".git" && !skip(folder + name))
      .filter((entry) => !entry.isDirectory() || !entry.name.startsWith(".") || entry.name === ".ci")
      .flatMap((entry) =>
        entry.isDirectory() ? walk(`${folder}${entry.name}/`) : entry.isFile() ? [folder + entry.name] : [],
      );
  return walk("").map((path) => {
    const content = readFileSync(ROOT + path);
    return {
      path,
      bytes: statSync(ROOT + path).size,
      text: content.includes(0) ? "" : content.toString("utf8"),
    };
  });
}
