/** What every answer carries: nothing of it may run, be framed, be guessed at or be kept. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // With "no-referrer" a browser hides the origin of our own forms as well, and they would be refused as foreign.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** In place of the general policy for our own pages: their scripts, styles and pictures, and nobody else's. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Web Chat writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Covers the WebSocket of the same origin; Web Chat reads a file that is sent from a blob of the page itself.
  "connect-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
