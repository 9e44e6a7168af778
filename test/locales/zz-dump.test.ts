import { test, expect } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { lineRenderings, reasonRenderings } from "./rendering.ts";
test("dump", () => {
  const seen = new Set<string>();
  const out: string[] = [];
  for (const r of [...reasonRenderings(), ...lineRenderings()]) {
    const k = r.language + " " + r.id + " " + r.text;
    if (!seen.has(k)) { seen.add(k); out.push(`${r.text.length} ${k}`); }
  }
  writeFileSync("/tmp/brief/dump.txt", out.join("\n"));
  expect(1).toBe(1);
});
