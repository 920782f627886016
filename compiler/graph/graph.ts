import { laterStage, operandsOf, type Node, type NodeId, type Stage } from "./node.js";

/** A named value that statements refer to by name instead of by its expression. */
export interface Quantity {
  readonly name: string;
  readonly definition: NodeId;
}

/** What people should read where a node becomes a statement of its own. */
export interface Label {
  /** Name of the temporary; letters, digits and underscores. */
  readonly name: string;
  readonly comment?: string;
}

/**
 * The store of one model's expressions. Nodes are immutable and hash-consed: structurally equal
 * expressions are one node, so common subexpressions are shared by construction. Use the functions
 * of builders.ts to make arithmetic; they fold and order operands before they come here.
 */
export class Graph {
  readonly #nodes: Node[] = [];
  readonly #stages: Stage[] = [];
  readonly #ids = new Map<string, NodeId>();
  readonly #quantities: Quantity[] = [];
  readonly #labels = new Map<NodeId, Label>();

  get size(): number {
    return this.#nodes.length;
  }

  get quantities(): readonly Quantity[] {
    return this.#quantities;
  }

  node(id: NodeId): Node {
    const node = this.#nodes[id];
    if (node === undefined) throw new RangeError(`no node ${id}`);
    return node;
  }

  stage(id: NodeId): Stage {
    return this.#stages[id]!;
  }

  /** The node equal to the given one, added if it is new. */
  intern(node: Node): NodeId {
    const key = structuralKey(node);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#nodes.length;
    this.#nodes.push(node);
    this.#stages.push(this.#stageOf(node));
    this.#ids.set(key, id);
    return id;
  }

  /** A new named quantity, distinct from every other even where definitions are equal. */
  addQuantity(name: string, definition: NodeId): NodeId {
    const index = this.#quantities.length;
    this.#quantities.push({ name, definition });
    return this.intern({ kind: "symbol", role: "quantity", index, name });
  }

  /**
   * Labels a node; the first label stays. A labelled node is kept whole: the builders never merge
   * it into a surrounding sum or product. Leaves carry their own names and are left alone.
   */
  label(id: NodeId, label: Label): NodeId {
    const { kind } = this.node(id);
    if (kind !== "constant" && kind !== "symbol" && !this.#labels.has(id)) {
      this.#labels.set(id, label);
    }
    return id;
  }

  labelOf(id: NodeId): Label | undefined {
    return this.#labels.get(id);
  }

  #stageOf(node: Node): Stage {
    if (node.kind === "constant") return "constant";
    if (node.kind === "symbol") {
      switch (node.role) {
        case "input":
          return "inputs";
        case "time":
          return "time";
        case "state":
          return "state";
        case "quantity":
          return this.stage(this.#quantities[node.index]!.definition);
        // Arguments are read where they are used; nothing made of them is computed ahead.
        default:
          return "state";
      }
    }
    return operandsOf(node)
      .map((operand) => this.stage(operand))
      .reduce(laterStage, "constant");
  }
}

/** Text that is equal for structurally equal nodes only. */
function structuralKey(node: Node): string {
  switch (node.kind) {
    case "constant":
      return `c${node.value}`;
    case "symbol":
      return `${node.role}${node.index}`;
    case "sum":
      return `+${node.constant};${node.operands.join()};${node.coefficients.join()}`;
    case "product":
      return `*${node.coefficient};${node.operands.join()}`;
    case "power":
      return `^${node.operands[0]};${node.exponent}`;
    case "call":
      return `${node.name}(${node.operands.join()})`;
  }
}
