/**
 * `npm run mutate [-- PART_OF_A_PATH]`: changes every figure, limit, date and comparison of the core by one step,
 * one at a time in a copy, and names the changes that no test notices. Ends with 1 when there are any.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { equivalence } from "./equivalents.ts";
import { writeExpectations } from "./expectations.ts";
import { type Mutant, mutantsOf } from "./sites.ts";
import { Workshop } from "./workshop.ts";

// They hold no figure of the product: what examples share, and the list of what is not built.
const NOT_THE_CORE = ["src/product/examples.ts", "src/product/trace.ts"];

function chosenMutants(parts: readonly string[]): Mutant[] {
  return globSync("src/**/*.ts")
    .sort()
    .filter((file) => !NOT_THE_CORE.includes(file))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
}

const described = ({ file, line, from, to, code }: Mutant): string =>
  `unnoticed: ${file}:${line}  ${from} -> ${to}  in  ${code}`;

async function survivorsOf(mutants: readonly Mutant[], workshops: readonly Workshop[]): Promise<Mutant[]> {
  const survivors: Mutant[] = [];
  const queue = [...mutants];
  const work = async (workshop: Workshop): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (await workshop.survives(next)) {
        survivors.push(next);
        console.log(described(next));
      }
      if (queue.length % 50 === 0) console.error(`${queue.length} to go, ${survivors.length} unnoticed`);
    }
  };
  await Promise.all(workshops.map(work));
  return survivors;
}

function report(mutants: readonly Mutant[], survivors: readonly Mutant[]): void {
  for (const file of [...new Set(mutants.map((mutant) => mutant.file))]) {
    const all = mutants.filter((mutant) => mutant.file === file).length;
    const unnoticed = survivors.filter((mutant) => mutant.file === file).length;
    console.log(`${String(all).padStart(5)} changes ${String(unnoticed).padStart(4)} unnoticed  ${file}`);
  }
}

/** The copies in which changes are tried, gone when the work is done or breaks off. */
async function inWorkshops<T>(work: (workshops: readonly Workshop[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "expectations-"));
  const expectations = join(folder, "answers.ndjson");
  const disagreed = writeExpectations(expectations);
  if (disagreed > 0) console.error(`On ${disagreed} quotes core and oracle disagree: these are left out.`);
  const workshops = Array.from({ length: availableParallelism() }, () => new Workshop(expectations));
  try {
    return await work(workshops);
  } finally {
    for (const workshop of workshops) workshop.close();
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<boolean> {
  const all = chosenMutants(process.argv.slice(2));
  const mutants = all.filter((mutant) => equivalence(mutant) === undefined);
  return inWorkshops(async (workshops) => {
    if (!(await workshops[0]?.passes("aloud")))
      throw new Error("The tests fail without any change, see above. Repair them, then again.");
    const survivors = await survivorsOf(mutants, workshops);
    report(mutants, survivors);
    console.log(
      `${mutants.length} changes, ${survivors.length} unnoticed; ${all.length - mutants.length} cannot be noticed`,
    );
    return survivors.length === 0;
  });
}

process.exitCode = (await main()) ? 0 : 1;
