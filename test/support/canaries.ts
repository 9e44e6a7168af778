/** What tells who somebody is, wherever it stands in what was said. */
const PERSONAL: readonly RegExp[] = [
  // Plates, chassis numbers and accounts.
  /\b[1-9]-?[A-Z]{3}-?\d{3}\b/g,
  /\b[A-HJ-NPR-Z0-9]{17}\b/g,
  /\b[A-Z]{2}\d{2}(?: ?\d{4}){3,}\b/g,
  // Days as people write them, telephone numbers, mail addresses.
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}\b/g,
  /(?:\+32|\b0)[1-9]\d?(?:[ ./]?\d{2,3}){3,4}\b/g,
  /[\w.+-]+@[\w-]+\.\w+/g,
  // First name and family name; whoever is named as a customer.
  /\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?: (?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Dd]u|[Ll]e|[Ll]a))*(?: \p{Lu}\p{Ll}{2,})+/gu,
  /(?<=\b(?:klant|client|cliente) )\p{Lu}[\p{L}'-]{4,}/gu,
];

/** Shorter than this, a whole message may be a word that a log has for itself. */
const SHORTEST = 12;
/** Of a long message its beginning: a log that cuts still shows that. */
const LONGEST = 60;

/** What of a text may not stand in a log: the text itself, and whatever in it tells who somebody is. */
export function canariesIn(text: string): string[] {
  const whole = text.trim();
  return [
    ...(whole.length < SHORTEST ? [] : [whole.slice(0, LONGEST)]),
    ...PERSONAL.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found)),
  ];
}

/** A text as JSON writes it, which is how it would stand in a line of a log. */
const written = (text: string): string => JSON.stringify(text).slice(1, -1);

/**
 * The lines of a log in which something stands that was said.
 *
 * @returns the canary that was found, and the line
 */
export function leaks(
  lines: readonly string[],
  said: readonly string[],
): { readonly canary: string; readonly line: string }[] {
  const canaries = [...new Set(said.flatMap(canariesIn))];
  const all = lines.join("\n");
  return canaries
    .filter((canary) => all.includes(canary) || all.includes(written(canary)))
    .flatMap((canary) => {
      const line = lines.find((each) => each.includes(canary) || each.includes(written(canary)));
      return line === undefined ? [] : [{ canary, line }];
    });
}
