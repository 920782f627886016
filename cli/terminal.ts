/** Where a command writes. */
export interface Terminal {
  /** Results, to standard output. */
  print(text: string): void;
  /** Everything else, to standard error. */
  note(text: string): void;
}

/**
 * The process's own streams. A reader that goes away (`netc ... | head`) is no failure: what is left
 * is dropped, and the process ends in its own time.
 */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    print: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
  };
}

/** One JSON document, as every command prints it under --json. */
export function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
