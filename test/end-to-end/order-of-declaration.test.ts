import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Target } from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import { workplace } from "../cli/netc.js";
import { kernelForms } from "../kernel-forms.js";
import { loadKernel } from "../load-kernel.js";

/** Two levels of systems, with an algebraic chain through all of them. */
const parts = `import { connect, system } from "netc/systems";
const mass = system({
  name: "Mass",
  states: { p: 0.3, v: 1 },
  parameters: { m: 1.7 },
  inputs: { force: 0 },
  outputs: { momentum: ({ v, m }) => m * v },
  derivatives: ({ v, force, m }) => ({ p: v, v: force / m - Math.sin(v) }),
});
const spring = system({
  name: "Spring",
  parameters: { k: 3.1 },
  inputs: { left: 0, right: 0 },
  outputs: { force: ({ k, left, right }) => k * (left - right) + 0.1 * (left - right) ** 3 },
});
`;

const subsystems = ["heavy: mass", "light: mass", "spring"];
const connections = [
  'connect("heavy.p", "spring.left")',
  'connect("light.p", "spring.right")',
  'connect("spring.force", "light.force")',
  'connect(({ spring: s, push }: { spring: { force: number }; push: number }) => push - s.force, "heavy.force")',
];

function pair(order: (list: readonly string[]) => readonly string[]): string {
  return `${parts}const pair = system({
  name: "Pair",
  inputs: { push: 0 },
  subsystems: { ${order(subsystems).join(", ")} },
  connections: [${order(connections).join(", ")}],
  outputs: { ${order(["distance: ({ light, heavy }) => light.p - heavy.p", "force: ({ spring: s }) => s.force"]).join(", ")} },
});
export default system({
  name: "Pairs",
  subsystems: { ${order(["first: pair", "second: pair"]).join(", ")} },
  connections: [${order(['connect(({ t }) => Math.cos(t), "first.push")', 'connect("first.distance", "second.push", { gain: 0.7 })']).join(", ")}],
});
`;
}

/** The same with all systems at one level. */
const flat = `${parts}export default system({
  name: "Flat",
  subsystems: {
    ${["first", "second"].map((name) => `${name}Heavy: mass, ${name}Light: mass, ${name}Spring: spring`).join(", ")},
  },
  connections: [
    ${["first", "second"]
      .map(
        (name) => `connect("${name}Heavy.p", "${name}Spring.left"),
    connect("${name}Light.p", "${name}Spring.right"),
    connect("${name}Spring.force", "${name}Light.force"),`,
      )
      .join("\n    ")}
    connect(({ t, firstSpring: s }: { t: number; firstSpring: { force: number } }) =>
      Math.cos(t) - s.force, "firstHeavy.force"),
    connect(({ firstLight, firstHeavy, secondSpring: s }: Record<string, Record<string, number>>) =>
      0.7 * (firstLight.p - firstHeavy.p) - s.force, "secondHeavy.force"),
  ],
});
`;

/** The same without any systems within the system. */
const single = `import { system } from "netc/systems";
export default system({
  name: "Single",
  states: { hp1: 0.3, hv1: 1, lp1: 0.3, lv1: 1, hp2: 0.3, hv2: 1, lp2: 0.3, lv2: 1 },
  parameters: { hm1: 1.7, lm1: 1.7, k1: 3.1, hm2: 1.7, lm2: 1.7, k2: 3.1 },
  derivatives: ({ t, hp1, hv1, lp1, lv1, hp2, hv2, lp2, lv2, hm1, lm1, k1, hm2, lm2, k2 }) => {
    const f1 = k1 * (hp1 - lp1) + 0.1 * (hp1 - lp1) ** 3;
    const f2 = k2 * (hp2 - lp2) + 0.1 * (hp2 - lp2) ** 3;
    return {
      hp1: hv1,
      hv1: (Math.cos(t) - f1) / hm1 - Math.sin(hv1),
      lp1: lv1,
      lv1: f1 / lm1 - Math.sin(lv1),
      hp2: hv2,
      hv2: (0.7 * (lp1 - hp1) - f2) / hm2 - Math.sin(hv2),
      lp2: lv2,
      lv2: f2 / lm2 - Math.sin(lv2),
    };
  },
});
`;

/** Functions large enough that sums are cut nowhere. */
const uncut = ["--chunk", "20000"];

const made = new Map<string, Promise<Kernel>>();

/** The kernel of a source in one form, made once. */
function compiled(source: string, form: Target): Promise<Kernel> {
  const key = `${form} ${source}`;
  const kernel = made.get(key) ?? compiledAnew(source, form);
  made.set(key, kernel);
  return kernel;
}

