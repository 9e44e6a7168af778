/** Lists of phrases by their key, those of one key together. */
type Phrases = Readonly<Record<string, readonly string[]>>;

/** Several lists of phrases as one: a key may stand in more than one of them. */
export function merged(...lists: readonly Phrases[]): Phrases {
  const all = Map.groupBy(lists.flatMap(Object.entries<readonly string[]>), ([key]) => key);
  return Object.fromEntries(
    [...all].map(([key, entries]) => [key, entries.flatMap(([, phrases]) => phrases)]),
  );
}
