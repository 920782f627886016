import type { WasmMemory } from "../../wasm/web-assembly.js";
import type { StaticPlan } from "../static-plan.js";
import { groupWords, placeBytes, rowWords, type LanePlaces } from "./places.js";
import { upperLength } from "../wasm/places.js";

/** Places of the shapes of rows (compiler/backend/wasm/linear-algebra/lanes/records.ts). */
const firstShape: Readonly<Record<number, number>> = { 1: 0, 2: 1, 4: 3 };
const denseShape = 7;

/**
 * Writes the index lists of a plan into a memory, as records of addresses (see
 * compiler/backend/wasm/linear-algebra/lanes/records.ts).
 *
 * @param base  address of the whole
 * @param count of cells
 */
export function writeLaneImage(
  memory: WasmMemory,
  base: number,
  plan: StaticPlan,
  places: LanePlaces,
  count: number,
): void {
  const words = new Int32Array(memory.buffer);
  const address = (part: keyof LanePlaces["at"]): number => base + places.at[part];
  writeHeader(words, base, plan, places);
  writeGroups(words, address, places);
  writeRows(words, address, plan, places, count);
  const { order } = plan;
  order.forEach((state, step) => {
    words[address("order") / 4 + step] = address("right") + 8 * count * state;
  });
  const behind = address("work") + placeBytes * places.size;
  places.steps.forEach((step, place) => {
    words[address("lowerSteps") / 4 + place] =
      step < 0 ? behind : address("work") + placeBytes * step;
  });
}

type AddressOf = (part: keyof LanePlaces["at"]) => number;

function writeHeader(
  words: Int32Array,
  base: number,
  { size: states, denseFrom }: StaticPlan,
  { rows, groups, denseSize, size, at }: LanePlaces,
): void {
  const addresses = [
    at.rows,
    at.rows + 4 * rowWords * rows.length,
    at.groups,
    at.groups + 4 * groupWords * groups.length,
    at.scatter,
    at.lowerSteps,
    at.work,
    at.work + placeBytes * (size + 1),
    denseSize - base,
    at.work + placeBytes * denseFrom,
    at.order,
    at.order + 4 * states,
    at.order + 4 * states,
    at.lower,
    at.dense,
    at.reciprocals + 16 * denseFrom,
    at.multipliers,
  ];
  words.set(
    addresses.map((each) => base + each),
    base / 4,
  );
}

function writeGroups(words: Int32Array, address: AddressOf, { groups }: LanePlaces): void {
  let record = address("groups") / 4;
  let columnAt = address("columns") / 4;
  let upper = address("upper");
  for (const group of groups) {
    const columns = 4 * columnAt;
    for (const column of group.columns) words[columnAt++] = address("work") + placeBytes * column;
    words.set(
      [
        address("work") + placeBytes * group.step,
        address("reciprocals") + 16 * group.step,
        upper,
        columns,
        4 * columnAt,
        group.width,
      ],
      record,
    );
    record += groupWords;
    upper += 16 * upperLength(group);
  }
}

/** Records of rows, and their lists. */
function writeRows(
  words: Int32Array,
  address: AddressOf,
  { size: states, denseFrom, rowPtr, colIdx, entry }: StaticPlan,
  { rows, ends, groups, denseSize }: LanePlaces,
  count: number,
): void {
  const groupRecord = (group: number): number => address("groups") + 4 * groupWords * group;
  const lowerPlace = (place: number): number => address("lower") + 16 * place;
  const workPlace = (step: number): number => address("work") + placeBytes * step;
  let record = address("rows") / 4;
  let listAt = address("lists") / 4;
  let scatterAt = address("scatter") / 4;
  rows.forEach(({ step, group, member, reachedBy, own, endsAlone }) => {
    const list = 4 * listAt;
    for (const each of reachedBy) {
      words[listAt++] = groupRecord(each.group);
      for (const place of each.places) words[listAt++] = lowerPlace(place);
    }
    const listEnd = 4 * listAt;
    for (const place of own) words[listAt++] = lowerPlace(place);
    const entriesEnd = step < states ? rowPtr[step + 1]! : 0;
    for (let from = rowPtr[step] ?? 0; from < entriesEnd; from++) {
      words[scatterAt++] = workPlace(colIdx[from]!);
      words[scatterAt++] = address("jacobian") + 8 * count * entry[from]!;
    }
    words.set(
      [
        workPlace(step),
        group === undefined ? denseShape : firstShape[groups[group]!.width]! + member,
        list,
        listEnd,
        group === undefined
          ? address("dense") + 16 * denseSize * (step - denseFrom)
          : groupRecord(group),
        4 * scatterAt,
        address("reciprocals") + 16 * step,
        address("diagonal") + 16 * step,
        address("lowerSteps") + 4 * ends[step]!,
        endsAlone ? lowerPlace(own.at(-1)!) : 0,
      ],
      record,
    );
    record += rowWords;
  });
}
