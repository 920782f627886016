/** One element of an SVG document. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** Character data directly within it. */
  readonly text: string;
}

const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([\w:-]+)="([^"]*)"/g;
const reference = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads the part of XML that SVG drawings are written in: elements, attributes in double quotes,
 * references and character data.
 *
 * @throws Error where the document is not well-formed.
 */
export function parseSvg(document: string): SvgElement {
  const root = { name: "", attributes: new Map(), children: [] as SvgElement[], text: "" };
  const open = [root];
  let end = 0;
  for (const match of document.matchAll(token)) {
    const [whole, closing, name, attributes, selfClosing, text] = match;
    if (match.index !== end) break;
    end += whole.length;
    if (text !== undefined) {
      open.at(-1)!.text += decoded(text);
    } else if (closing) {
      const ended = open.pop()!;
      if (ended.name !== name) throw new Error(`</${name}> ends <${ended.name}>`);
    } else {
      const element = {
        name: name!,
        attributes: attributesOf(attributes!),
        children: [],
        text: "",
      };
      open.at(-1)!.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (end !== document.length) throw new Error(`not well-formed: ${document.slice(end, end + 40)}`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> has no end`);
  if (root.children.length !== 1) throw new Error(`${root.children.length} root elements`);
  return root.children[0]!;
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(attribute)].map(
    ([, key, value]) => [key!, decoded(value!)] as const,
  );
  const attributes = new Map(pairs);
  if (attributes.size !== pairs.length) throw new Error(`an attribute stands twice in ${text}`);
  return attributes;
}

function decoded(text: string): string {
  const bare = text.replace(reference, "").includes("&");
  if (bare) throw new Error(`a bare & in ${text}`);
  return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name === undefined) {
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    }
    const character = entities[name];
    if (character === undefined) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}

/** A piece of text and where it stands, in the coordinates of the document. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** An element with the translations of those around it added up. */
interface Placed {
  readonly element: SvgElement;
  readonly x: number;
  readonly y: number;
}

function placed(element: SvgElement, x = 0, y = 0): readonly Placed[] {
  const shift = /translate\(([^,]+),([^)]+)\)/.exec(element.attributes.get("transform") ?? "");
  const here = { element, x: x + Number(shift?.[1] ?? 0), y: y + Number(shift?.[2] ?? 0) };
  return [here, ...element.children.flatMap((child) => placed(child, here.x, here.y))];
}

/** All texts of a drawing. */
export function texts(svg: SvgElement): readonly PlacedText[] {
  return placed(svg)
    .filter(({ element }) => element.name === "text")
    .map(({ element, x, y }) => ({ text: element.text, x, y }));
}

/** The coordinates of the vertices of each line mark; one list for each unbroken piece. */
export function lines(
  svg: SvgElement,
): readonly (readonly (readonly [x: number, y: number])[])[][] {
  return marks(svg, "mark-line").map(({ element, x, y }) =>
    element.children.flatMap((path) =>
      (path.attributes.get("d") ?? "")
        .split("M")
        .filter((piece) => piece !== "")
        .map((piece) =>
          piece
            .replace("Z", "")
            .split("L")
            .map((pair) => pair.split(",").map(Number) as [number, number])
            .map(([px, py]) => [px + x, py + y] as const),
        ),
    ),
  );
}

/** The groups that Vega makes of one mark each. */
export function marks(svg: SvgElement, role: string): readonly Placed[] {
  return placed(svg).filter(({ element }) =>
    (element.attributes.get("class") ?? "").split(" ").includes(role),
  );
}
