/**
 * The body of an answer to a request of ours.
 *
 * @returns undefined where it is longer than `mostBytes`; the rest is then not fetched
 * @throws what the stream throws, also at the deadline of the request
 */
export async function bodyWithin({ body }: Response, mostBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
