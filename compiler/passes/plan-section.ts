import type { Summation } from "../../runtime/kernel.js";
import type { Graph } from "../graph/graph.js";
import type { Chunk, ScheduledTerm, Section, SectionName, Statement } from "../graph/schedule.js";
import type { Access } from "./access.js";
import { chunkBytes, targetBytes, unitBytes } from "./bytecode.js";
import { chunkUnits, type SectionLimits } from "./chunk.js";
import { inSourceOrder } from "./locality.js";
import { distinct, identifierPart } from "./naming.js";
import { placeLoads } from "./place-loads.js";
import { planChunk } from "./plan-chunk.js";
import { withSharedValues } from "./share.js";
import { summationStatements, type Contribution } from "./summation.js";
import type { Output, Unit } from "./units.js";

/** What is the same for all sections of a kernel. */
export interface ScheduleOptions {
  readonly summation: Summation;
  readonly limits: SectionLimits;
}

export interface SectionRequest extends ScheduleOptions {
  readonly name: SectionName;
  readonly outputs: readonly Output[];
  readonly units: readonly Unit[];
  /** Whether stores follow all of a chunk's terms; if not, each unit stores its one output. */
  readonly gather: boolean;
  readonly access: Access;
}

/** A section and the length of the shared buffer that it needs. */
export interface PlannedSection {
  readonly section: Section;
  readonly sharedCount: number;
}

/** Orders one function of the contract: units to chunks, chunks to statements. */
export function planSection(graph: Graph, request: SectionRequest): PlannedSection {
  const { name, outputs, units, gather, limits } = request;
  const sizeOf = (unit: Unit): number =>
    unitBytes(graph, request.access, unit.node) + unit.targets.length * targetBytes;
  const cut = chunkUnits(units, sizeOf, gather ? limits.sums : limits.values);
  const parts = gather ? cut.map((part) => inSourceOrder(graph, part)) : cut;
  const shared = withSharedValues(graph, request.access, parts);
  const compensated = gather && request.summation === "compensated";
  const writtenByAll = new Set(units.flatMap(({ targets }) => targets.map(({ output }) => output)));
  // Compensated sums only ever add, so every output must start from zero.
  const written = new Set<number>(compensated ? writtenByAll : []);
  const comments = new Map(outputs.map(({ index, comment }) => [index, comment]));
  const contributionOf = (
    output: number,
    terms: readonly ScheduledTerm[],
    taken: Set<string>,
  ): Contribution => {
    const accumulate = written.has(output);
    written.add(output);
    const comment = comments.get(output)!;
    return { output, name: identifierPart(comment), terms, accumulate, comment, taken };
  };
  const names = new Set([`${name}_shared`]);
  const chunks = parts.map((part) => {
    const chunkName = distinct(`${name}_${identifierPart(part[0]!.key)}`, names);
    return statementsOf(
      graph,
      shared.access,
      { ...request, name: chunkName },
      part,
      contributionOf,
    );
  });
  return {
    section: {
      name,
      chunks: [...shared.chunks(name), ...chunks],
      clear: compensated || outputs.some(({ index }) => !writtenByAll.has(index)),
      compensated,
    },
    sharedCount: shared.count,
  };
}

/** The one output of each unit of a chunk without locals, by which the units are put in order. */
function byOutput(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((a, b) => outputOf(a)! - outputOf(b)!);
}

function outputOf(unit: Unit | undefined): number | undefined {
  return unit?.targets[0]!.output;
}

function statementsOf(
  graph: Graph,
  access: Access,
  request: Omit<SectionRequest, "name"> & { readonly name: string },
  units: readonly Unit[],
  contributionOf: (
    output: number,
    terms: readonly ScheduledTerm[],
    taken: Set<string>,
  ) => Contribution,
): Chunk {
  const isPlain = request.gather && units.every(({ local }) => !local);
  const ordered = isPlain ? byOutput(units) : units;
  const { used, names, definitions } = planChunk(graph, access, ordered);
  const taken = new Set(names.values());
  const gathered = new Map<number, ScheduledTerm[]>();
  const statements: Statement[] = [];
  const storeGathered = (): void => {
    for (const [output, terms] of [...gathered].toSorted(([a], [b]) => a - b)) {
      statements.push(
        ...summationStatements(request.summation, contributionOf(output, terms, taken)),
      );
    }
    gathered.clear();
  };
  ordered.forEach((unit, i) => {
    statements.push(...definitions[i]!);
    for (const { output, coefficient } of unit.targets) {
      const term = { coefficient, value: unit.node };
      if (request.gather) {
        const terms = gathered.get(output) ?? [];
        gathered.set(output, terms);
        terms.push(term);
      } else {
        statements.push(...summationStatements("plain", contributionOf(output, [term], taken)));
      }
    }
    if (isPlain && outputOf(ordered[i + 1]) !== outputOf(unit)) storeGathered();
  });
  storeGathered();
  const { name } = request;
  const { slots } = access;
  const placed = isPlain
    ? placeLoads(graph, slots, used, statements)
    : { loads: used.map(([, load]) => load), statements };
  const chunk = { name, ...placed, names, slots };
  return { ...chunk, bytecode: chunkBytes(graph, access, chunk) };
}
