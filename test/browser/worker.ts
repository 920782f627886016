import type { Kernel } from "../../runtime/kernel.js";
import { integrate } from "./integration.js";

/** What a worker uses of its global scope; TypeScript counts it among browsers' types. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: { readonly data: string }) => void): void;
  postMessage(message: unknown, transfer: readonly object[]): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Answers the address of a kernel module with what its integration gives. */
scope.addEventListener("message", ({ data }) => {
  void integrated(data).then((message) => scope.postMessage(message, []));
});

async function integrated(address: string): Promise<unknown> {
  try {
    const { kernel } = (await import(address)) as { readonly kernel: Kernel };
    return { answer: integrate(kernel) };
  } catch (error) {
    return { error: String(error) };
  }
}
