import { Refusal } from "../refusal.ts";

/** Prefixes under which every setting is ours or the Bot Framework's. */
const PREFIXES = /^(vivium_?|microsoft_?app|tobotfrom|tochannelfrom|oidc_)/i;

/**
 * Names in the environment that look like a setting and are none: a misspelt setting would otherwise silently
 * leave a default in force, such as no authentication.
 */
export function misspellings(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): Refusal[] {
  const unknown = Object.keys(environment).filter((name) => !known.includes(name));
  return unknown.flatMap((name) => {
    const near = known.find((other) => isNear(plain(name), plain(other)));
    if (near === undefined && !PREFIXES.test(name)) return [];
    const why = near === undefined ? "no setting has that name" : `it looks like ${near}`;
    const repair =
      near === undefined ? `unset it; settings are ${known.join(", ")}` : `rename it to ${near}, or unset it`;
    return [new Refusal(`unknown setting ${name}`, why, repair)];
  });
}

const plain = (name: string): string => name.toUpperCase().replaceAll(/[_-]/g, "");

/** One typing error in a short name, two in a long one. */
function isNear(a: string, b: string): boolean {
  const most = b.length <= 5 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Math.max(row, column);
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const kept = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(row - 2, column - 2) + 1 : Infinity;
      table[row]?.push(Math.min(kept, swap, at(row - 1, column) + 1, at(row, column - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
