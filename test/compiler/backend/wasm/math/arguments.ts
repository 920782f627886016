import type { Random } from "../../../../../runtime/reference/verification/random.js";
import type { MathName } from "../../../../../compiler/backend/wasm/math/declare.js";
import { fromBits } from "./high-precision.js";

/** Random arguments of one kind, among those with finite values that are not zero. */
export interface Family {
  readonly title: string;
  draw(random: Random): readonly [x: number, y?: number];
}

const sign = (random: Random): number => (random.below(2) === 0 ? -1 : 1);

/** 2^from to 2^(to + 1), every binade alike. */
function anyBinade(random: Random, from: number, to: number): number {
  return random.uniform(1, 2) * 2 ** (from + random.below(to - from + 1));
}

/** From one ulp to half of 1 away, every distance's binade alike. */
function nearOne(random: Random): number {
  const x = 1 + sign(random) * anyBinade(random, -53, -2);
  return x === 1 ? 1 - 2 ** -53 : x;
}

const subnormal = (random: Random): number =>
  fromBits(BigInt(Math.floor(2 ** random.uniform(0, 52))));

/** The table's intervals meet at, and are centred on, multiples of 2^44 in the bits. */
function nearInterval(random: Random): number {
  return fromBits(((0x3fe00n + BigInt(random.below(512))) << 44n) + BigInt(random.below(5) - 2));
}

/** A power of a base that lies between the logarithms of the smallest and the largest double. */
function withPower(x: number, random: Random, from = -745, to = 709.7): readonly [number, number] {
  return [x, random.uniform(from, to) / Math.log(x)];
}

const logFamilies: readonly Family[] = [
  { title: "all binades", draw: (random) => [anyBinade(random, -1022, 1023)] },
  { title: "near 1", draw: (random) => [nearOne(random)] },
  { title: "around 1", draw: (random) => [random.uniform(0.5, 2)] },
  { title: "subnormal", draw: (random) => [subnormal(random)] },
  { title: "ends of intervals", draw: (random) => [nearInterval(random)] },
];

const angleFamilies: readonly Family[] = [
  { title: "all binades", draw: (random) => [sign(random) * anyBinade(random, -60, 1023)] },
  { title: "some turns", draw: (random) => [random.uniform(-20, 20)] },
  { title: "the first eighth", draw: (random) => [random.uniform(-Math.PI / 4, Math.PI / 4)] },
  { title: "up to 2^20", draw: (random) => [random.uniform(-(2 ** 20), 2 ** 20)] },
  { title: "multiples of pi / 2", draw: (random) => [(1 + random.below(2 ** 20)) * (Math.PI / 2)] },
  {
    title: "ends of steps",
    draw: (random) => [((random.below(20_000) - 10_000 + 0.5) * Math.PI) / 64],
  },
  {
    title: "large multiples of pi / 2",
    draw: (random) => [random.below(2 ** 53) * (Math.PI / 2) * 2 ** random.below(900)],
  },
];

export const families: Readonly<Record<MathName, readonly Family[]>> = {
  exp: [
    { title: "all binades", draw: (random) => [sign(random) * anyBinade(random, -60, 8)] },
    { title: "the whole range", draw: (random) => [random.uniform(-745, 709.78)] },
    { title: "around 0", draw: (random) => [random.uniform(-1, 1)] },
    { title: "subnormal results", draw: (random) => [random.uniform(-745.13, -708)] },
    {
      title: "ends of intervals",
      draw: (random) => [((random.below(180_000) - 90_000 + 0.5) * Math.LN2) / 128],
    },
  ],
  log: logFamilies,
  log10: logFamilies,
  pow: [
    { title: "all binades", draw: (random) => withPower(anyBinade(random, -1022, 1023), random) },
    { title: "near 1", draw: (random) => withPower(nearOne(random), random) },
    { title: "around 1", draw: (random) => withPower(random.uniform(0.5, 2), random) },
    {
      title: "far powers of neighbours of 1",
      draw: (random) => withPower(1 + sign(random) * anyBinade(random, -10, -7), random, 690),
    },
    { title: "ends of intervals", draw: (random) => withPower(nearInterval(random) * 1.5, random) },
    {
      title: "subnormal results",
      draw: (random) => withPower(anyBinade(random, -1022, 1023), random, -745, -708),
    },
    { title: "subnormal bases", draw: (random) => withPower(subnormal(random), random, -740) },
    {
      title: "temperatures",
      draw: (random) => [random.uniform(5, 5e4) / 300, (random.below(1000) - 500) / 100],
    },
    { title: "whole numbers", draw: (random) => [1 + random.below(1000), random.below(80) - 20] },
  ],
  tanh: [
    { title: "all binades", draw: (random) => [sign(random) * anyBinade(random, -60, 5)] },
    { title: "the whole range", draw: (random) => [random.uniform(-22, 22)] },
    { title: "where series and quotient meet", draw: (random) => [random.uniform(0.1, 0.2)] },
    { title: "around 0", draw: (random) => [random.uniform(-1, 1)] },
  ],
  sin: angleFamilies,
  cos: angleFamilies,
  atan: [
    { title: "all binades", draw: (random) => [sign(random) * anyBinade(random, -200, 1023)] },
    { title: "reducible binades", draw: (random) => [sign(random) * anyBinade(random, -28, 60)] },
    { title: "around 0", draw: (random) => [random.uniform(-1, 1)] },
    { title: "some units", draw: (random) => [random.uniform(-40, 40)] },
    {
      title: "ends of intervals",
      draw: (random) => [
        fromBits(((0x1fc8n + BigInt(random.below(96))) << 49n) + BigInt(random.below(5) - 2)),
      ],
    },
  ],
};