async function compiledAnew(source: string, form: Target): Promise<Kernel> {
  const place = await workplace({ "a.system.ts": source });
  const file = form === "wasm" ? "kernel.wasm.ts" : "kernel.ts";
  const options = ["--target", form, "-o", file, "-q", ...uncut];
  const outcome = await place.run(["compile", "a.system.ts", ...options]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  return loadKernel(await readFile(place.path(file), "utf8"));
}

interface Evaluated {
  readonly derivatives: Readonly<Record<string, number>>;
  readonly jacobian: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, number>>;
}

/** A number that depends on a name alone. */
function valueOf(name: string): number {
  return [...name].reduce((sum, letter, i) => sum + Math.sin(letter.charCodeAt(0) * (i + 1.3)), 0);
}

/** Everything that a kernel computes, by name, at a state that depends on names alone. */
function evaluated(kernel: Kernel, nameOf = (name: string) => name): Evaluated {
  const states = kernel.states.map(nameOf);
  const y = Float64Array.from(states, valueOf);
  const inputs = Float64Array.from(
    kernel.inputs,
    ({ name }) => 2 + Math.cos(valueOf(nameOf(name))),
  );
  const [t, k, dy] = [0.37, new Float64Array(kernel.rateCount), new Float64Array(y.length)];
  kernel.rates(inputs, k, t);
  kernel.rhs(t, y, k, dy);
  const { colPtr, rowIdx } = kernel.pattern;
  const values = new Float64Array(rowIdx.length);
  kernel.jacobian(t, y, k, values);
  const entries = states.flatMap((column, j) =>
    Array.from(rowIdx.subarray(colPtr[j], colPtr[j + 1]), (row, i) => {
      return [`${states[row]!} by ${column}`, values[colPtr[j]! + i]!] as const;
    }),
  );
  const out = new Float64Array(kernel.outputs?.length ?? 0);
  kernel.observe?.(t, y, inputs, out);
  const names = (kernel.outputs ?? []).map(({ name }) => name);
  return {
    derivatives: Object.fromEntries(states.map((name, i) => [name, dy[i]!])),
    jacobian: Object.fromEntries(entries),
    outputs: Object.fromEntries(names.map((name, i) => [name, out[i]!])),
  };
}

const orders = {
  reversed: (list) => list.toReversed(),
  rotated: (list) => [...list.slice(1), list[0]!],
} as const satisfies Record<string, (list: readonly string[]) => readonly string[]>;

describe.each(kernelForms)("order of declaration, %s", (form) => {
  it.each(Object.entries(orders))("%s changes the order of names alone", async (_, order) => {
    const [declared, permuted] = [
      await compiled(
        pair((list) => list),
        form,
      ),
      await compiled(pair(order), form),
    ];
    expect(permuted.states).not.toEqual(declared.states);
    expect(permuted.states.toSorted()).toEqual(declared.states.toSorted());
    const expected = evaluated(declared);
    expect(Object.keys(expected.outputs)).toHaveLength(10);
    expect(evaluated(permuted)).toEqual(expected);
  });

  it("a flat version has the bits of the nested one", async () => {
    const { derivatives, jacobian } = evaluated(
      await compiled(
        pair((list) => list),
        form,
      ),
    );
    const found = evaluated(await compiled(flat, form), (name) =>
      name.replace(/^(first|second)([A-Z])/, (_, outer: string, inner: string) => {
        return `${outer}.${inner.toLowerCase()}`;
      }),
    );
    expect(found.derivatives).toEqual(derivatives);
    expect(found.jacobian).toEqual(jacobian);
  });

  it("a single system differs from the nested ones by rounding alone", async () => {
    const nested = evaluated(
      await compiled(
        pair((list) => list),
        form,
      ),
    );
    // "first.heavy.p" of "hp1".
    const found = evaluated(await compiled(single, form), (short) => {
      const inner = { k: "spring", h: "heavy", l: "light" }[short[0]!];
      return `${short.endsWith("1") ? "first" : "second"}.${inner}.${short.slice(-2, -1)}`;
    });
    for (const kind of ["derivatives", "jacobian"] as const) {
      expect(Object.keys(found[kind]).toSorted()).toEqual(Object.keys(nested[kind]).toSorted());
      for (const [name, value] of Object.entries(nested[kind])) {
        expect(Math.abs(found[kind][name]! - value), name).toBeLessThan(
          1e-14 * (1 + Math.abs(value)),
        );
      }
    }
  });
});
