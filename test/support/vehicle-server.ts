import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** How a vehicle database behaves. */
export type Manner = "right" | "slow" | "trickling" | "broken" | "otherwise" | "error" | "huge" | "elsewhere";

/** A vehicle database on this machine, as README describes them. */
export class VehicleServer {
  readonly #server: Server;
  /** What it knows, by what it is asked. */
  readonly known = new Map<string, readonly object[]>();
  /** What it was asked: path, authorization and body. */
  readonly asked: {
    readonly url: string;
    readonly authorization: string | undefined;
    readonly body: string;
  }[] = [];
  manner: Manner = "right";

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<VehicleServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const database = new VehicleServer(server);
    server.on("request", (request, response: ServerResponse) => {
      void request.toArray().then(async (chunks: Buffer[]) => {
        const body = Buffer.concat(chunks).toString("utf8");
        database.asked.push({ url: request.url ?? "", authorization: request.headers.authorization, body });
        await database.#answer(body, response);
      });
    });
    return database;
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/find`);
  }

  /** Makes it know something. */
  knows(subject: object, ...vehicles: readonly object[]): void {
    this.known.set(JSON.stringify(subject), vehicles);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(body: string, response: ServerResponse): Promise<void> {
    const vehicles = this.known.get(body);
    const right = JSON.stringify({ vehicles: vehicles ?? [] });
    switch (this.manner) {
      case "right":
        response.statusCode = vehicles === undefined ? 404 : 200;
        response.end(right);
        return;
      case "slow":
        await wait(4_000, undefined, { ref: false });
        response.end(right);
        return;
      case "trickling":
        for (const letter of right) {
          if (response.destroyed) return;
          response.write(letter);
          await wait(300, undefined, { ref: false });
        }
        response.end();
        return;
      case "broken":
        response.end(right.slice(0, -2));
        return;
      case "otherwise":
        response.end(
          JSON.stringify({
            vehicles: [{ make: "Volkswagen", model: "Golf", plate: "1ABC123", colour: "red" }],
          }),
        );
        return;
      case "error":
        response.statusCode = 500;
        response.end("1ABC123");
        return;
      case "huge":
        response.end(`{"vehicles": [], "filler": "${"x".repeat(10_000_000)}"}`);
        return;
      case "elsewhere":
        response.writeHead(302, { location: "http://127.0.0.1:1/" });
        response.end();
    }
  }
}
