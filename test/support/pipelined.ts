import { connect } from "node:net";

/**
 * Sends requests to /api/messages in one write on one connection, so that they arrive at once and in a known
 * order; returns the bodies of the answers in the same order.
 */
export function sendPipelined(port: number, bodies: readonly string[]): Promise<readonly unknown[]> {
  const requests = bodies.map((body) =>
    [
      "POST /api/messages HTTP/1.1",
      "Host: localhost",
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(requests.join("")));
    let received = Buffer.alloc(0);
    const answers: unknown[] = [];
    socket.once("error", reject);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (let next = firstAnswer(received); next !== undefined; next = firstAnswer(received)) {
        answers.push(JSON.parse(next.body));
        received = received.subarray(next.end);
      }
      if (answers.length < bodies.length) return;
      socket.destroy();
      resolve(answers);
    });
  });
}

function firstAnswer(received: Buffer): { readonly body: string; readonly end: number } | undefined {
  const head = received.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(received.toString("latin1", 0, head))?.[1];
  const end = head + 4 + Number(length);
  return end > received.length ? undefined : { body: received.toString("utf8", head + 4, end), end };
}
