import { extractText, getDocumentProxy } from "unpdf";

/** The text of each page of a PDF, with every space a plain one. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.replaceAll(/[\u00a0\u202f\s]+/g, " "));
}

/** The text of a whole PDF, with every space a plain one. */
export const textOf = async (pdf: Uint8Array): Promise<string> => (await pagesOf(pdf)).join(" ");
