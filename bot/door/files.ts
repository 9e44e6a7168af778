import send from "send";
import { PAGE_POLICY } from "./headers.ts";
import { BadRequest } from "./json.ts";
import type { Route } from "./routing.ts";
import { WRITTEN } from "./routing.ts";

/**
 * Serves the files of a folder under a prefix, with ETag and ranges. Nothing outside the folder and nothing whose
 * name begins with a dot is reached, however the path is written.
 *
 * @param prefix such as "/" or "/assets/"; it ends in a slash and itself gives index.html
 */
export function fileRoutes(prefix: string, folder: string): readonly Route[] {
  return [prefix, `${prefix}*`].map((path) => ({
    method: "GET",
    path,
    handle: async ({ request, response, params }) => {
      const name = params["*"] ?? "";
      await new Promise<void>((resolve, reject) => {
        // Encoded again: send decodes what it is given, and must see what the router has seen.
        send(request, encodeURI(`/${name === "" ? "index.html" : name}`), {
          root: folder,
          index: false,
          dotfiles: "ignore",
          lastModified: false,
          cacheControl: false,
        })
          .on("headers", () => {
            response.setHeader("Content-Security-Policy", PAGE_POLICY);
            // Asked again each time, and answered with 304 while the ETag is the same.
            response.setHeader("Cache-Control", "no-cache");
          })
          .on("directory", () => {
            reject(notFound());
          })
          .on("error", (error: { readonly status?: number }) => {
            reject(error.status === 416 ? new BadRequest(416, "NoRange", "No such range.") : notFound());
          })
          .on("end", resolve)
          .pipe(response);
        response.once("close", resolve);
      });
      return WRITTEN;
    },
  }));
}

const notFound = (): BadRequest => new BadRequest(404, "NotFound", "There is nothing at this address.");
