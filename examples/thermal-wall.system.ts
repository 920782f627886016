import { connect, filled, system } from "netc/systems";

const layers = 20;

/** A wall in layers: heat flows from each to the next, and in and out at the two faces. */
const wall = system({
  name: "Wall",
  states: { T: { initial: filled(layers, 293), unit: "K" } },
  parameters: {
    conductance: { default: filled(layers - 1, 40), unit: "W K^-1" },
    capacity: { default: filled(layers, 2e4), unit: "J K^-1" },
  },
  inputs: {
    inner: { default: 0, unit: "W", description: "heat into the first layer" },
    outer: { default: 0, unit: "W", description: "heat into the last layer" },
  },
  outputs: {
    mean: {
      unit: "K",
      value: ({ T }) => {
        let sum = 0;
        for (const value of T) sum += value;
        return sum / T.length;
      },
    },
  },
  derivatives: ({ T, conductance, capacity, inner, outer }) => {
    const heat = T.map(() => 0);
    heat[0] = inner;
    heat[layers - 1]! += outer;
    for (let i = 0; i + 1 < layers; i++) {
      const flow = conductance[i]! * (T[i]! - T[i + 1]!);
      heat[i]! -= flow;
      heat[i + 1]! += flow;
    }
    return { T: heat.map((value, i) => value / capacity[i]!) };
  },
});

/** What the exchange of heat at a face depends on. */
interface Faces {
  readonly film: number;
  readonly room: number;
  readonly t: number;
  readonly wall: { readonly T: readonly number[] };
}

/** A room behind a wall on a day whose temperature swings; a thermostat heats below 20 degrees. */
export default system({
  name: "ThermalWall",
  states: {
    room: { initial: 291, unit: "K" },
    heating: { initial: 1, discrete: true, description: "1 while the heater is on" },
  },
  parameters: {
    film: { default: 8, unit: "W K^-1", description: "conductance of the air at a face" },
    power: { default: 200, unit: "W" },
    capacity: { default: 4e5, unit: "J K^-1", description: "of the room and what stands in it" },
    wanted: { default: 293, unit: "K" },
  },
  subsystems: { wall },
  connections: [
    connect(({ film, room, wall: { T } }: Faces) => film * (room - T[0]!), "wall.inner"),
    connect(
      ({ film, t, wall: { T } }: Faces) =>
        film * (275 + 5 * Math.sin((2 * Math.PI * t) / 86400) - T[layers - 1]!),
      "wall.outer",
    ),
  ],
  derivatives: ({ film, power, capacity, room, heating, wall: { T } }) => ({
    room: (heating * power - film * (room - T[0]!)) / capacity,
  }),
  events: {
    tooCold: {
      when: ({ room, wanted }) => room - (wanted - 0.5),
      direction: "falling",
      reset: () => ({ heating: 1 }),
    },
    warmEnough: {
      when: ({ room, wanted }) => room - (wanted + 0.5),
      direction: "rising",
      reset: () => ({ heating: 0 }),
    },
  },
});
