import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface Site {
  /** Address of the folder that holds the files, with a final slash. */
  readonly address: string;
  /** Paths asked for that are not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/** Serves files, by their names, to this machine alone. */
export async function serve(files: Readonly<Record<string, string | Uint8Array>>): Promise<Site> {
  const missing: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const content = Object.hasOwn(files, name) ? files[name] : undefined;
    if (content === undefined) {
      missing.push(url);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(name)] ?? "text/plain" }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    missing,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
