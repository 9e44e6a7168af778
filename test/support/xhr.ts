/** As much of the browser's XMLHttpRequest as the official Direct Line client needs, over fetch. */
export class FetchRequest {
  onreadystatechange: (() => void) | null = null;
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = "";
  timeout = 0;
  withCredentials = false;
  readonly upload = {};
  readonly #headers = new Headers();
  readonly #aborted = new AbortController();
  #method = "GET";
  #url = "";

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  send(body?: RequestInit["body"]): void {
    void this.#send(body ?? null);
  }

  abort(): void {
    this.#aborted.abort();
  }

  async #send(body: RequestInit["body"]): Promise<void> {
    try {
      const { signal } = this.#aborted;
      const answer = await fetch(this.#url, { method: this.#method, headers: this.#headers, body, signal });
      const content = await answer.arrayBuffer();
      this.response =
        this.responseType === "arraybuffer" ? content : JSON.parse(Buffer.from(content).toString());
      this.status = answer.status;
    } catch {
      this.status = 0;
    }
    if (this.#aborted.signal.aborted) return;
    this.readyState = 4;
    this.onreadystatechange?.();
    if (this.status === 0) this.onerror?.();
    else this.onload?.();
  }
}
