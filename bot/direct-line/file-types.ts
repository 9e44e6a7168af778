/** A kind of file that is kept, known by its first bytes: what a browser says of a file is only its name's ending. */
const KINDS: readonly { readonly type: string; readonly begins: Buffer }[] = [
  { type: "application/pdf", begins: Buffer.from("%PDF-") },
  { type: "image/png", begins: Buffer.from("89504e470d0a1a0a", "hex") },
  { type: "image/jpeg", begins: Buffer.from("ffd8ff", "hex") },
];

/** The media type of a file that is kept; undefined for any other kind. */
export const typeOf = (content: Buffer): string | undefined =>
  KINDS.find(({ begins }) => content.subarray(0, begins.length).equals(begins))?.type;
