import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** An answer with a status and nothing else, but where it was moved to. */
export const ended =
  (status: number, location?: string): Serve =>
  (_, response) => {
    response.statusCode = status;
    if (location !== undefined) response.setHeader("Location", location);
    response.end();
  };

/** A place where files stand: what it serves by path, and what it was asked with which token. */
export class FileServer {
  readonly asked: { readonly path: string; readonly token: string | undefined }[] = [];
  readonly #files = new Map<string, Serve>();
  readonly #server = createServer((request, response) => {
    const path = request.url ?? "";
    this.asked.push({ path, token: request.headers.authorization });
    const serve = this.#files.get(path);
    if (serve !== undefined) serve(request, response);
    else ended(404)(request, response);
  });

  static async open(): Promise<FileServer> {
    const files = new FileServer();
    await new Promise<void>((resolve) => files.#server.listen(0, "127.0.0.1", resolve));
    return files;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves something at a path; its address. */
  at(path: string, serve: Buffer | Serve): string {
    this.#files.set(path, typeof serve === "function" ? serve : (_, response) => response.end(serve));
    return `${this.origin}${path}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
