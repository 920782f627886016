import type { ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { startMeasured, type ProcessFigures } from "./measured-process.js";

const program = resolve(import.meta.dirname, "../node_modules/typescript/lib/tsserver.js");

interface Message {
  readonly type: "response" | "event";
  readonly event?: string;
  readonly request_seq?: number;
  readonly body?: unknown;
}

/**
 * TypeScript's own language server, as editors run it: requests as lines of JSON on its standard input,
 * answers with a header that gives their length on its standard output.
 *
 * Source: the protocol of tsserver, https://github.com/microsoft/TypeScript/wiki/Standalone-Server-(tsserver)
 */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #figures: Promise<ProcessFigures>;
  readonly #listeners = new Set<(message: Message) => void>();
  #sequence = 0;
  #received = Buffer.alloc(0);

  constructor() {
    const { child, figures } = startMeasured([program, "--disableAutomaticTypingAcquisition"]);
    this.#child = child;
    this.#figures = figures;
    child.stdout!.on("data", (bytes: Buffer) => this.#receive(bytes));
  }

  /** A command without an answer, such as open or change. */
  notify(command: string, parameters: object): number {
    this.#sequence += 1;
    const request = { seq: this.#sequence, type: "request", command, arguments: parameters };
    this.#child.stdin!.write(`${JSON.stringify(request)}\n`);
    return this.#sequence;
  }

  /** The body of the answer to a command, and how long it took [s]. */
  async request(command: string, parameters: object): Promise<{ body: unknown; seconds: number }> {
    const start = performance.now();
    const sequence = this.notify(command, parameters);
    const { body } = await this.#next(({ request_seq }) => request_seq === sequence);
    return { body, seconds: (performance.now() - start) / 1000 };
  }

  /** How long it takes to find all errors of a file [s], as after each change in an editor. */
  async secondsToErrors(file: string): Promise<number> {
    const start = performance.now();
    this.notify("geterr", { files: [file], delay: 0 });
    await this.#next(({ event }) => event === "requestCompleted");
    return (performance.now() - start) / 1000;
  }

  /** Ends the server; what it has cost. */
  async close(): Promise<ProcessFigures> {
    this.notify("exit", {});
    return this.#figures;
  }

  #next(wanted: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolveMessage) => {
      const listener = (message: Message): void => {
        if (wanted(message)) {
          this.#listeners.delete(listener);
          resolveMessage(message);
        }
      };
      this.#listeners.add(listener);
    });
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(
        this.#received.toString("latin1", 0, 64),
      );
      const end = header === null ? Infinity : header[0].length + Number(header[1]);
      if (this.#received.length < end) {
        return;
      }
      const message = JSON.parse(
        this.#received.toString("utf8", header![0].length, end),
      ) as Message;
      this.#received = this.#received.subarray(end);
      this.#listeners.forEach((listener) => listener(message));
    }
  }
}
