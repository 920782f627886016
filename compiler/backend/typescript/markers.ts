/** Stand-ins for text that must not pass through the formatter. */
export class Markers {
  readonly #prefix: string;
  readonly #texts: Promise<string>[] = [];

  /** @param ownText text of the module in which no marker may occur */
  constructor(ownText: string) {
    let prefix = "netcText";
    while (ownText.includes(prefix)) prefix += "_";
    this.#prefix = prefix;
  }

  add(text: Promise<string>): string {
    this.#texts.push(text);
    return `${this.#prefix}${this.#texts.length - 1}`;
  }

  async replaceIn(module: string): Promise<string> {
    const texts = await Promise.all(this.#texts);
    // A marker that did not fit beside its declaration's type stands on a line of its own.
    const marker = new RegExp(`( *// |(?<= =)\\n +)?${this.#prefix}(\\d+)`, "g");
    return module.replace(marker, (_found, before: string | undefined, index: string) => {
      const space = before?.startsWith("\n") === true ? " " : "";
      return `${space}${texts[Number(index)]!}`;
    });
  }
}
