import { connect, network, system } from "netc/systems";

/** Boltzmann's constant [erg K^-1], Newton's constant [cm^3 g^-1 s^-2], mass of hydrogen [g]. */
const boltzmann = 1.380649e-16;
const newton = 6.6743e-8;
const hydrogen = 1.6735e-24;

/** Mass per hydrogen nucleus with 8.3 helium atoms per hundred, in masses of hydrogen. */
const massPerNucleus = 1.33;

/** Metal-free gas as recombination leaves it (networks/primordial.initial.yaml). */
const gas = network("../networks/primordial.yaml", {
  values: {
    H: 0.9997959986,
    "H+": 2e-4,
    "e-": 2.00005e-4,
    H2: 2e-6,
    He: 0.083,
    "He+": 0,
    "He++": 0,
    D: 2.59936e-5,
    "D+": 5e-9,
    HD: 1.4e-9,
    Av: 0,
    zeta: 0,
    G0: 0,
  },
});

/**
 * Cooling by H2 [erg s^-1 per molecule]: of Galli & Palla 1998, A&A 335, 403, equation A7, where the
 * density is low, of Hollenbach & McKee 1979, ApJS 41, 555, equations 6.37 and 6.38, where levels are in
 * equilibrium, joined as there.
 */
function molecularCooling(T: number, nH: number, atoms: number): number {
  const x = Math.log10(Math.min(Math.max(T, 13), 1e4));
  const low =
    atoms * nH * 10 ** (-103.0 + 97.59 * x - 48.05 * x * x + 10.8 * x ** 3 - 0.9032 * x ** 4);
  const T3 = T / 1000;
  const rotation =
    ((9.5e-22 * T3 ** 3.76) / (1 + 0.12 * T3 ** 2.1)) * Math.exp(-((0.13 / T3) ** 3)) +
    3e-24 * Math.exp(-0.51 / T3);
  const vibration = 6.7e-19 * Math.exp(-5.86 / T3) + 1.6e-18 * Math.exp(-11.7 / T3);
  const high = rotation + vibration;
  return (high * low) / (high + low);
}

/**
 * Temperature and density of gas that falls freely, d(nH)/dt = nH / sqrt(3 pi / (32 G rho)), heats by
 * compression with the adiabatic index 5/3, and cools by radiation. What reactions do to the number of
 * particles is too little to matter.
 */
const cloud = system({
  name: "Cloud",
  states: {
    T: { initial: 1000, unit: "K" },
    nH: { initial: 1, unit: "cm^-3", description: "density of hydrogen nuclei" },
  },
  inputs: { atoms: 1, electrons: 0, molecules: 0, particles: 1.083 },
  outputs: {
    cooling: {
      unit: "erg s^-1",
      description: "per hydrogen nucleus",
      value: ({ T, nH, atoms, electrons, molecules }) =>
        molecules * molecularCooling(T, nH, atoms) + atomicCooling(T, nH, atoms, electrons),
    },
  },
  derivatives: ({ T, nH, atoms, electrons, molecules, particles }) => {
    const massDensity = massPerNucleus * hydrogen * nH;
    const fallRate = Math.sqrt((32 * newton * massDensity) / (3 * Math.PI));
    const cooling =
      molecules * molecularCooling(T, nH, atoms) + atomicCooling(T, nH, atoms, electrons);
    return {
      nH: nH * fallRate,
      T: (2 / 3) * (T * fallRate - cooling / (particles * boltzmann)),
    };
  },
  events: {
    dense: { when: ({ nH }) => nH - 1e8, direction: "rising", terminal: true },
  },
});

/** Excitation of hydrogen by electrons [erg s^-1 per nucleus]: Cen 1992, ApJS 78, 341, equation 15a. */
function atomicCooling(T: number, nH: number, atoms: number, electrons: number): number {
  const strength = (7.5e-19 / (1 + Math.sqrt(T / 1e5))) * Math.exp(-118348 / T);
  return strength * nH * atoms * electrons;
}

/** Abundances that make up nearly all particles. */
type Particles = Readonly<Record<"H" | "H2" | "He" | "e-" | "H+" | "He+" | "He++", number>>;

/**
 * Collapse of a metal-free cloud in one zone: a reaction network whose temperature and density are
 * states of another block, which in turn cools by the molecules that the network makes.
 */
export default system({
  name: "PrimordialCollapse",
  subsystems: { gas, cloud },
  connections: [
    connect("cloud.T", "gas.T"),
    connect("cloud.nH", "gas.nH"),
    connect("gas.H", "cloud.atoms"),
    connect("gas.e-", "cloud.electrons"),
    connect("gas.H2", "cloud.molecules"),
    connect(
      ({ gas: x }: { gas: Particles }) =>
        x.H + x.H2 + x.He + x["e-"] + x["H+"] + x["He+"] + x["He++"],
      "cloud.particles",
    ),
  ],
});
