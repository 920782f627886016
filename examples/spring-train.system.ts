import { connect, system, withValues } from "netc/systems";

/** A mass that moves freely under the forces on its two sides. */
const mass = system({
  name: "Mass",
  states: {
    position: { initial: 0, unit: "m", description: "displacement from rest" },
    velocity: { initial: 0, unit: "m s^-1" },
  },
  parameters: { mass: { default: 1, unit: "kg" } },
  inputs: { pull: { default: 0, unit: "N" }, push: { default: 0, unit: "N" } },
  outputs: {
    kineticEnergy: {
      unit: "J",
      value: ({ mass: m, velocity }) => 0.5 * m * velocity * velocity,
    },
    // What an accelerometer shows: known only after the derivatives are.
    acceleration: { unit: "m s^-2", value: (_, derivatives) => derivatives.velocity },
  },
  derivatives: ({ velocity, pull, push, mass: m }) => ({
    position: velocity,
    velocity: (push - pull) / m,
  }),
});

/** A linear spring beside a linear damper, massless: its force follows from the two ends at once. */
const coupling = system({
  name: "Coupling",
  parameters: {
    stiffness: { default: 10, unit: "N m^-1" },
    damping: { default: 0.1, unit: "N s m^-1" },
  },
  inputs: { leftPosition: 0, leftVelocity: 0, rightPosition: 0, rightVelocity: 0 },
  outputs: {
    force: {
      unit: "N",
      value: ({ stiffness, damping, leftPosition, rightPosition, leftVelocity, rightVelocity }) =>
        stiffness * (leftPosition - rightPosition) + damping * (leftVelocity - rightVelocity),
    },
  },
});

const cars = 5;

/** Cars on a track, coupled to each other; the first is coupled to a wall that stands at 0. */
export default system({
  name: "SpringTrain",
  subsystems: {
    car: Array.from({ length: cars }, (_, i) =>
      withValues(mass, { position: i === cars - 1 ? 1 : 0, mass: 1 + 0.1 * i }),
    ),
    coupling: Array.from({ length: cars }, () => coupling),
  },
  connections: Array.from({ length: cars }, (_, i) => [
    connect(`car[${i}].position`, `coupling[${i}].rightPosition`),
    connect(`car[${i}].velocity`, `coupling[${i}].rightVelocity`),
    connect(`coupling[${i}].force`, `car[${i}].push`),
    ...(i === 0
      ? []
      : [
          connect(`car[${i - 1}].position`, `coupling[${i}].leftPosition`),
          connect(`car[${i - 1}].velocity`, `coupling[${i}].leftVelocity`),
          connect(`coupling[${i}].force`, `car[${i - 1}].pull`),
        ]),
  ]).flat(),
});
