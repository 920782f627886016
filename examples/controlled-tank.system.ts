import { connect, interpolate, system, withValues } from "netc/systems";

/** A proportional-integral controller whose output is limited and whose integral does not wind up. */
const controller = system({
  name: "Controller",
  states: { integral: 0 },
  parameters: { gain: 1, resetTime: { default: 10, unit: "s" }, lowest: 0, highest: 1 },
  inputs: { setpoint: 0, measured: 0 },
  outputs: {
    command: ({ setpoint, measured, gain, integral, lowest, highest }) =>
      limited(gain * (setpoint - measured) + integral, lowest, highest),
  },
  derivatives: ({ setpoint, measured, gain, resetTime, integral, lowest, highest }) => {
    const error = setpoint - measured;
    const wanted = gain * error + integral;
    const excess = limited(wanted, lowest, highest) - wanted;
    return { integral: (gain * error + excess) / resetTime };
  },
});

function limited(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

/** A tank with a heater; its outflow follows Torricelli's law. */
const tank = system({
  name: "Tank",
  states: {
    level: { initial: 0.5, unit: "m" },
    temperature: { initial: 290, unit: "K" },
  },
  parameters: {
    area: { default: 1, unit: "m^2" },
    outlet: { default: 0.01, unit: "m^2" },
    inflowTemperature: { default: 285, unit: "K" },
    heatCapacity: { default: 4.18e6, unit: "J m^-3 K^-1" },
  },
  inputs: { inflow: { default: 0, unit: "m^3 s^-1" }, heating: { default: 0, unit: "W" } },
  derivatives: ({
    level,
    temperature,
    inflow,
    heating,
    area,
    outlet,
    inflowTemperature,
    heatCapacity,
  }) => {
    const outflow = level > 0 ? outlet * Math.sqrt(2 * 9.81 * level) : 0;
    return {
      level: (inflow - outflow) / area,
      temperature:
        (inflow * (inflowTemperature - temperature) + heating / heatCapacity) / (area * level),
    };
  },
});

/** The lower level: one loop for the level, one for the temperature, each with its actuator. */
const station = system({
  name: "Station",
  inputs: { wantedLevel: 1, wantedTemperature: 300 },
  subsystems: {
    tank,
    valve: withValues(controller, { gain: 0.2, resetTime: 60, highest: 0.1 }),
    heater: withValues(controller, { gain: 0.2, resetTime: 120 }),
  },
  connections: [
    connect("wantedLevel", "valve.setpoint"),
    connect("tank.level", "valve.measured"),
    connect("valve.command", "tank.inflow"),
    connect("wantedTemperature", "heater.setpoint"),
    connect("tank.temperature", "heater.measured"),
    connect("heater.command", "tank.heating", { gain: 8e6 }),
  ],
});

/** The upper level: a programme of setpoints, given as a table. */
const supervisor = system({
  name: "Supervisor",
  outputs: {
    level: ({ t }) => interpolate(t, [0, 600, 660, 1800], [1, 1, 1.5, 1.5]),
    temperature: ({ t }) => interpolate(t, [0, 1200, 1260], [300, 300, 310]),
  },
});

/** A tank under two levels of control. */
export default system({
  name: "ControlledTank",
  subsystems: { supervisor, station },
  connections: [
    connect("supervisor.level", "station.wantedLevel"),
    connect("supervisor.temperature", "station.wantedTemperature"),
  ],
});
