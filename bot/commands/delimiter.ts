const DELIMITERS = [";", ",", "\t"] as const;

/** What parts the columns of a CSV file: the sign of which its first line has most. */
export function delimiterOf(line: string): string {
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ";";
}
