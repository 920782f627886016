/**
 * Standard atomic weights [u], conventional values where IUPAC gives an interval: Prohaska et al.,
 * "Standard atomic weights of the elements 2021", Pure Appl. Chem. 94, 573 (2022). Deuterium is
 * the mass of the isotope: Wang et al., "The AME 2020 atomic mass evaluation", Chinese Phys. C 45,
 * 030003 (2021).
 */
export const atomicWeights: ReadonlyMap<string, number> = new Map([
  ["H", 1.008],
  ["D", 2.014101778],
  ["He", 4.002602],
  ["Li", 6.94],
  ["C", 12.011],
  ["N", 14.007],
  ["O", 15.999],
  ["F", 18.998403162],
  ["Ne", 20.1797],
  ["Na", 22.98976928],
  ["Mg", 24.305],
  ["Al", 26.9815384],
  ["Si", 28.085],
  ["P", 30.973761998],
  ["S", 32.06],
  ["Cl", 35.45],
  ["Ar", 39.95],
  ["K", 39.0983],
  ["Ca", 40.078],
  ["Ti", 47.867],
  ["Fe", 55.845],
]);

/** Mass of the electron [u]: CODATA 2022, Mohr et al., Rev. Mod. Phys. 97, 025002 (2025). */
export const electronMass = 5.485799090441e-4;
