// @ts-nocheck
/*
 * Kernel of "dark-cloud", compiled by netc 0.1.0. Do not edit: compile the source again.
 *
 * source   dark-cloud.rates  sha256 deef30b3f71ecbb8708f9b6bf5dbf92a8d42764bdf71aa2b5011aca314ce6640
 * options  state abundance, temperature ranges closest, summation plain, Jacobian sparse
 * size     57 states, 741 rates, 1694 Jacobian entries, 2118 entries of L + U
 *
 * @ts-nocheck: checking a large kernel takes long, and strict index checks do not apply to
 * generated loads; those who import it see its types all the same.
 */

import type {
  Conserved,
  FactorPattern,
  InputSpec,
  Kernel,
  KernelMeta,
  ReactionInfo,
  SparsePattern,
} from "netc/runtime";

// ------------ states and inputs ------------

/** Names of the states, in the order of y. */
const states = [
  "CH",
  "O",
  "HCO+",
  "e-",
  "H-",
  "C2",
  "C2H",
  "C2H2",
  "C",
  "CH3",
  "CH4",
  "CH2",
  "CO",
  "HCO",
  "H",
  "H2",
  "H2CO",
  "OH",
  "H2O",
  "HOC+",
  "C+",
  "CH2+",
  "CH+",
  "H2CO+",
  "C2+",
  "CO+",
  "O2+",
  "O2",
  "C2H2+",
  "CO2+",
  "CO2",
  "C2H+",
  "H2O+",
  "O+",
  "OH+",
  "CH3+",
  "CH4+",
  "H+",
  "C3",
  "C3+",
  "C3H2",
  "C3H2+",
  "C3H",
  "C3H+",
  "H2+",
  "He+",
  "He",
  "H2CCC",
  "C2H3+",
  "C3H3+",
  "CH5+",
  "H3+",
  "H2COH+",
  "H3O+",
  "HCO2+",
  "HeH+",
  "O2H+",
] as const;

/** The order of the inputs vector. */
const inputs: readonly InputSpec[] = [
  { name: "T", unit: "K", default: null, description: "gas temperature" },
  { name: "nH", unit: "cm^-3", default: null, description: "density of hydrogen nuclei" },
  { name: "Av", unit: "mag", default: null, description: "visual extinction" },
  {
    name: "zeta",
    unit: "s^-1",
    default: 1.36e-17,
    description: "cosmic-ray ionisation rate of H2",
  },
  { name: "G0", unit: "Draine fields", default: 1, description: "far-ultraviolet field" },
  { name: "omega", unit: "1", default: 0.5, description: "far-ultraviolet grain albedo" },
];

/** What this kernel was compiled from, and how. */
const meta: KernelMeta = {
  name: "dark-cloud",
  netcVersion: "0.1.0",
  sources: [
    {
      file: "dark-cloud.rates",
      sha256: "deef30b3f71ecbb8708f9b6bf5dbf92a8d42764bdf71aa2b5011aca314ce6640",
    },
  ],
  options: {
    state: "abundance",
    temperaturePolicy: "closest",
    set: {},
    summation: "plain",
    jacobian: "sparse",
  },
  counts: { states: 57, rates: 741, jacobianEntries: 1694, factorEntries: 2118 },
};

// ------------ rates ------------

function rates_64(inputs: Float64Array, k: Float64Array): void {
  const T = inputs[0];
  const zeta = inputs[3];
  const omega = inputs[5];
  const invT = 1 / T;
  const logT300 = Math.log(T / 300);
  k[0] = 1.09e-11 * Math.exp(-2.19 * logT300 - 165.1 * invT); // 64 AD: CH + O -> HCO+ + e-
  k[1] = 1e-9; // 67 AD: H- + C2 -> C2H + e-
  k[2] = 1e-9; // 68 AD: H- + C2H -> C2H2 + e-
  k[3] = 1e-9; // 69 AD: H- + C -> CH + e-
  k[4] = 1e-9; // 70 AD: H- + CH3 -> CH4 + e-
  k[5] = 1e-10; // 71 AD: H- + CH -> CH2 + e-
  k[6] = 2e-11; // 73 AD: H- + CO -> HCO + e-
  k[7] =
    T <= 100.5
      ? 4.82e-9 * Math.exp(0.02 * logT300 - 4.3 * invT)
      : 4.32e-9 * Math.exp(-0.39 * logT300 - 39.4 * invT); // 74 AD: H- + H -> H2 + e-
  k[8] = 1e-9; // 75 AD: H- + HCO -> H2CO + e-
  k[9] = 1e-9; // 79 AD: H- + O -> OH + e-
  k[10] = 1e-10; // 80 AD: H- + OH -> H2O + e-
  k[11] = 3.8e-10; // 147 CD: H2 + HOC+ -> HCO+ + H2
  k[12] = 5.2e-10; // 171 CE: C+ + CH2 -> CH2+ + C
  const exp_m0p5_logT300 = Math.exp(-0.5 * logT300);
  k[13] = 3.8e-10 * exp_m0p5_logT300; // 181 CE: C+ + CH -> CH+ + C
  k[14] = 7.8e-10 * exp_m0p5_logT300; // 185 CE: C+ + H2CO -> H2CO+ + C
  k[15] = 4.8e-10 * exp_m0p5_logT300; // 189 CE: C+ + HCO -> HCO+ + C
  k[16] = 3.8e-10 * exp_m0p5_logT300; // 214 CE: C2+ + HCO -> HCO+ + C2
  k[17] = 8.4e-10; // 218 CE: C2 + CO+ -> CO + C2+
  k[18] = 4.1e-10; // 220 CE: C2 + O2+ -> O2 + C2+
  k[19] = 8.6e-10 * exp_m0p5_logT300; // 231 CE: C2H2+ + H2CO -> H2CO+ + C2H2
  k[20] = 5e-10 * exp_m0p5_logT300; // 234 CE: C2H2+ + HCO -> HCO+ + C2H2
  k[21] = 7.3e-10; // 237 CE: C2H2 + CO2+ -> CO2 + C2H2+
  k[22] = 3.9e-10; // 252 CE: C2H + CO+ -> CO + C2H+
  k[23] = 1.1e-10; // 254 CE: C + C2+ -> C2 + C+
  k[24] = 1.1e-10; // 256 CE: C + CO+ -> CO + C+
  k[25] = 5.2e-11; // 258 CE: C + O2+ -> O2 + C+
  k[26] = 4.6e-10 * exp_m0p5_logT300; // 261 CE: CH+ + HCO -> HCO+ + CH
  k[27] = 4.5e-10; // 269 CE: CH2 + C2+ -> C2 + CH2+
  k[28] = 4.3e-10; // 271 CE: CH2 + CO+ -> CO + CH2+
  k[29] = 4.3e-10; // 272 CE: CH2 + H2CO+ -> H2CO + CH2+
  k[30] = 4.7e-10; // 273 CE: CH2 + H2O+ -> H2O + CH2+
  k[31] = 9.7e-10; // 276 CE: CH2 + O+ -> O + CH2+
  k[32] = 4.3e-10; // 277 CE: CH2 + O2+ -> O2 + CH2+
  k[33] = 4.8e-10; // 278 CE: CH2 + OH+ -> OH + CH2+
  k[34] = 4.4e-10 * exp_m0p5_logT300; // 282 CE: CH3+ + HCO -> HCO+ + CH3
  k[35] = 1.13e-9; // 287 CE: CH4+ + C2H2 -> C2H2+ + CH4
  k[36] = 1.62e-9 * exp_m0p5_logT300; // 290 CE: CH4+ + H2CO -> H2CO+ + CH4
  k[37] = 3.9e-10; // 293 CE: CH4+ + O2 -> O2+ + CH4
  k[38] = 7.93e-10; // 295 CE: CH4 + CO+ -> CO + CH4+
  k[39] = 5.5e-10; // 296 CE: CH4 + CO2+ -> CO2 + CH4+
  k[40] = 3.2e-10 * exp_m0p5_logT300; // 297 CE: CH + C2+ -> C2 + CH+
  k[41] = 3.2e-10 * exp_m0p5_logT300; // 299 CE: CH + CO+ -> CO + CH+
  k[42] = 3.1e-10 * exp_m0p5_logT300; // 300 CE: CH + H2CO+ -> H2CO + CH+
  k[43] = 3.4e-10 * exp_m0p5_logT300; // 301 CE: CH + H2O+ -> H2O + CH+
  k[44] = 3.5e-10 * exp_m0p5_logT300; // 305 CE: CH + O+ -> O + CH+
  k[45] = 3.1e-10 * exp_m0p5_logT300; // 306 CE: CH + O2+ -> O2 + CH+
  k[46] = 3.5e-10 * exp_m0p5_logT300; // 307 CE: CH + OH+ -> OH + CH+
  k[47] = 1e-9; // 317 CE: CO+ + CO2 -> CO2+ + CO
  k[48] = 1.35e-9 * exp_m0p5_logT300; // 318 CE: CO+ + H2CO -> H2CO+ + CO
  k[49] = 7.4e-10 * exp_m0p5_logT300; // 320 CE: CO+ + HCO -> HCO+ + CO
  k[50] = 1.2e-10; // 322 CE: CO+ + O2 -> O2+ + CO
  k[51] = 3.1e-9; // 333 CE: H+ + C2 -> C2+ + H
  k[52] = 5.4e-10; // 334 CE: H+ + C2H2 -> C2H2+ + H
  k[53] = 1.5e-9; // 339 CE: H+ + C2H -> C2H+ + H
  k[54] = 4e-9; // 343 CE: H+ + C3 -> C3+ + H
  k[55] = 2e-9 * exp_m0p5_logT300; // 344 CE: H+ + C3H2 -> C3H2+ + H
  k[56] = 2e-9 * exp_m0p5_logT300; // 345 CE: H+ + C3H -> C3H+ + H
  k[57] = 1.4e-9; // 369 CE: H+ + CH2 -> CH2+ + H
  k[58] = 3.4e-9; // 372 CE: H+ + CH3 -> CH3+ + H
  k[59] = 1.5e-9; // 381 CE: H+ + CH4 -> CH4+ + H
  k[60] = 1.9e-9 * exp_m0p5_logT300; // 382 CE: H+ + CH -> CH+ + H
  k[61] = 2.96e-9 * exp_m0p5_logT300; // 386 CE: H+ + H2CO -> H2CO+ + H
  k[62] = 6.9e-9 * exp_m0p5_logT300; // 388 CE: H+ + H2O -> H2O+ + H
  k[63] = 9.4e-10 * exp_m0p5_logT300; // 400 CE: H+ + HCO -> HCO+ + H
  k[64] = 2e-9; // 416 CE: H+ + O2 -> O2+ + H
  k[65] = 6.86e-10 * Math.exp(0.26 * logT300 - 224.3 * invT); // 417 CE: H+ + O -> O+ + H
  k[66] = 2.1e-9 * exp_m0p5_logT300; // 419 CE: H+ + OH -> OH+ + H
  k[67] = 1.1e-9; // 447 CE: H2+ + C2 -> C2+ + H2
  k[68] = 4.82e-9; // 448 CE: H2+ + C2H2 -> C2H2+ + H2
  k[69] = 1e-9; // 450 CE: H2+ + C2H -> C2H+ + H2
  k[70] = 1e-9; // 451 CE: H2+ + CH2 -> CH2+ + H2
  k[71] = 1.4e-9; // 453 CE: H2+ + CH4 -> CH4+ + H2
  k[72] = 7.1e-10 * exp_m0p5_logT300; // 454 CE: H2+ + CH -> CH+ + H2
  k[73] = 6.44e-10; // 456 CE: H2+ + CO -> CO+ + H2
  k[74] = 1.4e-9 * exp_m0p5_logT300; // 457 CE: H2+ + H2CO -> H2CO+ + H2
  k[75] = 3.9e-9 * exp_m0p5_logT300; // 458 CE: H2+ + H2O -> H2O+ + H2
  k[76] = 1e-9 * exp_m0p5_logT300; // 461 CE: H2+ + HCO -> HCO+ + H2
  k[77] = 8e-10; // 466 CE: H2+ + O2 -> O2+ + H2
  k[78] = 7.6e-10 * exp_m0p5_logT300; // 467 CE: H2+ + OH -> OH+ + H2
  k[79] = 1e-14; // 469 CE: H2 + He+ -> He + H2+
  k[80] = 2.07e-9 * exp_m0p5_logT300; // 472 CE: H2CO + O2+ -> O2 + H2CO+
  k[81] = 4.7e-10; // 473 CE: H2O+ + C2 -> C2+ + H2O
  k[82] = 1.9e-9; // 474 CE: H2O+ + C2H2 -> C2H2+ + H2O
  k[83] = 4.4e-10; // 476 CE: H2O+ + C2H -> C2H+ + H2O
  k[84] = 1.41e-9 * exp_m0p5_logT300; // 479 CE: H2O+ + H2CO -> H2CO+ + H2O
  k[85] = 2.8e-10 * exp_m0p5_logT300; // 481 CE: H2O+ + HCO -> HCO+ + H2O
  k[86] = 4.6e-10; // 485 CE: H2O+ + O2 -> O2+ + H2O
  k[87] = 1.72e-9 * exp_m0p5_logT300; // 489 CE: H2O + CO+ -> CO + H2O+
  k[88] = 2.04e-9 * exp_m0p5_logT300; // 490 CE: H2O + CO2+ -> CO2 + H2O+
  k[89] = 7.5e-10; // 499 CE: H + CO+ -> CO + H+
  k[90] = 6.4e-10; // 500 CE: H + H2+ -> H2 + H+
  k[91] = 1.2e-15 * Math.exp(0.25 * logT300); // 502 CE: H + He+ -> He + H+
  k[92] = 5.66e-10 * Math.exp(0.36 * logT300 + 8.6 * invT); // 503 CE: H + O+ -> O + H+
  k[93] = 3.6e-10 * exp_m0p5_logT300; // 511 CE: HCO + H2CO+ -> H2CO + HCO+
  k[94] = 3.6e-10 * exp_m0p5_logT300; // 513 CE: HCO + O2+ -> O2 + HCO+
  k[95] = 5e-10; // 519 CE: He+ + C2 -> C2+ + He
  k[96] = 2.54e-10; // 520 CE: He+ + C2H2 -> C2H2+ + He
  k[97] = 6.3e-15 * Math.exp(0.75 * logT300); // 524 CE: He+ + C -> C+ + He
  k[98] = 5.1e-11; // 525 CE: He+ + CH4 -> CH4+ + He
  k[99] = 5e-10 * exp_m0p5_logT300; // 526 CE: He+ + CH -> CH+ + He
  k[100] = 1.21e-10; // 527 CE: He+ + CO2 -> CO2+ + He
  k[101] = 9.69e-10 * exp_m0p5_logT300; // 528 CE: He+ + H2CO -> H2CO+ + He
  k[102] = 6.05e-11 * exp_m0p5_logT300; // 529 CE: He+ + H2O -> H2O+ + He
  k[103] = 3.3e-11; // 536 CE: He+ + O2 -> O2+ + He
  k[104] = 4.8e-10; // 657 CE: O+ + C2 -> C2+ + O
  k[105] = 3.9e-11; // 658 CE: O+ + C2H2 -> C2H2+ + O
  k[106] = 4.6e-10; // 660 CE: O+ + C2H -> C2H+ + O
  k[107] = 8.9e-10; // 663 CE: O+ + CH4 -> CH4+ + O
  k[108] = 2.1e-9 * exp_m0p5_logT300; // 666 CE: O+ + H2CO -> H2CO+ + O
  k[109] = 3.2e-9 * exp_m0p5_logT300; // 667 CE: O+ + H2O -> H2O+ + O
  k[110] = 4.3e-10 * exp_m0p5_logT300; // 669 CE: O+ + HCO -> HCO+ + O
  k[111] = 1.9e-11; // 673 CE: O+ + O2 -> O2+ + O
  k[112] = 3.6e-10 * exp_m0p5_logT300; // 675 CE: O+ + OH -> OH+ + O
  k[113] = 1.11e-9; // 679 CE: O2+ + C2H2 -> C2H2+ + O2
  k[114] = 5.3e-11; // 689 CE: O2 + CO2+ -> CO2 + O2+
  k[115] = 1.4e-10; // 693 CE: O + CO+ -> CO + O+
  k[116] = 9.62e-11; // 694 CE: O + CO2+ -> CO2 + O+
  k[117] = 4.8e-10; // 696 CE: OH+ + C2 -> C2+ + OH
  k[118] = 4.5e-10; // 697 CE: OH+ + C2H -> C2H+ + OH
  k[119] = 7.44e-10 * exp_m0p5_logT300; // 699 CE: OH+ + H2CO -> H2CO+ + OH
  k[120] = 1.59e-9 * exp_m0p5_logT300; // 700 CE: OH+ + H2O -> H2O+ + OH
  k[121] = 2.8e-10 * exp_m0p5_logT300; // 702 CE: OH+ + HCO -> HCO+ + OH
  k[122] = 5.9e-10; // 705 CE: OH+ + O2 -> O2+ + OH
  k[123] = 6.5e-10 * exp_m0p5_logT300; // 708 CE: OH + C2+ -> C2 + OH+
  k[124] = 3.1e-10 * exp_m0p5_logT300; // 710 CE: OH + CO+ -> CO + OH+
  k[125] = 2e-9 * exp_m0p5_logT300; // 800 CE: H+ + H2CCC -> C3H2+ + H
  const ionisation = zeta / 1.36e-17;
  k[126] = 2.3e-17 * ionisation; // 821 CP: C + CRP -> C+ + e-
  k[127] = 3.9e-17 * ionisation; // 822 CP: CO + CRP -> CO+ + e-
  k[128] = 3.9e-21 * ionisation; // 825 CP: H2 + CRP -> H+ + H-
  k[129] = 2.86e-19 * ionisation; // 826 CP: H2 + CRP -> H+ + H + e-
  k[130] = 1.2e-17 * ionisation; // 827 CP: H2 + CRP -> H2+ + e-
  k[131] = 1.3e-18 * ionisation; // 828 CP: H2 + CRP -> H + H
  k[132] = 5.98e-18 * ionisation; // 829 CP: H + CRP -> H+ + e-
  k[133] = 6.5e-18 * ionisation; // 830 CP: He + CRP -> He+ + e-
  k[134] = 3.4e-17 * ionisation; // 832 CP: O + CRP -> O+ + e-
  const inducedPhotons = ionisation / (1 - omega);
  k[135] = 1.17e-15 * inducedPhotons; // 842 CR: C2 + CRPHOT -> C + C
  k[136] = 1.625e-15 * inducedPhotons; // 843 CR: C2 + CRPHOT -> C2+ + e-
  k[137] = 2.47e-15 * inducedPhotons; // 845 CR: C2H2 + CRPHOT -> C2H2+ + e-
  k[138] = 2.275e-14 * inducedPhotons; // 846 CR: C2H2 + CRPHOT -> C2H + H
  k[139] = 7.15e-15 * inducedPhotons; // 857 CR: C2H + CRPHOT -> C2 + H
  k[140] = 4.485e-14 * inducedPhotons; // 865 CR: C3 + CRPHOT -> C2 + C
  k[141] = 5.85e-16 * inducedPhotons; // 866 CR: C3 + CRPHOT -> C3+ + e-
  k[142] = 4.485e-15 * inducedPhotons; // 868 CR: C3H2 + CRPHOT -> C3H + H
  k[143] = 1.95e-14 * inducedPhotons; // 869 CR: C3H + CRPHOT -> C3 + H
  k[144] = 1.69e-15 * inducedPhotons; // 924 CR: C + CRPHOT -> C+ + e-
  k[145] = 1.43e-15 * inducedPhotons; // 933 CR: CH+ + CRPHOT -> C+ + H
  k[146] = 3.25e-15 * inducedPhotons; // 935 CR: CH2 + CRPHOT -> CH2+ + e-
  k[147] = 1.885e-15 * inducedPhotons; // 936 CR: CH2 + CRPHOT -> CH + H
  k[148] = 1.9500000000000001e-16 * inducedPhotons; // 937 CR: CH2+ + CRPHOT -> C+ + H2
  k[149] = 1.9500000000000001e-16 * inducedPhotons; // 938 CR: CH2+ + CRPHOT -> CH+ + H
  k[150] = 1.9500000000000001e-16 * inducedPhotons; // 939 CR: CH2+ + CRPHOT -> CH + H+
  k[151] = 2.47e-15 * inducedPhotons; // 953 CR: CH3 + CRPHOT -> CH3+ + e-
  k[152] = 9.1e-16 * inducedPhotons; // 954 CR: CH3 + CRPHOT -> CH2 + H
  k[153] = 9.1e-16 * inducedPhotons; // 955 CR: CH3 + CRPHOT -> CH + H2
  k[154] = 9.75e-15 * inducedPhotons; // 980 CR: CH4 + CRPHOT -> CH2 + H2
  k[155] = 1.43e-16 * inducedPhotons; // 981 CR: CH4 + CRPHOT -> CH4+ + e-
  k[156] = 1.404e-15 * inducedPhotons; // 982 CR: CH4+ + CRPHOT -> CH2+ + H2
  k[157] = 3.51e-16 * inducedPhotons; // 983 CR: CH4+ + CRPHOT -> CH3+ + H
  k[158] = 7.15e-15 * inducedPhotons; // 984 CR: CH + CRPHOT -> C + H
  k[159] = 3.77e-15 * inducedPhotons; // 985 CR: CH + CRPHOT -> CH+ + e-
  k[160] = 3.9e-15 * inducedPhotons; // 989 CR: CO2 + CRPHOT -> CO + O
  k[161] = 1.365e-15 * inducedPhotons * Math.exp(1.17 * logT300); // 990 CR: CO + CRPHOT -> O + C
  k[162] = 5.005e-16 * inducedPhotons; // 991 CR: CO+ + CRPHOT -> C+ + O
  k[163] = 8.45e-15 * inducedPhotons; // 998 CR: H- + CRPHOT -> H + e-
  k[164] = 3.965e-15 * inducedPhotons; // 999 CR: H2+ + CRPHOT -> H+ + H
  k[165] = 2.2100000000000002e-14 * inducedPhotons; // 1000 CR: H2CCC + CRPHOT -> C3H + H
  k[166] = 2.145e-14 * inducedPhotons; // 1002 CR: H2CO + CRPHOT -> CO + H2
  k[167] = 1.885e-15 * inducedPhotons; // 1003 CR: H2CO + CRPHOT -> H2CO+ + e-
  k[168] = 6.5e-15 * inducedPhotons; // 1007 CR: H2O + CRPHOT -> OH + H
  k[169] = 1.4950000000000001e-16 * inducedPhotons; // 1008 CR: H2O + CRPHOT -> H2O+ + e-
  k[170] = 2.7365e-15 * inducedPhotons; // 1030 CR: HCO + CRPHOT -> CO + H
  k[171] = 3.445e-15 * inducedPhotons; // 1031 CR: HCO + CRPHOT -> HCO+ + e-
  k[172] = 1.82e-16 * inducedPhotons; // 1076 CR: O2 + CRPHOT -> O2+ + e-
  k[173] = 5.07e-15 * inducedPhotons; // 1077 CR: O2 + CRPHOT -> O + O
  k[174] = 4.55e-16 * inducedPhotons; // 1078 CR: O2+ + CRPHOT -> O+ + O
  k[175] = 1.755e-17 * inducedPhotons; // 1081 CR: O + CRPHOT -> O+ + e-
  k[176] = 3.055e-15 * inducedPhotons; // 1086 CR: OH + CRPHOT -> O + H
  k[177] = 5.589999999999999e-17 * inducedPhotons; // 1087 CR: OH+ + CRPHOT -> O+ + H
  k[178] = 3e-7 * exp_m0p5_logT300; // 1273 DR: C2+ + e- -> C + C
  const exp_m0p76_logT300 = Math.exp(-0.76 * logT300);
  k[179] = 1.16e-7 * exp_m0p76_logT300; // 1274 DR: C2H+ + e- -> C2 + H
  k[180] = 1.53e-7 * exp_m0p76_logT300; // 1275 DR: C2H+ + e- -> CH + C
  k[181] = 9e-8 * exp_m0p5_logT300; // 1276 DR: C2H2+ + e- -> C2 + H + H
  k[182] = 9e-8 * exp_m0p5_logT300; // 1277 DR: C2H2+ + e- -> C2H + H
  k[183] = 9e-8 * exp_m0p5_logT300; // 1278 DR: C2H2+ + e- -> CH + CH
  const exp_m1p38_logT300 = Math.exp(-1.38 * logT300);
  const exp_m0p84_logT300 = Math.exp(-0.84 * logT300);
  const select_less_T_1000_1p5em8_ex_6249ab21 =
    T < 1000 ? 1.5e-8 * exp_m0p84_logT300 : 2.87e-8 * exp_m1p38_logT300;
  k[184] = select_less_T_1000_1p5em8_ex_6249ab21; // 1279 DR: C2H3+ + e- -> C2 + H + H2
  k[185] = T < 1000 ? 1.45e-7 * exp_m0p84_logT300 : 2.78e-7 * exp_m1p38_logT300; // 1280 DR: C2H3+ + e- -> C2H2 + H
  k[186] = T < 1000 ? 3e-8 * exp_m0p84_logT300 : 5.75e-8 * exp_m1p38_logT300; // 1281 DR: C2H3+ + e- -> C2H + H2
  k[187] = T < 1000 ? 2.95e-7 * exp_m0p84_logT300 : 5.65e-7 * exp_m1p38_logT300; // 1282 DR: C2H3+ + e- -> C2H + H + H
  k[188] = select_less_T_1000_1p5em8_ex_6249ab21; // 1283 DR: C2H3+ + e- -> CH2 + CH
  k[189] = T < 1000 ? 3e-9 * exp_m0p84_logT300 : 5.75e-9 * exp_m1p38_logT300; // 1284 DR: C2H3+ + e- -> CH3 + C
  k[190] = 3e-7 * exp_m0p5_logT300; // 1316 DR: C3+ + e- -> C2 + C
  k[191] = 1.5e-7 * exp_m0p5_logT300; // 1317 DR: C3H+ + e- -> C2H + C
  k[192] = 1.5e-7 * exp_m0p5_logT300; // 1318 DR: C3H+ + e- -> C3 + H
  k[193] = 3e-8 * exp_m0p5_logT300; // 1319 DR: C3H2+ + e- -> C2 + CH2
  k[194] = 3e-8 * exp_m0p5_logT300; // 1320 DR: C3H2+ + e- -> C2H2 + C
  k[195] = 6e-8 * exp_m0p5_logT300; // 1321 DR: C3H2+ + e- -> C3 + H2
  k[196] = 6e-8 * exp_m0p5_logT300; // 1322 DR: C3H2+ + e- -> C3 + H + H
  k[197] = 3e-7 * exp_m0p5_logT300; // 1323 DR: C3H2+ + e- -> C3H + H
  k[198] = 7e-7 * exp_m0p5_logT300; // 1326 DR: C3H3+ + e- -> C3H2 + H
  k[199] = 1.5e-7 * Math.exp(-0.42 * logT300); // 1436 DR: CH+ + e- -> C + H
  const exp_m0p6_logT300 = Math.exp(-0.6 * logT300);
  k[200] = 7.68e-8 * exp_m0p6_logT300; // 1437 DR: CH2+ + e- -> C + H2
  k[201] = 4.03e-7 * exp_m0p6_logT300; // 1438 DR: CH2+ + e- -> C + H + H
  k[202] = 1.6e-7 * exp_m0p6_logT300; // 1439 DR: CH2+ + e- -> CH + H
  k[203] = 7.75e-8 * exp_m0p5_logT300; // 1455 DR: CH3+ + e- -> CH2 + H
  k[204] = 1.95e-7 * exp_m0p5_logT300; // 1456 DR: CH3+ + e- -> CH + H2
  k[205] = 2e-7 * Math.exp(-0.4 * logT300); // 1457 DR: CH3+ + e- -> CH + H + H
}

function rates_1505(inputs: Float64Array, k: Float64Array): void {
  const T = inputs[0];
  const logT300 = Math.log(T / 300);
  const exp_m0p5_logT300 = Math.exp(-0.5 * logT300);
  k[206] = 1.75e-7 * exp_m0p5_logT300; // 1505 DR: CH4+ + e- -> CH2 + H + H
  k[207] = 1.75e-7 * exp_m0p5_logT300; // 1506 DR: CH4+ + e- -> CH3 + H
  const exp_m0p52_logT300 = Math.exp(-0.52 * logT300);
  k[208] = 4.76e-8 * exp_m0p52_logT300; // 1509 DR: CH5+ + e- -> CH2 + H2 + H
  k[209] = 1.4e-8 * exp_m0p52_logT300; // 1510 DR: CH5+ + e- -> CH3 + H2
  k[210] = 1.96e-7 * exp_m0p52_logT300; // 1511 DR: CH5+ + e- -> CH3 + H + H
  k[211] = 1.4e-8 * exp_m0p52_logT300; // 1512 DR: CH5+ + e- -> CH4 + H
  k[212] = 8.4e-9 * exp_m0p52_logT300; // 1513 DR: CH5+ + e- -> CH + H2 + H2
  k[213] = 2e-7 * Math.exp(-0.48 * logT300); // 1517 DR: CO+ + e- -> O + C
  k[214] = 3.8e-7 * exp_m0p5_logT300; // 1518 DR: CO2+ + e- -> CO + O
  k[215] = 1.6e-8 * Math.exp(-0.43 * logT300); // 1524 DR: H2+ + e- -> H + H
  const exp_m0p7_logT300 = Math.exp(-0.7 * logT300);
  k[216] = 2.5e-8 * exp_m0p7_logT300; // 1541 DR: H2CO+ + e- -> CH2 + O
  k[217] = 7.5e-8 * exp_m0p7_logT300; // 1542 DR: H2CO+ + e- -> CO + H2
  k[218] = 2.5e-7 * exp_m0p7_logT300; // 1543 DR: H2CO+ + e- -> CO + H + H
  k[219] = 1.6e-7 * exp_m0p7_logT300; // 1544 DR: H2CO+ + e- -> HCO + H
  k[220] = 3.9e-8 * exp_m0p5_logT300; // 1561 DR: H2O+ + e- -> O + H2
  k[221] = 3.05e-7 * exp_m0p5_logT300; // 1562 DR: H2O+ + e- -> O + H + H
  k[222] = 8.6e-8 * exp_m0p5_logT300; // 1563 DR: H2O+ + e- -> OH + H
  k[223] = 2.34e-8 * exp_m0p52_logT300; // 1577 DR: H3+ + e- -> H2 + H
  k[224] = 4.36e-8 * exp_m0p52_logT300; // 1578 DR: H3+ + e- -> H + H + H
  const exp_m0p78_logT300 = Math.exp(-0.78 * logT300);
  k[225] = 4.2e-8 * exp_m0p78_logT300; // 1587 DR: H2COH+ + e- -> CH2 + OH
  k[226] = 1.4e-8 * exp_m0p78_logT300; // 1588 DR: H2COH+ + e- -> CH + H2O
  k[227] = 2.1e-7 * exp_m0p78_logT300; // 1589 DR: H2COH+ + e- -> CO + H2 + H
  k[228] = 2.17e-7 * exp_m0p78_logT300; // 1590 DR: H2COH+ + e- -> H2CO + H
  k[229] = 2.17e-7 * exp_m0p78_logT300; // 1591 DR: H2COH+ + e- -> HCO + H + H
  k[230] = 7.09e-8 * exp_m0p5_logT300; // 1594 DR: H3O+ + e- -> H2O + H
  k[231] = 5.6e-9 * exp_m0p5_logT300; // 1595 DR: H3O+ + e- -> O + H2 + H
  k[232] = 5.37e-8 * exp_m0p5_logT300; // 1596 DR: H3O+ + e- -> OH + H2
  k[233] = 3.05e-7 * exp_m0p5_logT300; // 1597 DR: H3O+ + e- -> OH + H + H
  k[234] = 2.4e-7 * Math.exp(-0.69 * logT300); // 1655 DR: HCO+ + e- -> CO + H
  const exp_m0p64_logT300 = Math.exp(-0.64 * logT300);
  k[235] = 6e-8 * exp_m0p64_logT300; // 1656 DR: HCO2+ + e- -> CO2 + H
  k[236] = 8.1e-7 * exp_m0p64_logT300; // 1657 DR: HCO2+ + e- -> CO + O + H
  k[237] = 3.2e-7 * exp_m0p64_logT300; // 1658 DR: HCO2+ + e- -> CO + OH
  k[238] = 1.1e-7 * Math.exp(-logT300); // 1687 DR: HOC+ + e- -> CO + H
  k[239] = 1e-8 * Math.exp(-0.6 * logT300); // 1711 DR: HeH+ + e- -> He + H
  k[240] = 1.95e-7 * exp_m0p7_logT300; // 1731 DR: O2+ + e- -> O + O
  k[241] = 3e-7 * exp_m0p5_logT300; // 1732 DR: O2H+ + e- -> O2 + H
  k[242] = 3.75e-8 * exp_m0p5_logT300; // 1737 DR: OH+ + e- -> O + H
  k[243] = 2e-8 * exp_m0p5_logT300; // 2021 DR: C3H3+ + e- -> H2CCC + H
  k[244] = 1.78e-9; // 2095 IN: C+ + C2H2 -> C3H+ + H
  k[245] = 1e-9; // 2103 IN: C+ + C2H -> C3+ + H
  k[246] = 5.2e-10; // 2140 IN: C+ + CH2 -> C2H+ + H
  k[247] = 1e-9; // 2150 IN: C+ + CH3 -> C2H+ + H2
  k[248] = 1.3e-9; // 2151 IN: C+ + CH3 -> C2H2+ + H
  k[249] = 3.89e-10; // 2183 IN: C+ + CH4 -> C2H2+ + H2
  k[250] = 1e-9; // 2184 IN: C+ + CH4 -> C2H3+ + H
  k[251] = 3.8e-10 * exp_m0p5_logT300; // 2185 IN: C+ + CH -> C2+ + H
  k[252] = 1.1e-9; // 2187 IN: C+ + CO2 -> CO+ + CO
  k[253] = 2.34e-9 * exp_m0p5_logT300; // 2190 IN: C+ + H2CO -> CO + CH2+
  k[254] = 7.8e-10 * exp_m0p5_logT300; // 2191 IN: C+ + H2CO -> HCO+ + CH
  k[255] = 9e-10 * exp_m0p5_logT300; // 2193 IN: C+ + H2O -> HCO+ + H
  k[256] = 2.09e-9 * exp_m0p5_logT300; // 2194 IN: C+ + H2O -> HOC+ + H
  k[257] = 4.8e-10 * exp_m0p5_logT300; // 2211 IN: C+ + HCO -> CO + CH+
  k[258] = 3.42e-10; // 2225 IN: C+ + O2 -> CO+ + O
  k[259] = 4.54e-10; // 2226 IN: C+ + O2 -> CO + O+
  k[260] = 7.7e-10 * exp_m0p5_logT300; // 2232 IN: C+ + OH -> CO+ + H
  k[261] = 8.7e-10; // 2258 IN: C2+ + C2 -> C3+ + C
  k[262] = 3.8e-10 * exp_m0p5_logT300; // 2261 IN: C2+ + HCO -> CO + C2H+
  k[263] = 8e-10; // 2262 IN: C2+ + O2 -> CO+ + CO
  k[264] = 8.2e-10; // 2264 IN: C2 + H2CO+ -> HCO + C2H+
  k[265] = 8.3e-10; // 2266 IN: C2 + HCO+ -> CO + C2H+
  k[266] = 4.1e-10; // 2269 IN: C2 + O2+ -> CO+ + CO
  k[267] = 8.1e-10; // 2270 IN: C2 + O2H+ -> O2 + C2H+
  k[268] = 1.1e-9 * exp_m0p5_logT300; // 2276 IN: C2H+ + H2CO -> H2COH+ + C2
  k[269] = 7.6e-10 * exp_m0p5_logT300; // 2284 IN: C2H+ + HCO -> CO + C2H2+
  k[270] = 3.7e-10 * exp_m0p5_logT300; // 2331 IN: C2H2+ + HCO -> CO + C2H3+
  k[271] = 1.4e-9; // 2372 IN: C2H2 + HCO+ -> CO + C2H3+
  k[272] = 1.37e-9; // 2373 IN: C2H2 + HCO2+ -> CO2 + C2H3+
  k[273] = 8e-10 * exp_m0p5_logT300; // 2388 IN: C2H3+ + C3H2 -> C3H3+ + C2H2
  k[274] = 1e-9 * exp_m0p5_logT300; // 2391 IN: C2H3+ + C3H -> C3H2+ + C2H2
  k[275] = 3.3e-10; // 2537 IN: C2H + C2H3+ -> C2H2+ + C2H2
  k[276] = 3.9e-10; // 2554 IN: C2H + CO+ -> HCO+ + C2
  k[277] = 7.7e-10; // 2555 IN: C2H + H2CO+ -> HCO + C2H2+
  k[278] = 7.8e-10; // 2557 IN: C2H + HCO+ -> CO + C2H2+
  k[279] = 7.6e-10; // 2560 IN: C2H + O2H+ -> O2 + C2H2+
  k[280] = 1.1e-9; // 2660 IN: C + C2H+ -> C3+ + H
  k[281] = 1.1e-9; // 2661 IN: C + C2H2+ -> C3H+ + H
  k[282] = 1e-9; // 2662 IN: C + C2H3+ -> C3H+ + H2
  k[283] = 1e-9; // 2663 IN: C + C2H3+ -> C3H2+ + H
  k[284] = 1.2e-9; // 2701 IN: C + CH+ -> C2+ + H
  k[285] = 1.2e-9; // 2702 IN: C + CH2+ -> C2H+ + H
  k[286] = 1.2e-9; // 2705 IN: C + CH3+ -> C2H+ + H2
  k[287] = 1.2e-9; // 2709 IN: C + CH5+ -> CH4 + CH+
  k[288] = 1.1e-9; // 2710 IN: C + H2O+ -> OH + CH+
  k[289] = 1e-11; // 2712 IN: C + H3O+ -> HCO+ + H2
  k[290] = 1e-9; // 2715 IN: C + HCO2+ -> CO2 + CH+
  k[291] = 5.2e-11; // 2722 IN: C + O2+ -> CO+ + O
  k[292] = 1e-9; // 2723 IN: C + O2H+ -> O2 + CH+
  k[293] = 1.2e-9; // 2724 IN: C + OH+ -> O + CH+
  k[294] = 1e-9; // 2743 IN: CH+ + C2 -> C3+ + H
  k[295] = 2.4e-9; // 2744 IN: CH+ + C2H2 -> C3H2+ + H
  k[296] = 9.8e-10; // 2745 IN: CH+ + C2H -> C3+ + H2
  k[297] = 1e-9; // 2746 IN: CH+ + CH2 -> C2H+ + H2
  k[298] = 1.43e-10; // 2750 IN: CH+ + CH4 -> C2H2+ + H2 + H
  k[299] = 1.09e-9; // 2751 IN: CH+ + CH4 -> C2H3+ + H2
  k[300] = 7.4e-10 * exp_m0p5_logT300; // 2753 IN: CH+ + CH -> C2+ + H2
  k[301] = 1.6e-9; // 2756 IN: CH+ + CO2 -> HCO+ + CO
  k[302] = 9.6e-10 * exp_m0p5_logT300; // 2758 IN: CH+ + H2CO -> CO + CH3+
  k[303] = 9.6e-10 * exp_m0p5_logT300; // 2759 IN: CH+ + H2CO -> H2COH+ + C
  k[304] = 9.6e-10 * exp_m0p5_logT300; // 2760 IN: CH+ + H2CO -> HCO+ + CH2
  k[305] = 5.8e-10 * exp_m0p5_logT300; // 2761 IN: CH+ + H2O -> H2CO+ + H
  k[306] = 5.8e-10 * exp_m0p5_logT300; // 2762 IN: CH+ + H2O -> H3O+ + C
  k[307] = 2.9e-9 * exp_m0p5_logT300; // 2763 IN: CH+ + H2O -> HCO+ + H2
  k[308] = 4.6e-10 * exp_m0p5_logT300; // 2769 IN: CH+ + HCO -> CO + CH2+
  k[309] = 1e-11; // 2776 IN: CH+ + O2 -> CO+ + OH
  k[310] = 9.7e-10; // 2777 IN: CH+ + O2 -> HCO+ + O
  k[311] = 1e-11; // 2778 IN: CH+ + O2 -> HCO + O+
  k[312] = 3.5e-10; // 2779 IN: CH+ + O -> CO+ + H
  k[313] = 7.5e-10 * exp_m0p5_logT300; // 2782 IN: CH+ + OH -> CO+ + H2
  k[314] = 9.5e-10; // 2785 IN: CH2+ + C2H -> C3H2+ + H
  k[315] = 1.6e-9; // 2788 IN: CH2+ + CO2 -> H2CO+ + CO
  k[316] = 2.81e-9 * exp_m0p5_logT300; // 2791 IN: CH2+ + H2CO -> HCO+ + CH3
  k[317] = 1.2e-9 * exp_m0p5_logT300; // 2792 IN: CH2+ + H2O -> H2COH+ + H
  k[318] = 4.5e-10 * exp_m0p5_logT300; // 2797 IN: CH2+ + HCO -> CO + CH3+
  k[319] = 9.1e-10; // 2800 IN: CH2+ + O2 -> HCO+ + OH
  k[320] = 7.5e-10; // 2801 IN: CH2+ + O -> HCO+ + H
  k[321] = 4.5e-10; // 2805 IN: CH2 + C2+ -> C3H+ + H
  k[322] = 4.4e-10; // 2806 IN: CH2 + C2H+ -> C2 + CH3+
  k[323] = 4.4e-10; // 2807 IN: CH2 + C2H+ -> C3H2+ + H
  k[324] = 9.9e-10; // 2809 IN: CH2 + CH3+ -> C2H3+ + H2
  k[325] = 9.6e-10; // 2810 IN: CH2 + CH5+ -> CH4 + CH3+
  k[326] = 4.3e-10; // 2811 IN: CH2 + CO+ -> HCO+ + CH
  k[327] = 4.3e-10; // 2812 IN: CH2 + H2CO+ -> HCO + CH3+
  k[328] = 4.7e-10; // 2813 IN: CH2 + H2O+ -> OH + CH3+
  k[329] = 9.4e-10; // 2814 IN: CH2 + H3O+ -> H2O + CH3+
  k[330] = 8.6e-10; // 2818 IN: CH2 + HCO+ -> CO + CH3+
  k[331] = 4.3e-10; // 2824 IN: CH2 + O2+ -> H2CO+ + O
  k[332] = 8.5e-10; // 2825 IN: CH2 + O2H+ -> O2 + CH3+
  k[333] = 4.8e-10; // 2826 IN: CH2 + OH+ -> O + CH3+
  k[334] = 9.9e-10; // 2851 IN: CH3+ + C2 -> C3H+ + H2
  k[335] = 5e-10; // 2858 IN: CH3+ + C2H -> C3H2+ + H2
  k[336] = 1.6e-9 * exp_m0p5_logT300; // 2887 IN: CH3+ + H2CO -> HCO+ + CH4
  k[337] = 4.4e-10 * exp_m0p5_logT300; // 2892 IN: CH3+ + HCO -> CO + CH4+
  k[338] = 5e-12; // 2899 IN: CH3+ + O2 -> H2COH+ + O
  k[339] = 4e-11; // 2900 IN: CH3+ + O -> H2CO+ + H
  k[340] = 4e-10; // 2901 IN: CH3+ + O -> HCO+ + H2
  k[341] = 7.2e-10 * exp_m0p5_logT300; // 2903 IN: CH3+ + OH -> H2CO+ + H2
  k[342] = 1.23e-9; // 2944 IN: CH4+ + C2H2 -> C2H3+ + CH3
  k[343] = 1.5e-9; // 2949 IN: CH4+ + CH4 -> CH5+ + CH3
  k[344] = 1.2e-9; // 2950 IN: CH4+ + CO2 -> HCO2+ + CH3
  k[345] = 1.4e-9; // 2951 IN: CH4+ + CO -> HCO+ + CH3
  k[346] = 1.98e-9 * exp_m0p5_logT300; // 2952 IN: CH4+ + H2CO -> H2COH+ + CH3
  k[347] = 2.6e-9 * exp_m0p5_logT300; // 2953 IN: CH4+ + H2O -> H3O+ + CH3
  k[348] = 2.38e-10; // 2957 IN: CH4 + C2+ -> C2H+ + CH3
  k[349] = 1.82e-10; // 2958 IN: CH4 + C2+ -> C2H2+ + CH2
  k[350] = 1.96e-10; // 2959 IN: CH4 + C2+ -> C3H+ + H2 + H
  k[351] = 5.74e-10; // 2960 IN: CH4 + C2+ -> C3H2+ + H2
  k[352] = 3.74e-10; // 2962 IN: CH4 + C2H+ -> C2H2+ + CH3
  k[353] = 2.38e-10; // 2968 IN: CH4 + C3+ -> C3H+ + CH3
  k[354] = 7.83e-10; // 2971 IN: CH4 + C3H+ -> C2H3+ + C2H2
  k[355] = 5.5e-10; // 2973 IN: CH4 + C3H2+ -> C3H3+ + CH3
  k[356] = 4.55e-10; // 3002 IN: CH4 + CO+ -> HCO+ + CH3
  k[357] = 5.5e-10; // 3003 IN: CH4 + CO2+ -> HCO2+ + CH3
  k[358] = 9.35e-11; // 3006 IN: CH4 + H2CO+ -> H2COH+ + CH3
  k[359] = 1.4e-9; // 3007 IN: CH4 + H2O+ -> H3O+ + CH3
  k[360] = 7.8e-10; // 3013 IN: CH4 + HCO2+ -> CO2 + CH5+
  k[361] = 1.95e-10; // 3021 IN: CH4 + OH+ -> CH5+ + O
  k[362] = 1.31e-9; // 3022 IN: CH4 + OH+ -> H3O+ + CH2
  k[363] = 9.5e-10; // 3029 IN: CH5+ + C2 -> C2H+ + CH4
  k[364] = 1.6e-9; // 3030 IN: CH5+ + C2H2 -> C2H3+ + CH4
  k[365] = 9e-10; // 3032 IN: CH5+ + C2H -> C2H2+ + CH4
  k[366] = 3.2e-11; // 3035 IN: CH5+ + CO2 -> HCO2+ + CH4
  k[367] = 1e-9; // 3036 IN: CH5+ + CO -> HCO+ + CH4
  k[368] = 4.5e-9 * exp_m0p5_logT300; // 3037 IN: CH5+ + H2CO -> H2COH+ + CH4
  k[369] = 3.7e-9 * exp_m0p5_logT300; // 3038 IN: CH5+ + H2O -> H3O+ + CH4
  k[370] = 8.5e-10 * exp_m0p5_logT300; // 3042 IN: CH5+ + HCO -> H2CO+ + CH4
  k[371] = 3.2e-10 * exp_m0p5_logT300; // 3051 IN: CH + C2+ -> C3+ + H
  k[372] = 3.2e-10 * exp_m0p5_logT300; // 3052 IN: CH + C2H+ -> C2 + CH2+
  k[373] = 3.2e-10 * exp_m0p5_logT300; // 3053 IN: CH + C2H+ -> C3H+ + H
  k[374] = 6.4e-10 * exp_m0p5_logT300; // 3054 IN: CH + C2H2+ -> C3H2+ + H
  k[375] = 7.1e-10 * exp_m0p5_logT300; // 3055 IN: CH + CH3+ -> C2H2+ + H2
  k[376] = 6.9e-10 * exp_m0p5_logT300; // 3056 IN: CH + CH5+ -> CH4 + CH2+
  k[377] = 3.2e-10 * exp_m0p5_logT300; // 3057 IN: CH + CO+ -> HCO+ + C
  k[378] = 3.1e-10 * exp_m0p5_logT300; // 3058 IN: CH + H2CO+ -> HCO + CH2+
  k[379] = 3.4e-10 * exp_m0p5_logT300; // 3059 IN: CH + H2O+ -> OH + CH2+
  k[380] = 6.2e-10 * exp_m0p5_logT300; // 3060 IN: CH + H2COH+ -> H2CO + CH2+
  k[381] = 6.8e-10 * exp_m0p5_logT300; // 3061 IN: CH + H3O+ -> H2O + CH2+
  k[382] = 6.3e-10 * exp_m0p5_logT300; // 3065 IN: CH + HCO+ -> CO + CH2+
  k[383] = 3.5e-10 * exp_m0p5_logT300; // 3073 IN: CH + O+ -> CO+ + H
  k[384] = 3.1e-10 * exp_m0p5_logT300; // 3074 IN: CH + O2+ -> HCO+ + O
  k[385] = 6.2e-10 * exp_m0p5_logT300; // 3075 IN: CH + O2H+ -> O2 + CH2+
  k[386] = 3.5e-10 * exp_m0p5_logT300; // 3076 IN: CH + OH+ -> O + CH2+
  k[387] = 1.65e-9 * exp_m0p5_logT300; // 3092 IN: CO+ + H2CO -> HCO+ + HCO
  k[388] = 7.8e-10; // 3097 IN: CO + HCO2+ -> CO2 + HCO+
  k[389] = 8.4e-10; // 3101 IN: CO + O2H+ -> O2 + HCO+
  k[390] = 1.5e-9; // 3111 IN: H+ + C2H -> C2+ + H2
  k[391] = 2e-9 * exp_m0p5_logT300; // 3112 IN: H+ + C3H2 -> C3H+ + H2
  k[392] = 2e-9 * exp_m0p5_logT300; // 3113 IN: H+ + C3H -> C3+ + H2
  k[393] = 1.4e-9; // 3126 IN: H+ + CH2 -> CH+ + H2
  k[394] = 2.3e-9; // 3145 IN: H+ + CH4 -> CH3+ + H2
  k[395] = 3.5e-9; // 3146 IN: H+ + CO2 -> HCO+ + O
  k[396] = 2e-9 * exp_m0p5_logT300; // 3147 IN: H+ + H2CCC -> C3H+ + H2
  k[397] = 1.06e-9 * exp_m0p5_logT300; // 3148 IN: H+ + H2CO -> CO+ + H2 + H
  k[398] = 3.57e-9 * exp_m0p5_logT300; // 3149 IN: H+ + H2CO -> HCO+ + H2
  k[399] = 9.4e-10 * exp_m0p5_logT300; // 3155 IN: H+ + HCO -> CO+ + H2
  k[400] = 9.4e-10 * exp_m0p5_logT300; // 3156 IN: H+ + HCO -> CO + H2+
  k[401] = 1.1e-9; // 3181 IN: H2+ + C2 -> C2H+ + H
  k[402] = 4.8e-10; // 3182 IN: H2+ + C2H2 -> C2H3+ + H
  k[403] = 1e-9; // 3185 IN: H2+ + C2H -> C2H2+ + H
  k[404] = 2.4e-9; // 3186 IN: H2+ + C -> CH+ + H
  k[405] = 1e-9; // 3187 IN: H2+ + CH2 -> CH3+ + H
  k[406] = 2.3e-9; // 3190 IN: H2+ + CH4 -> CH3+ + H2 + H
}

function rates_3191(inputs: Float64Array, k: Float64Array): void {
  const T = inputs[0];
  k[407] = 1.14e-10; // 3191 IN: H2+ + CH4 -> CH5+ + H
  const logT300 = Math.log(T / 300);
  const exp_m0p5_logT300 = Math.exp(-0.5 * logT300);
  k[408] = 7.1e-10 * exp_m0p5_logT300; // 3192 IN: H2+ + CH -> CH2+ + H
  k[409] = 2.35e-9; // 3194 IN: H2+ + CO2 -> HCO2+ + H
  k[410] = 2.16e-9; // 3195 IN: H2+ + CO -> HCO+ + H
  k[411] = 2.08e-9; // 3196 IN: H2+ + H2 -> H3+ + H
  k[412] = 1.4e-9 * exp_m0p5_logT300; // 3197 IN: H2+ + H2CO -> HCO+ + H2 + H
  k[413] = 3.4e-9 * exp_m0p5_logT300; // 3198 IN: H2+ + H2O -> H3O+ + H
  k[414] = 1e-9 * exp_m0p5_logT300; // 3201 IN: H2+ + HCO -> CO + H3+
  k[415] = 1.3e-10; // 3202 IN: H2+ + He -> HeH+ + H
  k[416] = 1.9e-9; // 3207 IN: H2+ + O2 -> O2H+ + H
  k[417] = 1.5e-9; // 3208 IN: H2+ + O -> OH+ + H
  k[418] = 7.6e-10 * exp_m0p5_logT300; // 3209 IN: H2+ + OH -> H2O+ + H
  k[419] = 1.1e-9; // 3214 IN: H2 + C2+ -> C2H+ + H
  k[420] = 1.1e-9; // 3215 IN: H2 + C2H+ -> C2H2+ + H
  k[421] = 1e-11; // 3216 IN: H2 + C2H2+ -> C2H3+ + H
  k[422] = 2.4e-10; // 3219 IN: H2 + C3+ -> C3H+ + H
  k[423] = 5.2e-12; // 3220 IN: H2 + C3H+ -> C3H2+ + H
  const invT = 1 / T;
  k[424] = 1.5e-9 * Math.exp(-2000 * invT); // 3221 IN: H2 + C3H2+ -> C3H3+ + H
  k[425] = 1.2e-9; // 3240 IN: H2 + CH+ -> CH2+ + H
  k[426] = 1.6e-9; // 3241 IN: H2 + CH2+ -> CH3+ + H
  k[427] = 4.89e-11 * Math.exp(-0.14 * logT300 + 36.1 * invT); // 3245 IN: H2 + CH4+ -> CH5+ + H
  k[428] = 7.5e-10; // 3247 IN: H2 + CO+ -> HCO+ + H
  k[429] = 7.5e-10; // 3248 IN: H2 + CO+ -> HOC+ + H
  k[430] = 9.5e-10; // 3249 IN: H2 + CO2+ -> HCO2+ + H
  k[431] = 9.7e-10; // 3257 IN: H2 + H2O+ -> H3O+ + H
  k[432] = 3e-14; // 3272 IN: H2 + He+ -> H+ + H + He
  k[433] = 1.5e-9; // 3273 IN: H2 + HeH+ -> He + H3+
  k[434] = 1.35e-9; // 3281 IN: H2 + O+ -> OH+ + H
  k[435] = 6.4e-10; // 3283 IN: H2 + O2H+ -> O2 + H3+
  k[436] = 1.27e-9 * Math.exp(0.18 * logT300); // 3284 IN: H2 + OH+ -> H2O+ + H
  k[437] = 3.2e-9 * exp_m0p5_logT300; // 3303 IN: H2CO+ + H2CO -> H2COH+ + HCO
  k[438] = 2.3e-10 * exp_m0p5_logT300; // 3313 IN: H2CO + O2+ -> O2 + HCO+ + H
  k[439] = 9.8e-10 * exp_m0p5_logT300; // 3314 IN: H2CO + O2H+ -> O2 + H2COH+
  k[440] = 4.7e-10; // 3318 IN: H2O+ + C2 -> C2H+ + OH
  k[441] = 4.4e-10; // 3319 IN: H2O+ + C2H -> C2H2+ + OH
  k[442] = 5e-10; // 3322 IN: H2O+ + CO -> HCO+ + OH
  k[443] = 6.62e-10 * exp_m0p5_logT300; // 3323 IN: H2O+ + H2CO -> H2COH+ + OH
  k[444] = 2.1e-9 * exp_m0p5_logT300; // 3324 IN: H2O+ + H2O -> H3O+ + OH
  k[445] = 2.8e-10 * exp_m0p5_logT300; // 3328 IN: H2O+ + HCO -> CO + H3O+
  k[446] = 2.8e-10 * exp_m0p5_logT300; // 3329 IN: H2O+ + HCO -> H2CO+ + OH
  k[447] = 4.4e-10 * exp_m0p5_logT300; // 3334 IN: H2O + C2+ -> C2H+ + OH
  k[448] = 2.2e-10 * exp_m0p5_logT300; // 3337 IN: H2O + C2H2+ -> C2H + H3O+
  k[449] = 1.11e-9 * exp_m0p5_logT300; // 3338 IN: H2O + C2H3+ -> C2H2 + H3O+
  k[450] = 1.8e-10 * exp_m0p5_logT300; // 3343 IN: H2O + C3H+ -> CO + C2H3+
  k[451] = 2.48e-10 * exp_m0p5_logT300; // 3345 IN: H2O + C3H+ -> HCO+ + C2H2
  k[452] = 8.84e-10 * exp_m0p5_logT300; // 3355 IN: H2O + CO+ -> HCO+ + OH
  k[453] = 7.56e-10 * exp_m0p5_logT300; // 3356 IN: H2O + CO2+ -> HCO2+ + OH
  k[454] = 2.6e-9 * exp_m0p5_logT300; // 3357 IN: H2O + H2CO+ -> HCO + H3O+
  k[455] = 2.3e-10 * exp_m0p5_logT300; // 3360 IN: H2O + H2COH+ -> H2CO + H3O+
  k[456] = 2.5e-9 * exp_m0p5_logT300; // 3362 IN: H2O + HCO+ -> CO + H3O+
  k[457] = 2.3e-9 * exp_m0p5_logT300; // 3363 IN: H2O + HCO2+ -> CO2 + H3O+
  k[458] = 8.2e-10 * exp_m0p5_logT300; // 3376 IN: H2O + O2H+ -> O2 + H3O+
  k[459] = 1.8e-9; // 3401 IN: H3+ + C2 -> C2H+ + H2
  k[460] = 3.5e-9; // 3402 IN: H3+ + C2H2 -> C2H3+ + H2
  k[461] = 1.7e-9; // 3412 IN: H3+ + C2H -> C2H2+ + H2
  k[462] = 2e-9; // 3416 IN: H3+ + C3 -> C3H+ + H2
  k[463] = 2e-9 * exp_m0p5_logT300; // 3417 IN: H3+ + C3H2 -> C3H3+ + H2
  k[464] = 2e-9 * exp_m0p5_logT300; // 3418 IN: H3+ + C3H -> C3H2+ + H2
  k[465] = 2e-9; // 3447 IN: H3+ + C -> CH+ + H2
  k[466] = 1.7e-9; // 3449 IN: H3+ + CH2 -> CH3+ + H2
  k[467] = 2.1e-9; // 3456 IN: H3+ + CH3 -> CH4+ + H2
  k[468] = 2.4e-9; // 3491 IN: H3+ + CH4 -> CH5+ + H2
  k[469] = 1.2e-9 * exp_m0p5_logT300; // 3492 IN: H3+ + CH -> CH2+ + H2
  k[470] = 2e-9; // 3496 IN: H3+ + CO2 -> HCO2+ + H2
  k[471] = 1.36e-9 * Math.exp(-0.14 * logT300 + 3.4 * invT); // 3497 IN: H3+ + CO -> HCO+ + H2
  k[472] = 8.49e-10 * Math.exp(0.07 * logT300 - 5.2 * invT); // 3498 IN: H3+ + CO -> HOC+ + H2
  k[473] = 6.3e-9 * exp_m0p5_logT300; // 3504 IN: H3+ + H2CO -> H2COH+ + H2
  k[474] = 5.9e-9 * exp_m0p5_logT300; // 3506 IN: H3+ + H2O -> H3O+ + H2
  k[475] = 1.7e-9 * exp_m0p5_logT300; // 3520 IN: H3+ + HCO -> H2CO+ + H2
  k[476] = 9.3e-10 * Math.exp(-100 * invT); // 3553 IN: H3+ + O2 -> O2H+ + H2
  k[477] = 2.08e-10 * Math.exp(-0.4 * logT300 - 4.86 * invT); // 3554 IN: H3+ + O -> H2O+ + H
  k[478] = 4.65e-10 * Math.exp(-0.14 * logT300 - 0.67 * invT); // 3555 IN: H3+ + O -> OH+ + H2
  k[479] = 1.3e-9 * exp_m0p5_logT300; // 3557 IN: H3+ + OH -> H2O+ + H2
  k[480] = 9.2e-10; // 3596 IN: H3O+ + C2 -> C2H+ + H2O
  k[481] = 2e-9; // 3601 IN: H3O+ + C3 -> C3H+ + H2O
  k[482] = 3e-9 * exp_m0p5_logT300; // 3602 IN: H3O+ + C3H2 -> C3H3+ + H2O
  k[483] = 2e-9 * exp_m0p5_logT300; // 3603 IN: H3O+ + C3H -> C3H2+ + H2O
  k[484] = 3.4e-9 * exp_m0p5_logT300; // 3633 IN: H3O+ + H2CO -> H2COH+ + H2O
  k[485] = 6.8e-11; // 3664 IN: H + C2H3+ -> C2H2+ + H2
  k[486] = 6e-11; // 3668 IN: H + C3H2+ -> C3H+ + H2
  k[487] = 9.06e-10 * Math.exp(-0.37 * logT300 - 29.1 * invT); // 3672 IN: H + CH+ -> C+ + H2
  k[488] = 1e-11; // 3676 IN: H + CH4+ -> CH3+ + H2
  k[489] = 1.5e-10; // 3677 IN: H + CH5+ -> CH4+ + H2
  k[490] = 2.9e-10; // 3678 IN: H + CO2+ -> HCO+ + O
  k[491] = 9.1e-10; // 3682 IN: H + HeH+ -> He + H2+
  k[492] = 2e-9; // 3743 IN: HCO+ + C3 -> C3H+ + CO
  k[493] = 1.4e-9 * exp_m0p5_logT300; // 3744 IN: HCO+ + C3H2 -> C3H3+ + CO
  k[494] = 1.4e-9 * exp_m0p5_logT300; // 3745 IN: HCO+ + C3H -> C3H2+ + CO
  k[495] = 3.3e-9 * exp_m0p5_logT300; // 3799 IN: HCO+ + H2CO -> H2COH+ + CO
  k[496] = 7.3e-10 * exp_m0p5_logT300; // 3811 IN: HCO+ + HCO -> H2CO+ + CO
  k[497] = 3.6e-10 * exp_m0p5_logT300; // 3850 IN: HCO + H2CO+ -> H2COH+ + CO
  k[498] = 3.6e-10 * exp_m0p5_logT300; // 3853 IN: HCO + O2+ -> O2H+ + CO
  k[499] = 7.1e-10 * exp_m0p5_logT300; // 3854 IN: HCO + O2H+ -> O2 + H2CO+
  k[500] = 1.6e-9; // 3917 IN: He+ + C2 -> C+ + C + He
  k[501] = 1.61e-9; // 3918 IN: He+ + C2H2 -> C2+ + He + H2
  k[502] = 8.75e-10; // 3919 IN: He+ + C2H2 -> C2H+ + He + H
  k[503] = 7.7e-10; // 3920 IN: He+ + C2H2 -> CH+ + CH + He
  k[504] = 5.1e-10; // 3930 IN: He+ + C2H -> C2+ + He + H
  k[505] = 5.1e-10; // 3931 IN: He+ + C2H -> CH+ + C + He
  k[506] = 5.1e-10; // 3932 IN: He+ + C2H -> CH + C+ + He
  k[507] = 2e-9; // 3940 IN: He+ + C3 -> C2 + C+ + He
  k[508] = 1e-9 * exp_m0p5_logT300; // 3941 IN: He+ + C3H2 -> C3H+ + He + H
  k[509] = 2e-9 * exp_m0p5_logT300; // 3942 IN: He+ + C3H -> C3+ + He + H
  k[510] = 7.5e-10; // 4011 IN: He+ + CH2 -> C+ + He + H2
  k[511] = 7.5e-10; // 4012 IN: He+ + CH2 -> CH+ + He + H
  k[512] = 1.8e-9; // 4027 IN: He+ + CH3 -> CH+ + He + H2
  k[513] = 2.4e-10; // 4055 IN: He+ + CH4 -> CH+ + He + H2 + H
  k[514] = 9.5e-10; // 4056 IN: He+ + CH4 -> CH2+ + He + H2
  k[515] = 8.5e-11; // 4057 IN: He+ + CH4 -> CH3+ + He + H
  k[516] = 4.8e-10; // 4058 IN: He+ + CH4 -> CH3 + He + H+
  k[517] = 1.1e-9 * exp_m0p5_logT300; // 4059 IN: He+ + CH -> C+ + He + H
  k[518] = 8.7e-10; // 4064 IN: He+ + CO2 -> CO+ + O + He
  k[519] = 1e-10; // 4065 IN: He+ + CO2 -> CO + O+ + He
  k[520] = 1.1e-11; // 4066 IN: He+ + CO2 -> O2+ + C + He
  k[521] = 4e-11; // 4067 IN: He+ + CO2 -> O2 + C+ + He
  k[522] = 1.6e-9; // 4068 IN: He+ + CO -> O + C+ + He
  k[523] = 1e-9 * exp_m0p5_logT300; // 4074 IN: He+ + H2CCC -> C3+ + He + H2
  k[524] = 1e-9 * exp_m0p5_logT300; // 4075 IN: He+ + H2CCC -> C3H+ + He + H
  k[525] = 1.88e-9 * exp_m0p5_logT300; // 4076 IN: He+ + H2CO -> CO+ + He + H2
  k[526] = 1.14e-9 * exp_m0p5_logT300; // 4077 IN: He+ + H2CO -> HCO+ + He + H
  k[527] = 1.71e-9 * exp_m0p5_logT300; // 4078 IN: He+ + H2CO -> O + CH2+ + He
  k[528] = 2.86e-10 * exp_m0p5_logT300; // 4082 IN: He+ + H2O -> OH+ + He + H
  k[529] = 2.04e-10 * exp_m0p5_logT300; // 4083 IN: He+ + H2O -> OH + He + H+
  k[530] = 4.9e-10 * exp_m0p5_logT300; // 4108 IN: He+ + HCO -> CO+ + He + H
  k[531] = 3e-10 * exp_m0p5_logT300; // 4109 IN: He+ + HCO -> CO + HeH+
  k[532] = 4.9e-10 * exp_m0p5_logT300; // 4110 IN: He+ + HCO -> O + CH+ + He
  k[533] = 1.1e-9; // 4152 IN: He+ + O2 -> O+ + O + He
  k[534] = 1.1e-9 * exp_m0p5_logT300; // 4159 IN: He+ + OH -> O+ + He + H
  k[535] = 4.8e-10; // 4524 IN: O+ + C2 -> CO+ + C
  k[536] = 4.6e-10; // 4527 IN: O+ + C2H -> CO+ + CH
  k[537] = 1.1e-10; // 4531 IN: O+ + CH4 -> OH + CH3+
  k[538] = 9.4e-10; // 4533 IN: O+ + CO2 -> O2+ + CO
  k[539] = 1.4e-9 * exp_m0p5_logT300; // 4534 IN: O+ + H2CO -> HCO+ + OH
  k[540] = 4.3e-10 * exp_m0p5_logT300; // 4539 IN: O+ + HCO -> CO + OH+
  k[541] = 3.6e-10 * exp_m0p5_logT300; // 4543 IN: O+ + OH -> O2+ + H
  k[542] = 6.5e-11; // 4548 IN: O2+ + C2H2 -> HCO+ + H + CO
  k[543] = 1.1e-9; // 4570 IN: O2H+ + CO2 -> HCO2+ + O2
  k[544] = 3.1e-10; // 4577 IN: O + C2+ -> CO+ + C
  k[545] = 3.3e-10; // 4579 IN: O + C2H+ -> HCO+ + C
  k[546] = 8.5e-11; // 4582 IN: O + C2H2+ -> HCO+ + CH
  k[547] = 2e-10; // 4590 IN: O + C3H2+ -> HCO+ + C2H
  k[548] = 2e-10; // 4591 IN: O + C3H3+ -> HCO+ + C2H2
  k[549] = 1e-9; // 4622 IN: O + CH4+ -> OH + CH3+
  k[550] = 4.4e-12; // 4623 IN: O + CH5+ -> H2COH+ + H2
  k[551] = 2.2e-10; // 4624 IN: O + CH5+ -> H3O+ + CH2
  k[552] = 1.64e-10; // 4625 IN: O + CO2+ -> O2+ + CO
  k[553] = 4e-11; // 4628 IN: O + H2O+ -> O2+ + H2
  k[554] = 1e-9; // 4631 IN: O + HCO2+ -> O2 + HCO+
  k[555] = 6.2e-10; // 4644 IN: O + O2H+ -> O2 + OH+
  k[556] = 7.1e-10; // 4645 IN: O + OH+ -> O2+ + H
  k[557] = 4.8e-10; // 4664 IN: OH+ + C2 -> C2H+ + O
  k[558] = 4.5e-10; // 4665 IN: OH+ + C2H -> C2H2+ + O
  k[559] = 1.44e-9; // 4671 IN: OH+ + CO2 -> HCO2+ + O
  k[560] = 1.05e-9; // 4672 IN: OH+ + CO -> HCO+ + O
  k[561] = 1.12e-9 * exp_m0p5_logT300; // 4673 IN: OH+ + H2CO -> H2COH+ + O
  k[562] = 1.3e-9 * exp_m0p5_logT300; // 4674 IN: OH+ + H2O -> H3O+ + O
  k[563] = 2.8e-10 * exp_m0p5_logT300; // 4677 IN: OH+ + HCO -> CO + H2O+
  k[564] = 2.8e-10 * exp_m0p5_logT300; // 4678 IN: OH+ + HCO -> H2CO+ + O
  k[565] = 7e-10 * exp_m0p5_logT300; // 4683 IN: OH+ + OH -> H2O+ + O
  k[566] = 7e-10 * exp_m0p5_logT300; // 4692 IN: OH + CH5+ -> H2O+ + CH4
  k[567] = 3.1e-10 * exp_m0p5_logT300; // 4693 IN: OH + CO+ -> HCO+ + O
  k[568] = 6.9e-10 * exp_m0p5_logT300; // 4694 IN: OH + H2O+ -> H3O+ + O
  k[569] = 6.2e-10 * exp_m0p5_logT300; // 4696 IN: OH + HCO+ -> CO + H2O+
  k[570] = 1e-9 * exp_m0p5_logT300; // 4697 IN: OH + HCO+ -> HCO2+ + H
  k[571] = 6.1e-10 * exp_m0p5_logT300; // 4701 IN: OH + O2H+ -> O2 + H2O+
  k[572] = 7.51e-8 * exp_m0p5_logT300; // 6343 MN: H- + C+ -> C + H
  k[573] = 7.51e-8 * exp_m0p5_logT300; // 6344 MN: H- + C2H2+ -> H + C2H2
  k[574] = 7.51e-8 * exp_m0p5_logT300; // 6350 MN: H- + CH3+ -> H + CH3
  k[575] = 7.51e-8 * exp_m0p5_logT300; // 6353 MN: H- + H+ -> H + H
  k[576] = 7.51e-8 * exp_m0p5_logT300; // 6354 MN: H- + H2+ -> H2 + H
  k[577] = 7.51e-8 * exp_m0p5_logT300; // 6355 MN: H- + H2CO+ -> H + H2CO
  k[578] = 7.51e-8 * exp_m0p5_logT300; // 6357 MN: H- + H3+ -> H + H2 + H
  k[579] = 7.51e-8 * exp_m0p5_logT300; // 6358 MN: H- + H3O+ -> H + H + H2O
  k[580] = 3.76e-8 * exp_m0p5_logT300; // 6362 MN: H- + HCO+ -> H + H + CO
  k[581] = 3.76e-8 * exp_m0p5_logT300; // 6363 MN: H- + HCO+ -> H + HCO
  k[582] = 7.51e-8 * exp_m0p5_logT300; // 6364 MN: H- + He+ -> H + He
  k[583] = 7.51e-8 * exp_m0p5_logT300; // 6372 MN: H- + O+ -> H + O
  k[584] = 1.1e-11 * Math.exp(-381 * invT); // 7047 NN: C2 + O2 -> CO + CO
  const _1p45em10_exp_m0p12_logT300 = 1.45e-10 * Math.exp(-0.12 * logT300);
  k[585] = _1p45em10_exp_m0p12_logT300; // 7092 NN: C + C2H2 -> C3 + H2
  k[586] = _1p45em10_exp_m0p12_logT300; // 7093 NN: C + C2H2 -> C3H + H
  k[587] = 1e-10; // 7097 NN: C + C2H -> C3 + H
  k[588] = 1e-10; // 7125 NN: C + CH2 -> C2H + H
}

function rates_7130(inputs: Float64Array, k: Float64Array): void {
  const T = inputs[0];
  const nH = inputs[1];
  const Av = inputs[2];
  const G0 = inputs[4];
  k[589] = 1e-10; // 7130 NN: C + CH3 -> C2H2 + H
  k[590] = 6.59e-11; // 7138 NN: C + CH -> C2 + H
  k[591] = 1e-10; // 7146 NN: C + HCO -> CO + CH
  const invT = 1 / T;
  const logT300 = Math.log(T / 300);
  k[592] = 5.56e-11 * Math.exp(0.41 * logT300 + 26.9 * invT); // 7164 NN: C + O2 -> CO + O
  k[593] = 1e-10; // 7167 NN: C + OH -> CO + H
  k[594] = 1.8e-10 * Math.exp(-400 * invT); // 7180 NN: CH2 + CH2 -> C2H2 + H + H
  k[595] = 3e-11; // 7184 NN: CH2 + HCO -> CO + CH3
  const exp_m3p3_logT300_m1443_invT = Math.exp(-3.3 * logT300 - 1443 * invT);
  k[596] = 2.92e-11 * exp_m3p3_logT300_m1443_invT; // 7192 NN: CH2 + O2 -> CO2 + H2
  k[597] = 3.65e-11 * exp_m3p3_logT300_m1443_invT; // 7193 NN: CH2 + O2 -> CO2 + H + H
  k[598] = 2.48e-10 * exp_m3p3_logT300_m1443_invT; // 7194 NN: CH2 + O2 -> CO + H2O
  k[599] = 3.65e-11 * exp_m3p3_logT300_m1443_invT; // 7195 NN: CH2 + O2 -> H2CO + O
  k[600] = 1.84e-11 * Math.exp(-3.3 * logT300 - 1440 * invT); // 7196 NN: CH2 + O2 -> HCO + OH
  const exp_m270_invT = Math.exp(-270 * invT);
  k[601] = 2.04e-10 * exp_m270_invT; // 7197 NN: CH2 + O -> CO + H2
  k[602] = 3.4e-10 * exp_m270_invT; // 7198 NN: CH2 + O -> CO + H + H
  k[603] = 5.01e-11; // 7199 NN: CH2 + O -> HCO + H
  k[604] = 3e-11; // 7200 NN: CH2 + OH -> H2CO + H
  const _1p44em11_exp_0p5_logT300_m3000_invT = 1.44e-11 * Math.exp(0.5 * logT300 - 3000 * invT);
  k[605] = _1p44em11_exp_0p5_logT300_m3000_invT; // 7201 NN: CH2 + OH -> H2O + CH
  k[606] = _1p44em11_exp_0p5_logT300_m3000_invT; // 7202 NN: CH2 + OH -> O + CH3
  k[607] = T <= 2000.05 ? 1.66e-16 * Math.exp(6.1 * logT300 - 990 * invT) : 1.07e-11; // 7214 NN: CH3 + H2CO -> HCO + CH4
  k[608] = 2e-10; // 7217 NN: CH3 + HCO -> CO + CH4
  k[609] = 3.6e-11 * Math.exp(-202 * invT); // 7226 NN: CH3 + O -> CO + H2 + H
  k[610] = 1.4e-10; // 7227 NN: CH3 + O -> H2CO + H
  k[611] = 1.2e-10 * Math.exp(-1400 * invT); // 7230 NN: CH3 + OH -> H2O + CH2
  k[612] = 2.78e-13 * Math.exp(2.4 * logT300 - 1060 * invT); // 7246 NN: CH4 + OH -> H2O + CH3
  k[613] = 4.21e-10 * Math.exp(-0.23 * logT300 - 16 * invT); // 7248 NN: CH + C2H2 -> H2CCC + H
  k[614] = 5.71e-12 * Math.exp(-345 * invT); // 7261 NN: CH + CO2 -> HCO + CO
  const exp_m1p26_logT300_m91p83_invT = Math.exp(-1.26 * logT300 - 91.83 * invT);
  k[615] = 1.11e-11 * exp_m1p26_logT300_m91p83_invT; // 7262 NN: CH + H2CO -> HCO + CH2
  k[616] = 2.87e-12 * Math.exp(0.7 * logT300 - 500 * invT); // 7263 NN: CH + HCO -> CO + CH2
  const exp_m0p48_logT300 = Math.exp(-0.48 * logT300);
  const select_lessOrEqual_T_300p5_1_23618442 =
    T <= 300.5 ? 1.14e-11 * exp_m0p48_logT300 : 1.14e-11;
  k[617] = select_lessOrEqual_T_300p5_1_23618442; // 7272 NN: CH + O2 -> CO2 + H
  k[618] = select_lessOrEqual_T_300p5_1_23618442; // 7273 NN: CH + O2 -> CO + O + H
  const select_lessOrEqual_T_300p5_7_7f471998 = T <= 300.5 ? 7.6e-12 * exp_m0p48_logT300 : 7.6e-12;
  k[619] = select_lessOrEqual_T_300p5_7_7f471998; // 7274 NN: CH + O2 -> CO + OH
  k[620] = select_lessOrEqual_T_300p5_7_7f471998; // 7275 NN: CH + O2 -> HCO + O
  k[621] = 6.02e-11 * Math.exp(0.1 * logT300 + 4.5 * invT); // 7278 NN: CH + O -> CO + H
  k[622] = 2.52e-11 * Math.exp(-2381 * invT); // 7279 NN: CH + O -> OH + C
  k[623] = T < 2200.05 ? 9.11e-13 * Math.exp(2.57 * logT300 - 130 * invT) : 1.44e-10; // 7321 NN: H2 + C2H -> C2H2 + H
  k[624] = 1.5e-11 * Math.exp(1.79 * logT300 - 840 * invT); // 7324 NN: H2 + CH -> CH2 + H
  k[625] = 2.08e-12 * Math.exp(1.52 * logT300 - 1740 * invT); // 7335 NN: H2 + OH -> H2O + H
  k[626] = 2.5e-10 * Math.exp(-1.67 * invT); // 7343 NN: H + CH2 -> CH + H2
  k[627] = 5.98e-11 * Math.exp(-280.5 * invT); // 7344 NN: H + CH2 -> CH + H2
  k[628] = T < 2500.05 ? 5.93e-13 * Math.exp(3 * logT300 - 4040 * invT) : 6.82e-11; // 7347 NN: H + CH4 -> CH3 + H2
  k[629] = 1.31e-10 * Math.exp(-80 * invT); // 7348 NN: H + CH -> C + H2
  k[630] = 4.85e-12 * Math.exp(1.9 * logT300 - 1379 * invT); // 7353 NN: H + H2CO -> HCO + H2
  k[631] = 1.5e-10; // 7361 NN: H + HCO -> CO + H2
  k[632] = 6.94e-14 * Math.exp(2.8 * logT300 - 1950 * invT); // 7391 NN: H + OH -> O + H2
  k[633] = 3.63e-11; // 7398 NN: HCO + HCO -> CO + CO + H2
  k[634] = 3e-11; // 7399 NN: HCO + HCO -> H2CO + CO
  k[635] = 1.7e-12; // 7402 NN: HCO + O2 -> CO2 + OH
  k[636] = 2e-10 * Math.exp(-0.12 * logT300); // 7535 NN: O + C2 -> CO + C
  k[637] = 1.15e-12 * Math.exp(1.4 * logT300 - 1110 * invT); // 7536 NN: O + C2H2 -> CO + CH2
  k[638] = 1e-10; // 7545 NN: O + C2H -> CO + CH
  k[639] = 5e-12 * Math.exp(-900 * invT); // 7549 NN: O + C3 -> CO + C2
  k[640] = 1e-10; // 7550 NN: O + C3H -> CO + C2H
  const exp_0p5_logT300 = Math.exp(0.5 * logT300);
  k[641] = 5e-11 * exp_0p5_logT300; // 7591 NN: O + H2CCC -> CO + C2H2
  k[642] = 1.78e-11 * Math.exp(0.57 * logT300 - 139 * invT); // 7593 NN: O + H2CO -> HCO + OH
  k[643] = 5e-11; // 7606 NN: O + HCO -> CO2 + H
  k[644] = 5e-11; // 7607 NN: O + HCO -> CO + OH
  k[645] = 3.69e-11 * Math.exp(-0.27 * logT300 - 12.9 * invT); // 7634 NN: O + OH -> O2 + H
  k[646] = 4.75e-17 * Math.exp(3.16 * logT300 + 128 * invT); // 7659 NN: OH + C2H2 -> CO + CH3
  k[647] = 2.81e-13 * Math.exp(-176 * invT); // 7665 NN: OH + CO -> CO2 + H
  k[648] =
    T < 300
      ? 7.73e-12 * Math.exp(-1.03 * logT300)
      : 7.76e-12 * Math.exp(0.82 * logT300 + 30.6 * invT); // 7669 NN: OH + H2CO -> HCO + H2O
  k[649] = 1.7e-10; // 7677 NN: OH + HCO -> CO + H2O
  k[650] = 1.65e-12 * Math.exp(1.14 * logT300 - 50 * invT); // 7686 NN: OH + OH -> H2O + O
  k[651] = 9.3e-11 * exp_m1p26_logT300_m91p83_invT; // 7874 NN: CH + H2CO -> CH3 + CO
  k[652] = 2e-10; // 7985 NN: H + H2CCC -> C3H2 + H
  k[653] = 2e-10 * Math.exp(-200 * invT); // 7986 NN: H + C3H2 -> H2CCC + H
  const exp_m0p35_logT300 = Math.exp(-0.35 * logT300);
  k[654] = 7.34e-12 * exp_m0p35_logT300; // 8010 NN: C2H + O2 -> HCO + CO
  k[655] = 7.34e-12 * exp_m0p35_logT300; // 8011 NN: C2H + O2 -> CH + CO2
  k[656] = 1.47e-11 * exp_m0p35_logT300; // 8012 NN: C2H + O2 -> CO + CO + H
  const exp_m1p7_Av = Math.exp(-1.7 * Av);
  k[657] = 1e-11 * G0 * exp_m1p7_Av; // 8084 PH: C2+ + PHOTON -> C+ + C
  k[658] = 4.09e-10 * G0 * Math.exp(-4.19 * Av); // 8086 PH: C2 + PHOTON -> C2+ + e-
  k[659] = 2.35e-10 * G0 * Math.exp(-3.04 * Av); // 8087 PH: C2 + PHOTON -> C + C
  const exp_m2_Av = Math.exp(-2 * Av);
  k[660] = 1e-11 * G0 * exp_m2_Av; // 8088 PH: C2H+ + PHOTON -> C2+ + H
  k[661] = 5.4e-10 * G0 * Math.exp(-3.92 * Av); // 8090 PH: C2H2 + PHOTON -> C2H2+ + e-
  k[662] = 2.4e-9 * G0 * Math.exp(-2.64 * Av); // 8091 PH: C2H2 + PHOTON -> C2H + H
  k[663] = 1.58e-9 * G0 * Math.exp(-2.67 * Av); // 8102 PH: C2H + PHOTON -> C2 + H
  k[664] = 1e-11 * G0 * exp_m2_Av; // 8103 PH: C2H + PHOTON -> C2H+ + e-
  k[665] = 4.97e-9 * G0 * Math.exp(-2.39 * Av); // 8110 PH: C3 + PHOTON -> C2 + C
  k[666] = 1.4e-10 * G0 * Math.exp(-4.03 * Av); // 8111 PH: C3 + PHOTON -> C3+ + e-
  k[667] = 1.39e-9 * G0 * Math.exp(-2.26 * Av); // 8113 PH: C3H2 + PHOTON -> C3H + H
  k[668] = 1.77e-9 * G0 * Math.exp(-2.08 * Av); // 8114 PH: C3H + PHOTON -> C3 + H
  k[669] = 3.5e-10 * G0 * Math.exp(-3.76 * Av); // 8183 PH: C + PHOTON -> C+ + e-
  k[670] = 3.26e-10 * G0 * Math.exp(-3.54 * Av); // 8193 PH: CH+ + PHOTON -> C + H+
  const _4p53em11_G0_times_exp_m2p73_Av = 4.53e-11 * G0 * Math.exp(-2.73 * Av);
  k[671] = _4p53em11_G0_times_exp_m2p73_Av; // 8195 PH: CH2+ + PHOTON -> C+ + H2
  k[672] = _4p53em11_G0_times_exp_m2p73_Av; // 8196 PH: CH2+ + PHOTON -> CH+ + H
  k[673] = _4p53em11_G0_times_exp_m2p73_Av; // 8197 PH: CH2+ + PHOTON -> CH + H+
  k[674] = 1e-9 * G0 * Math.exp(-2.3 * Av); // 8198 PH: CH2 + PHOTON -> CH2+ + e-
  k[675] = 5.81e-10 * G0 * Math.exp(-2.35 * Av); // 8199 PH: CH2 + PHOTON -> CH + H
  k[676] = 1e-9 * G0 * exp_m1p7_Av; // 8215 PH: CH3+ + PHOTON -> CH+ + H2
  k[677] = 1e-9 * G0 * exp_m1p7_Av; // 8216 PH: CH3+ + PHOTON -> CH2+ + H
  const _3p14em10_G0_times_exp_m2p5_Av = 3.14e-10 * G0 * Math.exp(-2.5 * Av);
  k[678] = _3p14em10_G0_times_exp_m2p5_Av; // 8217 PH: CH3 + PHOTON -> CH2 + H
  k[679] = _3p14em10_G0_times_exp_m2p5_Av; // 8218 PH: CH3 + PHOTON -> CH + H2
  k[680] = 3.28e-10 * G0 * Math.exp(-3.36 * Av); // 8219 PH: CH3 + PHOTON -> CH3+ + e-
  const exp_m3p11_Av = Math.exp(-3.11 * Av);
  k[681] = 2.2e-10 * G0 * exp_m3p11_Av; // 8246 PH: CH4+ + PHOTON -> CH2+ + H2
  k[682] = 5.5e-11 * G0 * exp_m3p11_Av; // 8247 PH: CH4+ + PHOTON -> CH3+ + H
  const exp_m3p08_Av = Math.exp(-3.08 * Av);
  k[683] = 1.06e-9 * G0 * exp_m3p08_Av; // 8248 PH: CH4 + PHOTON -> CH2 + H2
  k[684] = 2.28e-10 * G0 * exp_m3p08_Av; // 8249 PH: CH4 + PHOTON -> CH3 + H
  k[685] = 2.28e-10 * G0 * exp_m3p08_Av; // 8250 PH: CH4 + PHOTON -> CH + H2 + H
  k[686] = 1.03e-11 * G0 * Math.exp(-4.31 * Av); // 8251 PH: CH4 + PHOTON -> CH4+ + e-
  k[687] = 9.19e-10 * G0 * Math.exp(-2.12 * Av); // 8252 PH: CH + PHOTON -> C + H
  const exp_m3p67_Av = Math.exp(-3.67 * Av);
  k[688] = 7.64e-10 * G0 * exp_m3p67_Av; // 8253 PH: CH + PHOTON -> CH+ + e-
  k[689] = 1.01e-10 * G0 * Math.exp(-2.89 * Av); // 8257 PH: CO+ + PHOTON -> C+ + O
  k[690] = 9.2e-10 * G0 * Math.exp(-3.4 * Av); // 8258 PH: CO2 + PHOTON -> CO + O
  k[691] = 2.4e-10 * G0 * Math.exp(-3.88 * Av); // 8259 PH: CO + PHOTON -> O + C
  k[692] = 1.52e-7 * G0 * Math.exp(-1.24 * Av); // 8267 PH: H- + PHOTON -> H + e-
  k[693] = 5.7e-11 * G0 * Math.exp(-4.18 * Av); // 8268 PH: H2 + PHOTON -> H + H
  k[694] = 5.72e-10 * G0 * Math.exp(-2.78 * Av); // 8269 PH: H2+ + PHOTON -> H+ + H
  const _2p07em9_G0_times_exp_m2p51_Av = 2.07e-9 * G0 * Math.exp(-2.51 * Av);
  k[695] = _2p07em9_G0_times_exp_m2p51_Av; // 8270 PH: H2CCC + PHOTON -> C3 + H2
  k[696] = _2p07em9_G0_times_exp_m2p51_Av; // 8271 PH: H2CCC + PHOTON -> C3H + H
  const exp_m2p54_Av = Math.exp(-2.54 * Av);
  k[697] = 8.7e-10 * G0 * exp_m2p54_Av; // 8273 PH: H2CO + PHOTON -> CO + H2
  k[698] = 5.8e-10 * G0 * exp_m2p54_Av; // 8274 PH: H2CO + PHOTON -> CO + H + H
  const exp_m3p66_Av = Math.exp(-3.66 * Av);
  k[699] = 3.84e-10 * G0 * exp_m3p66_Av; // 8275 PH: H2CO + PHOTON -> H2CO+ + e-
  k[700] = 1.2e-11 * G0 * exp_m3p66_Av; // 8276 PH: H2CO + PHOTON -> HCO+ + H + e-
  k[701] = 1e-12 * G0 * exp_m2_Av; // 8278 PH: H2O+ + PHOTON -> OH+ + H
  k[702] = 2.71e-11 * G0 * Math.exp(-4.27 * Av); // 8281 PH: H2O + PHOTON -> H2O+ + e-
  k[703] = 7.72e-10 * G0 * Math.exp(-2.63 * Av); // 8282 PH: H2O + PHOTON -> OH + H
  k[704] = 5.39e-12 * G0 * exp_m3p67_Av; // 8306 PH: HCO+ + PHOTON -> CO+ + H
  k[705] = 1.11e-9 * G0 * Math.exp(-2.43 * Av); // 8307 PH: HCO + PHOTON -> CO + H
  k[706] = 5.6e-10 * G0 * Math.exp(-2.1 * Av); // 8308 PH: HCO + PHOTON -> HCO+ + e-
  k[707] = 3.46e-11 * G0 * Math.exp(-2.38 * Av); // 8356 PH: O2+ + PHOTON -> O+ + O
  k[708] = 5.1e-11 * G0 * Math.exp(-4.22 * Av); // 8358 PH: O2 + PHOTON -> O2+ + e-
  k[709] = 7.91e-10 * G0 * Math.exp(-2.45 * Av); // 8359 PH: O2 + PHOTON -> O + O
  k[710] = 1.08e-11 * G0 * Math.exp(-3.97 * Av); // 8365 PH: OH+ + PHOTON -> O+ + H
  k[711] = 3.79e-10 * G0 * Math.exp(-2.66 * Av); // 8367 PH: OH + PHOTON -> O + H
  k[712] = 1.6e-12 * G0 * Math.exp(-3.1 * Av); // 8368 PH: OH + PHOTON -> OH+ + e-
  k[713] = 4.01e-18 * Math.exp(0.17 * logT300 - 101.5 * invT); // 8574 RA: C+ + C -> C2+ + PHOTON
  k[714] = 3.14e-18 * Math.exp(-0.15 * logT300 - 68 * invT); // 8576 RA: C+ + O -> CO+ + PHOTON
  const exp_m1_logT300 = Math.exp(-logT300);
  k[715] = 3e-16 * exp_m1_logT300; // 8592 RA: C + C2 -> C3 + PHOTON
  k[716] = 4.36e-18 * Math.exp(0.35 * logT300 - 161.3 * invT); // 8594 RA: C + C -> C2 + PHOTON
  k[717] = 5e-10 * Math.exp(-3.7 * logT300 - 800 * invT); // 8596 RA: C + O+ -> CO+ + PHOTON
  k[718] = 4.69e-19 * Math.exp(1.52 * logT300 + 50.5 * invT); // 8597 RA: C + O -> CO + PHOTON
  k[719] = 1.15e-18 * Math.exp(1.49 * logT300 - 228 * invT); // 8622 RA: H+ + H -> H2+ + PHOTON
  k[720] = 3.86e-19 * Math.exp(-0.69 * logT300 - 4.05 * invT); // 8623 RA: H+ + He -> HeH+ + PHOTON
  k[721] = 4.78e-16 * Math.exp(-0.37 * logT300 + 4 * invT); // 8624 RA: He+ + H -> HeH+ + PHOTON
  k[722] = 2e-16 * Math.exp(-1.3 * logT300 - 23 * invT); // 8625 RA: H2 + C+ -> CH2+ + PHOTON
  k[723] = 1.69e-12 * exp_m1_logT300; // 8627 RA: H2 + C3H+ -> C3H3+ + PHOTON
  k[724] = 1e-17; // 8631 RA: H2 + C -> CH2 + PHOTON
  k[725] = 3.92e-16 * Math.exp(-2.29 * logT300 - 21.3 * invT); // 8632 RA: H2 + CH3+ -> CH5+ + PHOTON
  k[726] = 5.09e-18 * Math.exp(-0.71 * logT300 - 11.6 * invT); // 8633 RA: H2 + CH -> CH3 + PHOTON
  k[727] = 1.7e-17; // 8647 RA: H + C+ -> CH+ + PHOTON
  k[728] = 1e-17; // 8650 RA: H + C -> CH + PHOTON
  k[729] = 9.9e-19 * Math.exp(-0.38 * logT300); // 8651 RA: H + O -> OH + PHOTON
  k[730] = 5.26e-18 * Math.exp(-5.22 * logT300 - 90 * invT); // 8652 RA: H + OH -> H2O + PHOTON
  k[731] = 4.9e-20 * Math.exp(1.58 * logT300); // 8661 RA: O + O -> O2 + PHOTON
  k[732] = 2e-15 * Math.exp(-1.5 * logT300); // 8705 RA: C3H2+ + H -> C3H3+ + PHOTON
  k[733] = 3.37e-16 * Math.exp(0.64 * logT300 - 9.2 * invT); // 8742 REA: H + e- -> H- + PHOTON
  k[734] = 2.36e-12 * Math.exp(-0.29 * logT300 + 17.6 * invT); // 8748 RR: C+ + e- -> C + PHOTON
  const exp_m0p5_logT300 = Math.exp(-0.5 * logT300);
  k[735] = 1.1e-10 * exp_m0p5_logT300; // 8749 RR: CH3+ + e- -> CH3 + PHOTON
  k[736] = 3.5e-12 * Math.exp(-0.75 * logT300); // 8752 RR: H+ + e- -> H + PHOTON
  k[737] = 1.1e-10 * Math.exp(-0.7 * logT300); // 8753 RR: H2CO+ + e- -> H2CO + PHOTON
  k[738] = 5.36e-12 * exp_m0p5_logT300; // 8756 RR: He+ + e- -> He + PHOTON
  k[739] = 3.24e-12 * Math.exp(-0.66 * logT300); // 8760 RR: O+ + e- -> O + PHOTON
  k[740] = 5.2e-17 * exp_0p5_logT300; // 90001 GR: H + H -> H2
  k[741] = nH; // nH
}

/** Fills k from the inputs. */
function rates(inputs: Float64Array, k: Float64Array, t: number = 0): void {
  rates_64(inputs, k);
  rates_1505(inputs, k);
  rates_3191(inputs, k);
  rates_7130(inputs, k);
}

// ------------ right-hand side ------------

function rhs_r64(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_H_p = y[37];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const r64 = k[0] * nH * y_CH * y_O; // 64 AD: CH + O -> HCO+ + e-
  const r67 = k[1] * nH * y_H_m * y_C2; // 67 AD: H- + C2 -> C2H + e-
  const r68 = k[2] * nH * y_H_m * y_C2H; // 68 AD: H- + C2H -> C2H2 + e-
  const r69 = k[3] * nH * y_H_m * y_C; // 69 AD: H- + C -> CH + e-
  const r70 = k[4] * nH * y_H_m * y_CH3; // 70 AD: H- + CH3 -> CH4 + e-
  const r71 = k[5] * nH * y_CH * y_H_m; // 71 AD: H- + CH -> CH2 + e-
  const r73 = k[6] * nH * y_H_m * y_CO; // 73 AD: H- + CO -> HCO + e-
  const r74 = k[7] * nH * y_H_m * y_H; // 74 AD: H- + H -> H2 + e-
  const r75 = k[8] * nH * y_H_m * y_HCO; // 75 AD: H- + HCO -> H2CO + e-
  const r79 = k[9] * nH * y_O * y_H_m; // 79 AD: H- + O -> OH + e-
  const r80 = k[10] * nH * y_H_m * y_OH; // 80 AD: H- + OH -> H2O + e-
  const r214 = k[16] * nH * y_HCO * y_C2_p; // 214 CE: C2+ + HCO -> HCO+ + C2
  const r218 = k[17] * nH * y_C2 * y_CO_p; // 218 CE: C2 + CO+ -> CO + C2+
  const r220 = k[18] * nH * y_C2 * y_O2_p; // 220 CE: C2 + O2+ -> O2 + C2+
  const r231 = k[19] * nH * y_H2CO * y_C2H2_p; // 231 CE: C2H2+ + H2CO -> H2CO+ + C2H2
  const r234 = k[20] * nH * y_HCO * y_C2H2_p; // 234 CE: C2H2+ + HCO -> HCO+ + C2H2
  const r252 = k[22] * nH * y_C2H * y_CO_p; // 252 CE: C2H + CO+ -> CO + C2H+
  const r254 = k[23] * nH * y_C * y_C2_p; // 254 CE: C + C2+ -> C2 + C+
  const r269 = k[27] * nH * y_CH2 * y_C2_p; // 269 CE: CH2 + C2+ -> C2 + CH2+
  const r282 = k[34] * nH * y_HCO * y_CH3_p; // 282 CE: CH3+ + HCO -> HCO+ + CH3
  const r297 = k[40] * nH * y_CH * y_C2_p; // 297 CE: CH + C2+ -> C2 + CH+
  const r333 = k[51] * nH * y_C2 * y_H_p; // 333 CE: H+ + C2 -> C2+ + H
  const r334 = k[52] * nH * y_C2H2 * y_H_p; // 334 CE: H+ + C2H2 -> C2H2+ + H
  const r339 = k[53] * nH * y_C2H * y_H_p; // 339 CE: H+ + C2H -> C2H+ + H
  const r372 = k[58] * nH * y_CH3 * y_H_p; // 372 CE: H+ + CH3 -> CH3+ + H
  const r447 = k[67] * nH * y_C2 * y_H2_p; // 447 CE: H2+ + C2 -> C2+ + H2
  const r448 = k[68] * nH * y_C2H2 * y_H2_p; // 448 CE: H2+ + C2H2 -> C2H2+ + H2
  const r450 = k[69] * nH * y_C2H * y_H2_p; // 450 CE: H2+ + C2H -> C2H+ + H2
  const r473 = k[81] * nH * y_C2 * y_H2O_p; // 473 CE: H2O+ + C2 -> C2+ + H2O
  const r474 = k[82] * nH * y_C2H2 * y_H2O_p; // 474 CE: H2O+ + C2H2 -> C2H2+ + H2O
  const r476 = k[83] * nH * y_C2H * y_H2O_p; // 476 CE: H2O+ + C2H -> C2H+ + H2O
  const r519 = k[95] * nH * y_C2 * y_He_p; // 519 CE: He+ + C2 -> C2+ + He
  const r520 = k[96] * nH * y_C2H2 * y_He_p; // 520 CE: He+ + C2H2 -> C2H2+ + He
  const r657 = k[104] * nH * y_C2 * y_O_p; // 657 CE: O+ + C2 -> C2+ + O
  const r658 = k[105] * nH * y_C2H2 * y_O_p; // 658 CE: O+ + C2H2 -> C2H2+ + O
  const r660 = k[106] * nH * y_C2H * y_O_p; // 660 CE: O+ + C2H -> C2H+ + O
  const r679 = k[113] * nH * y_C2H2 * y_O2_p; // 679 CE: O2+ + C2H2 -> C2H2+ + O2
  const r696 = k[117] * nH * y_C2 * y_OH_p; // 696 CE: OH+ + C2 -> C2+ + OH
  const r697 = k[118] * nH * y_C2H * y_OH_p; // 697 CE: OH+ + C2H -> C2H+ + OH
  const r708 = k[123] * nH * y_OH * y_C2_p; // 708 CE: OH + C2+ -> C2 + OH+
  const r825 = k[128] * y_H2; // 825 CP: H2 + CRP -> H+ + H-
  const r842 = k[135] * y_C2; // 842 CR: C2 + CRPHOT -> C + C
  const r843 = k[136] * y_C2; // 843 CR: C2 + CRPHOT -> C2+ + e-
  const r845 = k[137] * y_C2H2; // 845 CR: C2H2 + CRPHOT -> C2H2+ + e-
  const r846 = k[138] * y_C2H2; // 846 CR: C2H2 + CRPHOT -> C2H + H
  const r857 = k[139] * y_C2H; // 857 CR: C2H + CRPHOT -> C2 + H
  const r936 = k[147] * y_CH2; // 936 CR: CH2 + CRPHOT -> CH + H
  const r953 = k[151] * y_CH3; // 953 CR: CH3 + CRPHOT -> CH3+ + e-
  const r954 = k[152] * y_CH3; // 954 CR: CH3 + CRPHOT -> CH2 + H
  const r955 = k[153] * y_CH3; // 955 CR: CH3 + CRPHOT -> CH + H2
  const r984 = k[158] * y_CH; // 984 CR: CH + CRPHOT -> C + H
  const r990 = k[161] * y_CO; // 990 CR: CO + CRPHOT -> O + C
  const r998 = k[163] * y_H_m; // 998 CR: H- + CRPHOT -> H + e-
  const r1031 = k[171] * y_HCO; // 1031 CR: HCO + CRPHOT -> HCO+ + e-
  const r1077 = k[173] * y_O2; // 1077 CR: O2 + CRPHOT -> O + O
  const r1086 = k[176] * y_OH; // 1086 CR: OH + CRPHOT -> O + H
  const r1274 = k[179] * nH * y_e_m * y_C2H_p; // 1274 DR: C2H+ + e- -> C2 + H
  const r1276 = k[181] * nH * y_e_m * y_C2H2_p; // 1276 DR: C2H2+ + e- -> C2 + H + H
  const r1277 = k[182] * nH * y_e_m * y_C2H2_p; // 1277 DR: C2H2+ + e- -> C2H + H
  const r1655 = k[234] * nH * y_HCO_p * y_e_m; // 1655 DR: HCO+ + e- -> CO + H
  const r2150 = k[247] * nH * y_CH3 * y_C_p; // 2150 IN: C+ + CH3 -> C2H+ + H2
  const r2151 = k[248] * nH * y_CH3 * y_C_p; // 2151 IN: C+ + CH3 -> C2H2+ + H
  const r2264 = k[264] * nH * y_C2 * y_H2CO_p; // 2264 IN: C2 + H2CO+ -> HCO + C2H+
  const r2266 = k[265] * nH * y_HCO_p * y_C2; // 2266 IN: C2 + HCO+ -> CO + C2H+
  const r2269 = k[266] * nH * y_C2 * y_O2_p; // 2269 IN: C2 + O2+ -> CO+ + CO
  const r2554 = k[276] * nH * y_C2H * y_CO_p; // 2554 IN: C2H + CO+ -> HCO+ + C2
  const r2555 = k[277] * nH * y_C2H * y_H2CO_p; // 2555 IN: C2H + H2CO+ -> HCO + C2H2+
  const r2557 = k[278] * nH * y_HCO_p * y_C2H; // 2557 IN: C2H + HCO+ -> CO + C2H2+
  const r2791 = k[316] * nH * y_H2CO * y_CH2_p; // 2791 IN: CH2+ + H2CO -> HCO+ + CH3
  const r2806 = k[322] * nH * y_CH2 * y_C2H_p; // 2806 IN: CH2 + C2H+ -> C2 + CH3+
  const r2957 = k[348] * nH * y_CH4 * y_C2_p; // 2957 IN: CH4 + C2+ -> C2H+ + CH3
  const r2962 = k[352] * nH * y_CH4 * y_C2H_p; // 2962 IN: CH4 + C2H+ -> C2H2+ + CH3
  const r3002 = k[356] * nH * y_CH4 * y_CO_p; // 3002 IN: CH4 + CO+ -> HCO+ + CH3
  const r3007 = k[359] * nH * y_CH4 * y_H2O_p; // 3007 IN: CH4 + H2O+ -> H3O+ + CH3
  const r3052 = k[372] * nH * y_CH * y_C2H_p; // 3052 IN: CH + C2H+ -> C2 + CH2+
  const r3111 = k[390] * nH * y_C2H * y_H_p; // 3111 IN: H+ + C2H -> C2+ + H2
  const r3181 = k[401] * nH * y_C2 * y_H2_p; // 3181 IN: H2+ + C2 -> C2H+ + H
  const r3185 = k[403] * nH * y_C2H * y_H2_p; // 3185 IN: H2+ + C2H -> C2H2+ + H
  const r3318 = k[440] * nH * y_C2 * y_H2O_p; // 3318 IN: H2O+ + C2 -> C2H+ + OH
  const r3319 = k[441] * nH * y_C2H * y_H2O_p; // 3319 IN: H2O+ + C2H -> C2H2+ + OH
  const r3337 = k[448] * nH * y_H2O * y_C2H2_p; // 3337 IN: H2O + C2H2+ -> C2H + H3O+
  const r3596 = k[480] * nH * y_C2 * y_H3O_p; // 3596 IN: H3O+ + C2 -> C2H+ + H2O
  const r3917 = k[500] * nH * y_C2 * y_He_p; // 3917 IN: He+ + C2 -> C+ + C + He
  const r3918 = k[501] * nH * y_C2H2 * y_He_p; // 3918 IN: He+ + C2H2 -> C2+ + He + H2
  const r3919 = k[502] * nH * y_C2H2 * y_He_p; // 3919 IN: He+ + C2H2 -> C2H+ + He + H
  const r3920 = k[503] * nH * y_C2H2 * y_He_p; // 3920 IN: He+ + C2H2 -> CH+ + CH + He
  const r3930 = k[504] * nH * y_C2H * y_He_p; // 3930 IN: He+ + C2H -> C2+ + He + H
  const r3931 = k[505] * nH * y_C2H * y_He_p; // 3931 IN: He+ + C2H -> CH+ + C + He
  const r3932 = k[506] * nH * y_C2H * y_He_p; // 3932 IN: He+ + C2H -> CH + C+ + He
  const r4027 = k[512] * nH * y_CH3 * y_He_p; // 4027 IN: He+ + CH3 -> CH+ + He + H2
  const r4058 = k[516] * nH * y_CH4 * y_He_p; // 4058 IN: He+ + CH4 -> CH3 + He + H+
  const r4524 = k[535] * nH * y_C2 * y_O_p; // 4524 IN: O+ + C2 -> CO+ + C
  const r4527 = k[536] * nH * y_C2H * y_O_p; // 4527 IN: O+ + C2H -> CO+ + CH
  const r4548 = k[542] * nH * y_C2H2 * y_O2_p; // 4548 IN: O2+ + C2H2 -> HCO+ + H + CO
  const r4664 = k[557] * nH * y_C2 * y_OH_p; // 4664 IN: OH+ + C2 -> C2H+ + O
  const r4665 = k[558] * nH * y_C2H * y_OH_p; // 4665 IN: OH+ + C2H -> C2H2+ + O
  const r6343 = k[572] * nH * y_H_m * y_C_p; // 6343 MN: H- + C+ -> C + H
  const r6344 = k[573] * nH * y_H_m * y_C2H2_p; // 6344 MN: H- + C2H2+ -> H + C2H2
  const r6350 = k[574] * nH * y_H_m * y_CH3_p; // 6350 MN: H- + CH3+ -> H + CH3
  const r6353 = k[575] * nH * y_H_m * y_H_p; // 6353 MN: H- + H+ -> H + H
  const r6354 = k[576] * nH * y_H_m * y_H2_p; // 6354 MN: H- + H2+ -> H2 + H
  const r6355 = k[577] * nH * y_H_m * y_H2CO_p; // 6355 MN: H- + H2CO+ -> H + H2CO
  const r6357 = k[578] * nH * y_H_m * y_H3_p; // 6357 MN: H- + H3+ -> H + H2 + H
  const r6358 = k[579] * nH * y_H_m * y_H3O_p; // 6358 MN: H- + H3O+ -> H + H + H2O
  const r6362 = k[580] * nH * y_HCO_p * y_H_m; // 6362 MN: H- + HCO+ -> H + H + CO
  const r6363 = k[581] * nH * y_HCO_p * y_H_m; // 6363 MN: H- + HCO+ -> H + HCO
  const r6364 = k[582] * nH * y_H_m * y_He_p; // 6364 MN: H- + He+ -> H + He
  const r6372 = k[583] * nH * y_H_m * y_O_p; // 6372 MN: H- + O+ -> H + O
  const r7047 = k[584] * nH * y_C2 * y_O2; // 7047 NN: C2 + O2 -> CO + CO
  const r7125 = k[588] * nH * y_C * y_CH2; // 7125 NN: C + CH2 -> C2H + H
  const r7130 = k[589] * nH * y_C * y_CH3; // 7130 NN: C + CH3 -> C2H2 + H
  const r7138 = k[590] * nH * y_CH * y_C; // 7138 NN: C + CH -> C2 + H
  const r7146 = k[591] * nH * y_C * y_HCO; // 7146 NN: C + HCO -> CO + CH
  const r7164 = k[592] * nH * y_C * y_O2; // 7164 NN: C + O2 -> CO + O
  const r7167 = k[593] * nH * y_C * y_OH; // 7167 NN: C + OH -> CO + H
  const r7180 = k[594] * nH * y_CH2 * y_CH2; // 7180 NN: CH2 + CH2 -> C2H2 + H + H
  const r7184 = k[595] * nH * y_CH2 * y_HCO; // 7184 NN: CH2 + HCO -> CO + CH3
  const r7197 = k[601] * nH * y_O * y_CH2; // 7197 NN: CH2 + O -> CO + H2
  const r7198 = k[602] * nH * y_O * y_CH2; // 7198 NN: CH2 + O -> CO + H + H
  const r7199 = k[603] * nH * y_O * y_CH2; // 7199 NN: CH2 + O -> HCO + H
  const r7201 = k[605] * nH * y_CH2 * y_OH; // 7201 NN: CH2 + OH -> H2O + CH
  const r7202 = k[606] * nH * y_CH2 * y_OH; // 7202 NN: CH2 + OH -> O + CH3
  const r7214 = k[607] * nH * y_CH3 * y_H2CO; // 7214 NN: CH3 + H2CO -> HCO + CH4
  const r7217 = k[608] * nH * y_CH3 * y_HCO; // 7217 NN: CH3 + HCO -> CO + CH4
  const r7263 = k[616] * nH * y_CH * y_HCO; // 7263 NN: CH + HCO -> CO + CH2
  const r7273 = k[618] * nH * y_CH * y_O2; // 7273 NN: CH + O2 -> CO + O + H
  const r7274 = k[619] * nH * y_CH * y_O2; // 7274 NN: CH + O2 -> CO + OH
  const r7275 = k[620] * nH * y_CH * y_O2; // 7275 NN: CH + O2 -> HCO + O
  const r7278 = k[621] * nH * y_CH * y_O; // 7278 NN: CH + O -> CO + H
  const r7279 = k[622] * nH * y_CH * y_O; // 7279 NN: CH + O -> OH + C
  const r7321 = k[623] * nH * y_C2H * y_H2; // 7321 NN: H2 + C2H -> C2H2 + H
  const r7324 = k[624] * nH * y_CH * y_H2; // 7324 NN: H2 + CH -> CH2 + H
  const r7343 = k[626] * nH * y_CH2 * y_H; // 7343 NN: H + CH2 -> CH + H2
  const r7344 = k[627] * nH * y_CH2 * y_H; // 7344 NN: H + CH2 -> CH + H2
  const r7348 = k[629] * nH * y_CH * y_H; // 7348 NN: H + CH -> C + H2
  const r7391 = k[632] * nH * y_H * y_OH; // 7391 NN: H + OH -> O + H2
  const r7535 = k[636] * nH * y_O * y_C2; // 7535 NN: O + C2 -> CO + C
  const r7536 = k[637] * nH * y_O * y_C2H2; // 7536 NN: O + C2H2 -> CO + CH2
  const r7545 = k[638] * nH * y_O * y_C2H; // 7545 NN: O + C2H -> CO + CH
  const r7607 = k[644] * nH * y_O * y_HCO; // 7607 NN: O + HCO -> CO + OH
  const r7634 = k[645] * nH * y_O * y_OH; // 7634 NN: O + OH -> O2 + H
  const r7659 = k[646] * nH * y_C2H2 * y_OH; // 7659 NN: OH + C2H2 -> CO + CH3
  const r7686 = k[650] * nH * y_OH * y_OH; // 7686 NN: OH + OH -> H2O + O
  const r8010 = k[654] * nH * y_C2H * y_O2; // 8010 NN: C2H + O2 -> HCO + CO
  const r8011 = k[655] * nH * y_C2H * y_O2; // 8011 NN: C2H + O2 -> CH + CO2
  const r8012 = k[656] * nH * y_C2H * y_O2; // 8012 NN: C2H + O2 -> CO + CO + H
  const r8086 = k[658] * y_C2; // 8086 PH: C2 + PHOTON -> C2+ + e-
  const r8087 = k[659] * y_C2; // 8087 PH: C2 + PHOTON -> C + C
  const r8090 = k[661] * y_C2H2; // 8090 PH: C2H2 + PHOTON -> C2H2+ + e-
  const r8091 = k[662] * y_C2H2; // 8091 PH: C2H2 + PHOTON -> C2H + H
  const r8102 = k[663] * y_C2H; // 8102 PH: C2H + PHOTON -> C2 + H
  const r8103 = k[664] * y_C2H; // 8103 PH: C2H + PHOTON -> C2H+ + e-
  const r8199 = k[675] * y_CH2; // 8199 PH: CH2 + PHOTON -> CH + H
  const r8252 = k[687] * y_CH; // 8252 PH: CH + PHOTON -> C + H
  const r8259 = k[691] * y_CO; // 8259 PH: CO + PHOTON -> O + C
  const r8267 = k[692] * y_H_m; // 8267 PH: H- + PHOTON -> H + e-
  const r8308 = k[706] * y_HCO; // 8308 PH: HCO + PHOTON -> HCO+ + e-
  const r8359 = k[709] * y_O2; // 8359 PH: O2 + PHOTON -> O + O
  const r8367 = k[711] * y_OH; // 8367 PH: OH + PHOTON -> O + H
  const r8594 = k[716] * nH * y_C * y_C; // 8594 RA: C + C -> C2 + PHOTON
  const r8597 = k[718] * nH * y_O * y_C; // 8597 RA: C + O -> CO + PHOTON
  const r8631 = k[724] * nH * y_C * y_H2; // 8631 RA: H2 + C -> CH2 + PHOTON
  const r8650 = k[728] * nH * y_C * y_H; // 8650 RA: H + C -> CH + PHOTON
  const r8651 = k[729] * nH * y_O * y_H; // 8651 RA: H + O -> OH + PHOTON
  const r8661 = k[731] * nH * y_O * y_O; // 8661 RA: O + O -> O2 + PHOTON
  const r8742 = k[733] * nH * y_e_m * y_H; // 8742 REA: H + e- -> H- + PHOTON
  dy[0] = -r64 + r69 - r71 - r297 + r936 + r955 - r984 - r3052 + r3920 + r3932 + r4527 - r7138; // CH
  dy[0] += r7146 + r7201 - r7263 - r7273 - r7274 - r7275 - r7278 - r7279 - r7324 + r7343 + r7344;
  dy[0] += -r7348 + r7545 + r8011 + r8199 - r8252 + r8650;
  dy[1] = -r64 - r79 + r657 + r658 + r660 + r990 + 2 * r1077 + r1086 + r4664 + r4665 + r6372; // O
  dy[1] += r7164 - r7197 - r7198 - r7199 + r7202 + r7273 + r7275 - r7278 - r7279 + r7391 - r7535;
  dy[1] += -r7536 - r7545 - r7607 - r7634 + r7686 + r8259 + 2 * r8359 + r8367 - r8597 - r8651;
  dy[1] -= 2 * r8661;
  dy[2] = r64 + r214 + r234 + r282 + r1031 - r1655 - r2266 + r2554 - r2557 + r2791 + r3002 + r4548; // HCO+
  dy[2] += -r6362 - r6363 + r8308;
  dy[3] = r64 + r67 + r68 + r69 + r70 + r71 + r73 + r74 + r75 + r79 + r80 + r843 + r845 + r953; // e-
  dy[3] += r998 + r1031 - r1274 - r1276 - r1277 - r1655 + r8086 + r8090 + r8103 + r8267 + r8308;
  dy[3] -= r8742;
  dy[4] = -r67 - r68 - r69 - r70 - r71 - r73 - r74 - r75 - r79 - r80 + r825 - r998 - r6343 - r6344; // H-
  dy[4] += -r6350 - r6353 - r6354 - r6355 - r6357 - r6358 - r6362 - r6363 - r6364 - r6372 - r8267;
  dy[4] += r8742;
  dy[5] = -r67 + r214 - r218 - r220 + r254 + r269 + r297 - r333 - r447 - r473 - r519 - r657 - r696; // C2
  dy[5] += r708 - r842 - r843 + r857 + r1274 + r1276 - r2264 - r2266 - r2269 + r2554 + r2806;
  dy[5] += r3052 - r3181 - r3318 - r3596 - r3917 - r4524 - r4664 - r7047 + r7138 - r7535 - r8086;
  dy[5] += -r8087 + r8102 + r8594;
  dy[6] = r67 - r68 - r252 - r339 - r450 - r476 - r660 - r697 + r846 - r857 + r1277 - r2554; // C2H
  dy[6] += -r2555 - r2557 - r3111 - r3185 - r3319 + r3337 - r3930 - r3931 - r3932 - r4527 - r4665;
  dy[6] += r7125 - r7321 - r7545 - r8010 - r8011 - r8012 + r8091 - r8102 - r8103;
  dy[7] = r68 + r231 + r234 - r334 - r448 - r474 - r520 - r658 - r679 - r845 - r846 - r3918; // C2H2
  dy[7] += -r3919 - r3920 - r4548 + r6344 + r7130 + r7180 + r7321 - r7536 - r7659 - r8090 - r8091;
  dy[8] = -r69 - r254 + 2 * r842 + r984 + r990 + r3917 + r3931 + r4524 + r6343 - r7125 - r7130; // C
  dy[8] += -r7138 - r7146 - r7164 - r7167 + r7279 + r7348 + r7535 + 2 * r8087 + r8252 + r8259;
  dy[8] += -2 * r8594 - r8597 - r8631 - r8650;
  dy[9] = -r70 + r282 - r372 - r953 - r954 - r955 - r2150 - r2151 + r2791 + r2957 + r2962 + r3002; // CH3
  dy[9] += r3007 - r4027 + r4058 + r6350 - r7130 + r7184 + r7202 - r7214 - r7217 + r7659;
  dy[10] = r70 - r2957 - r2962 - r3002 - r3007 - r4058 + r7214 + r7217; // CH4
  dy[11] = r71 - r269 - r936 + r954 - r2806 - r7125 - 2 * r7180 - r7184 - r7197 - r7198 - r7199; // CH2
  dy[11] += -r7201 - r7202 + r7263 + r7324 - r7343 - r7344 + r7536 - r8199 + r8631;
  dy[12] = -r73 + r218 + r252 - r990 + r1655 + r2266 + r2269 + r2557 + r4548 + r6362 + 2 * r7047; // CO
  dy[12] += r7146 + r7164 + r7167 + r7184 + r7197 + r7198 + r7217 + r7263 + r7273 + r7274 + r7278;
  dy[12] += r7535 + r7536 + r7545 + r7607 + r7659 + r8010 + 2 * r8012 - r8259 + r8597;
  dy[13] = r73 - r75 - r214 - r234 - r282 - r1031 + r2264 + r2555 + r6363 - r7146 - r7184 + r7199; // HCO
  dy[13] += r7214 - r7217 - r7263 + r7275 - r7607 + r8010 - r8308;
  dy[14] = -r74 + r333 + r334 + r339 + r372 + r846 + r857 + r936 + r954 + r984 + r998 + r1086; // H
  dy[14] += r1274 + 2 * r1276 + r1277 + r1655 + r2151 + r3181 + r3185 + r3919 + r3930 + r4548;
  dy[14] += r6343 + r6344 + r6350 + 2 * r6353 + r6354 + r6355 + 2 * r6357 + 2 * r6358 + 2 * r6362;
  dy[14] += r6363 + r6364 + r6372 + r7125 + r7130 + r7138 + r7167 + 2 * r7180 + 2 * r7198 + r7199;
  dy[14] += r7273 + r7278 + r7321 + r7324 - r7343 - r7344 - r7348 - r7391 + r7634 + r8012 + r8091;
  dy[14] += r8102 + r8199 + r8252 + r8267 + r8367 - r8650 - r8651 - r8742;
  dy[15] = r74 + r447 + r448 + r450 - r825 + r955 + r2150 + r3111 + r3918 + r4027 + r6354 + r6357; // H2
  dy[15] += r7197 - r7321 - r7324 + r7343 + r7344 + r7348 + r7391 - r8631;
  dy[16] = r75 - r231 - r2791 + r6355 - r7214; // H2CO
  dy[17] = r79 - r80 + r696 + r697 - r708 - r1086 + r3318 + r3319 - r7167 - r7201 - r7202 + r7274; // OH
  dy[17] += r7279 - r7391 + r7607 - r7634 - r7659 - 2 * r7686 - r8367 + r8651;
  dy[18] = r80 + r473 + r474 + r476 - r3337 + r3596 + r6358 + r7201 + r7686; // H2O
  dy[20] = r254 - r2150 - r2151 + r3917 + r3932 - r6343; // C+
  dy[21] = r269 - r2791 + r3052; // CH2+
  dy[22] = r297 + r3920 + r3931 + r4027; // CH+
  dy[23] = r231 - r2264 - r2555 - r6355; // H2CO+
  dy[24] = -r214 + r218 + r220 - r254 - r269 - r297 + r333 + r447 + r473 + r519 + r657 + r696; // C2+
  dy[24] += -r708 + r843 - r2957 + r3111 + r3918 + r3930 + r8086;
  dy[25] = -r218 - r252 + r2269 - r2554 - r3002 + r4524 + r4527; // CO+
  dy[26] = -r220 - r679 - r2269 - r4548; // O2+
  dy[27] = r220 + r679 - r1077 - r7047 - r7164 - r7273 - r7274 - r7275 + r7634 - r8010 - r8011; // O2
  dy[27] += -r8012 - r8359 + r8661;
  dy[28] = -r231 - r234 + r334 + r448 + r474 + r520 + r658 + r679 + r845 - r1276 - r1277 + r2151; // C2H2+
  dy[28] += r2555 + r2557 + r2962 + r3185 + r3319 - r3337 + r4665 - r6344 + r8090;
  dy[30] = r8011; // CO2
  dy[31] = r252 + r339 + r450 + r476 + r660 + r697 - r1274 + r2150 + r2264 + r2266 - r2806 + r2957; // C2H+
  dy[31] += -r2962 - r3052 + r3181 + r3318 + r3596 + r3919 + r4664 + r8103;
  dy[32] = -r473 - r474 - r476 - r3007 - r3318 - r3319; // H2O+
  dy[33] = -r657 - r658 - r660 - r4524 - r4527 - r6372; // O+
  dy[34] = -r696 - r697 + r708 - r4664 - r4665; // OH+
  dy[35] = -r282 + r372 + r953 + r2806 - r6350; // CH3+
  dy[37] = -r333 - r334 - r339 - r372 + r825 - r3111 + r4058 - r6353; // H+
  dy[44] = -r447 - r448 - r450 - r3181 - r3185 - r6354; // H2+
  dy[45] = -r519 - r520 - r3917 - r3918 - r3919 - r3920 - r3930 - r3931 - r3932 - r4027 - r4058; // He+
  dy[45] -= r6364;
  dy[46] = r519 + r520 + r3917 + r3918 + r3919 + r3920 + r3930 + r3931 + r3932 + r4027 + r4058; // He
  dy[46] += r6364;
  dy[51] = -r6357; // H3+
  dy[53] = r3007 + r3337 - r3596 - r6358; // H3O+
}

function rhs_r147(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_e_m = y[3];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_HOC_p = y[19];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_CO2 = y[30];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_H_p = y[37];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_H3_p = y[51];
  const r147 = k[11] * nH * y_H2 * y_HOC_p; // 147 CD: H2 + HOC+ -> HCO+ + H2
  const r171 = k[12] * nH * y_CH2 * y_C_p; // 171 CE: C+ + CH2 -> CH2+ + C
  const r181 = k[13] * nH * y_CH * y_C_p; // 181 CE: C+ + CH -> CH+ + C
  const r185 = k[14] * nH * y_H2CO * y_C_p; // 185 CE: C+ + H2CO -> H2CO+ + C
  const r189 = k[15] * nH * y_HCO * y_C_p; // 189 CE: C+ + HCO -> HCO+ + C
  const r256 = k[24] * nH * y_C * y_CO_p; // 256 CE: C + CO+ -> CO + C+
  const r258 = k[25] * nH * y_C * y_O2_p; // 258 CE: C + O2+ -> O2 + C+
  const r271 = k[28] * nH * y_CH2 * y_CO_p; // 271 CE: CH2 + CO+ -> CO + CH2+
  const r272 = k[29] * nH * y_CH2 * y_H2CO_p; // 272 CE: CH2 + H2CO+ -> H2CO + CH2+
  const r273 = k[30] * nH * y_CH2 * y_H2O_p; // 273 CE: CH2 + H2O+ -> H2O + CH2+
  const r276 = k[31] * nH * y_CH2 * y_O_p; // 276 CE: CH2 + O+ -> O + CH2+
  const r300 = k[42] * nH * y_CH * y_H2CO_p; // 300 CE: CH + H2CO+ -> H2CO + CH+
  const r318 = k[48] * nH * y_H2CO * y_CO_p; // 318 CE: CO+ + H2CO -> H2CO+ + CO
  const r386 = k[61] * nH * y_H2CO * y_H_p; // 386 CE: H+ + H2CO -> H2CO+ + H
  const r457 = k[74] * nH * y_H2CO * y_H2_p; // 457 CE: H2+ + H2CO -> H2CO+ + H2
  const r472 = k[80] * nH * y_H2CO * y_O2_p; // 472 CE: H2CO + O2+ -> O2 + H2CO+
  const r479 = k[84] * nH * y_H2CO * y_H2O_p; // 479 CE: H2O+ + H2CO -> H2CO+ + H2O
  const r511 = k[93] * nH * y_HCO * y_H2CO_p; // 511 CE: HCO + H2CO+ -> H2CO + HCO+
  const r524 = k[97] * nH * y_C * y_He_p; // 524 CE: He+ + C -> C+ + He
  const r528 = k[101] * nH * y_H2CO * y_He_p; // 528 CE: He+ + H2CO -> H2CO+ + He
  const r666 = k[108] * nH * y_H2CO * y_O_p; // 666 CE: O+ + H2CO -> H2CO+ + O
  const r699 = k[119] * nH * y_H2CO * y_OH_p; // 699 CE: OH+ + H2CO -> H2CO+ + OH
  const r821 = k[126] * y_C; // 821 CP: C + CRP -> C+ + e-
  const r828 = k[131] * y_H2; // 828 CP: H2 + CRP -> H + H
  const r924 = k[144] * y_C; // 924 CR: C + CRPHOT -> C+ + e-
  const r933 = k[145] * y_CH_p; // 933 CR: CH+ + CRPHOT -> C+ + H
  const r937 = k[148] * y_CH2_p; // 937 CR: CH2+ + CRPHOT -> C+ + H2
  const r980 = k[154] * y_CH4; // 980 CR: CH4 + CRPHOT -> CH2 + H2
  const r991 = k[162] * y_CO_p; // 991 CR: CO+ + CRPHOT -> C+ + O
  const r1002 = k[166] * y_H2CO; // 1002 CR: H2CO + CRPHOT -> CO + H2
  const r1003 = k[167] * y_H2CO; // 1003 CR: H2CO + CRPHOT -> H2CO+ + e-
  const r1007 = k[168] * y_H2O; // 1007 CR: H2O + CRPHOT -> OH + H
  const r1030 = k[170] * y_HCO; // 1030 CR: HCO + CRPHOT -> CO + H
  const r1687 = k[238] * nH * y_e_m * y_HOC_p; // 1687 DR: HOC+ + e- -> CO + H
  const r2140 = k[246] * nH * y_CH2 * y_C_p; // 2140 IN: C+ + CH2 -> C2H+ + H
  const r2183 = k[249] * nH * y_CH4 * y_C_p; // 2183 IN: C+ + CH4 -> C2H2+ + H2
  const r2185 = k[251] * nH * y_CH * y_C_p; // 2185 IN: C+ + CH -> C2+ + H
  const r2187 = k[252] * nH * y_C_p * y_CO2; // 2187 IN: C+ + CO2 -> CO+ + CO
  const r2190 = k[253] * nH * y_H2CO * y_C_p; // 2190 IN: C+ + H2CO -> CO + CH2+
  const r2191 = k[254] * nH * y_H2CO * y_C_p; // 2191 IN: C+ + H2CO -> HCO+ + CH
  const r2193 = k[255] * nH * y_H2O * y_C_p; // 2193 IN: C+ + H2O -> HCO+ + H
  const r2194 = k[256] * nH * y_H2O * y_C_p; // 2194 IN: C+ + H2O -> HOC+ + H
  const r2211 = k[257] * nH * y_HCO * y_C_p; // 2211 IN: C+ + HCO -> CO + CH+
  const r2225 = k[258] * nH * y_C_p * y_O2; // 2225 IN: C+ + O2 -> CO+ + O
  const r2226 = k[259] * nH * y_C_p * y_O2; // 2226 IN: C+ + O2 -> CO + O+
  const r2232 = k[260] * nH * y_OH * y_C_p; // 2232 IN: C+ + OH -> CO+ + H
  const r2750 = k[298] * nH * y_CH4 * y_CH_p; // 2750 IN: CH+ + CH4 -> C2H2+ + H2 + H
  const r2758 = k[302] * nH * y_H2CO * y_CH_p; // 2758 IN: CH+ + H2CO -> CO + CH3+
  const r2760 = k[304] * nH * y_H2CO * y_CH_p; // 2760 IN: CH+ + H2CO -> HCO+ + CH2
  const r2887 = k[336] * nH * y_H2CO * y_CH3_p; // 2887 IN: CH3+ + H2CO -> HCO+ + CH4
  const r2958 = k[349] * nH * y_CH4 * y_C2_p; // 2958 IN: CH4 + C2+ -> C2H2+ + CH2
  const r3022 = k[362] * nH * y_CH4 * y_OH_p; // 3022 IN: CH4 + OH+ -> H3O+ + CH2
  const r3092 = k[387] * nH * y_H2CO * y_CO_p; // 3092 IN: CO+ + H2CO -> HCO+ + HCO
  const r3145 = k[394] * nH * y_CH4 * y_H_p; // 3145 IN: H+ + CH4 -> CH3+ + H2
  const r3148 = k[397] * nH * y_H2CO * y_H_p; // 3148 IN: H+ + H2CO -> CO+ + H2 + H
  const r3149 = k[398] * nH * y_H2CO * y_H_p; // 3149 IN: H+ + H2CO -> HCO+ + H2
  const r3190 = k[406] * nH * y_CH4 * y_H2_p; // 3190 IN: H2+ + CH4 -> CH3+ + H2 + H
  const r3197 = k[412] * nH * y_H2CO * y_H2_p; // 3197 IN: H2+ + H2CO -> HCO+ + H2 + H
  const r3248 = k[429] * nH * y_H2 * y_CO_p; // 3248 IN: H2 + CO+ -> HOC+ + H
  const r3313 = k[438] * nH * y_H2CO * y_O2_p; // 3313 IN: H2CO + O2+ -> O2 + HCO+ + H
  const r3498 = k[472] * nH * y_CO * y_H3_p; // 3498 IN: H3+ + CO -> HOC+ + H2
  const r3672 = k[487] * nH * y_H * y_CH_p; // 3672 IN: H + CH+ -> C+ + H2
  const r4011 = k[510] * nH * y_CH2 * y_He_p; // 4011 IN: He+ + CH2 -> C+ + He + H2
  const r4055 = k[513] * nH * y_CH4 * y_He_p; // 4055 IN: He+ + CH4 -> CH+ + He + H2 + H
  const r4056 = k[514] * nH * y_CH4 * y_He_p; // 4056 IN: He+ + CH4 -> CH2+ + He + H2
  const r4057 = k[515] * nH * y_CH4 * y_He_p; // 4057 IN: He+ + CH4 -> CH3+ + He + H
  const r4059 = k[517] * nH * y_CH * y_He_p; // 4059 IN: He+ + CH -> C+ + He + H
  const r4067 = k[521] * nH * y_CO2 * y_He_p; // 4067 IN: He+ + CO2 -> O2 + C+ + He
  const r4068 = k[522] * nH * y_CO * y_He_p; // 4068 IN: He+ + CO -> O + C+ + He
  const r4076 = k[525] * nH * y_H2CO * y_He_p; // 4076 IN: He+ + H2CO -> CO+ + He + H2
  const r4077 = k[526] * nH * y_H2CO * y_He_p; // 4077 IN: He+ + H2CO -> HCO+ + He + H
  const r4078 = k[527] * nH * y_H2CO * y_He_p; // 4078 IN: He+ + H2CO -> O + CH2+ + He
  const r4531 = k[537] * nH * y_CH4 * y_O_p; // 4531 IN: O+ + CH4 -> OH + CH3+
  const r4534 = k[539] * nH * y_H2CO * y_O_p; // 4534 IN: O+ + H2CO -> HCO+ + OH
  const r7194 = k[598] * nH * y_CH2 * y_O2; // 7194 NN: CH2 + O2 -> CO + H2O
  const r7195 = k[599] * nH * y_CH2 * y_O2; // 7195 NN: CH2 + O2 -> H2CO + O
  const r7196 = k[600] * nH * y_CH2 * y_O2; // 7196 NN: CH2 + O2 -> HCO + OH
  const r7200 = k[604] * nH * y_CH2 * y_OH; // 7200 NN: CH2 + OH -> H2CO + H
  const r7226 = k[609] * nH * y_O * y_CH3; // 7226 NN: CH3 + O -> CO + H2 + H
  const r7227 = k[610] * nH * y_O * y_CH3; // 7227 NN: CH3 + O -> H2CO + H
  const r7230 = k[611] * nH * y_CH3 * y_OH; // 7230 NN: CH3 + OH -> H2O + CH2
  const r7246 = k[612] * nH * y_CH4 * y_OH; // 7246 NN: CH4 + OH -> H2O + CH3
  const r7262 = k[615] * nH * y_CH * y_H2CO; // 7262 NN: CH + H2CO -> HCO + CH2
  const r7335 = k[625] * nH * y_H2 * y_OH; // 7335 NN: H2 + OH -> H2O + H
  const r7347 = k[628] * nH * y_CH4 * y_H; // 7347 NN: H + CH4 -> CH3 + H2
  const r7353 = k[630] * nH * y_H * y_H2CO; // 7353 NN: H + H2CO -> HCO + H2
  const r7361 = k[631] * nH * y_HCO * y_H; // 7361 NN: H + HCO -> CO + H2
  const r7398 = k[633] * nH * y_HCO * y_HCO; // 7398 NN: HCO + HCO -> CO + CO + H2
  const r7399 = k[634] * nH * y_HCO * y_HCO; // 7399 NN: HCO + HCO -> H2CO + CO
  const r7593 = k[642] * nH * y_O * y_H2CO; // 7593 NN: O + H2CO -> HCO + OH
  const r7669 = k[648] * nH * y_H2CO * y_OH; // 7669 NN: OH + H2CO -> HCO + H2O
  const r7677 = k[649] * nH * y_HCO * y_OH; // 7677 NN: OH + HCO -> CO + H2O
  const r7874 = k[651] * nH * y_CH * y_H2CO; // 7874 NN: CH + H2CO -> CH3 + CO
  const r8084 = k[657] * y_C2_p; // 8084 PH: C2+ + PHOTON -> C+ + C
  const r8183 = k[669] * y_C; // 8183 PH: C + PHOTON -> C+ + e-
  const r8195 = k[671] * y_CH2_p; // 8195 PH: CH2+ + PHOTON -> C+ + H2
  const r8217 = k[678] * y_CH3; // 8217 PH: CH3 + PHOTON -> CH2 + H
  const r8218 = k[679] * y_CH3; // 8218 PH: CH3 + PHOTON -> CH + H2
  const r8219 = k[680] * y_CH3; // 8219 PH: CH3 + PHOTON -> CH3+ + e-
  const r8248 = k[683] * y_CH4; // 8248 PH: CH4 + PHOTON -> CH2 + H2
  const r8249 = k[684] * y_CH4; // 8249 PH: CH4 + PHOTON -> CH3 + H
  const r8250 = k[685] * y_CH4; // 8250 PH: CH4 + PHOTON -> CH + H2 + H
  const r8257 = k[689] * y_CO_p; // 8257 PH: CO+ + PHOTON -> C+ + O
  const r8268 = k[693] * y_H2; // 8268 PH: H2 + PHOTON -> H + H
  const r8273 = k[697] * y_H2CO; // 8273 PH: H2CO + PHOTON -> CO + H2
  const r8274 = k[698] * y_H2CO; // 8274 PH: H2CO + PHOTON -> CO + H + H
  const r8275 = k[699] * y_H2CO; // 8275 PH: H2CO + PHOTON -> H2CO+ + e-
  const r8276 = k[700] * y_H2CO; // 8276 PH: H2CO + PHOTON -> HCO+ + H + e-
  const r8282 = k[703] * y_H2O; // 8282 PH: H2O + PHOTON -> OH + H
  const r8307 = k[705] * y_HCO; // 8307 PH: HCO + PHOTON -> CO + H
  const r8574 = k[713] * nH * y_C * y_C_p; // 8574 RA: C+ + C -> C2+ + PHOTON
  const r8576 = k[714] * nH * y_O * y_C_p; // 8576 RA: C+ + O -> CO+ + PHOTON
  const r8625 = k[722] * nH * y_H2 * y_C_p; // 8625 RA: H2 + C+ -> CH2+ + PHOTON
  const r8633 = k[726] * nH * y_CH * y_H2; // 8633 RA: H2 + CH -> CH3 + PHOTON
  const r8647 = k[727] * nH * y_H * y_C_p; // 8647 RA: H + C+ -> CH+ + PHOTON
  const r8652 = k[730] * nH * y_H * y_OH; // 8652 RA: H + OH -> H2O + PHOTON
  const r8748 = k[734] * nH * y_e_m * y_C_p; // 8748 RR: C+ + e- -> C + PHOTON
  const r8749 = k[735] * nH * y_e_m * y_CH3_p; // 8749 RR: CH3+ + e- -> CH3 + PHOTON
  const r8753 = k[737] * nH * y_e_m * y_H2CO_p; // 8753 RR: H2CO+ + e- -> H2CO + PHOTON
  const r90001 = k[740] * nH * y_H; // 90001 GR: H + H -> H2
  dy[0] += -r181 - r300 - r2185 + r2191 - r4059 - r7262 - r7874 + r8218 + r8250 - r8633; // CH
  dy[1] += r276 + r666 + r991 + r2225 + r4068 + r4078 + r7195 - r7226 - r7227 - r7593 + r8257; // O
  dy[1] -= r8576;
  dy[2] += r147 + r189 + r511 + r2191 + r2193 + r2760 + r2887 + r3092 + r3149 + r3197 + r3313; // HCO+
  dy[2] += r4077 + r4534 + r8276;
  dy[3] += r821 + r924 + r1003 - r1687 + r8183 + r8219 + r8275 + r8276 - r8748 - r8749 - r8753; // e-
  dy[8] += r171 + r181 + r185 + r189 - r256 - r258 - r524 - r821 - r924 + r8084 - r8183 - r8574; // C
  dy[8] += r8748;
  dy[9] += -r7226 - r7227 - r7230 + r7246 + r7347 + r7874 - r8217 - r8218 - r8219 + r8249 + r8633; // CH3
  dy[9] += r8749;
  dy[10] += -r980 - r2183 - r2750 + r2887 - r2958 - r3022 - r3145 - r3190 - r4055 - r4056 - r4057; // CH4
  dy[10] += -r4531 - r7246 - r7347 - r8248 - r8249 - r8250;
  dy[11] += -r171 - r271 - r272 - r273 - r276 + r980 - r2140 + r2760 + r2958 + r3022 - r4011; // CH2
  dy[11] += -r7194 - r7195 - r7196 - r7200 + r7230 + r7262 + r8217 + r8248;
  dy[12] += r256 + r271 + r318 + r1002 + r1030 + r1687 + r2187 + r2190 + r2211 + r2226 + r2758; // CO
  dy[12] += -r3498 - r4068 + r7194 + r7226 + r7361 + 2 * r7398 + r7399 + r7677 + r7874 + r8273;
  dy[12] += r8274 + r8307;
  dy[13] += -r189 - r511 - r1030 - r2211 + r3092 + r7196 + r7262 + r7353 - r7361 - 2 * r7398; // HCO
  dy[13] += -2 * r7399 + r7593 + r7669 - r7677 - r8307;
  dy[14] += r386 + 2 * r828 + r933 + r1007 + r1030 + r1687 + r2140 + r2185 + r2193 + r2194 + r2232; // H
  dy[14] += r2750 + r3148 + r3190 + r3197 + r3248 + r3313 - r3672 + r4055 + r4057 + r4059 + r4077;
  dy[14] += r7200 + r7226 + r7227 + r7335 - r7347 - r7353 - r7361 + r8217 + r8249 + r8250;
  dy[14] += 2 * r8268 + 2 * r8274 + r8276 + r8282 + r8307 - r8647 - r8652 - 2 * r90001;
  dy[15] += r457 - r828 + r937 + r980 + r1002 + r2183 + r2750 + r3145 + r3148 + r3149 + r3190; // H2
  dy[15] += r3197 - r3248 + r3498 + r3672 + r4011 + r4055 + r4056 + r4076 + r7226 - r7335 + r7347;
  dy[15] += r7353 + r7361 + r7398 + r8195 + r8218 + r8248 + r8250 - r8268 + r8273 - r8625 - r8633;
  dy[15] += r90001;
  dy[16] += -r185 + r272 + r300 - r318 - r386 - r457 - r472 - r479 + r511 - r528 - r666 - r699; // H2CO
  dy[16] += -r1002 - r1003 - r2190 - r2191 - r2758 - r2760 - r2887 - r3092 - r3148 - r3149 - r3197;
  dy[16] += -r3313 - r4076 - r4077 - r4078 - r4534 + r7195 + r7200 + r7227 - r7262 - r7353 + r7399;
  dy[16] += -r7593 - r7669 - r7874 - r8273 - r8274 - r8275 - r8276 + r8753;
  dy[17] += r699 + r1007 - r2232 + r4531 + r4534 + r7196 - r7200 - r7230 - r7246 - r7335 + r7593; // OH
  dy[17] += -r7669 - r7677 + r8282 - r8652;
  dy[18] += r273 + r479 - r1007 - r2193 - r2194 + r7194 + r7230 + r7246 + r7335 + r7669 + r7677; // H2O
  dy[18] += -r8282 + r8652;
  dy[19] = -r147 - r1687 + r2194 + r3248 + r3498; // HOC+
  dy[20] += -r171 - r181 - r185 - r189 + r256 + r258 + r524 + r821 + r924 + r933 + r937 + r991; // C+
  dy[20] += -r2140 - r2183 - r2185 - r2187 - r2190 - r2191 - r2193 - r2194 - r2211 - r2225 - r2226;
  dy[20] += -r2232 + r3672 + r4011 + r4059 + r4067 + r4068 + r8084 + r8183 + r8195 + r8257 - r8574;
  dy[20] += -r8576 - r8625 - r8647 - r8748;
  dy[21] += r171 + r271 + r272 + r273 + r276 - r937 + r2190 + r4056 + r4078 - r8195 + r8625; // CH2+
  dy[22] += r181 + r300 - r933 + r2211 - r2750 - r2758 - r2760 - r3672 + r4055 + r8647; // CH+
  dy[23] += r185 - r272 - r300 + r318 + r386 + r457 + r472 + r479 - r511 + r528 + r666 + r699; // H2CO+
  dy[23] += r1003 + r8275 - r8753;
  dy[24] += r2185 - r2958 - r8084 + r8574; // C2+
  dy[25] += -r256 - r271 - r318 - r991 + r2187 + r2225 + r2232 - r3092 + r3148 - r3248 + r4076; // CO+
  dy[25] += -r8257 + r8576;
  dy[26] += -r258 - r472 - r3313; // O2+
  dy[27] += r258 + r472 - r2225 - r2226 + r3313 + r4067 - r7194 - r7195 - r7196; // O2
  dy[28] += r2183 + r2750 + r2958; // C2H2+
  dy[30] += -r2187 - r4067; // CO2
  dy[31] += r2140; // C2H+
  dy[32] += -r273 - r479; // H2O+
  dy[33] += -r276 - r666 + r2226 - r4531 - r4534; // O+
  dy[34] += -r699 - r3022; // OH+
  dy[35] += r2758 - r2887 + r3145 + r3190 + r4057 + r4531 + r8219 - r8749; // CH3+
  dy[37] += -r386 - r3145 - r3148 - r3149; // H+
  dy[44] += -r457 - r3190 - r3197; // H2+
  dy[45] += -r524 - r528 - r4011 - r4055 - r4056 - r4057 - r4059 - r4067 - r4068 - r4076 - r4077; // He+
  dy[45] -= r4078;
  dy[46] += r524 + r528 + r4011 + r4055 + r4056 + r4057 + r4059 + r4067 + r4068 + r4076 + r4077; // He
  dy[46] += r4078;
  dy[51] -= r3498; // H3+
  dy[53] += r3022; // H3O+
}

function rhs_r261(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_C = y[8];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_CO2 = y[30];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_H_p = y[37];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_H3O_p = y[53];
  const r261 = k[26] * nH * y_HCO * y_CH_p; // 261 CE: CH+ + HCO -> HCO+ + CH
  const r277 = k[32] * nH * y_CH2 * y_O2_p; // 277 CE: CH2 + O2+ -> O2 + CH2+
  const r278 = k[33] * nH * y_CH2 * y_OH_p; // 278 CE: CH2 + OH+ -> OH + CH2+
  const r299 = k[41] * nH * y_CH * y_CO_p; // 299 CE: CH + CO+ -> CO + CH+
  const r301 = k[43] * nH * y_CH * y_H2O_p; // 301 CE: CH + H2O+ -> H2O + CH+
  const r305 = k[44] * nH * y_CH * y_O_p; // 305 CE: CH + O+ -> O + CH+
  const r306 = k[45] * nH * y_CH * y_O2_p; // 306 CE: CH + O2+ -> O2 + CH+
  const r307 = k[46] * nH * y_CH * y_OH_p; // 307 CE: CH + OH+ -> OH + CH+
  const r320 = k[49] * nH * y_HCO * y_CO_p; // 320 CE: CO+ + HCO -> HCO+ + CO
  const r322 = k[50] * nH * y_CO_p * y_O2; // 322 CE: CO+ + O2 -> O2+ + CO
  const r369 = k[57] * nH * y_CH2 * y_H_p; // 369 CE: H+ + CH2 -> CH2+ + H
  const r382 = k[60] * nH * y_CH * y_H_p; // 382 CE: H+ + CH -> CH+ + H
  const r416 = k[64] * nH * y_O2 * y_H_p; // 416 CE: H+ + O2 -> O2+ + H
  const r451 = k[70] * nH * y_CH2 * y_H2_p; // 451 CE: H2+ + CH2 -> CH2+ + H2
  const r454 = k[72] * nH * y_CH * y_H2_p; // 454 CE: H2+ + CH -> CH+ + H2
  const r456 = k[73] * nH * y_CO * y_H2_p; // 456 CE: H2+ + CO -> CO+ + H2
  const r466 = k[77] * nH * y_O2 * y_H2_p; // 466 CE: H2+ + O2 -> O2+ + H2
  const r485 = k[86] * nH * y_O2 * y_H2O_p; // 485 CE: H2O+ + O2 -> O2+ + H2O
  const r489 = k[87] * nH * y_H2O * y_CO_p; // 489 CE: H2O + CO+ -> CO + H2O+
  const r499 = k[89] * nH * y_H * y_CO_p; // 499 CE: H + CO+ -> CO + H+
  const r513 = k[94] * nH * y_HCO * y_O2_p; // 513 CE: HCO + O2+ -> O2 + HCO+
  const r526 = k[99] * nH * y_CH * y_He_p; // 526 CE: He+ + CH -> CH+ + He
  const r536 = k[103] * nH * y_O2 * y_He_p; // 536 CE: He+ + O2 -> O2+ + He
  const r673 = k[111] * nH * y_O2 * y_O_p; // 673 CE: O+ + O2 -> O2+ + O
  const r693 = k[115] * nH * y_O * y_CO_p; // 693 CE: O + CO+ -> CO + O+
  const r705 = k[122] * nH * y_O2 * y_OH_p; // 705 CE: OH+ + O2 -> O2+ + OH
  const r710 = k[124] * nH * y_OH * y_CO_p; // 710 CE: OH + CO+ -> CO + OH+
  const r822 = k[127] * y_CO; // 822 CP: CO + CRP -> CO+ + e-
  const r935 = k[146] * y_CH2; // 935 CR: CH2 + CRPHOT -> CH2+ + e-
  const r938 = k[149] * y_CH2_p; // 938 CR: CH2+ + CRPHOT -> CH+ + H
  const r939 = k[150] * y_CH2_p; // 939 CR: CH2+ + CRPHOT -> CH + H+
  const r985 = k[159] * y_CH; // 985 CR: CH + CRPHOT -> CH+ + e-
  const r1076 = k[172] * y_O2; // 1076 CR: O2 + CRPHOT -> O2+ + e-
  const r1078 = k[174] * y_O2_p; // 1078 CR: O2+ + CRPHOT -> O+ + O
  const r1273 = k[178] * nH * y_e_m * y_C2_p; // 1273 DR: C2+ + e- -> C + C
  const r1436 = k[199] * nH * y_e_m * y_CH_p; // 1436 DR: CH+ + e- -> C + H
  const r1437 = k[200] * nH * y_e_m * y_CH2_p; // 1437 DR: CH2+ + e- -> C + H2
  const r1438 = k[201] * nH * y_e_m * y_CH2_p; // 1438 DR: CH2+ + e- -> C + H + H
  const r1439 = k[202] * nH * y_e_m * y_CH2_p; // 1439 DR: CH2+ + e- -> CH + H
  const r1517 = k[213] * nH * y_e_m * y_CO_p; // 1517 DR: CO+ + e- -> O + C
  const r1541 = k[216] * nH * y_e_m * y_H2CO_p; // 1541 DR: H2CO+ + e- -> CH2 + O
  const r1542 = k[217] * nH * y_e_m * y_H2CO_p; // 1542 DR: H2CO+ + e- -> CO + H2
  const r1543 = k[218] * nH * y_e_m * y_H2CO_p; // 1543 DR: H2CO+ + e- -> CO + H + H
  const r1544 = k[219] * nH * y_e_m * y_H2CO_p; // 1544 DR: H2CO+ + e- -> HCO + H
  const r1731 = k[240] * nH * y_e_m * y_O2_p; // 1731 DR: O2+ + e- -> O + O
  const r2261 = k[262] * nH * y_HCO * y_C2_p; // 2261 IN: C2+ + HCO -> CO + C2H+
  const r2262 = k[263] * nH * y_C2_p * y_O2; // 2262 IN: C2+ + O2 -> CO+ + CO
  const r2701 = k[284] * nH * y_C * y_CH_p; // 2701 IN: C + CH+ -> C2+ + H
  const r2702 = k[285] * nH * y_C * y_CH2_p; // 2702 IN: C + CH2+ -> C2H+ + H
  const r2710 = k[288] * nH * y_C * y_H2O_p; // 2710 IN: C + H2O+ -> OH + CH+
  const r2722 = k[291] * nH * y_C * y_O2_p; // 2722 IN: C + O2+ -> CO+ + O
  const r2724 = k[293] * nH * y_C * y_OH_p; // 2724 IN: C + OH+ -> O + CH+
  const r2746 = k[297] * nH * y_CH2 * y_CH_p; // 2746 IN: CH+ + CH2 -> C2H+ + H2
  const r2753 = k[300] * nH * y_CH * y_CH_p; // 2753 IN: CH+ + CH -> C2+ + H2
  const r2756 = k[301] * nH * y_CH_p * y_CO2; // 2756 IN: CH+ + CO2 -> HCO+ + CO
  const r2761 = k[305] * nH * y_H2O * y_CH_p; // 2761 IN: CH+ + H2O -> H2CO+ + H
  const r2762 = k[306] * nH * y_H2O * y_CH_p; // 2762 IN: CH+ + H2O -> H3O+ + C
  const r2763 = k[307] * nH * y_H2O * y_CH_p; // 2763 IN: CH+ + H2O -> HCO+ + H2
  const r2769 = k[308] * nH * y_HCO * y_CH_p; // 2769 IN: CH+ + HCO -> CO + CH2+
  const r2776 = k[309] * nH * y_CH_p * y_O2; // 2776 IN: CH+ + O2 -> CO+ + OH
  const r2777 = k[310] * nH * y_CH_p * y_O2; // 2777 IN: CH+ + O2 -> HCO+ + O
  const r2778 = k[311] * nH * y_CH_p * y_O2; // 2778 IN: CH+ + O2 -> HCO + O+
  const r2779 = k[312] * nH * y_O * y_CH_p; // 2779 IN: CH+ + O -> CO+ + H
  const r2782 = k[313] * nH * y_OH * y_CH_p; // 2782 IN: CH+ + OH -> CO+ + H2
  const r2788 = k[315] * nH * y_CH2_p * y_CO2; // 2788 IN: CH2+ + CO2 -> H2CO+ + CO
  const r2797 = k[318] * nH * y_HCO * y_CH2_p; // 2797 IN: CH2+ + HCO -> CO + CH3+
  const r2800 = k[319] * nH * y_CH2_p * y_O2; // 2800 IN: CH2+ + O2 -> HCO+ + OH
  const r2801 = k[320] * nH * y_O * y_CH2_p; // 2801 IN: CH2+ + O -> HCO+ + H
  const r2811 = k[326] * nH * y_CH2 * y_CO_p; // 2811 IN: CH2 + CO+ -> HCO+ + CH
  const r2812 = k[327] * nH * y_CH2 * y_H2CO_p; // 2812 IN: CH2 + H2CO+ -> HCO + CH3+
  const r2824 = k[331] * nH * y_CH2 * y_O2_p; // 2824 IN: CH2 + O2+ -> H2CO+ + O
  const r2900 = k[339] * nH * y_O * y_CH3_p; // 2900 IN: CH3+ + O -> H2CO+ + H
  const r2903 = k[341] * nH * y_OH * y_CH3_p; // 2903 IN: CH3+ + OH -> H2CO+ + H2
  const r3057 = k[377] * nH * y_CH * y_CO_p; // 3057 IN: CH + CO+ -> HCO+ + C
  const r3058 = k[378] * nH * y_CH * y_H2CO_p; // 3058 IN: CH + H2CO+ -> HCO + CH2+
  const r3059 = k[379] * nH * y_CH * y_H2O_p; // 3059 IN: CH + H2O+ -> OH + CH2+
  const r3061 = k[381] * nH * y_CH * y_H3O_p; // 3061 IN: CH + H3O+ -> H2O + CH2+
  const r3065 = k[382] * nH * y_CH * y_HCO_p; // 3065 IN: CH + HCO+ -> CO + CH2+
  const r3073 = k[383] * nH * y_CH * y_O_p; // 3073 IN: CH + O+ -> CO+ + H
  const r3074 = k[384] * nH * y_CH * y_O2_p; // 3074 IN: CH + O2+ -> HCO+ + O
  const r3076 = k[386] * nH * y_CH * y_OH_p; // 3076 IN: CH + OH+ -> O + CH2+
  const r3126 = k[393] * nH * y_CH2 * y_H_p; // 3126 IN: H+ + CH2 -> CH+ + H2
  const r3155 = k[399] * nH * y_HCO * y_H_p; // 3155 IN: H+ + HCO -> CO+ + H2
  const r3186 = k[404] * nH * y_C * y_H2_p; // 3186 IN: H2+ + C -> CH+ + H
  const r3192 = k[408] * nH * y_CH * y_H2_p; // 3192 IN: H2+ + CH -> CH2+ + H
  const r3214 = k[419] * nH * y_H2 * y_C2_p; // 3214 IN: H2 + C2+ -> C2H+ + H
  const r3240 = k[425] * nH * y_H2 * y_CH_p; // 3240 IN: H2 + CH+ -> CH2+ + H
  const r3241 = k[426] * nH * y_H2 * y_CH2_p; // 3241 IN: H2 + CH2+ -> CH3+ + H
  const r3247 = k[428] * nH * y_H2 * y_CO_p; // 3247 IN: H2 + CO+ -> HCO+ + H
  const r3329 = k[446] * nH * y_HCO * y_H2O_p; // 3329 IN: H2O+ + HCO -> H2CO+ + OH
  const r3334 = k[447] * nH * y_H2O * y_C2_p; // 3334 IN: H2O + C2+ -> C2H+ + OH
  const r3355 = k[452] * nH * y_H2O * y_CO_p; // 3355 IN: H2O + CO+ -> HCO+ + OH
  const r3357 = k[454] * nH * y_H2O * y_H2CO_p; // 3357 IN: H2O + H2CO+ -> HCO + H3O+
  const r3811 = k[496] * nH * y_HCO_p * y_HCO; // 3811 IN: HCO+ + HCO -> H2CO+ + CO
  const r4012 = k[511] * nH * y_CH2 * y_He_p; // 4012 IN: He+ + CH2 -> CH+ + He + H
  const r4064 = k[518] * nH * y_CO2 * y_He_p; // 4064 IN: He+ + CO2 -> CO+ + O + He
  const r4066 = k[520] * nH * y_CO2 * y_He_p; // 4066 IN: He+ + CO2 -> O2+ + C + He
  const r4108 = k[530] * nH * y_HCO * y_He_p; // 4108 IN: He+ + HCO -> CO+ + He + H
  const r4110 = k[532] * nH * y_HCO * y_He_p; // 4110 IN: He+ + HCO -> O + CH+ + He
  const r4533 = k[538] * nH * y_CO2 * y_O_p; // 4533 IN: O+ + CO2 -> O2+ + CO
  const r4577 = k[544] * nH * y_O * y_C2_p; // 4577 IN: O + C2+ -> CO+ + C
  const r4678 = k[564] * nH * y_HCO * y_OH_p; // 4678 IN: OH+ + HCO -> H2CO+ + O
  const r4693 = k[567] * nH * y_OH * y_CO_p; // 4693 IN: OH + CO+ -> HCO+ + O
  const r8088 = k[660] * y_C2H_p; // 8088 PH: C2H+ + PHOTON -> C2+ + H
  const r8193 = k[670] * y_CH_p; // 8193 PH: CH+ + PHOTON -> C + H+
  const r8196 = k[672] * y_CH2_p; // 8196 PH: CH2+ + PHOTON -> CH+ + H
  const r8197 = k[673] * y_CH2_p; // 8197 PH: CH2+ + PHOTON -> CH + H+
  const r8198 = k[674] * y_CH2; // 8198 PH: CH2 + PHOTON -> CH2+ + e-
  const r8215 = k[676] * y_CH3_p; // 8215 PH: CH3+ + PHOTON -> CH+ + H2
  const r8216 = k[677] * y_CH3_p; // 8216 PH: CH3+ + PHOTON -> CH2+ + H
  const r8253 = k[688] * y_CH; // 8253 PH: CH + PHOTON -> CH+ + e-
  const r8306 = k[704] * y_HCO_p; // 8306 PH: HCO+ + PHOTON -> CO+ + H
  const r8596 = k[717] * nH * y_C * y_O_p; // 8596 RA: C + O+ -> CO+ + PHOTON
  dy[0] += r261 - r299 - r301 - r305 - r306 - r307 - r382 - r454 - r526 + r939 - r985 + r1439; // CH
  dy[0] += -r2753 + r2811 - r3057 - r3058 - r3059 - r3061 - r3065 - r3073 - r3074 - r3076 - r3192;
  dy[0] += r8197 - r8253;
  dy[1] += r305 + r673 - r693 + r1078 + r1517 + r1541 + 2 * r1731 + r2722 + r2724 + r2777 - r2779; // O
  dy[1] += -r2801 + r2824 - r2900 + r3074 + r3076 + r4064 + r4110 - r4577 + r4678 + r4693;
  dy[2] += r261 + r320 + r513 + r2756 + r2763 + r2777 + r2800 + r2801 + r2811 + r3057 - r3065; // HCO+
  dy[2] += r3074 + r3247 + r3355 - r3811 + r4693 - r8306;
  dy[3] += r822 + r935 + r985 + r1076 - r1273 - r1436 - r1437 - r1438 - r1439 - r1517 - r1541; // e-
  dy[3] += -r1542 - r1543 - r1544 - r1731 + r8198 + r8253;
  dy[8] += 2 * r1273 + r1436 + r1437 + r1438 + r1517 - r2701 - r2702 - r2710 - r2722 - r2724; // C
  dy[8] += r2762 + r3057 - r3186 + r4066 + r4577 + r8193 - r8596;
  dy[11] += -r277 - r278 - r369 - r451 - r935 + r1541 - r2746 - r2811 - r2812 - r2824 - r3126; // CH2
  dy[11] += -r4012 - r8198;
  dy[12] += r299 + r320 + r322 - r456 + r489 + r499 + r693 + r710 - r822 + r1542 + r1543 + r2261; // CO
  dy[12] += r2262 + r2756 + r2769 + r2788 + r2797 + r3065 + r3811 + r4533;
  dy[13] += -r261 - r320 - r513 + r1544 - r2261 - r2769 + r2778 - r2797 + r2812 + r3058 - r3155; // HCO
  dy[13] += -r3329 + r3357 - r3811 - r4108 - r4110 - r4678;
  dy[14] += r369 + r382 + r416 - r499 + r938 + r1436 + 2 * r1438 + r1439 + 2 * r1543 + r1544; // H
  dy[14] += r2701 + r2702 + r2761 + r2779 + r2801 + r2900 + r3073 + r3186 + r3192 + r3214 + r3240;
  dy[14] += r3241 + r3247 + r4012 + r4108 + r8088 + r8196 + r8216 + r8306;
  dy[15] += r451 + r454 + r456 + r466 + r1437 + r1542 + r2746 + r2753 + r2763 + r2782 + r2903; // H2
  dy[15] += r3126 + r3155 - r3214 - r3240 - r3241 - r3247 + r8215;
  dy[17] += r278 + r307 + r705 - r710 + r2710 + r2776 - r2782 + r2800 - r2903 + r3059 + r3329; // OH
  dy[17] += r3334 + r3355 - r4693;
  dy[18] += r301 + r485 - r489 - r2761 - r2762 - r2763 + r3061 - r3334 - r3355 - r3357; // H2O
  dy[21] += r277 + r278 + r369 + r451 + r935 - r938 - r939 - r1437 - r1438 - r1439 - r2702 + r2769; // CH2+
  dy[21] += -r2788 - r2797 - r2800 - r2801 + r3058 + r3059 + r3061 + r3065 + r3076 + r3192 + r3240;
  dy[21] += -r3241 - r8196 - r8197 + r8198 + r8216;
  dy[22] += -r261 + r299 + r301 + r305 + r306 + r307 + r382 + r454 + r526 + r938 + r985 - r1436; // CH+
  dy[22] += -r2701 + r2710 + r2724 - r2746 - r2753 - r2756 - r2761 - r2762 - r2763 - r2769 - r2776;
  dy[22] += -r2777 - r2778 - r2779 - r2782 + r3126 + r3186 - r3240 + r4012 + r4110 - r8193 + r8196;
  dy[22] += r8215 + r8253;
  dy[23] += -r1541 - r1542 - r1543 - r1544 + r2761 + r2788 - r2812 + r2824 + r2900 + r2903 - r3058; // H2CO+
  dy[23] += r3329 - r3357 + r3811 + r4678;
  dy[24] += -r1273 - r2261 - r2262 + r2701 + r2753 - r3214 - r3334 - r4577 + r8088; // C2+
  dy[25] += -r299 - r320 - r322 + r456 - r489 - r499 - r693 - r710 + r822 - r1517 + r2262 + r2722; // CO+
  dy[25] += r2776 + r2779 + r2782 - r2811 - r3057 + r3073 + r3155 - r3247 - r3355 + r4064 + r4108;
  dy[25] += r4577 - r4693 + r8306 + r8596;
  dy[26] += -r277 - r306 + r322 + r416 + r466 + r485 - r513 + r536 + r673 + r705 + r1076 - r1078; // O2+
  dy[26] += -r1731 - r2722 - r2824 - r3074 + r4066 + r4533;
  dy[27] += r277 + r306 - r322 - r416 - r466 - r485 + r513 - r536 - r673 - r705 - r1076 - r2262; // O2
  dy[27] += -r2776 - r2777 - r2778 - r2800;
  dy[30] += -r2756 - r2788 - r4064 - r4066 - r4533; // CO2
  dy[31] += r2261 + r2702 + r2746 + r3214 + r3334 - r8088; // C2H+
  dy[32] += -r301 - r485 + r489 - r2710 - r3059 - r3329; // H2O+
  dy[33] += -r305 - r673 + r693 + r1078 + r2778 - r3073 - r4533 - r8596; // O+
  dy[34] += -r278 - r307 - r705 + r710 - r2724 - r3076 - r4678; // OH+
  dy[35] += r2797 + r2812 - r2900 - r2903 + r3241 - r8215 - r8216; // CH3+
  dy[37] += -r369 - r382 - r416 + r499 + r939 - r3126 - r3155 + r8193 + r8197; // H+
  dy[44] += -r451 - r454 - r456 - r466 - r3186 - r3192; // H2+
  dy[45] += -r526 - r536 - r4012 - r4064 - r4066 - r4108 - r4110; // He+
  dy[46] += r526 + r536 + r4012 + r4064 + r4066 + r4108 + r4110; // He
  dy[53] += r2762 - r3061 + r3357; // H3O+
}

function rhs_r237(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_CO2 = y[30];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const r237 = k[21] * nH * y_C2H2 * y_CO2_p; // 237 CE: C2H2 + CO2+ -> CO2 + C2H2+
  const r287 = k[35] * nH * y_C2H2 * y_CH4_p; // 287 CE: CH4+ + C2H2 -> C2H2+ + CH4
  const r290 = k[36] * nH * y_H2CO * y_CH4_p; // 290 CE: CH4+ + H2CO -> H2CO+ + CH4
  const r293 = k[37] * nH * y_O2 * y_CH4_p; // 293 CE: CH4+ + O2 -> O2+ + CH4
  const r295 = k[38] * nH * y_CH4 * y_CO_p; // 295 CE: CH4 + CO+ -> CO + CH4+
  const r296 = k[39] * nH * y_CH4 * y_CO2_p; // 296 CE: CH4 + CO2+ -> CO2 + CH4+
  const r317 = k[47] * nH * y_CO_p * y_CO2; // 317 CE: CO+ + CO2 -> CO2+ + CO
  const r381 = k[59] * nH * y_CH4 * y_H_p; // 381 CE: H+ + CH4 -> CH4+ + H
  const r388 = k[62] * nH * y_H2O * y_H_p; // 388 CE: H+ + H2O -> H2O+ + H
  const r400 = k[63] * nH * y_HCO * y_H_p; // 400 CE: H+ + HCO -> HCO+ + H
  const r417 = k[65] * nH * y_O * y_H_p; // 417 CE: H+ + O -> O+ + H
  const r419 = k[66] * nH * y_OH * y_H_p; // 419 CE: H+ + OH -> OH+ + H
  const r453 = k[71] * nH * y_CH4 * y_H2_p; // 453 CE: H2+ + CH4 -> CH4+ + H2
  const r458 = k[75] * nH * y_H2O * y_H2_p; // 458 CE: H2+ + H2O -> H2O+ + H2
  const r467 = k[78] * nH * y_OH * y_H2_p; // 467 CE: H2+ + OH -> OH+ + H2
  const r481 = k[85] * nH * y_HCO * y_H2O_p; // 481 CE: H2O+ + HCO -> HCO+ + H2O
  const r490 = k[88] * nH * y_H2O * y_CO2_p; // 490 CE: H2O + CO2+ -> CO2 + H2O+
  const r500 = k[90] * nH * y_H * y_H2_p; // 500 CE: H + H2+ -> H2 + H+
  const r503 = k[92] * nH * y_H * y_O_p; // 503 CE: H + O+ -> O + H+
  const r525 = k[98] * nH * y_CH4 * y_He_p; // 525 CE: He+ + CH4 -> CH4+ + He
  const r527 = k[100] * nH * y_CO2 * y_He_p; // 527 CE: He+ + CO2 -> CO2+ + He
  const r529 = k[102] * nH * y_H2O * y_He_p; // 529 CE: He+ + H2O -> H2O+ + He
  const r663 = k[107] * nH * y_CH4 * y_O_p; // 663 CE: O+ + CH4 -> CH4+ + O
  const r667 = k[109] * nH * y_H2O * y_O_p; // 667 CE: O+ + H2O -> H2O+ + O
  const r669 = k[110] * nH * y_HCO * y_O_p; // 669 CE: O+ + HCO -> HCO+ + O
  const r675 = k[112] * nH * y_OH * y_O_p; // 675 CE: O+ + OH -> OH+ + O
  const r689 = k[114] * nH * y_O2 * y_CO2_p; // 689 CE: O2 + CO2+ -> CO2 + O2+
  const r694 = k[116] * nH * y_O * y_CO2_p; // 694 CE: O + CO2+ -> CO2 + O+
  const r700 = k[120] * nH * y_H2O * y_OH_p; // 700 CE: OH+ + H2O -> H2O+ + OH
  const r702 = k[121] * nH * y_HCO * y_OH_p; // 702 CE: OH+ + HCO -> HCO+ + OH
  const r832 = k[134] * y_O; // 832 CP: O + CRP -> O+ + e-
  const r981 = k[155] * y_CH4; // 981 CR: CH4 + CRPHOT -> CH4+ + e-
  const r982 = k[156] * y_CH4_p; // 982 CR: CH4+ + CRPHOT -> CH2+ + H2
  const r983 = k[157] * y_CH4_p; // 983 CR: CH4+ + CRPHOT -> CH3+ + H
  const r989 = k[160] * y_CO2; // 989 CR: CO2 + CRPHOT -> CO + O
  const r1008 = k[169] * y_H2O; // 1008 CR: H2O + CRPHOT -> H2O+ + e-
  const r1081 = k[175] * y_O; // 1081 CR: O + CRPHOT -> O+ + e-
  const r1087 = k[177] * y_OH_p; // 1087 CR: OH+ + CRPHOT -> O+ + H
  const r1275 = k[180] * nH * y_e_m * y_C2H_p; // 1275 DR: C2H+ + e- -> CH + C
  const r1278 = k[183] * nH * y_e_m * y_C2H2_p; // 1278 DR: C2H2+ + e- -> CH + CH
  const r1455 = k[203] * nH * y_e_m * y_CH3_p; // 1455 DR: CH3+ + e- -> CH2 + H
  const r1456 = k[204] * nH * y_e_m * y_CH3_p; // 1456 DR: CH3+ + e- -> CH + H2
  const r1457 = k[205] * nH * y_e_m * y_CH3_p; // 1457 DR: CH3+ + e- -> CH + H + H
  const r1505 = k[206] * nH * y_e_m * y_CH4_p; // 1505 DR: CH4+ + e- -> CH2 + H + H
  const r1506 = k[207] * nH * y_e_m * y_CH4_p; // 1506 DR: CH4+ + e- -> CH3 + H
  const r1518 = k[214] * nH * y_e_m * y_CO2_p; // 1518 DR: CO2+ + e- -> CO + O
  const r1561 = k[220] * nH * y_e_m * y_H2O_p; // 1561 DR: H2O+ + e- -> O + H2
  const r1562 = k[221] * nH * y_e_m * y_H2O_p; // 1562 DR: H2O+ + e- -> O + H + H
  const r1563 = k[222] * nH * y_e_m * y_H2O_p; // 1563 DR: H2O+ + e- -> OH + H
  const r1737 = k[242] * nH * y_e_m * y_OH_p; // 1737 DR: OH+ + e- -> O + H
  const r2284 = k[269] * nH * y_HCO * y_C2H_p; // 2284 IN: C2H+ + HCO -> CO + C2H2+
  const r2705 = k[286] * nH * y_C * y_CH3_p; // 2705 IN: C + CH3+ -> C2H+ + H2
  const r2813 = k[328] * nH * y_CH2 * y_H2O_p; // 2813 IN: CH2 + H2O+ -> OH + CH3+
  const r2814 = k[329] * nH * y_CH2 * y_H3O_p; // 2814 IN: CH2 + H3O+ -> H2O + CH3+
  const r2818 = k[330] * nH * y_HCO_p * y_CH2; // 2818 IN: CH2 + HCO+ -> CO + CH3+
  const r2826 = k[333] * nH * y_CH2 * y_OH_p; // 2826 IN: CH2 + OH+ -> O + CH3+
  const r2892 = k[337] * nH * y_HCO * y_CH3_p; // 2892 IN: CH3+ + HCO -> CO + CH4+
  const r2901 = k[340] * nH * y_O * y_CH3_p; // 2901 IN: CH3+ + O -> HCO+ + H2
  const r2944 = k[342] * nH * y_C2H2 * y_CH4_p; // 2944 IN: CH4+ + C2H2 -> C2H3+ + CH3
  const r2949 = k[343] * nH * y_CH4 * y_CH4_p; // 2949 IN: CH4+ + CH4 -> CH5+ + CH3
  const r2950 = k[344] * nH * y_CO2 * y_CH4_p; // 2950 IN: CH4+ + CO2 -> HCO2+ + CH3
  const r2951 = k[345] * nH * y_CO * y_CH4_p; // 2951 IN: CH4+ + CO -> HCO+ + CH3
  const r2952 = k[346] * nH * y_H2CO * y_CH4_p; // 2952 IN: CH4+ + H2CO -> H2COH+ + CH3
  const r2953 = k[347] * nH * y_H2O * y_CH4_p; // 2953 IN: CH4+ + H2O -> H3O+ + CH3
  const r3003 = k[357] * nH * y_CH4 * y_CO2_p; // 3003 IN: CH4 + CO2+ -> HCO2+ + CH3
  const r3055 = k[375] * nH * y_CH * y_CH3_p; // 3055 IN: CH + CH3+ -> C2H2+ + H2
  const r3146 = k[395] * nH * y_CO2 * y_H_p; // 3146 IN: H+ + CO2 -> HCO+ + O
  const r3187 = k[405] * nH * y_CH2 * y_H2_p; // 3187 IN: H2+ + CH2 -> CH3+ + H
  const r3208 = k[417] * nH * y_O * y_H2_p; // 3208 IN: H2+ + O -> OH+ + H
  const r3209 = k[418] * nH * y_OH * y_H2_p; // 3209 IN: H2+ + OH -> H2O+ + H
  const r3215 = k[420] * nH * y_H2 * y_C2H_p; // 3215 IN: H2 + C2H+ -> C2H2+ + H
  const r3245 = k[427] * nH * y_H2 * y_CH4_p; // 3245 IN: H2 + CH4+ -> CH5+ + H
  const r3249 = k[430] * nH * y_H2 * y_CO2_p; // 3249 IN: H2 + CO2+ -> HCO2+ + H
  const r3257 = k[431] * nH * y_H2 * y_H2O_p; // 3257 IN: H2 + H2O+ -> H3O+ + H
  const r3281 = k[434] * nH * y_H2 * y_O_p; // 3281 IN: H2 + O+ -> OH+ + H
  const r3284 = k[436] * nH * y_H2 * y_OH_p; // 3284 IN: H2 + OH+ -> H2O+ + H
  const r3322 = k[442] * nH * y_CO * y_H2O_p; // 3322 IN: H2O+ + CO -> HCO+ + OH
  const r3324 = k[444] * nH * y_H2O * y_H2O_p; // 3324 IN: H2O+ + H2O -> H3O+ + OH
  const r3328 = k[445] * nH * y_HCO * y_H2O_p; // 3328 IN: H2O+ + HCO -> CO + H3O+
  const r3356 = k[453] * nH * y_H2O * y_CO2_p; // 3356 IN: H2O + CO2+ -> HCO2+ + OH
  const r3456 = k[467] * nH * y_CH3 * y_H3_p; // 3456 IN: H3+ + CH3 -> CH4+ + H2
  const r3676 = k[488] * nH * y_H * y_CH4_p; // 3676 IN: H + CH4+ -> CH3+ + H2
  const r3677 = k[489] * nH * y_H * y_CH5_p; // 3677 IN: H + CH5+ -> CH4+ + H2
  const r3678 = k[490] * nH * y_H * y_CO2_p; // 3678 IN: H + CO2+ -> HCO+ + O
  const r4065 = k[519] * nH * y_CO2 * y_He_p; // 4065 IN: He+ + CO2 -> CO + O+ + He
  const r4082 = k[528] * nH * y_H2O * y_He_p; // 4082 IN: He+ + H2O -> OH+ + He + H
  const r4152 = k[533] * nH * y_O2 * y_He_p; // 4152 IN: He+ + O2 -> O+ + O + He
  const r4159 = k[534] * nH * y_OH * y_He_p; // 4159 IN: He+ + OH -> O+ + He + H
  const r4539 = k[540] * nH * y_HCO * y_O_p; // 4539 IN: O+ + HCO -> CO + OH+
  const r4543 = k[541] * nH * y_OH * y_O_p; // 4543 IN: O+ + OH -> O2+ + H
  const r4579 = k[545] * nH * y_O * y_C2H_p; // 4579 IN: O + C2H+ -> HCO+ + C
  const r4582 = k[546] * nH * y_O * y_C2H2_p; // 4582 IN: O + C2H2+ -> HCO+ + CH
  const r4622 = k[549] * nH * y_O * y_CH4_p; // 4622 IN: O + CH4+ -> OH + CH3+
  const r4625 = k[552] * nH * y_O * y_CO2_p; // 4625 IN: O + CO2+ -> O2+ + CO
  const r4628 = k[553] * nH * y_O * y_H2O_p; // 4628 IN: O + H2O+ -> O2+ + H2
  const r4645 = k[556] * nH * y_O * y_OH_p; // 4645 IN: O + OH+ -> O2+ + H
  const r4672 = k[560] * nH * y_CO * y_OH_p; // 4672 IN: OH+ + CO -> HCO+ + O
  const r4674 = k[562] * nH * y_H2O * y_OH_p; // 4674 IN: OH+ + H2O -> H3O+ + O
  const r4677 = k[563] * nH * y_HCO * y_OH_p; // 4677 IN: OH+ + HCO -> CO + H2O+
  const r4683 = k[565] * nH * y_OH * y_OH_p; // 4683 IN: OH+ + OH -> H2O+ + O
  const r4694 = k[568] * nH * y_OH * y_H2O_p; // 4694 IN: OH + H2O+ -> H3O+ + O
  const r4696 = k[569] * nH * y_HCO_p * y_OH; // 4696 IN: OH + HCO+ -> CO + H2O+
  const r7192 = k[596] * nH * y_CH2 * y_O2; // 7192 NN: CH2 + O2 -> CO2 + H2
  const r7193 = k[597] * nH * y_CH2 * y_O2; // 7193 NN: CH2 + O2 -> CO2 + H + H
  const r7261 = k[614] * nH * y_CH * y_CO2; // 7261 NN: CH + CO2 -> HCO + CO
  const r7272 = k[617] * nH * y_CH * y_O2; // 7272 NN: CH + O2 -> CO2 + H
  const r7402 = k[635] * nH * y_HCO * y_O2; // 7402 NN: HCO + O2 -> CO2 + OH
  const r7606 = k[643] * nH * y_O * y_HCO; // 7606 NN: O + HCO -> CO2 + H
  const r7665 = k[647] * nH * y_CO * y_OH; // 7665 NN: OH + CO -> CO2 + H
  const r8246 = k[681] * y_CH4_p; // 8246 PH: CH4+ + PHOTON -> CH2+ + H2
  const r8247 = k[682] * y_CH4_p; // 8247 PH: CH4+ + PHOTON -> CH3+ + H
  const r8251 = k[686] * y_CH4; // 8251 PH: CH4 + PHOTON -> CH4+ + e-
  const r8258 = k[690] * y_CO2; // 8258 PH: CO2 + PHOTON -> CO + O
  const r8278 = k[701] * y_H2O_p; // 8278 PH: H2O+ + PHOTON -> OH+ + H
  const r8281 = k[702] * y_H2O; // 8281 PH: H2O + PHOTON -> H2O+ + e-
  const r8356 = k[707] * y_O2_p; // 8356 PH: O2+ + PHOTON -> O+ + O
  const r8358 = k[708] * y_O2; // 8358 PH: O2 + PHOTON -> O2+ + e-
  const r8365 = k[710] * y_OH_p; // 8365 PH: OH+ + PHOTON -> O+ + H
  const r8368 = k[712] * y_OH; // 8368 PH: OH + PHOTON -> OH+ + e-
  const r8760 = k[739] * nH * y_e_m * y_O_p; // 8760 RR: O+ + e- -> O + PHOTON
  dy[0] += r1275 + 2 * r1278 + r1456 + r1457 - r3055 + r4582 - r7261 - r7272; // CH
  dy[1] += -r417 + r503 + r663 + r667 + r669 + r675 - r694 - r832 + r989 - r1081 + r1518 + r1561; // O
  dy[1] += r1562 + r1737 + r2826 - r2901 + r3146 - r3208 + r3678 + r4152 - r4579 - r4582 - r4622;
  dy[1] += -r4625 - r4628 - r4645 + r4672 + r4674 + r4683 + r4694 - r7606 + r8258 + r8356 + r8760;
  dy[2] += r400 + r481 + r669 + r702 - r2818 + r2901 + r2951 + r3146 + r3322 + r3678 + r4579; // HCO+
  dy[2] += r4582 + r4672 - r4696;
  dy[3] += r832 + r981 + r1008 + r1081 - r1275 - r1278 - r1455 - r1456 - r1457 - r1505 - r1506; // e-
  dy[3] += -r1518 - r1561 - r1562 - r1563 - r1737 + r8251 + r8281 + r8358 + r8368 - r8760;
  dy[7] += -r237 - r287 - r2944; // C2H2
  dy[8] += r1275 - r2705 + r4579; // C
  dy[9] += r1506 + r2944 + r2949 + r2950 + r2951 + r2952 + r2953 + r3003 - r3456; // CH3
  dy[10] += r287 + r290 + r293 - r295 - r296 - r381 - r453 - r525 - r663 - r981 - r2949 - r3003; // CH4
  dy[10] -= r8251;
  dy[11] += r1455 + r1505 - r2813 - r2814 - r2818 - r2826 - r3187 - r7192 - r7193; // CH2
  dy[12] += r295 + r317 + r989 + r1518 + r2284 + r2818 + r2892 - r2951 - r3322 + r3328 + r4065; // CO
  dy[12] += r4539 + r4625 - r4672 + r4677 + r4696 + r7261 - r7665 + r8258;
  dy[13] += -r400 - r481 - r669 - r702 - r2284 - r2892 - r3328 - r4539 - r4677 + r7261 - r7402; // HCO
  dy[13] -= r7606;
  dy[14] += r381 + r388 + r400 + r417 + r419 - r500 - r503 + r983 + r1087 + r1455 + 2 * r1457; // H
  dy[14] += 2 * r1505 + r1506 + 2 * r1562 + r1563 + r1737 + r3187 + r3208 + r3209 + r3215 + r3245;
  dy[14] += r3249 + r3257 + r3281 + r3284 - r3676 - r3677 - r3678 + r4082 + r4159 + r4543 + r4645;
  dy[14] += 2 * r7193 + r7272 + r7606 + r7665 + r8247 + r8278 + r8365;
  dy[15] += r453 + r458 + r467 + r500 + r982 + r1456 + r1561 + r2705 + r2901 + r3055 - r3215; // H2
  dy[15] += -r3245 - r3249 - r3257 - r3281 - r3284 + r3456 + r3676 + r3677 + r4628 + r7192 + r8246;
  dy[16] += -r290 - r2952; // H2CO
  dy[17] += -r419 - r467 - r675 + r700 + r702 + r1563 + r2813 - r3209 + r3322 + r3324 + r3356; // OH
  dy[17] += -r4159 - r4543 + r4622 - r4683 - r4694 - r4696 + r7402 - r7665 - r8368;
  dy[18] += -r388 - r458 + r481 - r490 - r529 - r667 - r700 - r1008 + r2814 - r2953 - r3324 - r3356; // H2O
  dy[18] += -r4082 - r4674 - r8281;
  dy[21] += r982 + r8246; // CH2+
  dy[23] += r290; // H2CO+
  dy[25] += -r295 - r317; // CO+
  dy[26] += r293 + r689 + r4543 + r4625 + r4628 + r4645 - r8356 + r8358; // O2+
  dy[27] += -r293 - r689 - r4152 - r7192 - r7193 - r7272 - r7402 - r8358; // O2
  dy[28] += r237 + r287 - r1278 + r2284 + r3055 + r3215 - r4582; // C2H2+
  dy[29] = -r237 - r296 + r317 - r490 + r527 - r689 - r694 - r1518 - r3003 - r3249 - r3356 - r3678; // CO2+
  dy[29] -= r4625;
  dy[30] += r237 + r296 - r317 + r490 - r527 + r689 + r694 - r989 - r2950 - r3146 - r4065 + r7192; // CO2
  dy[30] += r7193 - r7261 + r7272 + r7402 + r7606 + r7665 - r8258;
  dy[31] += -r1275 - r2284 + r2705 - r3215 - r4579; // C2H+
  dy[32] += r388 + r458 - r481 + r490 + r529 + r667 + r700 + r1008 - r1561 - r1562 - r1563 - r2813; // H2O+
  dy[32] += r3209 - r3257 + r3284 - r3322 - r3324 - r3328 - r4628 + r4677 + r4683 - r4694 + r4696;
  dy[32] += -r8278 + r8281;
  dy[33] += r417 - r503 - r663 - r667 - r669 - r675 + r694 + r832 + r1081 + r1087 - r3281 + r4065; // O+
  dy[33] += r4152 + r4159 - r4539 - r4543 + r8356 + r8365 - r8760;
  dy[34] += r419 + r467 + r675 - r700 - r702 - r1087 - r1737 - r2826 + r3208 + r3281 - r3284; // OH+
  dy[34] += r4082 + r4539 - r4645 - r4672 - r4674 - r4677 - r4683 + r8278 - r8365 + r8368;
  dy[35] += r983 - r1455 - r1456 - r1457 - r2705 + r2813 + r2814 + r2818 + r2826 - r2892 - r2901; // CH3+
  dy[35] += -r3055 + r3187 + r3676 + r4622 + r8247;
  dy[36] = -r287 - r290 - r293 + r295 + r296 + r381 + r453 + r525 + r663 + r981 - r982 - r983; // CH4+
  dy[36] += -r1505 - r1506 + r2892 - r2944 - r2949 - r2950 - r2951 - r2952 - r2953 - r3245 + r3456;
  dy[36] += -r3676 + r3677 - r4622 - r8246 - r8247 + r8251;
  dy[37] += -r381 - r388 - r400 - r417 - r419 + r500 + r503 - r3146; // H+
  dy[44] += -r453 - r458 - r467 - r500 - r3187 - r3208 - r3209; // H2+
  dy[45] += -r525 - r527 - r529 - r4065 - r4082 - r4152 - r4159; // He+
  dy[46] += r525 + r527 + r529 + r4065 + r4082 + r4152 + r4159; // He
  dy[48] = r2944; // C2H3+
  dy[50] = r2949 + r3245 - r3677; // CH5+
  dy[51] -= r3456; // H3+
  dy[52] = r2952; // H2COH+
  dy[53] += -r2814 + r2953 + r3257 + r3324 + r3328 + r4674 + r4694; // H3O+
  dy[54] = r2950 + r3003 + r3249 + r3356; // HCO2+
}

function rhs_r343(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2O = y[18];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_C2_p = y[24];
  const y_C2H2_p = y[28];
  const y_C2H_p = y[31];
  const y_CH3_p = y[35];
  const y_H_p = y[37];
  const y_C3 = y[38];
  const y_C3_p = y[39];
  const y_C3H2 = y[40];
  const y_C3H2_p = y[41];
  const y_C3H = y[42];
  const y_C3H_p = y[43];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_He = y[46];
  const y_H2CCC = y[47];
  const y_C2H3_p = y[48];
  const y_C3H3_p = y[49];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const y_HCO2_p = y[54];
  const r343 = k[54] * nH * y_H_p * y_C3; // 343 CE: H+ + C3 -> C3+ + H
  const r344 = k[55] * nH * y_H_p * y_C3H2; // 344 CE: H+ + C3H2 -> C3H2+ + H
  const r345 = k[56] * nH * y_H_p * y_C3H; // 345 CE: H+ + C3H -> C3H+ + H
  const r461 = k[76] * nH * y_HCO * y_H2_p; // 461 CE: H2+ + HCO -> HCO+ + H2
  const r469 = k[79] * nH * y_H2 * y_He_p; // 469 CE: H2 + He+ -> He + H2+
  const r502 = k[91] * nH * y_H * y_He_p; // 502 CE: H + He+ -> He + H+
  const r800 = k[125] * nH * y_H_p * y_H2CCC; // 800 CE: H+ + H2CCC -> C3H2+ + H
  const r826 = k[129] * y_H2; // 826 CP: H2 + CRP -> H+ + H + e-
  const r827 = k[130] * y_H2; // 827 CP: H2 + CRP -> H2+ + e-
  const r829 = k[132] * y_H; // 829 CP: H + CRP -> H+ + e-
  const r830 = k[133] * y_He; // 830 CP: He + CRP -> He+ + e-
  const r865 = k[140] * y_C3; // 865 CR: C3 + CRPHOT -> C2 + C
  const r866 = k[141] * y_C3; // 866 CR: C3 + CRPHOT -> C3+ + e-
  const r868 = k[142] * y_C3H2; // 868 CR: C3H2 + CRPHOT -> C3H + H
  const r869 = k[143] * y_C3H; // 869 CR: C3H + CRPHOT -> C3 + H
  const r999 = k[164] * y_H2_p; // 999 CR: H2+ + CRPHOT -> H+ + H
  const r1000 = k[165] * y_H2CCC; // 1000 CR: H2CCC + CRPHOT -> C3H + H
  const r1279 = k[184] * nH * y_e_m * y_C2H3_p; // 1279 DR: C2H3+ + e- -> C2 + H + H2
  const r1280 = k[185] * nH * y_e_m * y_C2H3_p; // 1280 DR: C2H3+ + e- -> C2H2 + H
  const r1281 = k[186] * nH * y_e_m * y_C2H3_p; // 1281 DR: C2H3+ + e- -> C2H + H2
  const r1282 = k[187] * nH * y_e_m * y_C2H3_p; // 1282 DR: C2H3+ + e- -> C2H + H + H
  const r1283 = k[188] * nH * y_e_m * y_C2H3_p; // 1283 DR: C2H3+ + e- -> CH2 + CH
  const r1284 = k[189] * nH * y_e_m * y_C2H3_p; // 1284 DR: C2H3+ + e- -> CH3 + C
  const r1316 = k[190] * nH * y_e_m * y_C3_p; // 1316 DR: C3+ + e- -> C2 + C
  const r1317 = k[191] * nH * y_e_m * y_C3H_p; // 1317 DR: C3H+ + e- -> C2H + C
  const r1318 = k[192] * nH * y_e_m * y_C3H_p; // 1318 DR: C3H+ + e- -> C3 + H
  const r1319 = k[193] * nH * y_e_m * y_C3H2_p; // 1319 DR: C3H2+ + e- -> C2 + CH2
  const r1320 = k[194] * nH * y_e_m * y_C3H2_p; // 1320 DR: C3H2+ + e- -> C2H2 + C
  const r1321 = k[195] * nH * y_e_m * y_C3H2_p; // 1321 DR: C3H2+ + e- -> C3 + H2
  const r1322 = k[196] * nH * y_e_m * y_C3H2_p; // 1322 DR: C3H2+ + e- -> C3 + H + H
  const r1323 = k[197] * nH * y_e_m * y_C3H2_p; // 1323 DR: C3H2+ + e- -> C3H + H
  const r1326 = k[198] * nH * y_e_m * y_C3H3_p; // 1326 DR: C3H3+ + e- -> C3H2 + H
  const r1524 = k[215] * nH * y_e_m * y_H2_p; // 1524 DR: H2+ + e- -> H + H
  const r2021 = k[243] * nH * y_e_m * y_C3H3_p; // 2021 DR: C3H3+ + e- -> H2CCC + H
  const r2095 = k[244] * nH * y_C2H2 * y_C_p; // 2095 IN: C+ + C2H2 -> C3H+ + H
  const r2103 = k[245] * nH * y_C2H * y_C_p; // 2103 IN: C+ + C2H -> C3+ + H
  const r2184 = k[250] * nH * y_CH4 * y_C_p; // 2184 IN: C+ + CH4 -> C2H3+ + H
  const r2258 = k[261] * nH * y_C2 * y_C2_p; // 2258 IN: C2+ + C2 -> C3+ + C
  const r2331 = k[270] * nH * y_HCO * y_C2H2_p; // 2331 IN: C2H2+ + HCO -> CO + C2H3+
  const r2372 = k[271] * nH * y_HCO_p * y_C2H2; // 2372 IN: C2H2 + HCO+ -> CO + C2H3+
  const r2373 = k[272] * nH * y_C2H2 * y_HCO2_p; // 2373 IN: C2H2 + HCO2+ -> CO2 + C2H3+
  const r2388 = k[273] * nH * y_C3H2 * y_C2H3_p; // 2388 IN: C2H3+ + C3H2 -> C3H3+ + C2H2
  const r2391 = k[274] * nH * y_C3H * y_C2H3_p; // 2391 IN: C2H3+ + C3H -> C3H2+ + C2H2
  const r2537 = k[275] * nH * y_C2H * y_C2H3_p; // 2537 IN: C2H + C2H3+ -> C2H2+ + C2H2
  const r2660 = k[280] * nH * y_C * y_C2H_p; // 2660 IN: C + C2H+ -> C3+ + H
  const r2661 = k[281] * nH * y_C * y_C2H2_p; // 2661 IN: C + C2H2+ -> C3H+ + H
  const r2662 = k[282] * nH * y_C * y_C2H3_p; // 2662 IN: C + C2H3+ -> C3H+ + H2
  const r2663 = k[283] * nH * y_C * y_C2H3_p; // 2663 IN: C + C2H3+ -> C3H2+ + H
  const r2743 = k[294] * nH * y_C2 * y_CH_p; // 2743 IN: CH+ + C2 -> C3+ + H
  const r2744 = k[295] * nH * y_C2H2 * y_CH_p; // 2744 IN: CH+ + C2H2 -> C3H2+ + H
  const r2745 = k[296] * nH * y_C2H * y_CH_p; // 2745 IN: CH+ + C2H -> C3+ + H2
  const r2751 = k[299] * nH * y_CH4 * y_CH_p; // 2751 IN: CH+ + CH4 -> C2H3+ + H2
  const r2785 = k[314] * nH * y_C2H * y_CH2_p; // 2785 IN: CH2+ + C2H -> C3H2+ + H
  const r2805 = k[321] * nH * y_CH2 * y_C2_p; // 2805 IN: CH2 + C2+ -> C3H+ + H
  const r2807 = k[323] * nH * y_CH2 * y_C2H_p; // 2807 IN: CH2 + C2H+ -> C3H2+ + H
  const r2809 = k[324] * nH * y_CH2 * y_CH3_p; // 2809 IN: CH2 + CH3+ -> C2H3+ + H2
  const r2851 = k[334] * nH * y_C2 * y_CH3_p; // 2851 IN: CH3+ + C2 -> C3H+ + H2
  const r2858 = k[335] * nH * y_C2H * y_CH3_p; // 2858 IN: CH3+ + C2H -> C3H2+ + H2
  const r2959 = k[350] * nH * y_CH4 * y_C2_p; // 2959 IN: CH4 + C2+ -> C3H+ + H2 + H
  const r2960 = k[351] * nH * y_CH4 * y_C2_p; // 2960 IN: CH4 + C2+ -> C3H2+ + H2
  const r2968 = k[353] * nH * y_CH4 * y_C3_p; // 2968 IN: CH4 + C3+ -> C3H+ + CH3
  const r2971 = k[354] * nH * y_CH4 * y_C3H_p; // 2971 IN: CH4 + C3H+ -> C2H3+ + C2H2
  const r2973 = k[355] * nH * y_CH4 * y_C3H2_p; // 2973 IN: CH4 + C3H2+ -> C3H3+ + CH3
  const r3030 = k[364] * nH * y_C2H2 * y_CH5_p; // 3030 IN: CH5+ + C2H2 -> C2H3+ + CH4
  const r3051 = k[371] * nH * y_CH * y_C2_p; // 3051 IN: CH + C2+ -> C3+ + H
  const r3053 = k[373] * nH * y_CH * y_C2H_p; // 3053 IN: CH + C2H+ -> C3H+ + H
  const r3054 = k[374] * nH * y_CH * y_C2H2_p; // 3054 IN: CH + C2H2+ -> C3H2+ + H
  const r3112 = k[391] * nH * y_H_p * y_C3H2; // 3112 IN: H+ + C3H2 -> C3H+ + H2
  const r3113 = k[392] * nH * y_H_p * y_C3H; // 3113 IN: H+ + C3H -> C3+ + H2
  const r3147 = k[396] * nH * y_H_p * y_H2CCC; // 3147 IN: H+ + H2CCC -> C3H+ + H2
  const r3156 = k[400] * nH * y_HCO * y_H_p; // 3156 IN: H+ + HCO -> CO + H2+
  const r3182 = k[402] * nH * y_C2H2 * y_H2_p; // 3182 IN: H2+ + C2H2 -> C2H3+ + H
  const r3195 = k[410] * nH * y_CO * y_H2_p; // 3195 IN: H2+ + CO -> HCO+ + H
  const r3198 = k[413] * nH * y_H2O * y_H2_p; // 3198 IN: H2+ + H2O -> H3O+ + H
  const r3216 = k[421] * nH * y_H2 * y_C2H2_p; // 3216 IN: H2 + C2H2+ -> C2H3+ + H
  const r3219 = k[422] * nH * y_H2 * y_C3_p; // 3219 IN: H2 + C3+ -> C3H+ + H
  const r3220 = k[423] * nH * y_H2 * y_C3H_p; // 3220 IN: H2 + C3H+ -> C3H2+ + H
  const r3221 = k[424] * nH * y_H2 * y_C3H2_p; // 3221 IN: H2 + C3H2+ -> C3H3+ + H
  const r3272 = k[432] * nH * y_H2 * y_He_p; // 3272 IN: H2 + He+ -> H+ + H + He
  const r3338 = k[449] * nH * y_H2O * y_C2H3_p; // 3338 IN: H2O + C2H3+ -> C2H2 + H3O+
  const r3343 = k[450] * nH * y_H2O * y_C3H_p; // 3343 IN: H2O + C3H+ -> CO + C2H3+
  const r3345 = k[451] * nH * y_H2O * y_C3H_p; // 3345 IN: H2O + C3H+ -> HCO+ + C2H2
  const r3402 = k[460] * nH * y_C2H2 * y_H3_p; // 3402 IN: H3+ + C2H2 -> C2H3+ + H2
  const r3416 = k[462] * nH * y_C3 * y_H3_p; // 3416 IN: H3+ + C3 -> C3H+ + H2
  const r3417 = k[463] * nH * y_C3H2 * y_H3_p; // 3417 IN: H3+ + C3H2 -> C3H3+ + H2
  const r3418 = k[464] * nH * y_C3H * y_H3_p; // 3418 IN: H3+ + C3H -> C3H2+ + H2
  const r3601 = k[481] * nH * y_C3 * y_H3O_p; // 3601 IN: H3O+ + C3 -> C3H+ + H2O
  const r3602 = k[482] * nH * y_C3H2 * y_H3O_p; // 3602 IN: H3O+ + C3H2 -> C3H3+ + H2O
  const r3603 = k[483] * nH * y_C3H * y_H3O_p; // 3603 IN: H3O+ + C3H -> C3H2+ + H2O
  const r3664 = k[485] * nH * y_H * y_C2H3_p; // 3664 IN: H + C2H3+ -> C2H2+ + H2
  const r3668 = k[486] * nH * y_H * y_C3H2_p; // 3668 IN: H + C3H2+ -> C3H+ + H2
  const r3743 = k[492] * nH * y_HCO_p * y_C3; // 3743 IN: HCO+ + C3 -> C3H+ + CO
  const r3744 = k[493] * nH * y_HCO_p * y_C3H2; // 3744 IN: HCO+ + C3H2 -> C3H3+ + CO
  const r3745 = k[494] * nH * y_HCO_p * y_C3H; // 3745 IN: HCO+ + C3H -> C3H2+ + CO
  const r3940 = k[507] * nH * y_C3 * y_He_p; // 3940 IN: He+ + C3 -> C2 + C+ + He
  const r3941 = k[508] * nH * y_C3H2 * y_He_p; // 3941 IN: He+ + C3H2 -> C3H+ + He + H
  const r3942 = k[509] * nH * y_C3H * y_He_p; // 3942 IN: He+ + C3H -> C3+ + He + H
  const r4074 = k[523] * nH * y_He_p * y_H2CCC; // 4074 IN: He+ + H2CCC -> C3+ + He + H2
  const r4075 = k[524] * nH * y_He_p * y_H2CCC; // 4075 IN: He+ + H2CCC -> C3H+ + He + H
  const r4083 = k[529] * nH * y_H2O * y_He_p; // 4083 IN: He+ + H2O -> OH + He + H+
  const r4590 = k[547] * nH * y_O * y_C3H2_p; // 4590 IN: O + C3H2+ -> HCO+ + C2H
  const r4591 = k[548] * nH * y_O * y_C3H3_p; // 4591 IN: O + C3H3+ -> HCO+ + C2H2
  const r7092 = k[585] * nH * y_C2H2 * y_C; // 7092 NN: C + C2H2 -> C3 + H2
  const r7093 = k[586] * nH * y_C2H2 * y_C; // 7093 NN: C + C2H2 -> C3H + H
  const r7097 = k[587] * nH * y_C2H * y_C; // 7097 NN: C + C2H -> C3 + H
  const r7248 = k[613] * nH * y_CH * y_C2H2; // 7248 NN: CH + C2H2 -> H2CCC + H
  const r7549 = k[639] * nH * y_O * y_C3; // 7549 NN: O + C3 -> CO + C2
  const r7550 = k[640] * nH * y_O * y_C3H; // 7550 NN: O + C3H -> CO + C2H
  const r7591 = k[641] * nH * y_O * y_H2CCC; // 7591 NN: O + H2CCC -> CO + C2H2
  const r7985 = k[652] * nH * y_H * y_H2CCC; // 7985 NN: H + H2CCC -> C3H2 + H
  const r7986 = k[653] * nH * y_H * y_C3H2; // 7986 NN: H + C3H2 -> H2CCC + H
  const r8110 = k[665] * y_C3; // 8110 PH: C3 + PHOTON -> C2 + C
  const r8111 = k[666] * y_C3; // 8111 PH: C3 + PHOTON -> C3+ + e-
  const r8113 = k[667] * y_C3H2; // 8113 PH: C3H2 + PHOTON -> C3H + H
  const r8114 = k[668] * y_C3H; // 8114 PH: C3H + PHOTON -> C3 + H
  const r8269 = k[694] * y_H2_p; // 8269 PH: H2+ + PHOTON -> H+ + H
  const r8270 = k[695] * y_H2CCC; // 8270 PH: H2CCC + PHOTON -> C3 + H2
  const r8271 = k[696] * y_H2CCC; // 8271 PH: H2CCC + PHOTON -> C3H + H
  const r8592 = k[715] * nH * y_C2 * y_C; // 8592 RA: C + C2 -> C3 + PHOTON
  const r8622 = k[719] * nH * y_H * y_H_p; // 8622 RA: H+ + H -> H2+ + PHOTON
  const r8752 = k[736] * nH * y_e_m * y_H_p; // 8752 RR: H+ + e- -> H + PHOTON
  const r8756 = k[738] * nH * y_e_m * y_He_p; // 8756 RR: He+ + e- -> He + PHOTON
  dy[0] += r1283 - r3051 - r3053 - r3054 - r7248; // CH
  dy[1] += -r4590 - r4591 - r7549 - r7550 - r7591; // O
  dy[2] += r461 - r2372 + r3195 + r3345 - r3743 - r3744 - r3745 + r4590 + r4591; // HCO+
  dy[3] += r826 + r827 + r829 + r830 + r866 - r1279 - r1280 - r1281 - r1282 - r1283 - r1284 - r1316; // e-
  dy[3] += -r1317 - r1318 - r1319 - r1320 - r1321 - r1322 - r1323 - r1326 - r1524 - r2021 + r8111;
  dy[3] += -r8752 - r8756;
  dy[5] += r865 + r1279 + r1316 + r1319 - r2258 - r2743 - r2851 + r3940 + r7549 + r8110 - r8592; // C2
  dy[6] += r1281 + r1282 + r1317 - r2103 - r2537 - r2745 - r2785 - r2858 + r4590 - r7097 + r7550; // C2H
  dy[7] += r1280 + r1320 - r2095 - r2372 - r2373 + r2388 + r2391 + r2537 - r2744 + r2971 - r3030; // C2H2
  dy[7] += -r3182 + r3338 + r3345 - r3402 + r4591 - r7092 - r7093 - r7248 + r7591;
  dy[8] += r865 + r1284 + r1316 + r1317 + r1320 + r2258 - r2660 - r2661 - r2662 - r2663 - r7092; // C
  dy[8] += -r7093 - r7097 + r8110 - r8592;
  dy[9] += r1284 + r2968 + r2973; // CH3
  dy[10] += -r2184 - r2751 - r2959 - r2960 - r2968 - r2971 - r2973 + r3030; // CH4
  dy[11] += r1283 + r1319 - r2805 - r2807 - r2809; // CH2
  dy[12] += r2331 + r2372 + r3156 - r3195 + r3343 + r3743 + r3744 + r3745 + r7549 + r7550 + r7591; // CO
  dy[13] += -r461 - r2331 - r3156; // HCO
  dy[14] += r343 + r344 + r345 - r502 + r800 + r826 - r829 + r868 + r869 + r999 + r1000 + r1279; // H
  dy[14] += r1280 + 2 * r1282 + r1318 + 2 * r1322 + r1323 + r1326 + 2 * r1524 + r2021 + r2095;
  dy[14] += r2103 + r2184 + r2660 + r2661 + r2663 + r2743 + r2744 + r2785 + r2805 + r2807 + r2959;
  dy[14] += r3051 + r3053 + r3054 + r3182 + r3195 + r3198 + r3216 + r3219 + r3220 + r3221 + r3272;
  dy[14] += -r3664 - r3668 + r3941 + r3942 + r4075 + r7093 + r7097 + r7248 + r8113 + r8114 + r8269;
  dy[14] += r8271 - r8622 + r8752;
  dy[15] += r461 - r469 - r826 - r827 + r1279 + r1281 + r1321 + r2662 + r2745 + r2751 + r2809; // H2
  dy[15] += r2851 + r2858 + r2959 + r2960 + r3112 + r3113 + r3147 - r3216 - r3219 - r3220 - r3221;
  dy[15] += -r3272 + r3402 + r3416 + r3417 + r3418 + r3664 + r3668 + r4074 + r7092 + r8270;
  dy[17] += r4083; // OH
  dy[18] += -r3198 - r3338 - r3343 - r3345 + r3601 + r3602 + r3603 - r4083; // H2O
  dy[20] += -r2095 - r2103 - r2184 + r3940; // C+
  dy[21] -= r2785; // CH2+
  dy[22] += -r2743 - r2744 - r2745 - r2751; // CH+
  dy[24] += -r2258 - r2805 - r2959 - r2960 - r3051; // C2+
  dy[28] += -r2331 + r2537 - r2661 - r3054 - r3216 + r3664; // C2H2+
  dy[30] += r2373; // CO2
  dy[31] += -r2660 - r2807 - r3053; // C2H+
  dy[35] += -r2809 - r2851 - r2858; // CH3+
  dy[37] += -r343 - r344 - r345 + r502 - r800 + r826 + r829 + r999 - r3112 - r3113 - r3147 - r3156; // H+
  dy[37] += r3272 + r4083 + r8269 - r8622 - r8752;
  dy[38] = -r343 - r865 - r866 + r869 + r1318 + r1321 + r1322 - r3416 - r3601 - r3743 - r3940; // C3
  dy[38] += r7092 + r7097 - r7549 - r8110 - r8111 + r8114 + r8270 + r8592;
  dy[39] = r343 + r866 - r1316 + r2103 + r2258 + r2660 + r2743 + r2745 - r2968 + r3051 + r3113; // C3+
  dy[39] += -r3219 + r3942 + r4074 + r8111;
  dy[40] = -r344 - r868 + r1326 - r2388 - r3112 - r3417 - r3602 - r3744 - r3941 + r7985 - r7986; // C3H2
  dy[40] -= r8113;
  dy[41] = r344 + r800 - r1319 - r1320 - r1321 - r1322 - r1323 + r2391 + r2663 + r2744 + r2785; // C3H2+
  dy[41] += r2807 + r2858 + r2960 - r2973 + r3054 + r3220 - r3221 + r3418 + r3603 - r3668 + r3745;
  dy[41] -= r4590;
  dy[42] = -r345 + r868 - r869 + r1000 + r1323 - r2391 - r3113 - r3418 - r3603 - r3745 - r3942; // C3H
  dy[42] += r7093 - r7550 + r8113 - r8114 + r8271;
  dy[43] = r345 - r1317 - r1318 + r2095 + r2661 + r2662 + r2805 + r2851 + r2959 + r2968 - r2971; // C3H+
  dy[43] += r3053 + r3112 + r3147 + r3219 - r3220 - r3343 - r3345 + r3416 + r3601 + r3668 + r3743;
  dy[43] += r3941 + r4075;
  dy[44] += -r461 + r469 + r827 - r999 - r1524 + r3156 - r3182 - r3195 - r3198 - r8269 + r8622; // H2+
  dy[45] += -r469 - r502 + r830 - r3272 - r3940 - r3941 - r3942 - r4074 - r4075 - r4083 - r8756; // He+
  dy[46] += r469 + r502 - r830 + r3272 + r3940 + r3941 + r3942 + r4074 + r4075 + r4083 + r8756; // He
  dy[47] = -r800 - r1000 + r2021 - r3147 - r4074 - r4075 + r7248 - r7591 - r7985 + r7986 - r8270; // H2CCC
  dy[47] -= r8271;
  dy[48] += -r1279 - r1280 - r1281 - r1282 - r1283 - r1284 + r2184 + r2331 + r2372 + r2373 - r2388; // C2H3+
  dy[48] += -r2391 - r2537 - r2662 - r2663 + r2751 + r2809 + r2971 + r3030 + r3182 + r3216 - r3338;
  dy[48] += r3343 + r3402 - r3664;
  dy[49] = -r1326 - r2021 + r2388 + r2973 + r3221 + r3417 + r3602 + r3744 - r4591; // C3H3+
  dy[50] -= r3030; // CH5+
  dy[51] += -r3402 - r3416 - r3417 - r3418; // H3+
  dy[53] += r3198 + r3338 - r3601 - r3602 - r3603; // H3O+
  dy[54] -= r2373; // HCO2+
}

function rhs_r1509(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C = y[8];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_CO2 = y[30];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_H_p = y[37];
  const y_C3H2_p = y[41];
  const y_C3H_p = y[43];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_He = y[46];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H2COH_p = y[52];
  const y_H3O_p = y[53];
  const y_HCO2_p = y[54];
  const y_HeH_p = y[55];
  const y_O2H_p = y[56];
  const r1509 = k[208] * nH * y_e_m * y_CH5_p; // 1509 DR: CH5+ + e- -> CH2 + H2 + H
  const r1510 = k[209] * nH * y_e_m * y_CH5_p; // 1510 DR: CH5+ + e- -> CH3 + H2
  const r1511 = k[210] * nH * y_e_m * y_CH5_p; // 1511 DR: CH5+ + e- -> CH3 + H + H
  const r1512 = k[211] * nH * y_e_m * y_CH5_p; // 1512 DR: CH5+ + e- -> CH4 + H
  const r1513 = k[212] * nH * y_e_m * y_CH5_p; // 1513 DR: CH5+ + e- -> CH + H2 + H2
  const r1577 = k[223] * nH * y_e_m * y_H3_p; // 1577 DR: H3+ + e- -> H2 + H
  const r1578 = k[224] * nH * y_e_m * y_H3_p; // 1578 DR: H3+ + e- -> H + H + H
  const r1587 = k[225] * nH * y_e_m * y_H2COH_p; // 1587 DR: H2COH+ + e- -> CH2 + OH
  const r1588 = k[226] * nH * y_e_m * y_H2COH_p; // 1588 DR: H2COH+ + e- -> CH + H2O
  const r1589 = k[227] * nH * y_e_m * y_H2COH_p; // 1589 DR: H2COH+ + e- -> CO + H2 + H
  const r1590 = k[228] * nH * y_e_m * y_H2COH_p; // 1590 DR: H2COH+ + e- -> H2CO + H
  const r1591 = k[229] * nH * y_e_m * y_H2COH_p; // 1591 DR: H2COH+ + e- -> HCO + H + H
  const r1594 = k[230] * nH * y_e_m * y_H3O_p; // 1594 DR: H3O+ + e- -> H2O + H
  const r1595 = k[231] * nH * y_e_m * y_H3O_p; // 1595 DR: H3O+ + e- -> O + H2 + H
  const r1596 = k[232] * nH * y_e_m * y_H3O_p; // 1596 DR: H3O+ + e- -> OH + H2
  const r1597 = k[233] * nH * y_e_m * y_H3O_p; // 1597 DR: H3O+ + e- -> OH + H + H
  const r1656 = k[235] * nH * y_e_m * y_HCO2_p; // 1656 DR: HCO2+ + e- -> CO2 + H
  const r1657 = k[236] * nH * y_e_m * y_HCO2_p; // 1657 DR: HCO2+ + e- -> CO + O + H
  const r1658 = k[237] * nH * y_e_m * y_HCO2_p; // 1658 DR: HCO2+ + e- -> CO + OH
  const r1711 = k[239] * nH * y_e_m * y_HeH_p; // 1711 DR: HeH+ + e- -> He + H
  const r1732 = k[241] * nH * y_e_m * y_O2H_p; // 1732 DR: O2H+ + e- -> O2 + H
  const r2270 = k[267] * nH * y_C2 * y_O2H_p; // 2270 IN: C2 + O2H+ -> O2 + C2H+
  const r2276 = k[268] * nH * y_H2CO * y_C2H_p; // 2276 IN: C2H+ + H2CO -> H2COH+ + C2
  const r2560 = k[279] * nH * y_C2H * y_O2H_p; // 2560 IN: C2H + O2H+ -> O2 + C2H2+
  const r2709 = k[287] * nH * y_C * y_CH5_p; // 2709 IN: C + CH5+ -> CH4 + CH+
  const r2712 = k[289] * nH * y_C * y_H3O_p; // 2712 IN: C + H3O+ -> HCO+ + H2
  const r2715 = k[290] * nH * y_C * y_HCO2_p; // 2715 IN: C + HCO2+ -> CO2 + CH+
  const r2723 = k[292] * nH * y_C * y_O2H_p; // 2723 IN: C + O2H+ -> O2 + CH+
  const r2759 = k[303] * nH * y_H2CO * y_CH_p; // 2759 IN: CH+ + H2CO -> H2COH+ + C
  const r2792 = k[317] * nH * y_H2O * y_CH2_p; // 2792 IN: CH2+ + H2O -> H2COH+ + H
  const r2810 = k[325] * nH * y_CH2 * y_CH5_p; // 2810 IN: CH2 + CH5+ -> CH4 + CH3+
  const r2825 = k[332] * nH * y_CH2 * y_O2H_p; // 2825 IN: CH2 + O2H+ -> O2 + CH3+
  const r2899 = k[338] * nH * y_O2 * y_CH3_p; // 2899 IN: CH3+ + O2 -> H2COH+ + O
  const r3006 = k[358] * nH * y_CH4 * y_H2CO_p; // 3006 IN: CH4 + H2CO+ -> H2COH+ + CH3
  const r3013 = k[360] * nH * y_CH4 * y_HCO2_p; // 3013 IN: CH4 + HCO2+ -> CO2 + CH5+
  const r3021 = k[361] * nH * y_CH4 * y_OH_p; // 3021 IN: CH4 + OH+ -> CH5+ + O
  const r3029 = k[363] * nH * y_C2 * y_CH5_p; // 3029 IN: CH5+ + C2 -> C2H+ + CH4
  const r3032 = k[365] * nH * y_C2H * y_CH5_p; // 3032 IN: CH5+ + C2H -> C2H2+ + CH4
  const r3035 = k[366] * nH * y_CO2 * y_CH5_p; // 3035 IN: CH5+ + CO2 -> HCO2+ + CH4
  const r3036 = k[367] * nH * y_CO * y_CH5_p; // 3036 IN: CH5+ + CO -> HCO+ + CH4
  const r3037 = k[368] * nH * y_H2CO * y_CH5_p; // 3037 IN: CH5+ + H2CO -> H2COH+ + CH4
  const r3038 = k[369] * nH * y_H2O * y_CH5_p; // 3038 IN: CH5+ + H2O -> H3O+ + CH4
  const r3042 = k[370] * nH * y_HCO * y_CH5_p; // 3042 IN: CH5+ + HCO -> H2CO+ + CH4
  const r3056 = k[376] * nH * y_CH * y_CH5_p; // 3056 IN: CH + CH5+ -> CH4 + CH2+
  const r3060 = k[380] * nH * y_CH * y_H2COH_p; // 3060 IN: CH + H2COH+ -> H2CO + CH2+
  const r3075 = k[385] * nH * y_CH * y_O2H_p; // 3075 IN: CH + O2H+ -> O2 + CH2+
  const r3097 = k[388] * nH * y_CO * y_HCO2_p; // 3097 IN: CO + HCO2+ -> CO2 + HCO+
  const r3101 = k[389] * nH * y_CO * y_O2H_p; // 3101 IN: CO + O2H+ -> O2 + HCO+
  const r3191 = k[407] * nH * y_CH4 * y_H2_p; // 3191 IN: H2+ + CH4 -> CH5+ + H
  const r3194 = k[409] * nH * y_CO2 * y_H2_p; // 3194 IN: H2+ + CO2 -> HCO2+ + H
  const r3196 = k[411] * nH * y_H2 * y_H2_p; // 3196 IN: H2+ + H2 -> H3+ + H
  const r3201 = k[414] * nH * y_HCO * y_H2_p; // 3201 IN: H2+ + HCO -> CO + H3+
  const r3202 = k[415] * nH * y_H2_p * y_He; // 3202 IN: H2+ + He -> HeH+ + H
  const r3207 = k[416] * nH * y_O2 * y_H2_p; // 3207 IN: H2+ + O2 -> O2H+ + H
  const r3273 = k[433] * nH * y_H2 * y_HeH_p; // 3273 IN: H2 + HeH+ -> He + H3+
  const r3283 = k[435] * nH * y_H2 * y_O2H_p; // 3283 IN: H2 + O2H+ -> O2 + H3+
  const r3303 = k[437] * nH * y_H2CO * y_H2CO_p; // 3303 IN: H2CO+ + H2CO -> H2COH+ + HCO
  const r3314 = k[439] * nH * y_H2CO * y_O2H_p; // 3314 IN: H2CO + O2H+ -> O2 + H2COH+
  const r3323 = k[443] * nH * y_H2CO * y_H2O_p; // 3323 IN: H2O+ + H2CO -> H2COH+ + OH
  const r3360 = k[455] * nH * y_H2O * y_H2COH_p; // 3360 IN: H2O + H2COH+ -> H2CO + H3O+
  const r3362 = k[456] * nH * y_HCO_p * y_H2O; // 3362 IN: H2O + HCO+ -> CO + H3O+
  const r3363 = k[457] * nH * y_H2O * y_HCO2_p; // 3363 IN: H2O + HCO2+ -> CO2 + H3O+
  const r3376 = k[458] * nH * y_H2O * y_O2H_p; // 3376 IN: H2O + O2H+ -> O2 + H3O+
  const r3401 = k[459] * nH * y_C2 * y_H3_p; // 3401 IN: H3+ + C2 -> C2H+ + H2
  const r3412 = k[461] * nH * y_C2H * y_H3_p; // 3412 IN: H3+ + C2H -> C2H2+ + H2
  const r3447 = k[465] * nH * y_C * y_H3_p; // 3447 IN: H3+ + C -> CH+ + H2
  const r3449 = k[466] * nH * y_CH2 * y_H3_p; // 3449 IN: H3+ + CH2 -> CH3+ + H2
  const r3491 = k[468] * nH * y_CH4 * y_H3_p; // 3491 IN: H3+ + CH4 -> CH5+ + H2
  const r3492 = k[469] * nH * y_CH * y_H3_p; // 3492 IN: H3+ + CH -> CH2+ + H2
  const r3496 = k[470] * nH * y_CO2 * y_H3_p; // 3496 IN: H3+ + CO2 -> HCO2+ + H2
  const r3497 = k[471] * nH * y_CO * y_H3_p; // 3497 IN: H3+ + CO -> HCO+ + H2
  const r3504 = k[473] * nH * y_H2CO * y_H3_p; // 3504 IN: H3+ + H2CO -> H2COH+ + H2
  const r3506 = k[474] * nH * y_H2O * y_H3_p; // 3506 IN: H3+ + H2O -> H3O+ + H2
  const r3520 = k[475] * nH * y_HCO * y_H3_p; // 3520 IN: H3+ + HCO -> H2CO+ + H2
  const r3553 = k[476] * nH * y_O2 * y_H3_p; // 3553 IN: H3+ + O2 -> O2H+ + H2
  const r3554 = k[477] * nH * y_O * y_H3_p; // 3554 IN: H3+ + O -> H2O+ + H
  const r3555 = k[478] * nH * y_O * y_H3_p; // 3555 IN: H3+ + O -> OH+ + H2
  const r3557 = k[479] * nH * y_OH * y_H3_p; // 3557 IN: H3+ + OH -> H2O+ + H2
  const r3633 = k[484] * nH * y_H2CO * y_H3O_p; // 3633 IN: H3O+ + H2CO -> H2COH+ + H2O
  const r3682 = k[491] * nH * y_H * y_HeH_p; // 3682 IN: H + HeH+ -> He + H2+
  const r3799 = k[495] * nH * y_HCO_p * y_H2CO; // 3799 IN: HCO+ + H2CO -> H2COH+ + CO
  const r3850 = k[497] * nH * y_HCO * y_H2CO_p; // 3850 IN: HCO + H2CO+ -> H2COH+ + CO
  const r3853 = k[498] * nH * y_HCO * y_O2_p; // 3853 IN: HCO + O2+ -> O2H+ + CO
  const r3854 = k[499] * nH * y_HCO * y_O2H_p; // 3854 IN: HCO + O2H+ -> O2 + H2CO+
  const r4109 = k[531] * nH * y_HCO * y_He_p; // 4109 IN: He+ + HCO -> CO + HeH+
  const r4570 = k[543] * nH * y_CO2 * y_O2H_p; // 4570 IN: O2H+ + CO2 -> HCO2+ + O2
  const r4623 = k[550] * nH * y_O * y_CH5_p; // 4623 IN: O + CH5+ -> H2COH+ + H2
  const r4624 = k[551] * nH * y_O * y_CH5_p; // 4624 IN: O + CH5+ -> H3O+ + CH2
  const r4631 = k[554] * nH * y_O * y_HCO2_p; // 4631 IN: O + HCO2+ -> O2 + HCO+
  const r4644 = k[555] * nH * y_O * y_O2H_p; // 4644 IN: O + O2H+ -> O2 + OH+
  const r4671 = k[559] * nH * y_CO2 * y_OH_p; // 4671 IN: OH+ + CO2 -> HCO2+ + O
  const r4673 = k[561] * nH * y_H2CO * y_OH_p; // 4673 IN: OH+ + H2CO -> H2COH+ + O
  const r4692 = k[566] * nH * y_OH * y_CH5_p; // 4692 IN: OH + CH5+ -> H2O+ + CH4
  const r4697 = k[570] * nH * y_HCO_p * y_OH; // 4697 IN: OH + HCO+ -> HCO2+ + H
  const r4701 = k[571] * nH * y_OH * y_O2H_p; // 4701 IN: OH + O2H+ -> O2 + H2O+
  const r8623 = k[720] * nH * y_H_p * y_He; // 8623 RA: H+ + He -> HeH+ + PHOTON
  const r8624 = k[721] * nH * y_H * y_He_p; // 8624 RA: He+ + H -> HeH+ + PHOTON
  const r8627 = k[723] * nH * y_H2 * y_C3H_p; // 8627 RA: H2 + C3H+ -> C3H3+ + PHOTON
  const r8632 = k[725] * nH * y_H2 * y_CH3_p; // 8632 RA: H2 + CH3+ -> CH5+ + PHOTON
  const r8705 = k[732] * nH * y_H * y_C3H2_p; // 8705 RA: C3H2+ + H -> C3H3+ + PHOTON
  dy[0] += r1513 + r1588 - r3056 - r3060 - r3075 - r3492; // CH
  dy[1] += r1595 + r1657 + r2899 + r3021 - r3554 - r3555 - r4623 - r4624 - r4631 - r4644 + r4671; // O
  dy[1] += r4673;
  dy[2] += r2712 + r3036 + r3097 + r3101 - r3362 + r3497 - r3799 + r4631 - r4697; // HCO+
  dy[3] += -r1509 - r1510 - r1511 - r1512 - r1513 - r1577 - r1578 - r1587 - r1588 - r1589 - r1590; // e-
  dy[3] += -r1591 - r1594 - r1595 - r1596 - r1597 - r1656 - r1657 - r1658 - r1711 - r1732;
  dy[5] += -r2270 + r2276 - r3029 - r3401; // C2
  dy[6] += -r2560 - r3032 - r3412; // C2H
  dy[8] += -r2709 - r2712 - r2715 - r2723 + r2759 - r3447; // C
  dy[9] += r1510 + r1511 + r3006; // CH3
  dy[10] += r1512 + r2709 + r2810 - r3006 - r3013 - r3021 + r3029 + r3032 + r3035 + r3036 + r3037; // CH4
  dy[10] += r3038 + r3042 + r3056 - r3191 - r3491 + r4692;
  dy[11] += r1509 + r1587 - r2810 - r2825 - r3449 + r4624; // CH2
  dy[12] += r1589 + r1657 + r1658 - r3036 - r3097 - r3101 + r3201 + r3362 - r3497 + r3799 + r3850; // CO
  dy[12] += r3853 + r4109;
  dy[13] += r1591 - r3042 - r3201 + r3303 - r3520 - r3850 - r3853 - r3854 - r4109; // HCO
  dy[14] += r1509 + 2 * r1511 + r1512 + r1577 + 3 * r1578 + r1589 + r1590 + 2 * r1591 + r1594; // H
  dy[14] += r1595 + 2 * r1597 + r1656 + r1657 + r1711 + r1732 + r2792 + r3191 + r3194 + r3196;
  dy[14] += r3202 + r3207 + r3554 - r3682 + r4697 - r8624 - r8705;
  dy[15] += r1509 + r1510 + 2 * r1513 + r1577 + r1589 + r1595 + r1596 + r2712 - r3196 - r3273; // H2
  dy[15] += -r3283 + r3401 + r3412 + r3447 + r3449 + r3491 + r3492 + r3496 + r3497 + r3504 + r3506;
  dy[15] += r3520 + r3553 + r3555 + r3557 + r4623 - r8627 - r8632;
  dy[16] += r1590 - r2276 - r2759 - r3037 + r3060 - r3303 - r3314 - r3323 + r3360 - r3504 - r3633; // H2CO
  dy[16] += -r3799 - r4673;
  dy[17] += r1587 + r1596 + r1597 + r1658 + r3323 - r3557 - r4692 - r4697 - r4701; // OH
  dy[18] += r1588 + r1594 - r2792 - r3038 - r3360 - r3362 - r3363 - r3376 - r3506 + r3633; // H2O
  dy[21] += -r2792 + r3056 + r3060 + r3075 + r3492; // CH2+
  dy[22] += r2709 + r2715 + r2723 - r2759 + r3447; // CH+
  dy[23] += -r3006 + r3042 - r3303 + r3520 - r3850 + r3854; // H2CO+
  dy[26] -= r3853; // O2+
  dy[27] += r1732 + r2270 + r2560 + r2723 + r2825 - r2899 + r3075 + r3101 - r3207 + r3283 + r3314; // O2
  dy[27] += r3376 - r3553 + r3854 + r4570 + r4631 + r4644 + r4701;
  dy[28] += r2560 + r3032 + r3412; // C2H2+
  dy[30] += r1656 + r2715 + r3013 - r3035 + r3097 - r3194 + r3363 - r3496 - r4570 - r4671; // CO2
  dy[31] += r2270 - r2276 + r3029 + r3401; // C2H+
  dy[32] += -r3323 + r3554 + r3557 + r4692 + r4701; // H2O+
  dy[34] += -r3021 + r3555 + r4644 - r4671 - r4673; // OH+
  dy[35] += r2810 + r2825 - r2899 + r3449 - r8632; // CH3+
  dy[37] -= r8623; // H+
  dy[41] -= r8705; // C3H2+
  dy[43] -= r8627; // C3H+
  dy[44] += -r3191 - r3194 - r3196 - r3201 - r3202 - r3207 + r3682; // H2+
  dy[45] += -r4109 - r8624; // He+
  dy[46] += r1711 - r3202 + r3273 + r3682 - r8623; // He
  dy[49] += r8627 + r8705; // C3H3+
  dy[50] += -r1509 - r1510 - r1511 - r1512 - r1513 - r2709 - r2810 + r3013 + r3021 - r3029 - r3032; // CH5+
  dy[50] += -r3035 - r3036 - r3037 - r3038 - r3042 - r3056 + r3191 + r3491 - r4623 - r4624 - r4692;
  dy[50] += r8632;
  dy[51] += -r1577 - r1578 + r3196 + r3201 + r3273 + r3283 - r3401 - r3412 - r3447 - r3449 - r3491; // H3+
  dy[51] += -r3492 - r3496 - r3497 - r3504 - r3506 - r3520 - r3553 - r3554 - r3555 - r3557;
  dy[52] += -r1587 - r1588 - r1589 - r1590 - r1591 + r2276 + r2759 + r2792 + r2899 + r3006 + r3037; // H2COH+
  dy[52] += -r3060 + r3303 + r3314 + r3323 - r3360 + r3504 + r3633 + r3799 + r3850 + r4623 + r4673;
  dy[53] += -r1594 - r1595 - r1596 - r1597 - r2712 + r3038 + r3360 + r3362 + r3363 + r3376 + r3506; // H3O+
  dy[53] += -r3633 + r4624;
  dy[54] += -r1656 - r1657 - r1658 - r2715 - r3013 + r3035 - r3097 + r3194 - r3363 + r3496 + r4570; // HCO2+
  dy[54] += -r4631 + r4671 + r4697;
  dy[55] = -r1711 + r3202 - r3273 - r3682 + r4109 + r8623 + r8624; // HeH+
  dy[56] = -r1732 - r2270 - r2560 - r2723 - r2825 - r3075 - r3101 + r3207 - r3283 - r3314 - r3376; // O2H+
  dy[56] += r3553 + r3853 - r3854 - r4570 - r4644 - r4701;
}

/** dy/dt. */
function rhs(t: number, y: Float64Array, k: Float64Array, dy: Float64Array): void {
  rhs_r64(y, k, dy);
  rhs_r147(y, k, dy);
  rhs_r261(y, k, dy);
  rhs_r237(y, k, dy);
  rhs_r343(y, k, dy);
  rhs_r1509(y, k, dy);
}

// ------------ Jacobian ------------

function jacobian_CH_k984(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH2 = y[11];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_CO2 = y[30];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_C3 = y[38];
  const y_C3_p = y[39];
  const y_C3H2 = y[40];
  const y_C3H2_p = y[41];
  const y_C3H = y[42];
  const y_C3H_p = y[43];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_H2CCC = y[47];
  const y_C2H3_p = y[48];
  const y_C3H3_p = y[49];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H2COH_p = y[52];
  const y_H3O_p = y[53];
  const y_HCO2_p = y[54];
  const y_O2H_p = y[56];
  const r64_by_CH = k[0] * nH * y_O;
  const r71_by_CH = k[5] * nH * y_H_m;
  const r181_by_CH = k[13] * nH * y_C_p;
  const r297_by_CH = k[40] * nH * y_C2_p;
  const r299_by_CH = k[41] * nH * y_CO_p;
  const r300_by_CH = k[42] * nH * y_H2CO_p;
  const r301_by_CH = k[43] * nH * y_H2O_p;
  const r305_by_CH = k[44] * nH * y_O_p;
  const r306_by_CH = k[45] * nH * y_O2_p;
  const r307_by_CH = k[46] * nH * y_OH_p;
  const r382_by_CH = k[60] * nH * y_H_p;
  const r454_by_CH = k[72] * nH * y_H2_p;
  const r526_by_CH = k[99] * nH * y_He_p;
  const r2185_by_CH = k[251] * nH * y_C_p;
  const r2753_by_CH = k[300] * nH * y_CH_p;
  const r3051_by_CH = k[371] * nH * y_C2_p;
  const r3052_by_CH = k[372] * nH * y_C2H_p;
  const r3053_by_CH = k[373] * nH * y_C2H_p;
  const r3054_by_CH = k[374] * nH * y_C2H2_p;
  const r3055_by_CH = k[375] * nH * y_CH3_p;
  const r3056_by_CH = k[376] * nH * y_CH5_p;
  const r3057_by_CH = k[377] * nH * y_CO_p;
  const r3058_by_CH = k[378] * nH * y_H2CO_p;
  const r3059_by_CH = k[379] * nH * y_H2O_p;
  const r3060_by_CH = k[380] * nH * y_H2COH_p;
  const r3061_by_CH = k[381] * nH * y_H3O_p;
  const r3065_by_CH = k[382] * nH * y_HCO_p;
  const r3073_by_CH = k[383] * nH * y_O_p;
  const r3074_by_CH = k[384] * nH * y_O2_p;
  const r3075_by_CH = k[385] * nH * y_O2H_p;
  const r3076_by_CH = k[386] * nH * y_OH_p;
  const r3192_by_CH = k[408] * nH * y_H2_p;
  const r3492_by_CH = k[469] * nH * y_H3_p;
  const r4059_by_CH = k[517] * nH * y_He_p;
  const r7138_by_CH = k[590] * nH * y_C;
  const r7248_by_CH = k[613] * nH * y_C2H2;
  const r7261_by_CH = k[614] * nH * y_CO2;
  const r7262_by_CH = k[615] * nH * y_H2CO;
  const r7263_by_CH = k[616] * nH * y_HCO;
  const r7272_by_CH = k[617] * nH * y_O2;
  const r7273_by_CH = k[618] * nH * y_O2;
  const r7274_by_CH = k[619] * nH * y_O2;
  const r7275_by_CH = k[620] * nH * y_O2;
  const r7278_by_CH = k[621] * nH * y_O;
  const r7279_by_CH = k[622] * nH * y_O;
  const r7324_by_CH = k[624] * nH * y_H2;
  const r7348_by_CH = k[629] * nH * y_H;
  const r7874_by_CH = k[651] * nH * y_H2CO;
  const r8633_by_CH = k[726] * nH * y_H2;
  const r64_by_O = k[0] * nH * y_CH;
  const r79_by_O = k[9] * nH * y_H_m;
  const r417_by_O = k[65] * nH * y_H_p;
  const r693_by_O = k[115] * nH * y_CO_p;
  const r694_by_O = k[116] * nH * y_CO2_p;
  const r2779_by_O = k[312] * nH * y_CH_p;
  const r2801_by_O = k[320] * nH * y_CH2_p;
  const r2900_by_O = k[339] * nH * y_CH3_p;
  const r2901_by_O = k[340] * nH * y_CH3_p;
  const r3208_by_O = k[417] * nH * y_H2_p;
  const r3554_by_O = k[477] * nH * y_H3_p;
  const r3555_by_O = k[478] * nH * y_H3_p;
  const r4577_by_O = k[544] * nH * y_C2_p;
  const r4579_by_O = k[545] * nH * y_C2H_p;
  const r4582_by_O = k[546] * nH * y_C2H2_p;
  const r4590_by_O = k[547] * nH * y_C3H2_p;
  const r4591_by_O = k[548] * nH * y_C3H3_p;
  const r4622_by_O = k[549] * nH * y_CH4_p;
  const r4623_by_O = k[550] * nH * y_CH5_p;
  const r4624_by_O = k[551] * nH * y_CH5_p;
  const r4625_by_O = k[552] * nH * y_CO2_p;
  const r4628_by_O = k[553] * nH * y_H2O_p;
  const r4631_by_O = k[554] * nH * y_HCO2_p;
  const r4644_by_O = k[555] * nH * y_O2H_p;
  const r4645_by_O = k[556] * nH * y_OH_p;
  const r7197_by_O = k[601] * nH * y_CH2;
  const r7198_by_O = k[602] * nH * y_CH2;
  const r7199_by_O = k[603] * nH * y_CH2;
  const r7226_by_O = k[609] * nH * y_CH3;
  const r7227_by_O = k[610] * nH * y_CH3;
  const r7278_by_O = k[621] * nH * y_CH;
  const r7279_by_O = k[622] * nH * y_CH;
  const r7535_by_O = k[636] * nH * y_C2;
  const r7536_by_O = k[637] * nH * y_C2H2;
  const r7545_by_O = k[638] * nH * y_C2H;
  const r7549_by_O = k[639] * nH * y_C3;
  const r7550_by_O = k[640] * nH * y_C3H;
  const r7591_by_O = k[641] * nH * y_H2CCC;
  const r7593_by_O = k[642] * nH * y_H2CO;
  const r7606_by_O = k[643] * nH * y_HCO;
  const r7607_by_O = k[644] * nH * y_HCO;
  const r7634_by_O = k[645] * nH * y_OH;
  const r8576_by_O = k[714] * nH * y_C_p;
  const r8597_by_O = k[718] * nH * y_C;
  const r8651_by_O = k[729] * nH * y_H;
  const r8661_by_O = 2 * k[731] * nH * y_O;
  const r1655_by_HCO_p = k[234] * nH * y_e_m;
  const r2266_by_HCO_p = k[265] * nH * y_C2;
  const r2372_by_HCO_p = k[271] * nH * y_C2H2;
  const r2557_by_HCO_p = k[278] * nH * y_C2H;
  const r2818_by_HCO_p = k[330] * nH * y_CH2;
  const r3065_by_HCO_p = k[382] * nH * y_CH;
  const r3362_by_HCO_p = k[456] * nH * y_H2O;
  const r3743_by_HCO_p = k[492] * nH * y_C3;
  const r3744_by_HCO_p = k[493] * nH * y_C3H2;
  const r3745_by_HCO_p = k[494] * nH * y_C3H;
  const r3799_by_HCO_p = k[495] * nH * y_H2CO;
  const r3811_by_HCO_p = k[496] * nH * y_HCO;
  const r4696_by_HCO_p = k[569] * nH * y_OH;
  const r4697_by_HCO_p = k[570] * nH * y_OH;
  const r6362_by_HCO_p = k[580] * nH * y_H_m;
  const r6363_by_HCO_p = k[581] * nH * y_H_m;
  const r1273_by_e_m = k[178] * nH * y_C2_p;
  const r1274_by_e_m = k[179] * nH * y_C2H_p;
  const r1275_by_e_m = k[180] * nH * y_C2H_p;
  const r1276_by_e_m = k[181] * nH * y_C2H2_p;
  const r1277_by_e_m = k[182] * nH * y_C2H2_p;
  const r1278_by_e_m = k[183] * nH * y_C2H2_p;
  const r1279_by_e_m = k[184] * nH * y_C2H3_p;
  const r1280_by_e_m = k[185] * nH * y_C2H3_p;
  const r1281_by_e_m = k[186] * nH * y_C2H3_p;
  const r1282_by_e_m = k[187] * nH * y_C2H3_p;
  const r1283_by_e_m = k[188] * nH * y_C2H3_p;
  const r1284_by_e_m = k[189] * nH * y_C2H3_p;
  const r1316_by_e_m = k[190] * nH * y_C3_p;
  const r1317_by_e_m = k[191] * nH * y_C3H_p;
  const r1318_by_e_m = k[192] * nH * y_C3H_p;
  const r1319_by_e_m = k[193] * nH * y_C3H2_p;
  const r1320_by_e_m = k[194] * nH * y_C3H2_p;
  const r1321_by_e_m = k[195] * nH * y_C3H2_p;
  const r1322_by_e_m = k[196] * nH * y_C3H2_p;
  const r1323_by_e_m = k[197] * nH * y_C3H2_p;
  const r1326_by_e_m = k[198] * nH * y_C3H3_p;
  const r1436_by_e_m = k[199] * nH * y_CH_p;
  const r1437_by_e_m = k[200] * nH * y_CH2_p;
  const r1438_by_e_m = k[201] * nH * y_CH2_p;
  const r1439_by_e_m = k[202] * nH * y_CH2_p;
  const r1455_by_e_m = k[203] * nH * y_CH3_p;
  const r1456_by_e_m = k[204] * nH * y_CH3_p;
  const r1457_by_e_m = k[205] * nH * y_CH3_p;
  const r1505_by_e_m = k[206] * nH * y_CH4_p;
  values[0] = -k[158] - k[159] - k[687] - k[688] - r64_by_CH - r71_by_CH - r181_by_CH - r297_by_CH; // CH by CH
  values[0] += -r299_by_CH - r300_by_CH - r301_by_CH - r305_by_CH - r306_by_CH - r307_by_CH;
  values[0] += -r382_by_CH - r454_by_CH - r526_by_CH - r2185_by_CH - r2753_by_CH - r3051_by_CH;
  values[0] += -r3052_by_CH - r3053_by_CH - r3054_by_CH - r3055_by_CH - r3056_by_CH - r3057_by_CH;
  values[0] += -r3058_by_CH - r3059_by_CH - r3060_by_CH - r3061_by_CH - r3065_by_CH - r3073_by_CH;
  values[0] += -r3074_by_CH - r3075_by_CH - r3076_by_CH - r3192_by_CH - r3492_by_CH - r4059_by_CH;
  values[0] += -r7138_by_CH - r7248_by_CH - r7261_by_CH - r7262_by_CH - r7263_by_CH - r7272_by_CH;
  values[0] += -r7273_by_CH - r7274_by_CH - r7275_by_CH - r7278_by_CH - r7279_by_CH - r7324_by_CH;
  values[0] += -r7348_by_CH - r7874_by_CH - r8633_by_CH;
  values[1] = -r64_by_CH + r305_by_CH + r3074_by_CH + r3076_by_CH + r7273_by_CH + r7275_by_CH; // O by CH
  values[1] += -r7278_by_CH - r7279_by_CH;
  values[2] = r64_by_CH + r3057_by_CH - r3065_by_CH + r3074_by_CH; // HCO+ by CH
  values[3] = k[159] + k[688] + r64_by_CH + r71_by_CH; // e- by CH
  values[4] = -r71_by_CH; // H- by CH
  values[5] = r297_by_CH + r3052_by_CH + r7138_by_CH; // C2 by CH
  values[6] = -r7248_by_CH; // C2H2 by CH
  values[7] = k[158] + k[687] + r181_by_CH + r3057_by_CH - r7138_by_CH + r7279_by_CH + r7348_by_CH; // C by CH
  values[8] = r7874_by_CH + r8633_by_CH; // CH3 by CH
  values[9] = r3056_by_CH; // CH4 by CH
  values[10] = r71_by_CH + r7262_by_CH + r7263_by_CH + r7324_by_CH; // CH2 by CH
  values[11] = r299_by_CH + r3065_by_CH + r7261_by_CH + r7263_by_CH + r7273_by_CH + r7274_by_CH; // CO by CH
  values[11] += r7278_by_CH + r7874_by_CH;
  values[12] = r3058_by_CH + r7261_by_CH + r7262_by_CH - r7263_by_CH + r7275_by_CH; // HCO by CH
  values[13] = k[158] + k[687] + r382_by_CH + r2185_by_CH + r3051_by_CH + r3053_by_CH; // H by CH
  values[13] += r3054_by_CH + r3073_by_CH + r3192_by_CH + r4059_by_CH + r7138_by_CH + r7248_by_CH;
  values[13] += r7272_by_CH + r7273_by_CH + r7278_by_CH + r7324_by_CH - r7348_by_CH;
  values[14] = r454_by_CH + r2753_by_CH + r3055_by_CH + r3492_by_CH - r7324_by_CH + r7348_by_CH; // H2 by CH
  values[14] -= r8633_by_CH;
  values[15] = r300_by_CH + r3060_by_CH - r7262_by_CH - r7874_by_CH; // H2CO by CH
  values[16] = r307_by_CH + r3059_by_CH + r7274_by_CH + r7279_by_CH; // OH by CH
  values[17] = r301_by_CH + r3061_by_CH; // H2O by CH
  values[18] = -r181_by_CH - r2185_by_CH + r4059_by_CH; // C+ by CH
  values[19] = r3052_by_CH + r3056_by_CH + r3058_by_CH + r3059_by_CH + r3060_by_CH + r3061_by_CH; // CH2+ by CH
  values[19] += r3065_by_CH + r3075_by_CH + r3076_by_CH + r3192_by_CH + r3492_by_CH;
  values[20] = k[159] + k[688] + r181_by_CH + r297_by_CH + r299_by_CH + r300_by_CH + r301_by_CH; // CH+ by CH
  values[20] += r305_by_CH + r306_by_CH + r307_by_CH + r382_by_CH + r454_by_CH + r526_by_CH;
  values[20] -= r2753_by_CH;
  values[21] = -r300_by_CH - r3058_by_CH; // H2CO+ by CH
  values[22] = -r297_by_CH + r2185_by_CH + r2753_by_CH - r3051_by_CH; // C2+ by CH
  values[23] = -r299_by_CH - r3057_by_CH + r3073_by_CH; // CO+ by CH
  values[24] = -r306_by_CH - r3074_by_CH; // O2+ by CH
  values[25] = r306_by_CH + r3075_by_CH - r7272_by_CH - r7273_by_CH - r7274_by_CH - r7275_by_CH; // O2 by CH
  values[26] = -r3054_by_CH + r3055_by_CH; // C2H2+ by CH
  values[27] = -r7261_by_CH + r7272_by_CH; // CO2 by CH
  values[28] = -r3052_by_CH - r3053_by_CH; // C2H+ by CH
  values[29] = -r301_by_CH - r3059_by_CH; // H2O+ by CH
  values[30] = -r305_by_CH - r3073_by_CH; // O+ by CH
  values[31] = -r307_by_CH - r3076_by_CH; // OH+ by CH
  values[32] = -r3055_by_CH; // CH3+ by CH
  values[33] = -r382_by_CH; // H+ by CH
  values[34] = r3051_by_CH; // C3+ by CH
  values[35] = r3054_by_CH; // C3H2+ by CH
  values[36] = r3053_by_CH; // C3H+ by CH
  values[37] = -r454_by_CH - r3192_by_CH; // H2+ by CH
  values[38] = -r526_by_CH - r4059_by_CH; // He+ by CH
  values[39] = r526_by_CH + r4059_by_CH; // He by CH
  values[40] = r7248_by_CH; // H2CCC by CH
  values[41] = -r3056_by_CH; // CH5+ by CH
  values[42] = -r3492_by_CH; // H3+ by CH
  values[43] = -r3060_by_CH; // H2COH+ by CH
  values[44] = -r3061_by_CH; // H3O+ by CH
  values[45] = -r3075_by_CH; // O2H+ by CH
  values[46] = -r64_by_O + r4582_by_O - r7278_by_O - r7279_by_O + r7545_by_O; // CH by O
  values[47] = -k[134] - k[175] - r64_by_O - r79_by_O - r417_by_O - r693_by_O - r694_by_O; // O by O
  values[47] += -r2779_by_O - r2801_by_O - r2900_by_O - r2901_by_O - r3208_by_O - r3554_by_O;
  values[47] += -r3555_by_O - r4577_by_O - r4579_by_O - r4582_by_O - r4590_by_O - r4591_by_O;
  values[47] += -r4622_by_O - r4623_by_O - r4624_by_O - r4625_by_O - r4628_by_O - r4631_by_O;
  values[47] += -r4644_by_O - r4645_by_O - r7197_by_O - r7198_by_O - r7199_by_O - r7226_by_O;
  values[47] += -r7227_by_O - r7278_by_O - r7279_by_O - r7535_by_O - r7536_by_O - r7545_by_O;
  values[47] += -r7549_by_O - r7550_by_O - r7591_by_O - r7593_by_O - r7606_by_O - r7607_by_O;
  values[47] += -r7634_by_O - r8576_by_O - r8597_by_O - r8651_by_O - 2 * r8661_by_O;
  values[48] = r64_by_O + r2801_by_O + r2901_by_O + r4579_by_O + r4582_by_O + r4590_by_O; // HCO+ by O
  values[48] += r4591_by_O + r4631_by_O;
  values[49] = k[134] + k[175] + r64_by_O + r79_by_O; // e- by O
  values[50] = -r79_by_O; // H- by O
  values[51] = -r7535_by_O + r7549_by_O; // C2 by O
  values[52] = r4590_by_O - r7545_by_O + r7550_by_O; // C2H by O
  values[53] = r4591_by_O - r7536_by_O + r7591_by_O; // C2H2 by O
  values[54] = r4577_by_O + r4579_by_O + r7279_by_O + r7535_by_O - r8597_by_O; // C by O
  values[55] = -r7226_by_O - r7227_by_O; // CH3 by O
  values[56] = r4624_by_O - r7197_by_O - r7198_by_O - r7199_by_O + r7536_by_O; // CH2 by O
  values[57] = r693_by_O + r4625_by_O + r7197_by_O + r7198_by_O + r7226_by_O + r7278_by_O; // CO by O
  values[57] += r7535_by_O + r7536_by_O + r7545_by_O + r7549_by_O + r7550_by_O + r7591_by_O;
  values[57] += r7607_by_O + r8597_by_O;
  values[58] = r7199_by_O + r7593_by_O - r7606_by_O - r7607_by_O; // HCO by O
  values[59] = r417_by_O + r2779_by_O + r2801_by_O + r2900_by_O + r3208_by_O + r3554_by_O; // H by O
  values[59] += r4645_by_O + 2 * r7198_by_O + r7199_by_O + r7226_by_O + r7227_by_O + r7278_by_O;
  values[59] += r7606_by_O + r7634_by_O - r8651_by_O;
  values[60] = r2901_by_O + r3555_by_O + r4623_by_O + r4628_by_O + r7197_by_O + r7226_by_O; // H2 by O
  values[61] = r7227_by_O - r7593_by_O; // H2CO by O
  values[62] = r79_by_O + r4622_by_O + r7279_by_O + r7593_by_O + r7607_by_O - r7634_by_O; // OH by O
  values[62] += r8651_by_O;
  values[63] = -r8576_by_O; // C+ by O
  values[64] = -r2801_by_O; // CH2+ by O
  values[65] = -r2779_by_O; // CH+ by O
  values[66] = r2900_by_O; // H2CO+ by O
  values[67] = -r4577_by_O; // C2+ by O
  values[68] = -r693_by_O + r2779_by_O + r4577_by_O + r8576_by_O; // CO+ by O
  values[69] = r4625_by_O + r4628_by_O + r4645_by_O; // O2+ by O
  values[70] = r4631_by_O + r4644_by_O + r7634_by_O + r8661_by_O; // O2 by O
  values[71] = -r4582_by_O; // C2H2+ by O
  values[72] = -r694_by_O - r4625_by_O; // CO2+ by O
  values[73] = r694_by_O + r7606_by_O; // CO2 by O
  values[74] = -r4579_by_O; // C2H+ by O
  values[75] = r3554_by_O - r4628_by_O; // H2O+ by O
  values[76] = k[134] + k[175] + r417_by_O + r693_by_O + r694_by_O; // O+ by O
  values[77] = r3208_by_O + r3555_by_O + r4644_by_O - r4645_by_O; // OH+ by O
  values[78] = -r2900_by_O - r2901_by_O + r4622_by_O; // CH3+ by O
  values[79] = -r4622_by_O; // CH4+ by O
  values[80] = -r417_by_O; // H+ by O
  values[81] = -r7549_by_O; // C3 by O
  values[82] = -r4590_by_O; // C3H2+ by O
  values[83] = -r7550_by_O; // C3H by O
  values[84] = -r3208_by_O; // H2+ by O
  values[85] = -r7591_by_O; // H2CCC by O
  values[86] = -r4591_by_O; // C3H3+ by O
  values[87] = -r4623_by_O - r4624_by_O; // CH5+ by O
  values[88] = -r3554_by_O - r3555_by_O; // H3+ by O
  values[89] = r4623_by_O; // H2COH+ by O
  values[90] = r4624_by_O; // H3O+ by O
  values[91] = -r4631_by_O; // HCO2+ by O
  values[92] = -r4644_by_O; // O2H+ by O
  values[93] = -r3065_by_HCO_p; // CH by HCO+
  values[94] = -k[704] - r1655_by_HCO_p - r2266_by_HCO_p - r2372_by_HCO_p - r2557_by_HCO_p; // HCO+ by HCO+
  values[94] += -r2818_by_HCO_p - r3065_by_HCO_p - r3362_by_HCO_p - r3743_by_HCO_p;
  values[94] += -r3744_by_HCO_p - r3745_by_HCO_p - r3799_by_HCO_p - r3811_by_HCO_p;
  values[94] += -r4696_by_HCO_p - r4697_by_HCO_p - r6362_by_HCO_p - r6363_by_HCO_p;
  values[95] = -r1655_by_HCO_p; // e- by HCO+
  values[96] = -r6362_by_HCO_p - r6363_by_HCO_p; // H- by HCO+
  values[97] = -r2266_by_HCO_p; // C2 by HCO+
  values[98] = -r2557_by_HCO_p; // C2H by HCO+
  values[99] = -r2372_by_HCO_p; // C2H2 by HCO+
  values[100] = -r2818_by_HCO_p; // CH2 by HCO+
  values[101] = r1655_by_HCO_p + r2266_by_HCO_p + r2372_by_HCO_p + r2557_by_HCO_p + r2818_by_HCO_p; // CO by HCO+
  values[101] += r3065_by_HCO_p + r3362_by_HCO_p + r3743_by_HCO_p + r3744_by_HCO_p;
  values[101] += r3745_by_HCO_p + r3799_by_HCO_p + r3811_by_HCO_p + r4696_by_HCO_p;
  values[101] += r6362_by_HCO_p;
  values[102] = -r3811_by_HCO_p + r6363_by_HCO_p; // HCO by HCO+
  values[103] = k[704] + r1655_by_HCO_p + r4697_by_HCO_p + 2 * r6362_by_HCO_p + r6363_by_HCO_p; // H by HCO+
  values[104] = -r3799_by_HCO_p; // H2CO by HCO+
  values[105] = -r4696_by_HCO_p - r4697_by_HCO_p; // OH by HCO+
  values[106] = -r3362_by_HCO_p; // H2O by HCO+
  values[107] = r3065_by_HCO_p; // CH2+ by HCO+
  values[108] = r3811_by_HCO_p; // H2CO+ by HCO+
  values[109] = k[704]; // CO+ by HCO+
  values[110] = r2557_by_HCO_p; // C2H2+ by HCO+
  values[111] = r2266_by_HCO_p; // C2H+ by HCO+
  values[112] = r4696_by_HCO_p; // H2O+ by HCO+
  values[113] = r2818_by_HCO_p; // CH3+ by HCO+
  values[114] = -r3743_by_HCO_p; // C3 by HCO+
  values[115] = -r3744_by_HCO_p; // C3H2 by HCO+
  values[116] = r3745_by_HCO_p; // C3H2+ by HCO+
  values[117] = -r3745_by_HCO_p; // C3H by HCO+
  values[118] = r3743_by_HCO_p; // C3H+ by HCO+
  values[119] = r2372_by_HCO_p; // C2H3+ by HCO+
  values[120] = r3744_by_HCO_p; // C3H3+ by HCO+
  values[121] = r3799_by_HCO_p; // H2COH+ by HCO+
  values[122] = r3362_by_HCO_p; // H3O+ by HCO+
  values[123] = r4697_by_HCO_p; // HCO2+ by HCO+
  values[124] = r1275_by_e_m + 2 * r1278_by_e_m + r1283_by_e_m + r1439_by_e_m + r1456_by_e_m; // CH by e-
  values[124] += r1457_by_e_m;
  values[127] = -r1273_by_e_m - r1274_by_e_m - r1275_by_e_m - r1276_by_e_m - r1277_by_e_m; // e- by e-
  values[127] += -r1278_by_e_m - r1279_by_e_m - r1280_by_e_m - r1281_by_e_m - r1282_by_e_m;
  values[127] += -r1283_by_e_m - r1284_by_e_m - r1316_by_e_m - r1317_by_e_m - r1318_by_e_m;
  values[127] += -r1319_by_e_m - r1320_by_e_m - r1321_by_e_m - r1322_by_e_m - r1323_by_e_m;
  values[127] += -r1326_by_e_m - r1436_by_e_m - r1437_by_e_m - r1438_by_e_m - r1439_by_e_m;
  values[127] += -r1455_by_e_m - r1456_by_e_m - r1457_by_e_m - r1505_by_e_m;
  values[129] = r1274_by_e_m + r1276_by_e_m + r1279_by_e_m + r1316_by_e_m + r1319_by_e_m; // C2 by e-
  values[130] = r1277_by_e_m + r1281_by_e_m + r1282_by_e_m + r1317_by_e_m; // C2H by e-
  values[131] = r1280_by_e_m + r1320_by_e_m; // C2H2 by e-
  values[132] = 2 * r1273_by_e_m + r1275_by_e_m + r1284_by_e_m + r1316_by_e_m + r1317_by_e_m; // C by e-
  values[132] += r1320_by_e_m + r1436_by_e_m + r1437_by_e_m + r1438_by_e_m;
  values[133] = r1284_by_e_m; // CH3 by e-
  values[135] = r1283_by_e_m + r1319_by_e_m + r1455_by_e_m + r1505_by_e_m; // CH2 by e-
  values[138] = r1274_by_e_m + 2 * r1276_by_e_m + r1277_by_e_m + r1279_by_e_m + r1280_by_e_m; // H by e-
  values[138] += 2 * r1282_by_e_m + r1318_by_e_m + 2 * r1322_by_e_m + r1323_by_e_m + r1326_by_e_m;
  values[138] += r1436_by_e_m + 2 * r1438_by_e_m + r1439_by_e_m + r1455_by_e_m + 2 * r1457_by_e_m;
  values[138] += 2 * r1505_by_e_m;
  values[139] = r1279_by_e_m + r1281_by_e_m + r1321_by_e_m + r1437_by_e_m + r1456_by_e_m; // H2 by e-
  values[145] = -r1437_by_e_m - r1438_by_e_m - r1439_by_e_m; // CH2+ by e-
  values[146] = -r1436_by_e_m; // CH+ by e-
  values[148] = -r1273_by_e_m; // C2+ by e-
  values[152] = -r1276_by_e_m - r1277_by_e_m - r1278_by_e_m; // C2H2+ by e-
  values[155] = -r1274_by_e_m - r1275_by_e_m; // C2H+ by e-
  values[159] = -r1455_by_e_m - r1456_by_e_m - r1457_by_e_m; // CH3+ by e-
  values[160] = -r1505_by_e_m; // CH4+ by e-
  values[162] = r1318_by_e_m + r1321_by_e_m + r1322_by_e_m; // C3 by e-
  values[163] = -r1316_by_e_m; // C3+ by e-
  values[164] = r1326_by_e_m; // C3H2 by e-
  values[165] = -r1319_by_e_m - r1320_by_e_m - r1321_by_e_m - r1322_by_e_m - r1323_by_e_m; // C3H2+ by e-
  values[166] = r1323_by_e_m; // C3H by e-
  values[167] = -r1317_by_e_m - r1318_by_e_m; // C3H+ by e-
  values[172] = -r1279_by_e_m - r1280_by_e_m - r1281_by_e_m - r1282_by_e_m - r1283_by_e_m; // C2H3+ by e-
  values[172] -= r1284_by_e_m;
  values[173] = -r1326_by_e_m; // C3H3+ by e-
}

function jacobian_r1506_by_e_m(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_OH = y[17];
  const y_HOC_p = y[19];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_C2H3_p = y[48];
  const y_C3H3_p = y[49];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H2COH_p = y[52];
  const y_H3O_p = y[53];
  const y_HCO2_p = y[54];
  const y_HeH_p = y[55];
  const y_O2H_p = y[56];
  const r1506_by_e_m = k[207] * nH * y_CH4_p;
  const r1509_by_e_m = k[208] * nH * y_CH5_p;
  const r1510_by_e_m = k[209] * nH * y_CH5_p;
  const r1511_by_e_m = k[210] * nH * y_CH5_p;
  const r1512_by_e_m = k[211] * nH * y_CH5_p;
  const r1513_by_e_m = k[212] * nH * y_CH5_p;
  const r1517_by_e_m = k[213] * nH * y_CO_p;
  const r1518_by_e_m = k[214] * nH * y_CO2_p;
  const r1524_by_e_m = k[215] * nH * y_H2_p;
  const r1541_by_e_m = k[216] * nH * y_H2CO_p;
  const r1542_by_e_m = k[217] * nH * y_H2CO_p;
  const r1543_by_e_m = k[218] * nH * y_H2CO_p;
  const r1544_by_e_m = k[219] * nH * y_H2CO_p;
  const r1561_by_e_m = k[220] * nH * y_H2O_p;
  const r1562_by_e_m = k[221] * nH * y_H2O_p;
  const r1563_by_e_m = k[222] * nH * y_H2O_p;
  const r1577_by_e_m = k[223] * nH * y_H3_p;
  const r1578_by_e_m = k[224] * nH * y_H3_p;
  const r1587_by_e_m = k[225] * nH * y_H2COH_p;
  const r1588_by_e_m = k[226] * nH * y_H2COH_p;
  const r1589_by_e_m = k[227] * nH * y_H2COH_p;
  const r1590_by_e_m = k[228] * nH * y_H2COH_p;
  const r1591_by_e_m = k[229] * nH * y_H2COH_p;
  const r1594_by_e_m = k[230] * nH * y_H3O_p;
  const r1595_by_e_m = k[231] * nH * y_H3O_p;
  const r1596_by_e_m = k[232] * nH * y_H3O_p;
  const r1597_by_e_m = k[233] * nH * y_H3O_p;
  const r1655_by_e_m = k[234] * nH * y_HCO_p;
  const r1656_by_e_m = k[235] * nH * y_HCO2_p;
  const r1657_by_e_m = k[236] * nH * y_HCO2_p;
  const r1658_by_e_m = k[237] * nH * y_HCO2_p;
  const r1687_by_e_m = k[238] * nH * y_HOC_p;
  const r1711_by_e_m = k[239] * nH * y_HeH_p;
  const r1731_by_e_m = k[240] * nH * y_O2_p;
  const r1732_by_e_m = k[241] * nH * y_O2H_p;
  const r1737_by_e_m = k[242] * nH * y_OH_p;
  const r2021_by_e_m = k[243] * nH * y_C3H3_p;
  const r8742_by_e_m = k[733] * nH * y_H;
  const r8748_by_e_m = k[734] * nH * y_C_p;
  const r8749_by_e_m = k[735] * nH * y_CH3_p;
  const r8752_by_e_m = k[736] * nH * y_H_p;
  const r8753_by_e_m = k[737] * nH * y_H2CO_p;
  const r8756_by_e_m = k[738] * nH * y_He_p;
  const r8760_by_e_m = k[739] * nH * y_O_p;
  const r67_by_H_m = k[1] * nH * y_C2;
  const r68_by_H_m = k[2] * nH * y_C2H;
  const r69_by_H_m = k[3] * nH * y_C;
  const r70_by_H_m = k[4] * nH * y_CH3;
  const r71_by_H_m = k[5] * nH * y_CH;
  const r73_by_H_m = k[6] * nH * y_CO;
  const r74_by_H_m = k[7] * nH * y_H;
  const r75_by_H_m = k[8] * nH * y_HCO;
  const r79_by_H_m = k[9] * nH * y_O;
  const r80_by_H_m = k[10] * nH * y_OH;
  const r6343_by_H_m = k[572] * nH * y_C_p;
  const r6344_by_H_m = k[573] * nH * y_C2H2_p;
  const r6350_by_H_m = k[574] * nH * y_CH3_p;
  const r6353_by_H_m = k[575] * nH * y_H_p;
  const r6354_by_H_m = k[576] * nH * y_H2_p;
  const r6355_by_H_m = k[577] * nH * y_H2CO_p;
  const r6357_by_H_m = k[578] * nH * y_H3_p;
  const r6358_by_H_m = k[579] * nH * y_H3O_p;
  const r6362_by_H_m = k[580] * nH * y_HCO_p;
  const r6363_by_H_m = k[581] * nH * y_HCO_p;
  const r6364_by_H_m = k[582] * nH * y_He_p;
  const r6372_by_H_m = k[583] * nH * y_O_p;
  const r67_by_C2 = k[1] * nH * y_H_m;
  const r218_by_C2 = k[17] * nH * y_CO_p;
  const r220_by_C2 = k[18] * nH * y_O2_p;
  const r333_by_C2 = k[51] * nH * y_H_p;
  const r447_by_C2 = k[67] * nH * y_H2_p;
  const r473_by_C2 = k[81] * nH * y_H2O_p;
  const r519_by_C2 = k[95] * nH * y_He_p;
  const r657_by_C2 = k[104] * nH * y_O_p;
  const r696_by_C2 = k[117] * nH * y_OH_p;
  const r2258_by_C2 = k[261] * nH * y_C2_p;
  const r2264_by_C2 = k[264] * nH * y_H2CO_p;
  const r2266_by_C2 = k[265] * nH * y_HCO_p;
  const r2269_by_C2 = k[266] * nH * y_O2_p;
  const r2270_by_C2 = k[267] * nH * y_O2H_p;
  const r2743_by_C2 = k[294] * nH * y_CH_p;
  const r2851_by_C2 = k[334] * nH * y_CH3_p;
  const r3029_by_C2 = k[363] * nH * y_CH5_p;
  const r3181_by_C2 = k[401] * nH * y_H2_p;
  const r3318_by_C2 = k[440] * nH * y_H2O_p;
  const r3401_by_C2 = k[459] * nH * y_H3_p;
  const r3596_by_C2 = k[480] * nH * y_H3O_p;
  const r3917_by_C2 = k[500] * nH * y_He_p;
  const r4524_by_C2 = k[535] * nH * y_O_p;
  const r4664_by_C2 = k[557] * nH * y_OH_p;
  const r7047_by_C2 = k[584] * nH * y_O2;
  const r7535_by_C2 = k[636] * nH * y_O;
  const r8592_by_C2 = k[715] * nH * y_C;
  const r68_by_C2H = k[2] * nH * y_H_m;
  const r252_by_C2H = k[22] * nH * y_CO_p;
  const r339_by_C2H = k[53] * nH * y_H_p;
  const r450_by_C2H = k[69] * nH * y_H2_p;
  const r476_by_C2H = k[83] * nH * y_H2O_p;
  const r660_by_C2H = k[106] * nH * y_O_p;
  const r697_by_C2H = k[118] * nH * y_OH_p;
  const r2103_by_C2H = k[245] * nH * y_C_p;
  const r2537_by_C2H = k[275] * nH * y_C2H3_p;
  const r2554_by_C2H = k[276] * nH * y_CO_p;
  const r2555_by_C2H = k[277] * nH * y_H2CO_p;
  const r2557_by_C2H = k[278] * nH * y_HCO_p;
  const r2560_by_C2H = k[279] * nH * y_O2H_p;
  const r2745_by_C2H = k[296] * nH * y_CH_p;
  const r2785_by_C2H = k[314] * nH * y_CH2_p;
  const r2858_by_C2H = k[335] * nH * y_CH3_p;
  const r3032_by_C2H = k[365] * nH * y_CH5_p;
  const r3111_by_C2H = k[390] * nH * y_H_p;
  const r3185_by_C2H = k[403] * nH * y_H2_p;
  const r3319_by_C2H = k[441] * nH * y_H2O_p;
  const r3412_by_C2H = k[461] * nH * y_H3_p;
  const r3930_by_C2H = k[504] * nH * y_He_p;
  const r3931_by_C2H = k[505] * nH * y_He_p;
  const r3932_by_C2H = k[506] * nH * y_He_p;
  const r4527_by_C2H = k[536] * nH * y_O_p;
  const r4665_by_C2H = k[558] * nH * y_OH_p;
  const r7097_by_C2H = k[587] * nH * y_C;
  const r7321_by_C2H = k[623] * nH * y_H2;
  const r7545_by_C2H = k[638] * nH * y_O;
  const r8010_by_C2H = k[654] * nH * y_O2;
  values[124] += r1513_by_e_m + r1588_by_e_m; // CH by e-
  values[125] = r1517_by_e_m + r1518_by_e_m + r1541_by_e_m + r1561_by_e_m + r1562_by_e_m; // O by e-
  values[125] += r1595_by_e_m + r1657_by_e_m + 2 * r1731_by_e_m + r1737_by_e_m + r8760_by_e_m;
  values[126] = -r1655_by_e_m; // HCO+ by e-
  values[127] += -r1506_by_e_m - r1509_by_e_m - r1510_by_e_m - r1511_by_e_m - r1512_by_e_m; // e- by e-
  values[127] += -r1513_by_e_m - r1517_by_e_m - r1518_by_e_m - r1524_by_e_m - r1541_by_e_m;
  values[127] += -r1542_by_e_m - r1543_by_e_m - r1544_by_e_m - r1561_by_e_m - r1562_by_e_m;
  values[127] += -r1563_by_e_m - r1577_by_e_m - r1578_by_e_m - r1587_by_e_m - r1588_by_e_m;
  values[127] += -r1589_by_e_m - r1590_by_e_m - r1591_by_e_m - r1594_by_e_m - r1595_by_e_m;
  values[127] += -r1596_by_e_m - r1597_by_e_m - r1655_by_e_m - r1656_by_e_m - r1657_by_e_m;
  values[127] += -r1658_by_e_m - r1687_by_e_m - r1711_by_e_m - r1731_by_e_m - r1732_by_e_m;
  values[127] += -r1737_by_e_m - r2021_by_e_m - r8742_by_e_m - r8748_by_e_m - r8749_by_e_m;
  values[127] += -r8752_by_e_m - r8753_by_e_m - r8756_by_e_m - r8760_by_e_m;
  values[128] = r8742_by_e_m; // H- by e-
  values[132] += r1517_by_e_m + r8748_by_e_m; // C by e-
  values[133] += r1506_by_e_m + r1510_by_e_m + r1511_by_e_m + r8749_by_e_m; // CH3 by e-
  values[134] = r1512_by_e_m; // CH4 by e-
  values[135] += r1509_by_e_m + r1541_by_e_m + r1587_by_e_m; // CH2 by e-
  values[136] = r1518_by_e_m + r1542_by_e_m + r1543_by_e_m + r1589_by_e_m + r1655_by_e_m; // CO by e-
  values[136] += r1657_by_e_m + r1658_by_e_m + r1687_by_e_m;
  values[137] = r1544_by_e_m + r1591_by_e_m; // HCO by e-
  values[138] += r1506_by_e_m + r1509_by_e_m + 2 * r1511_by_e_m + r1512_by_e_m + 2 * r1524_by_e_m; // H by e-
  values[138] += 2 * r1543_by_e_m + r1544_by_e_m + 2 * r1562_by_e_m + r1563_by_e_m + r1577_by_e_m;
  values[138] += 3 * r1578_by_e_m + r1589_by_e_m + r1590_by_e_m + 2 * r1591_by_e_m + r1594_by_e_m;
  values[138] += r1595_by_e_m + 2 * r1597_by_e_m + r1655_by_e_m + r1656_by_e_m + r1657_by_e_m;
  values[138] += r1687_by_e_m + r1711_by_e_m + r1732_by_e_m + r1737_by_e_m + r2021_by_e_m;
  values[138] += -r8742_by_e_m + r8752_by_e_m;
  values[139] += r1509_by_e_m + r1510_by_e_m + 2 * r1513_by_e_m + r1542_by_e_m + r1561_by_e_m; // H2 by e-
  values[139] += r1577_by_e_m + r1589_by_e_m + r1595_by_e_m + r1596_by_e_m;
  values[140] = r1590_by_e_m + r8753_by_e_m; // H2CO by e-
  values[141] = r1563_by_e_m + r1587_by_e_m + r1596_by_e_m + r1597_by_e_m + r1658_by_e_m; // OH by e-
  values[142] = r1588_by_e_m + r1594_by_e_m; // H2O by e-
  values[143] = -r1687_by_e_m; // HOC+ by e-
  values[144] = -r8748_by_e_m; // C+ by e-
  values[147] = -r1541_by_e_m - r1542_by_e_m - r1543_by_e_m - r1544_by_e_m - r8753_by_e_m; // H2CO+ by e-
  values[149] = -r1517_by_e_m; // CO+ by e-
  values[150] = -r1731_by_e_m; // O2+ by e-
  values[151] = r1732_by_e_m; // O2 by e-
  values[153] = -r1518_by_e_m; // CO2+ by e-
  values[154] = r1656_by_e_m; // CO2 by e-
  values[156] = -r1561_by_e_m - r1562_by_e_m - r1563_by_e_m; // H2O+ by e-
  values[157] = -r8760_by_e_m; // O+ by e-
  values[158] = -r1737_by_e_m; // OH+ by e-
  values[159] -= r8749_by_e_m; // CH3+ by e-
  values[160] -= r1506_by_e_m; // CH4+ by e-
  values[161] = -r8752_by_e_m; // H+ by e-
  values[168] = -r1524_by_e_m; // H2+ by e-
  values[169] = -r8756_by_e_m; // He+ by e-
  values[170] = r1711_by_e_m + r8756_by_e_m; // He by e-
  values[171] = r2021_by_e_m; // H2CCC by e-
  values[173] -= r2021_by_e_m; // C3H3+ by e-
  values[174] = -r1509_by_e_m - r1510_by_e_m - r1511_by_e_m - r1512_by_e_m - r1513_by_e_m; // CH5+ by e-
  values[175] = -r1577_by_e_m - r1578_by_e_m; // H3+ by e-
  values[176] = -r1587_by_e_m - r1588_by_e_m - r1589_by_e_m - r1590_by_e_m - r1591_by_e_m; // H2COH+ by e-
  values[177] = -r1594_by_e_m - r1595_by_e_m - r1596_by_e_m - r1597_by_e_m; // H3O+ by e-
  values[178] = -r1656_by_e_m - r1657_by_e_m - r1658_by_e_m; // HCO2+ by e-
  values[179] = -r1711_by_e_m; // HeH+ by e-
  values[180] = -r1732_by_e_m; // O2H+ by e-
  values[181] = r69_by_H_m - r71_by_H_m; // CH by H-
  values[182] = -r79_by_H_m + r6372_by_H_m; // O by H-
  values[183] = -r6362_by_H_m - r6363_by_H_m; // HCO+ by H-
  values[184] = k[163] + k[692] + r67_by_H_m + r68_by_H_m + r69_by_H_m + r70_by_H_m + r71_by_H_m; // e- by H-
  values[184] += r73_by_H_m + r74_by_H_m + r75_by_H_m + r79_by_H_m + r80_by_H_m;
  values[185] = -k[163] - k[692] - r67_by_H_m - r68_by_H_m - r69_by_H_m - r70_by_H_m - r71_by_H_m; // H- by H-
  values[185] += -r73_by_H_m - r74_by_H_m - r75_by_H_m - r79_by_H_m - r80_by_H_m - r6343_by_H_m;
  values[185] += -r6344_by_H_m - r6350_by_H_m - r6353_by_H_m - r6354_by_H_m - r6355_by_H_m;
  values[185] += -r6357_by_H_m - r6358_by_H_m - r6362_by_H_m - r6363_by_H_m - r6364_by_H_m;
  values[185] -= r6372_by_H_m;
  values[186] = -r67_by_H_m; // C2 by H-
  values[187] = r67_by_H_m - r68_by_H_m; // C2H by H-
  values[188] = r68_by_H_m + r6344_by_H_m; // C2H2 by H-
  values[189] = -r69_by_H_m + r6343_by_H_m; // C by H-
  values[190] = -r70_by_H_m + r6350_by_H_m; // CH3 by H-
  values[191] = r70_by_H_m; // CH4 by H-
  values[192] = r71_by_H_m; // CH2 by H-
  values[193] = -r73_by_H_m + r6362_by_H_m; // CO by H-
  values[194] = r73_by_H_m - r75_by_H_m + r6363_by_H_m; // HCO by H-
  values[195] = k[163] + k[692] - r74_by_H_m + r6343_by_H_m + r6344_by_H_m + r6350_by_H_m; // H by H-
  values[195] += 2 * r6353_by_H_m + r6354_by_H_m + r6355_by_H_m + 2 * r6357_by_H_m;
  values[195] += 2 * r6358_by_H_m + 2 * r6362_by_H_m + r6363_by_H_m + r6364_by_H_m + r6372_by_H_m;
  values[196] = r74_by_H_m + r6354_by_H_m + r6357_by_H_m; // H2 by H-
  values[197] = r75_by_H_m + r6355_by_H_m; // H2CO by H-
  values[198] = r79_by_H_m - r80_by_H_m; // OH by H-
  values[199] = r80_by_H_m + r6358_by_H_m; // H2O by H-
  values[200] = -r6343_by_H_m; // C+ by H-
  values[201] = -r6355_by_H_m; // H2CO+ by H-
  values[202] = -r6344_by_H_m; // C2H2+ by H-
  values[203] = -r6372_by_H_m; // O+ by H-
  values[204] = -r6350_by_H_m; // CH3+ by H-
  values[205] = -r6353_by_H_m; // H+ by H-
  values[206] = -r6354_by_H_m; // H2+ by H-
  values[207] = -r6364_by_H_m; // He+ by H-
  values[208] = r6364_by_H_m; // He by H-
  values[209] = -r6357_by_H_m; // H3+ by H-
  values[210] = -r6358_by_H_m; // H3O+ by H-
  values[211] = r657_by_C2 + r4664_by_C2 - r7535_by_C2; // O by C2
  values[212] = -r2266_by_C2; // HCO+ by C2
  values[213] = k[136] + k[658] + r67_by_C2; // e- by C2
  values[214] = -r67_by_C2; // H- by C2
  values[215] = -k[135] - k[136] - k[658] - k[659] - r67_by_C2 - r218_by_C2 - r220_by_C2; // C2 by C2
  values[215] += -r333_by_C2 - r447_by_C2 - r473_by_C2 - r519_by_C2 - r657_by_C2 - r696_by_C2;
  values[215] += -r2258_by_C2 - r2264_by_C2 - r2266_by_C2 - r2269_by_C2 - r2270_by_C2;
  values[215] += -r2743_by_C2 - r2851_by_C2 - r3029_by_C2 - r3181_by_C2 - r3318_by_C2;
  values[215] += -r3401_by_C2 - r3596_by_C2 - r3917_by_C2 - r4524_by_C2 - r4664_by_C2;
  values[215] += -r7047_by_C2 - r7535_by_C2 - r8592_by_C2;
  values[216] = r67_by_C2; // C2H by C2
  values[217] = 2 * k[135] + 2 * k[659] + r2258_by_C2 + r3917_by_C2 + r4524_by_C2 + r7535_by_C2; // C by C2
  values[217] -= r8592_by_C2;
  values[218] = r3029_by_C2; // CH4 by C2
  values[219] = r218_by_C2 + r2266_by_C2 + r2269_by_C2 + 2 * r7047_by_C2 + r7535_by_C2; // CO by C2
  values[220] = r2264_by_C2; // HCO by C2
  values[221] = r333_by_C2 + r2743_by_C2 + r3181_by_C2; // H by C2
  values[222] = r447_by_C2 + r2851_by_C2 + r3401_by_C2; // H2 by C2
  values[223] = r696_by_C2 + r3318_by_C2; // OH by C2
  values[224] = r473_by_C2 + r3596_by_C2; // H2O by C2
  values[225] = r3917_by_C2; // C+ by C2
  values[226] = -r2743_by_C2; // CH+ by C2
  values[227] = -r2264_by_C2; // H2CO+ by C2
  values[228] = k[136] + k[658] + r218_by_C2 + r220_by_C2 + r333_by_C2 + r447_by_C2 + r473_by_C2; // C2+ by C2
  values[228] += r519_by_C2 + r657_by_C2 + r696_by_C2 - r2258_by_C2;
  values[229] = -r218_by_C2 + r2269_by_C2 + r4524_by_C2; // CO+ by C2
  values[230] = -r220_by_C2 - r2269_by_C2; // O2+ by C2
  values[231] = r220_by_C2 + r2270_by_C2 - r7047_by_C2; // O2 by C2
  values[232] = r2264_by_C2 + r2266_by_C2 + r2270_by_C2 + r3029_by_C2 + r3181_by_C2 + r3318_by_C2; // C2H+ by C2
  values[232] += r3401_by_C2 + r3596_by_C2 + r4664_by_C2;
  values[233] = -r473_by_C2 - r3318_by_C2; // H2O+ by C2
  values[234] = -r657_by_C2 - r4524_by_C2; // O+ by C2
  values[235] = -r696_by_C2 - r4664_by_C2; // OH+ by C2
  values[236] = -r2851_by_C2; // CH3+ by C2
  values[237] = -r333_by_C2; // H+ by C2
  values[238] = r8592_by_C2; // C3 by C2
  values[239] = r2258_by_C2 + r2743_by_C2; // C3+ by C2
  values[240] = r2851_by_C2; // C3H+ by C2
  values[241] = -r447_by_C2 - r3181_by_C2; // H2+ by C2
  values[242] = -r519_by_C2 - r3917_by_C2; // He+ by C2
  values[243] = r519_by_C2 + r3917_by_C2; // He by C2
  values[244] = -r3029_by_C2; // CH5+ by C2
  values[245] = -r3401_by_C2; // H3+ by C2
  values[246] = -r3596_by_C2; // H3O+ by C2
  values[247] = -r2270_by_C2; // O2H+ by C2
  values[248] = r3932_by_C2H + r4527_by_C2H + r7545_by_C2H; // CH by C2H
  values[249] = r660_by_C2H + r4665_by_C2H - r7545_by_C2H; // O by C2H
  values[250] = r2554_by_C2H - r2557_by_C2H; // HCO+ by C2H
  values[251] = k[664] + r68_by_C2H; // e- by C2H
  values[252] = -r68_by_C2H; // H- by C2H
  values[253] = k[139] + k[663] + r2554_by_C2H; // C2 by C2H
  values[254] = -k[139] - k[663] - k[664] - r68_by_C2H - r252_by_C2H - r339_by_C2H - r450_by_C2H; // C2H by C2H
  values[254] += -r476_by_C2H - r660_by_C2H - r697_by_C2H - r2103_by_C2H - r2537_by_C2H;
  values[254] += -r2554_by_C2H - r2555_by_C2H - r2557_by_C2H - r2560_by_C2H - r2745_by_C2H;
  values[254] += -r2785_by_C2H - r2858_by_C2H - r3032_by_C2H - r3111_by_C2H - r3185_by_C2H;
  values[254] += -r3319_by_C2H - r3412_by_C2H - r3930_by_C2H - r3931_by_C2H - r3932_by_C2H;
  values[254] += -r4527_by_C2H - r4665_by_C2H - r7097_by_C2H - r7321_by_C2H - r7545_by_C2H;
  values[254] -= r8010_by_C2H;
  values[255] = r68_by_C2H + r2537_by_C2H + r7321_by_C2H; // C2H2 by C2H
  values[256] = r3931_by_C2H - r7097_by_C2H; // C by C2H
  values[257] = r3032_by_C2H; // CH4 by C2H
  values[258] = r252_by_C2H + r2557_by_C2H + r7545_by_C2H + r8010_by_C2H; // CO by C2H
  values[259] = r2555_by_C2H + r8010_by_C2H; // HCO by C2H
  values[260] = k[139] + k[663] + r339_by_C2H + r2103_by_C2H + r2785_by_C2H + r3185_by_C2H; // H by C2H
  values[260] += r3930_by_C2H + r7097_by_C2H + r7321_by_C2H;
  values[261] = r450_by_C2H + r2745_by_C2H + r2858_by_C2H + r3111_by_C2H + r3412_by_C2H; // H2 by C2H
  values[261] -= r7321_by_C2H;
  values[262] = r697_by_C2H + r3319_by_C2H; // OH by C2H
  values[263] = r476_by_C2H; // H2O by C2H
  values[264] = -r2103_by_C2H + r3932_by_C2H; // C+ by C2H
  values[265] = -r2785_by_C2H; // CH2+ by C2H
  values[266] = -r2745_by_C2H + r3931_by_C2H; // CH+ by C2H
  values[267] = -r2555_by_C2H; // H2CO+ by C2H
  values[268] = r3111_by_C2H + r3930_by_C2H; // C2+ by C2H
  values[269] = -r252_by_C2H - r2554_by_C2H + r4527_by_C2H; // CO+ by C2H
  values[270] = r2560_by_C2H - r8010_by_C2H; // O2 by C2H
  values[271] = r2537_by_C2H + r2555_by_C2H + r2557_by_C2H + r2560_by_C2H + r3032_by_C2H; // C2H2+ by C2H
  values[271] += r3185_by_C2H + r3319_by_C2H + r3412_by_C2H + r4665_by_C2H;
  values[273] = k[664] + r252_by_C2H + r339_by_C2H + r450_by_C2H + r476_by_C2H + r660_by_C2H; // C2H+ by C2H
  values[273] += r697_by_C2H;
  values[274] = -r476_by_C2H - r3319_by_C2H; // H2O+ by C2H
  values[275] = -r660_by_C2H - r4527_by_C2H; // O+ by C2H
  values[276] = -r697_by_C2H - r4665_by_C2H; // OH+ by C2H
  values[277] = -r2858_by_C2H; // CH3+ by C2H
  values[278] = -r339_by_C2H - r3111_by_C2H; // H+ by C2H
  values[279] = r7097_by_C2H; // C3 by C2H
  values[280] = r2103_by_C2H + r2745_by_C2H; // C3+ by C2H
  values[281] = r2785_by_C2H + r2858_by_C2H; // C3H2+ by C2H
  values[282] = -r450_by_C2H - r3185_by_C2H; // H2+ by C2H
  values[283] = -r3930_by_C2H - r3931_by_C2H - r3932_by_C2H; // He+ by C2H
  values[284] = r3930_by_C2H + r3931_by_C2H + r3932_by_C2H; // He by C2H
  values[285] = -r2537_by_C2H; // C2H3+ by C2H
  values[286] = -r3032_by_C2H; // CH5+ by C2H
  values[287] = -r3412_by_C2H; // H3+ by C2H
  values[288] = -r2560_by_C2H; // O2H+ by C2H
}

function jacobian_r8011_by_C2H(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH2 = y[11];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_C3_p = y[39];
  const y_C3H2_p = y[41];
  const y_C3H_p = y[43];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_C2H3_p = y[48];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const y_HCO2_p = y[54];
  const y_O2H_p = y[56];
  const r8011_by_C2H = k[655] * nH * y_O2;
  const r8012_by_C2H = k[656] * nH * y_O2;
  const r237_by_C2H2 = k[21] * nH * y_CO2_p;
  const r287_by_C2H2 = k[35] * nH * y_CH4_p;
  const r334_by_C2H2 = k[52] * nH * y_H_p;
  const r448_by_C2H2 = k[68] * nH * y_H2_p;
  const r474_by_C2H2 = k[82] * nH * y_H2O_p;
  const r520_by_C2H2 = k[96] * nH * y_He_p;
  const r658_by_C2H2 = k[105] * nH * y_O_p;
  const r679_by_C2H2 = k[113] * nH * y_O2_p;
  const r2095_by_C2H2 = k[244] * nH * y_C_p;
  const r2372_by_C2H2 = k[271] * nH * y_HCO_p;
  const r2373_by_C2H2 = k[272] * nH * y_HCO2_p;
  const r2744_by_C2H2 = k[295] * nH * y_CH_p;
  const r2944_by_C2H2 = k[342] * nH * y_CH4_p;
  const r3030_by_C2H2 = k[364] * nH * y_CH5_p;
  const r3182_by_C2H2 = k[402] * nH * y_H2_p;
  const r3402_by_C2H2 = k[460] * nH * y_H3_p;
  const r3918_by_C2H2 = k[501] * nH * y_He_p;
  const r3919_by_C2H2 = k[502] * nH * y_He_p;
  const r3920_by_C2H2 = k[503] * nH * y_He_p;
  const r4548_by_C2H2 = k[542] * nH * y_O2_p;
  const r7092_by_C2H2 = k[585] * nH * y_C;
  const r7093_by_C2H2 = k[586] * nH * y_C;
  const r7248_by_C2H2 = k[613] * nH * y_CH;
  const r7536_by_C2H2 = k[637] * nH * y_O;
  const r7659_by_C2H2 = k[646] * nH * y_OH;
  const r69_by_C = k[3] * nH * y_H_m;
  const r254_by_C = k[23] * nH * y_C2_p;
  const r256_by_C = k[24] * nH * y_CO_p;
  const r258_by_C = k[25] * nH * y_O2_p;
  const r524_by_C = k[97] * nH * y_He_p;
  const r2660_by_C = k[280] * nH * y_C2H_p;
  const r2661_by_C = k[281] * nH * y_C2H2_p;
  const r2662_by_C = k[282] * nH * y_C2H3_p;
  const r2663_by_C = k[283] * nH * y_C2H3_p;
  const r2701_by_C = k[284] * nH * y_CH_p;
  const r2702_by_C = k[285] * nH * y_CH2_p;
  const r2705_by_C = k[286] * nH * y_CH3_p;
  const r2709_by_C = k[287] * nH * y_CH5_p;
  const r2710_by_C = k[288] * nH * y_H2O_p;
  const r2712_by_C = k[289] * nH * y_H3O_p;
  const r2715_by_C = k[290] * nH * y_HCO2_p;
  const r2722_by_C = k[291] * nH * y_O2_p;
  const r2723_by_C = k[292] * nH * y_O2H_p;
  const r2724_by_C = k[293] * nH * y_OH_p;
  const r3186_by_C = k[404] * nH * y_H2_p;
  const r3447_by_C = k[465] * nH * y_H3_p;
  const r7092_by_C = k[585] * nH * y_C2H2;
  const r7093_by_C = k[586] * nH * y_C2H2;
  const r7097_by_C = k[587] * nH * y_C2H;
  const r7125_by_C = k[588] * nH * y_CH2;
  const r7130_by_C = k[589] * nH * y_CH3;
  const r7138_by_C = k[590] * nH * y_CH;
  const r7146_by_C = k[591] * nH * y_HCO;
  const r7164_by_C = k[592] * nH * y_O2;
  const r7167_by_C = k[593] * nH * y_OH;
  const r8574_by_C = k[713] * nH * y_C_p;
  const r8592_by_C = k[715] * nH * y_C2;
  const r8594_by_C = 2 * k[716] * nH * y_C;
  const r8596_by_C = k[717] * nH * y_O_p;
  const r8597_by_C = k[718] * nH * y_O;
  const r8631_by_C = k[724] * nH * y_H2;
  const r8650_by_C = k[728] * nH * y_H;
  const r70_by_CH3 = k[4] * nH * y_H_m;
  const r372_by_CH3 = k[58] * nH * y_H_p;
  const r2150_by_CH3 = k[247] * nH * y_C_p;
  const r2151_by_CH3 = k[248] * nH * y_C_p;
  const r3456_by_CH3 = k[467] * nH * y_H3_p;
  const r4027_by_CH3 = k[512] * nH * y_He_p;
  const r7130_by_CH3 = k[589] * nH * y_C;
  const r7214_by_CH3 = k[607] * nH * y_H2CO;
  const r7217_by_CH3 = k[608] * nH * y_HCO;
  const r7226_by_CH3 = k[609] * nH * y_O;
  const r7227_by_CH3 = k[610] * nH * y_O;
  const r7230_by_CH3 = k[611] * nH * y_OH;
  const r295_by_CH4 = k[38] * nH * y_CO_p;
  const r296_by_CH4 = k[39] * nH * y_CO2_p;
  const r381_by_CH4 = k[59] * nH * y_H_p;
  const r453_by_CH4 = k[71] * nH * y_H2_p;
  const r525_by_CH4 = k[98] * nH * y_He_p;
  const r663_by_CH4 = k[107] * nH * y_O_p;
  const r2183_by_CH4 = k[249] * nH * y_C_p;
  const r2184_by_CH4 = k[250] * nH * y_C_p;
  const r2750_by_CH4 = k[298] * nH * y_CH_p;
  const r2751_by_CH4 = k[299] * nH * y_CH_p;
  const r2949_by_CH4 = k[343] * nH * y_CH4_p;
  const r2957_by_CH4 = k[348] * nH * y_C2_p;
  const r2958_by_CH4 = k[349] * nH * y_C2_p;
  const r2959_by_CH4 = k[350] * nH * y_C2_p;
  const r2960_by_CH4 = k[351] * nH * y_C2_p;
  const r2962_by_CH4 = k[352] * nH * y_C2H_p;
  const r2968_by_CH4 = k[353] * nH * y_C3_p;
  const r2971_by_CH4 = k[354] * nH * y_C3H_p;
  const r2973_by_CH4 = k[355] * nH * y_C3H2_p;
  const r3002_by_CH4 = k[356] * nH * y_CO_p;
  const r3003_by_CH4 = k[357] * nH * y_CO2_p;
  const r3006_by_CH4 = k[358] * nH * y_H2CO_p;
  const r3007_by_CH4 = k[359] * nH * y_H2O_p;
  const r3013_by_CH4 = k[360] * nH * y_HCO2_p;
  const r3021_by_CH4 = k[361] * nH * y_OH_p;
  const r3022_by_CH4 = k[362] * nH * y_OH_p;
  const r3145_by_CH4 = k[394] * nH * y_H_p;
  const r3190_by_CH4 = k[406] * nH * y_H2_p;
  const r3191_by_CH4 = k[407] * nH * y_H2_p;
  const r3491_by_CH4 = k[468] * nH * y_H3_p;
  const r4055_by_CH4 = k[513] * nH * y_He_p;
  const r4056_by_CH4 = k[514] * nH * y_He_p;
  const r4057_by_CH4 = k[515] * nH * y_He_p;
  const r4058_by_CH4 = k[516] * nH * y_He_p;
  const r4531_by_CH4 = k[537] * nH * y_O_p;
  const r7246_by_CH4 = k[612] * nH * y_OH;
  const r7347_by_CH4 = k[628] * nH * y_H;
  values[248] += r8011_by_C2H; // CH by C2H
  values[254] += -r8011_by_C2H - r8012_by_C2H; // C2H by C2H
  values[258] += 2 * r8012_by_C2H; // CO by C2H
  values[260] += r8012_by_C2H; // H by C2H
  values[270] += -r8011_by_C2H - r8012_by_C2H; // O2 by C2H
  values[272] = r8011_by_C2H; // CO2 by C2H
  values[289] = r3920_by_C2H2 - r7248_by_C2H2; // CH by C2H2
  values[290] = r658_by_C2H2 - r7536_by_C2H2; // O by C2H2
  values[291] = -r2372_by_C2H2 + r4548_by_C2H2; // HCO+ by C2H2
  values[292] = k[137] + k[661]; // e- by C2H2
  values[293] = k[138] + k[662]; // C2H by C2H2
  values[294] = -k[137] - k[138] - k[661] - k[662] - r237_by_C2H2 - r287_by_C2H2 - r334_by_C2H2; // C2H2 by C2H2
  values[294] += -r448_by_C2H2 - r474_by_C2H2 - r520_by_C2H2 - r658_by_C2H2 - r679_by_C2H2;
  values[294] += -r2095_by_C2H2 - r2372_by_C2H2 - r2373_by_C2H2 - r2744_by_C2H2 - r2944_by_C2H2;
  values[294] += -r3030_by_C2H2 - r3182_by_C2H2 - r3402_by_C2H2 - r3918_by_C2H2 - r3919_by_C2H2;
  values[294] += -r3920_by_C2H2 - r4548_by_C2H2 - r7092_by_C2H2 - r7093_by_C2H2 - r7248_by_C2H2;
  values[294] += -r7536_by_C2H2 - r7659_by_C2H2;
  values[295] = -r7092_by_C2H2 - r7093_by_C2H2; // C by C2H2
  values[296] = r2944_by_C2H2 + r7659_by_C2H2; // CH3 by C2H2
  values[297] = r287_by_C2H2 + r3030_by_C2H2; // CH4 by C2H2
  values[298] = r7536_by_C2H2; // CH2 by C2H2
  values[299] = r2372_by_C2H2 + r4548_by_C2H2 + r7536_by_C2H2 + r7659_by_C2H2; // CO by C2H2
  values[300] = k[138] + k[662] + r334_by_C2H2 + r2095_by_C2H2 + r2744_by_C2H2 + r3182_by_C2H2; // H by C2H2
  values[300] += r3919_by_C2H2 + r4548_by_C2H2 + r7093_by_C2H2 + r7248_by_C2H2;
  values[301] = r448_by_C2H2 + r3402_by_C2H2 + r3918_by_C2H2 + r7092_by_C2H2; // H2 by C2H2
  values[302] = -r7659_by_C2H2; // OH by C2H2
  values[303] = r474_by_C2H2; // H2O by C2H2
  values[304] = -r2095_by_C2H2; // C+ by C2H2
  values[305] = -r2744_by_C2H2 + r3920_by_C2H2; // CH+ by C2H2
  values[306] = r3918_by_C2H2; // C2+ by C2H2
  values[307] = -r679_by_C2H2 - r4548_by_C2H2; // O2+ by C2H2
  values[308] = r679_by_C2H2; // O2 by C2H2
  values[309] = k[137] + k[661] + r237_by_C2H2 + r287_by_C2H2 + r334_by_C2H2 + r448_by_C2H2; // C2H2+ by C2H2
  values[309] += r474_by_C2H2 + r520_by_C2H2 + r658_by_C2H2 + r679_by_C2H2;
  values[310] = -r237_by_C2H2; // CO2+ by C2H2
  values[311] = r237_by_C2H2 + r2373_by_C2H2; // CO2 by C2H2
  values[312] = r3919_by_C2H2; // C2H+ by C2H2
  values[313] = -r474_by_C2H2; // H2O+ by C2H2
  values[314] = -r658_by_C2H2; // O+ by C2H2
  values[315] = -r287_by_C2H2 - r2944_by_C2H2; // CH4+ by C2H2
  values[316] = -r334_by_C2H2; // H+ by C2H2
  values[317] = r7092_by_C2H2; // C3 by C2H2
  values[318] = r2744_by_C2H2; // C3H2+ by C2H2
  values[319] = r7093_by_C2H2; // C3H by C2H2
  values[320] = r2095_by_C2H2; // C3H+ by C2H2
  values[321] = -r448_by_C2H2 - r3182_by_C2H2; // H2+ by C2H2
  values[322] = -r520_by_C2H2 - r3918_by_C2H2 - r3919_by_C2H2 - r3920_by_C2H2; // He+ by C2H2
  values[323] = r520_by_C2H2 + r3918_by_C2H2 + r3919_by_C2H2 + r3920_by_C2H2; // He by C2H2
  values[324] = r7248_by_C2H2; // H2CCC by C2H2
  values[325] = r2372_by_C2H2 + r2373_by_C2H2 + r2944_by_C2H2 + r3030_by_C2H2 + r3182_by_C2H2; // C2H3+ by C2H2
  values[325] += r3402_by_C2H2;
  values[326] = -r3030_by_C2H2; // CH5+ by C2H2
  values[327] = -r3402_by_C2H2; // H3+ by C2H2
  values[328] = -r2373_by_C2H2; // HCO2+ by C2H2
  values[329] = r69_by_C - r7138_by_C + r7146_by_C + r8650_by_C; // CH by C
  values[330] = r2722_by_C + r2724_by_C + r7164_by_C - r8597_by_C; // O by C
  values[331] = r2712_by_C; // HCO+ by C
  values[332] = k[126] + k[144] + k[669] + r69_by_C; // e- by C
  values[333] = -r69_by_C; // H- by C
  values[334] = r254_by_C + r7138_by_C - r8592_by_C + r8594_by_C; // C2 by C
  values[335] = -r7097_by_C + r7125_by_C; // C2H by C
  values[336] = -r7092_by_C - r7093_by_C + r7130_by_C; // C2H2 by C
  values[337] = -k[126] - k[144] - k[669] - r69_by_C - r254_by_C - r256_by_C - r258_by_C; // C by C
  values[337] += -r524_by_C - r2660_by_C - r2661_by_C - r2662_by_C - r2663_by_C - r2701_by_C;
  values[337] += -r2702_by_C - r2705_by_C - r2709_by_C - r2710_by_C - r2712_by_C - r2715_by_C;
  values[337] += -r2722_by_C - r2723_by_C - r2724_by_C - r3186_by_C - r3447_by_C - r7092_by_C;
  values[337] += -r7093_by_C - r7097_by_C - r7125_by_C - r7130_by_C - r7138_by_C - r7146_by_C;
  values[337] += -r7164_by_C - r7167_by_C - r8574_by_C - r8592_by_C - 2 * r8594_by_C - r8596_by_C;
  values[337] += -r8597_by_C - r8631_by_C - r8650_by_C;
  values[338] = -r7130_by_C; // CH3 by C
  values[339] = r2709_by_C; // CH4 by C
  values[340] = -r7125_by_C + r8631_by_C; // CH2 by C
  values[341] = r256_by_C + r7146_by_C + r7164_by_C + r7167_by_C + r8597_by_C; // CO by C
  values[342] = -r7146_by_C; // HCO by C
  values[343] = r2660_by_C + r2661_by_C + r2663_by_C + r2701_by_C + r2702_by_C + r3186_by_C; // H by C
  values[343] += r7093_by_C + r7097_by_C + r7125_by_C + r7130_by_C + r7138_by_C + r7167_by_C;
  values[343] -= r8650_by_C;
  values[344] = r2662_by_C + r2705_by_C + r2712_by_C + r3447_by_C + r7092_by_C - r8631_by_C; // H2 by C
  values[345] = r2710_by_C - r7167_by_C; // OH by C
  values[346] = k[126] + k[144] + k[669] + r254_by_C + r256_by_C + r258_by_C + r524_by_C; // C+ by C
  values[346] -= r8574_by_C;
  values[347] = -r2702_by_C; // CH2+ by C
  values[348] = -r2701_by_C + r2709_by_C + r2710_by_C + r2715_by_C + r2723_by_C + r2724_by_C; // CH+ by C
  values[348] += r3186_by_C + r3447_by_C;
  values[349] = -r254_by_C + r2701_by_C + r8574_by_C; // C2+ by C
  values[350] = -r256_by_C + r2722_by_C + r8596_by_C; // CO+ by C
  values[351] = -r258_by_C - r2722_by_C; // O2+ by C
  values[352] = r258_by_C + r2723_by_C - r7164_by_C; // O2 by C
  values[353] = -r2661_by_C; // C2H2+ by C
  values[354] = r2715_by_C; // CO2 by C
  values[355] = -r2660_by_C + r2702_by_C + r2705_by_C; // C2H+ by C
  values[356] = -r2710_by_C; // H2O+ by C
  values[357] = -r8596_by_C; // O+ by C
  values[358] = -r2724_by_C; // OH+ by C
  values[359] = -r2705_by_C; // CH3+ by C
  values[360] = r7092_by_C + r7097_by_C + r8592_by_C; // C3 by C
  values[361] = r2660_by_C; // C3+ by C
  values[362] = r2663_by_C; // C3H2+ by C
  values[363] = r7093_by_C; // C3H by C
  values[364] = r2661_by_C + r2662_by_C; // C3H+ by C
  values[365] = -r3186_by_C; // H2+ by C
  values[366] = -r524_by_C; // He+ by C
  values[367] = r524_by_C; // He by C
  values[368] = -r2662_by_C - r2663_by_C; // C2H3+ by C
  values[369] = -r2709_by_C; // CH5+ by C
  values[370] = -r3447_by_C; // H3+ by C
  values[371] = -r2712_by_C; // H3O+ by C
  values[372] = -r2715_by_C; // HCO2+ by C
  values[373] = -r2723_by_C; // O2H+ by C
  values[374] = k[153] + k[679]; // CH by CH3
  values[375] = -r7226_by_CH3 - r7227_by_CH3; // O by CH3
  values[376] = k[151] + k[680] + r70_by_CH3; // e- by CH3
  values[377] = -r70_by_CH3; // H- by CH3
  values[378] = r7130_by_CH3; // C2H2 by CH3
  values[379] = -r7130_by_CH3; // C by CH3
  values[380] = -k[151] - k[152] - k[153] - k[678] - k[679] - k[680] - r70_by_CH3 - r372_by_CH3; // CH3 by CH3
  values[380] += -r2150_by_CH3 - r2151_by_CH3 - r3456_by_CH3 - r4027_by_CH3 - r7130_by_CH3;
  values[380] += -r7214_by_CH3 - r7217_by_CH3 - r7226_by_CH3 - r7227_by_CH3 - r7230_by_CH3;
  values[381] = r70_by_CH3 + r7214_by_CH3 + r7217_by_CH3; // CH4 by CH3
  values[382] = k[152] + k[678] + r7230_by_CH3; // CH2 by CH3
  values[383] = r7217_by_CH3 + r7226_by_CH3; // CO by CH3
  values[384] = r7214_by_CH3 - r7217_by_CH3; // HCO by CH3
  values[385] = k[152] + k[678] + r372_by_CH3 + r2151_by_CH3 + r7130_by_CH3 + r7226_by_CH3; // H by CH3
  values[385] += r7227_by_CH3;
  values[386] = k[153] + k[679] + r2150_by_CH3 + r3456_by_CH3 + r4027_by_CH3 + r7226_by_CH3; // H2 by CH3
  values[387] = -r7214_by_CH3 + r7227_by_CH3; // H2CO by CH3
  values[388] = -r7230_by_CH3; // OH by CH3
  values[389] = r7230_by_CH3; // H2O by CH3
  values[390] = -r2150_by_CH3 - r2151_by_CH3; // C+ by CH3
  values[391] = r4027_by_CH3; // CH+ by CH3
  values[392] = r2151_by_CH3; // C2H2+ by CH3
  values[393] = r2150_by_CH3; // C2H+ by CH3
  values[394] = k[151] + k[680] + r372_by_CH3; // CH3+ by CH3
  values[395] = r3456_by_CH3; // CH4+ by CH3
  values[396] = -r372_by_CH3; // H+ by CH3
  values[397] = -r4027_by_CH3; // He+ by CH3
  values[398] = r4027_by_CH3; // He by CH3
  values[399] = -r3456_by_CH3; // H3+ by CH3
  values[400] = k[685]; // CH by CH4
  values[401] = r663_by_CH4 + r3021_by_CH4; // O by CH4
  values[402] = r3002_by_CH4; // HCO+ by CH4
  values[403] = k[155] + k[686]; // e- by CH4
  values[404] = r2971_by_CH4; // C2H2 by CH4
  values[405] = k[684] + r2949_by_CH4 + r2957_by_CH4 + r2962_by_CH4 + r2968_by_CH4 + r2973_by_CH4; // CH3 by CH4
  values[405] += r3002_by_CH4 + r3003_by_CH4 + r3006_by_CH4 + r3007_by_CH4 + r4058_by_CH4;
  values[405] += r7246_by_CH4 + r7347_by_CH4;
  values[406] = -k[154] - k[155] - k[683] - k[684] - k[685] - k[686] - r295_by_CH4 - r296_by_CH4; // CH4 by CH4
  values[406] += -r381_by_CH4 - r453_by_CH4 - r525_by_CH4 - r663_by_CH4 - r2183_by_CH4;
  values[406] += -r2184_by_CH4 - r2750_by_CH4 - r2751_by_CH4 - r2949_by_CH4 - r2957_by_CH4;
  values[406] += -r2958_by_CH4 - r2959_by_CH4 - r2960_by_CH4 - r2962_by_CH4 - r2968_by_CH4;
  values[406] += -r2971_by_CH4 - r2973_by_CH4 - r3002_by_CH4 - r3003_by_CH4 - r3006_by_CH4;
  values[406] += -r3007_by_CH4 - r3013_by_CH4 - r3021_by_CH4 - r3022_by_CH4 - r3145_by_CH4;
  values[406] += -r3190_by_CH4 - r3191_by_CH4 - r3491_by_CH4 - r4055_by_CH4 - r4056_by_CH4;
  values[406] += -r4057_by_CH4 - r4058_by_CH4 - r4531_by_CH4 - r7246_by_CH4 - r7347_by_CH4;
  values[407] = k[154] + k[683] + r2958_by_CH4 + r3022_by_CH4; // CH2 by CH4
  values[408] = r295_by_CH4; // CO by CH4
  values[409] = k[684] + k[685] + r381_by_CH4 + r2184_by_CH4 + r2750_by_CH4 + r2959_by_CH4; // H by CH4
  values[409] += r3190_by_CH4 + r3191_by_CH4 + r4055_by_CH4 + r4057_by_CH4 - r7347_by_CH4;
  values[410] = k[154] + k[683] + k[685] + r453_by_CH4 + r2183_by_CH4 + r2750_by_CH4; // H2 by CH4
  values[410] += r2751_by_CH4 + r2959_by_CH4 + r2960_by_CH4 + r3145_by_CH4 + r3190_by_CH4;
  values[410] += r3491_by_CH4 + r4055_by_CH4 + r4056_by_CH4 + r7347_by_CH4;
  values[411] = r4531_by_CH4 - r7246_by_CH4; // OH by CH4
  values[412] = r7246_by_CH4; // H2O by CH4
  values[413] = -r2183_by_CH4 - r2184_by_CH4; // C+ by CH4
  values[414] = r4056_by_CH4; // CH2+ by CH4
  values[415] = -r2750_by_CH4 - r2751_by_CH4 + r4055_by_CH4; // CH+ by CH4
  values[416] = -r3006_by_CH4; // H2CO+ by CH4
  values[417] = -r2957_by_CH4 - r2958_by_CH4 - r2959_by_CH4 - r2960_by_CH4; // C2+ by CH4
  values[418] = -r295_by_CH4 - r3002_by_CH4; // CO+ by CH4
  values[419] = r2183_by_CH4 + r2750_by_CH4 + r2958_by_CH4 + r2962_by_CH4; // C2H2+ by CH4
  values[420] = -r296_by_CH4 - r3003_by_CH4; // CO2+ by CH4
  values[421] = r296_by_CH4 + r3013_by_CH4; // CO2 by CH4
  values[422] = r2957_by_CH4 - r2962_by_CH4; // C2H+ by CH4
  values[423] = -r3007_by_CH4; // H2O+ by CH4
  values[424] = -r663_by_CH4 - r4531_by_CH4; // O+ by CH4
  values[425] = -r3021_by_CH4 - r3022_by_CH4; // OH+ by CH4
  values[426] = r3145_by_CH4 + r3190_by_CH4 + r4057_by_CH4 + r4531_by_CH4; // CH3+ by CH4
  values[427] = k[155] + k[686] + r295_by_CH4 + r296_by_CH4 + r381_by_CH4 + r453_by_CH4; // CH4+ by CH4
  values[427] += r525_by_CH4 + r663_by_CH4 - r2949_by_CH4;
  values[428] = -r381_by_CH4 - r3145_by_CH4 + r4058_by_CH4; // H+ by CH4
  values[429] = -r2968_by_CH4; // C3+ by CH4
  values[430] = r2960_by_CH4 - r2973_by_CH4; // C3H2+ by CH4
  values[431] = r2959_by_CH4 + r2968_by_CH4 - r2971_by_CH4; // C3H+ by CH4
  values[432] = -r453_by_CH4 - r3190_by_CH4 - r3191_by_CH4; // H2+ by CH4
  values[433] = -r525_by_CH4 - r4055_by_CH4 - r4056_by_CH4 - r4057_by_CH4 - r4058_by_CH4; // He+ by CH4
  values[434] = r525_by_CH4 + r4055_by_CH4 + r4056_by_CH4 + r4057_by_CH4 + r4058_by_CH4; // He by CH4
  values[435] = r2184_by_CH4 + r2751_by_CH4 + r2971_by_CH4; // C2H3+ by CH4
  values[436] = r2973_by_CH4; // C3H3+ by CH4
  values[437] = r2949_by_CH4 + r3013_by_CH4 + r3021_by_CH4 + r3191_by_CH4 + r3491_by_CH4; // CH5+ by CH4
  values[438] = -r3491_by_CH4; // H3+ by CH4
  values[439] = r3006_by_CH4; // H2COH+ by CH4
  values[440] = r3007_by_CH4 + r3022_by_CH4; // H3O+ by CH4
  values[441] = r3003_by_CH4 - r3013_by_CH4; // HCO2+ by CH4
}

function jacobian_CH2_k935(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_H_m = y[4];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_C3H2 = y[40];
  const y_C3H2_p = y[41];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_H2CCC = y[47];
  const y_C2H3_p = y[48];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const y_HCO2_p = y[54];
  const y_HeH_p = y[55];
  const y_O2H_p = y[56];
  const r171_by_CH2 = k[12] * nH * y_C_p;
  const r269_by_CH2 = k[27] * nH * y_C2_p;
  const r271_by_CH2 = k[28] * nH * y_CO_p;
  const r272_by_CH2 = k[29] * nH * y_H2CO_p;
  const r273_by_CH2 = k[30] * nH * y_H2O_p;
  const r276_by_CH2 = k[31] * nH * y_O_p;
  const r277_by_CH2 = k[32] * nH * y_O2_p;
  const r278_by_CH2 = k[33] * nH * y_OH_p;
  const r369_by_CH2 = k[57] * nH * y_H_p;
  const r451_by_CH2 = k[70] * nH * y_H2_p;
  const r2140_by_CH2 = k[246] * nH * y_C_p;
  const r2746_by_CH2 = k[297] * nH * y_CH_p;
  const r2805_by_CH2 = k[321] * nH * y_C2_p;
  const r2806_by_CH2 = k[322] * nH * y_C2H_p;
  const r2807_by_CH2 = k[323] * nH * y_C2H_p;
  const r2809_by_CH2 = k[324] * nH * y_CH3_p;
  const r2810_by_CH2 = k[325] * nH * y_CH5_p;
  const r2811_by_CH2 = k[326] * nH * y_CO_p;
  const r2812_by_CH2 = k[327] * nH * y_H2CO_p;
  const r2813_by_CH2 = k[328] * nH * y_H2O_p;
  const r2814_by_CH2 = k[329] * nH * y_H3O_p;
  const r2818_by_CH2 = k[330] * nH * y_HCO_p;
  const r2824_by_CH2 = k[331] * nH * y_O2_p;
  const r2825_by_CH2 = k[332] * nH * y_O2H_p;
  const r2826_by_CH2 = k[333] * nH * y_OH_p;
  const r3126_by_CH2 = k[393] * nH * y_H_p;
  const r3187_by_CH2 = k[405] * nH * y_H2_p;
  const r3449_by_CH2 = k[466] * nH * y_H3_p;
  const r4011_by_CH2 = k[510] * nH * y_He_p;
  const r4012_by_CH2 = k[511] * nH * y_He_p;
  const r7125_by_CH2 = k[588] * nH * y_C;
  const r7180_by_CH2 = 2 * k[594] * nH * y_CH2;
  const r7184_by_CH2 = k[595] * nH * y_HCO;
  const r7192_by_CH2 = k[596] * nH * y_O2;
  const r7193_by_CH2 = k[597] * nH * y_O2;
  const r7194_by_CH2 = k[598] * nH * y_O2;
  const r7195_by_CH2 = k[599] * nH * y_O2;
  const r7196_by_CH2 = k[600] * nH * y_O2;
  const r7197_by_CH2 = k[601] * nH * y_O;
  const r7198_by_CH2 = k[602] * nH * y_O;
  const r7199_by_CH2 = k[603] * nH * y_O;
  const r7200_by_CH2 = k[604] * nH * y_OH;
  const r7201_by_CH2 = k[605] * nH * y_OH;
  const r7202_by_CH2 = k[606] * nH * y_OH;
  const r7343_by_CH2 = k[626] * nH * y_H;
  const r7344_by_CH2 = k[627] * nH * y_H;
  const r73_by_CO = k[6] * nH * y_H_m;
  const r456_by_CO = k[73] * nH * y_H2_p;
  const r2951_by_CO = k[345] * nH * y_CH4_p;
  const r3036_by_CO = k[367] * nH * y_CH5_p;
  const r3097_by_CO = k[388] * nH * y_HCO2_p;
  const r3101_by_CO = k[389] * nH * y_O2H_p;
  const r3195_by_CO = k[410] * nH * y_H2_p;
  const r3322_by_CO = k[442] * nH * y_H2O_p;
  const r3497_by_CO = k[471] * nH * y_H3_p;
  const r3498_by_CO = k[472] * nH * y_H3_p;
  const r4068_by_CO = k[522] * nH * y_He_p;
  const r4672_by_CO = k[560] * nH * y_OH_p;
  const r7665_by_CO = k[647] * nH * y_OH;
  const r75_by_HCO = k[8] * nH * y_H_m;
  const r189_by_HCO = k[15] * nH * y_C_p;
  const r214_by_HCO = k[16] * nH * y_C2_p;
  const r234_by_HCO = k[20] * nH * y_C2H2_p;
  const r261_by_HCO = k[26] * nH * y_CH_p;
  const r282_by_HCO = k[34] * nH * y_CH3_p;
  const r320_by_HCO = k[49] * nH * y_CO_p;
  const r400_by_HCO = k[63] * nH * y_H_p;
  const r461_by_HCO = k[76] * nH * y_H2_p;
  const r481_by_HCO = k[85] * nH * y_H2O_p;
  const r511_by_HCO = k[93] * nH * y_H2CO_p;
  const r513_by_HCO = k[94] * nH * y_O2_p;
  const r669_by_HCO = k[110] * nH * y_O_p;
  const r702_by_HCO = k[121] * nH * y_OH_p;
  const r2211_by_HCO = k[257] * nH * y_C_p;
  const r2261_by_HCO = k[262] * nH * y_C2_p;
  const r2284_by_HCO = k[269] * nH * y_C2H_p;
  const r2331_by_HCO = k[270] * nH * y_C2H2_p;
  const r2769_by_HCO = k[308] * nH * y_CH_p;
  const r2797_by_HCO = k[318] * nH * y_CH2_p;
  const r2892_by_HCO = k[337] * nH * y_CH3_p;
  const r3042_by_HCO = k[370] * nH * y_CH5_p;
  const r3155_by_HCO = k[399] * nH * y_H_p;
  const r3156_by_HCO = k[400] * nH * y_H_p;
  const r3201_by_HCO = k[414] * nH * y_H2_p;
  const r3328_by_HCO = k[445] * nH * y_H2O_p;
  const r3329_by_HCO = k[446] * nH * y_H2O_p;
  const r3520_by_HCO = k[475] * nH * y_H3_p;
  const r3811_by_HCO = k[496] * nH * y_HCO_p;
  const r3850_by_HCO = k[497] * nH * y_H2CO_p;
  const r3853_by_HCO = k[498] * nH * y_O2_p;
  const r3854_by_HCO = k[499] * nH * y_O2H_p;
  const r4108_by_HCO = k[530] * nH * y_He_p;
  const r4109_by_HCO = k[531] * nH * y_He_p;
  const r4110_by_HCO = k[532] * nH * y_He_p;
  const r4539_by_HCO = k[540] * nH * y_O_p;
  const r4677_by_HCO = k[563] * nH * y_OH_p;
  const r4678_by_HCO = k[564] * nH * y_OH_p;
  const r7146_by_HCO = k[591] * nH * y_C;
  const r7184_by_HCO = k[595] * nH * y_CH2;
  const r7217_by_HCO = k[608] * nH * y_CH3;
  const r7263_by_HCO = k[616] * nH * y_CH;
  const r7361_by_HCO = k[631] * nH * y_H;
  const r7398_by_HCO = 2 * k[633] * nH * y_HCO;
  const r7399_by_HCO = 2 * k[634] * nH * y_HCO;
  const r7402_by_HCO = k[635] * nH * y_O2;
  const r7606_by_HCO = k[643] * nH * y_O;
  const r7607_by_HCO = k[644] * nH * y_O;
  const r7677_by_HCO = k[649] * nH * y_OH;
  const r74_by_H = k[7] * nH * y_H_m;
  const r499_by_H = k[89] * nH * y_CO_p;
  const r500_by_H = k[90] * nH * y_H2_p;
  const r502_by_H = k[91] * nH * y_He_p;
  const r503_by_H = k[92] * nH * y_O_p;
  const r3664_by_H = k[485] * nH * y_C2H3_p;
  const r3668_by_H = k[486] * nH * y_C3H2_p;
  const r3672_by_H = k[487] * nH * y_CH_p;
  const r3676_by_H = k[488] * nH * y_CH4_p;
  const r3677_by_H = k[489] * nH * y_CH5_p;
  const r3678_by_H = k[490] * nH * y_CO2_p;
  const r3682_by_H = k[491] * nH * y_HeH_p;
  const r7343_by_H = k[626] * nH * y_CH2;
  const r7344_by_H = k[627] * nH * y_CH2;
  const r7347_by_H = k[628] * nH * y_CH4;
  const r7348_by_H = k[629] * nH * y_CH;
  const r7353_by_H = k[630] * nH * y_H2CO;
  const r7361_by_H = k[631] * nH * y_HCO;
  const r7391_by_H = k[632] * nH * y_OH;
  const r7985_by_H = k[652] * nH * y_H2CCC;
  const r7986_by_H = k[653] * nH * y_C3H2;
  const r8622_by_H = k[719] * nH * y_H_p;
  const r8624_by_H = k[721] * nH * y_He_p;
  values[442] = k[147] + k[675] + r2811_by_CH2 + r7201_by_CH2 + r7343_by_CH2 + r7344_by_CH2; // CH by CH2
  values[443] = r276_by_CH2 + r2824_by_CH2 + r2826_by_CH2 + r7195_by_CH2 - r7197_by_CH2; // O by CH2
  values[443] += -r7198_by_CH2 - r7199_by_CH2 + r7202_by_CH2;
  values[444] = r2811_by_CH2 - r2818_by_CH2; // HCO+ by CH2
  values[445] = k[146] + k[674]; // e- by CH2
  values[446] = r269_by_CH2 + r2806_by_CH2; // C2 by CH2
  values[447] = r7125_by_CH2; // C2H by CH2
  values[448] = r7180_by_CH2; // C2H2 by CH2
  values[449] = r171_by_CH2 - r7125_by_CH2; // C by CH2
  values[450] = r7184_by_CH2 + r7202_by_CH2; // CH3 by CH2
  values[451] = r2810_by_CH2; // CH4 by CH2
  values[452] = -k[146] - k[147] - k[674] - k[675] - r171_by_CH2 - r269_by_CH2 - r271_by_CH2; // CH2 by CH2
  values[452] += -r272_by_CH2 - r273_by_CH2 - r276_by_CH2 - r277_by_CH2 - r278_by_CH2;
  values[452] += -r369_by_CH2 - r451_by_CH2 - r2140_by_CH2 - r2746_by_CH2 - r2805_by_CH2;
  values[452] += -r2806_by_CH2 - r2807_by_CH2 - r2809_by_CH2 - r2810_by_CH2 - r2811_by_CH2;
  values[452] += -r2812_by_CH2 - r2813_by_CH2 - r2814_by_CH2 - r2818_by_CH2 - r2824_by_CH2;
  values[452] += -r2825_by_CH2 - r2826_by_CH2 - r3126_by_CH2 - r3187_by_CH2 - r3449_by_CH2;
  values[452] += -r4011_by_CH2 - r4012_by_CH2 - r7125_by_CH2 - 2 * r7180_by_CH2 - r7184_by_CH2;
  values[452] += -r7192_by_CH2 - r7193_by_CH2 - r7194_by_CH2 - r7195_by_CH2 - r7196_by_CH2;
  values[452] += -r7197_by_CH2 - r7198_by_CH2 - r7199_by_CH2 - r7200_by_CH2 - r7201_by_CH2;
  values[452] += -r7202_by_CH2 - r7343_by_CH2 - r7344_by_CH2;
  values[453] = r271_by_CH2 + r2818_by_CH2 + r7184_by_CH2 + r7194_by_CH2 + r7197_by_CH2; // CO by CH2
  values[453] += r7198_by_CH2;
  values[454] = r2812_by_CH2 - r7184_by_CH2 + r7196_by_CH2 + r7199_by_CH2; // HCO by CH2
  values[455] = k[147] + k[675] + r369_by_CH2 + r2140_by_CH2 + r2805_by_CH2 + r2807_by_CH2; // H by CH2
  values[455] += r3187_by_CH2 + r4012_by_CH2 + r7125_by_CH2 + 2 * r7180_by_CH2 + 2 * r7193_by_CH2;
  values[455] += 2 * r7198_by_CH2 + r7199_by_CH2 + r7200_by_CH2 - r7343_by_CH2 - r7344_by_CH2;
  values[456] = r451_by_CH2 + r2746_by_CH2 + r2809_by_CH2 + r3126_by_CH2 + r3449_by_CH2; // H2 by CH2
  values[456] += r4011_by_CH2 + r7192_by_CH2 + r7197_by_CH2 + r7343_by_CH2 + r7344_by_CH2;
  values[457] = r272_by_CH2 + r7195_by_CH2 + r7200_by_CH2; // H2CO by CH2
  values[458] = r278_by_CH2 + r2813_by_CH2 + r7196_by_CH2 - r7200_by_CH2 - r7201_by_CH2; // OH by CH2
  values[458] -= r7202_by_CH2;
  values[459] = r273_by_CH2 + r2814_by_CH2 + r7194_by_CH2 + r7201_by_CH2; // H2O by CH2
  values[460] = -r171_by_CH2 - r2140_by_CH2 + r4011_by_CH2; // C+ by CH2
  values[461] = k[146] + k[674] + r171_by_CH2 + r269_by_CH2 + r271_by_CH2 + r272_by_CH2; // CH2+ by CH2
  values[461] += r273_by_CH2 + r276_by_CH2 + r277_by_CH2 + r278_by_CH2 + r369_by_CH2;
  values[461] += r451_by_CH2;
  values[462] = -r2746_by_CH2 + r3126_by_CH2 + r4012_by_CH2; // CH+ by CH2
  values[463] = -r272_by_CH2 - r2812_by_CH2 + r2824_by_CH2; // H2CO+ by CH2
  values[464] = -r269_by_CH2 - r2805_by_CH2; // C2+ by CH2
  values[465] = -r271_by_CH2 - r2811_by_CH2; // CO+ by CH2
  values[466] = -r277_by_CH2 - r2824_by_CH2; // O2+ by CH2
  values[467] = r277_by_CH2 + r2825_by_CH2 - r7192_by_CH2 - r7193_by_CH2 - r7194_by_CH2; // O2 by CH2
  values[467] += -r7195_by_CH2 - r7196_by_CH2;
  values[468] = r7192_by_CH2 + r7193_by_CH2; // CO2 by CH2
  values[469] = r2140_by_CH2 + r2746_by_CH2 - r2806_by_CH2 - r2807_by_CH2; // C2H+ by CH2
  values[470] = -r273_by_CH2 - r2813_by_CH2; // H2O+ by CH2
  values[471] = -r276_by_CH2; // O+ by CH2
  values[472] = -r278_by_CH2 - r2826_by_CH2; // OH+ by CH2
  values[473] = r2806_by_CH2 - r2809_by_CH2 + r2810_by_CH2 + r2812_by_CH2 + r2813_by_CH2; // CH3+ by CH2
  values[473] += r2814_by_CH2 + r2818_by_CH2 + r2825_by_CH2 + r2826_by_CH2 + r3187_by_CH2;
  values[473] += r3449_by_CH2;
  values[474] = -r369_by_CH2 - r3126_by_CH2; // H+ by CH2
  values[475] = r2807_by_CH2; // C3H2+ by CH2
  values[476] = r2805_by_CH2; // C3H+ by CH2
  values[477] = -r451_by_CH2 - r3187_by_CH2; // H2+ by CH2
  values[478] = -r4011_by_CH2 - r4012_by_CH2; // He+ by CH2
  values[479] = r4011_by_CH2 + r4012_by_CH2; // He by CH2
  values[480] = r2809_by_CH2; // C2H3+ by CH2
  values[481] = -r2810_by_CH2; // CH5+ by CH2
  values[482] = -r3449_by_CH2; // H3+ by CH2
  values[483] = -r2814_by_CH2; // H3O+ by CH2
  values[484] = -r2825_by_CH2; // O2H+ by CH2
  values[485] = k[161] + k[691] + r4068_by_CO + r4672_by_CO; // O by CO
  values[486] = r2951_by_CO + r3036_by_CO + r3097_by_CO + r3101_by_CO + r3195_by_CO + r3322_by_CO; // HCO+ by CO
  values[486] += r3497_by_CO + r4672_by_CO;
  values[487] = k[127] + r73_by_CO; // e- by CO
  values[488] = -r73_by_CO; // H- by CO
  values[489] = k[161] + k[691]; // C by CO
  values[490] = r2951_by_CO; // CH3 by CO
  values[491] = r3036_by_CO; // CH4 by CO
  values[492] = -k[127] - k[161] - k[691] - r73_by_CO - r456_by_CO - r2951_by_CO - r3036_by_CO; // CO by CO
  values[492] += -r3097_by_CO - r3101_by_CO - r3195_by_CO - r3322_by_CO - r3497_by_CO;
  values[492] += -r3498_by_CO - r4068_by_CO - r4672_by_CO - r7665_by_CO;
  values[493] = r73_by_CO; // HCO by CO
  values[494] = r3195_by_CO + r7665_by_CO; // H by CO
  values[495] = r456_by_CO + r3497_by_CO + r3498_by_CO; // H2 by CO
  values[496] = r3322_by_CO - r7665_by_CO; // OH by CO
  values[497] = r3498_by_CO; // HOC+ by CO
  values[498] = r4068_by_CO; // C+ by CO
  values[499] = k[127] + r456_by_CO; // CO+ by CO
  values[500] = r3101_by_CO; // O2 by CO
  values[501] = r3097_by_CO + r7665_by_CO; // CO2 by CO
  values[502] = -r3322_by_CO; // H2O+ by CO
  values[503] = -r4672_by_CO; // OH+ by CO
  values[504] = -r2951_by_CO; // CH4+ by CO
  values[505] = -r456_by_CO - r3195_by_CO; // H2+ by CO
  values[506] = -r4068_by_CO; // He+ by CO
  values[507] = r4068_by_CO; // He by CO
  values[508] = -r3036_by_CO; // CH5+ by CO
  values[509] = -r3497_by_CO - r3498_by_CO; // H3+ by CO
  values[510] = -r3097_by_CO; // HCO2+ by CO
  values[511] = -r3101_by_CO; // O2H+ by CO
  values[512] = r261_by_HCO + r7146_by_HCO - r7263_by_HCO; // CH by HCO
  values[513] = r669_by_HCO + r4110_by_HCO + r4678_by_HCO - r7606_by_HCO - r7607_by_HCO; // O by HCO
  values[514] = k[171] + k[706] + r189_by_HCO + r214_by_HCO + r234_by_HCO + r261_by_HCO; // HCO+ by HCO
  values[514] += r282_by_HCO + r320_by_HCO + r400_by_HCO + r461_by_HCO + r481_by_HCO;
  values[514] += r511_by_HCO + r513_by_HCO + r669_by_HCO + r702_by_HCO - r3811_by_HCO;
  values[515] = k[171] + k[706] + r75_by_HCO; // e- by HCO
  values[516] = -r75_by_HCO; // H- by HCO
  values[517] = r214_by_HCO; // C2 by HCO
  values[518] = r234_by_HCO; // C2H2 by HCO
  values[519] = r189_by_HCO - r7146_by_HCO; // C by HCO
  values[520] = r282_by_HCO + r7184_by_HCO - r7217_by_HCO; // CH3 by HCO
  values[521] = r3042_by_HCO + r7217_by_HCO; // CH4 by HCO
  values[522] = -r7184_by_HCO + r7263_by_HCO; // CH2 by HCO
  values[523] = k[170] + k[705] + r320_by_HCO + r2211_by_HCO + r2261_by_HCO + r2284_by_HCO; // CO by HCO
  values[523] += r2331_by_HCO + r2769_by_HCO + r2797_by_HCO + r2892_by_HCO + r3156_by_HCO;
  values[523] += r3201_by_HCO + r3328_by_HCO + r3811_by_HCO + r3850_by_HCO + r3853_by_HCO;
  values[523] += r4109_by_HCO + r4539_by_HCO + r4677_by_HCO + r7146_by_HCO + r7184_by_HCO;
  values[523] += r7217_by_HCO + r7263_by_HCO + r7361_by_HCO + 2 * r7398_by_HCO + r7399_by_HCO;
  values[523] += r7607_by_HCO + r7677_by_HCO;
  values[524] = -k[170] - k[171] - k[705] - k[706] - r75_by_HCO - r189_by_HCO - r214_by_HCO; // HCO by HCO
  values[524] += -r234_by_HCO - r261_by_HCO - r282_by_HCO - r320_by_HCO - r400_by_HCO;
  values[524] += -r461_by_HCO - r481_by_HCO - r511_by_HCO - r513_by_HCO - r669_by_HCO;
  values[524] += -r702_by_HCO - r2211_by_HCO - r2261_by_HCO - r2284_by_HCO - r2331_by_HCO;
  values[524] += -r2769_by_HCO - r2797_by_HCO - r2892_by_HCO - r3042_by_HCO - r3155_by_HCO;
  values[524] += -r3156_by_HCO - r3201_by_HCO - r3328_by_HCO - r3329_by_HCO - r3520_by_HCO;
  values[524] += -r3811_by_HCO - r3850_by_HCO - r3853_by_HCO - r3854_by_HCO - r4108_by_HCO;
  values[524] += -r4109_by_HCO - r4110_by_HCO - r4539_by_HCO - r4677_by_HCO - r4678_by_HCO;
  values[524] += -r7146_by_HCO - r7184_by_HCO - r7217_by_HCO - r7263_by_HCO - r7361_by_HCO;
  values[524] += -2 * r7398_by_HCO - 2 * r7399_by_HCO - r7402_by_HCO - r7606_by_HCO - r7607_by_HCO;
  values[524] -= r7677_by_HCO;
  values[525] = k[170] + k[705] + r400_by_HCO + r4108_by_HCO - r7361_by_HCO + r7606_by_HCO; // H by HCO
  values[526] = r461_by_HCO + r3155_by_HCO + r3520_by_HCO + r7361_by_HCO + r7398_by_HCO; // H2 by HCO
  values[527] = r75_by_HCO + r511_by_HCO + r7399_by_HCO; // H2CO by HCO
  values[528] = r702_by_HCO + r3329_by_HCO + r7402_by_HCO + r7607_by_HCO - r7677_by_HCO; // OH by HCO
  values[529] = r481_by_HCO + r7677_by_HCO; // H2O by HCO
  values[530] = -r189_by_HCO - r2211_by_HCO; // C+ by HCO
  values[531] = r2769_by_HCO - r2797_by_HCO; // CH2+ by HCO
  values[532] = -r261_by_HCO + r2211_by_HCO - r2769_by_HCO + r4110_by_HCO; // CH+ by HCO
  values[533] = -r511_by_HCO + r3042_by_HCO + r3329_by_HCO + r3520_by_HCO + r3811_by_HCO; // H2CO+ by HCO
  values[533] += -r3850_by_HCO + r3854_by_HCO + r4678_by_HCO;
  values[534] = -r214_by_HCO - r2261_by_HCO; // C2+ by HCO
  values[535] = -r320_by_HCO + r3155_by_HCO + r4108_by_HCO; // CO+ by HCO
  values[536] = -r513_by_HCO - r3853_by_HCO; // O2+ by HCO
  values[537] = r513_by_HCO + r3854_by_HCO - r7402_by_HCO; // O2 by HCO
  values[538] = -r234_by_HCO + r2284_by_HCO - r2331_by_HCO; // C2H2+ by HCO
  values[539] = r7402_by_HCO + r7606_by_HCO; // CO2 by HCO
  values[540] = r2261_by_HCO - r2284_by_HCO; // C2H+ by HCO
  values[541] = -r481_by_HCO - r3328_by_HCO - r3329_by_HCO + r4677_by_HCO; // H2O+ by HCO
  values[542] = -r669_by_HCO - r4539_by_HCO; // O+ by HCO
  values[543] = -r702_by_HCO + r4539_by_HCO - r4677_by_HCO - r4678_by_HCO; // OH+ by HCO
  values[544] = -r282_by_HCO + r2797_by_HCO - r2892_by_HCO; // CH3+ by HCO
  values[545] = r2892_by_HCO; // CH4+ by HCO
  values[546] = -r400_by_HCO - r3155_by_HCO - r3156_by_HCO; // H+ by HCO
  values[547] = -r461_by_HCO + r3156_by_HCO - r3201_by_HCO; // H2+ by HCO
  values[548] = -r4108_by_HCO - r4109_by_HCO - r4110_by_HCO; // He+ by HCO
  values[549] = r4108_by_HCO + r4110_by_HCO; // He by HCO
  values[550] = r2331_by_HCO; // C2H3+ by HCO
  values[551] = -r3042_by_HCO; // CH5+ by HCO
  values[552] = r3201_by_HCO - r3520_by_HCO; // H3+ by HCO
  values[553] = r3850_by_HCO; // H2COH+ by HCO
  values[554] = r3328_by_HCO; // H3O+ by HCO
  values[555] = r4109_by_HCO; // HeH+ by HCO
  values[556] = r3853_by_HCO - r3854_by_HCO; // O2H+ by HCO
  values[557] = r7343_by_H + r7344_by_H - r7348_by_H; // CH by H
  values[558] = r503_by_H + r3678_by_H + r7391_by_H; // O by H
  values[559] = r3678_by_H; // HCO+ by H
  values[560] = k[132] + r74_by_H; // e- by H
  values[561] = -r74_by_H; // H- by H
  values[562] = r7348_by_H; // C by H
  values[563] = r7347_by_H; // CH3 by H
  values[564] = -r7347_by_H; // CH4 by H
  values[565] = -r7343_by_H - r7344_by_H; // CH2 by H
  values[566] = r499_by_H + r7361_by_H; // CO by H
  values[567] = r7353_by_H - r7361_by_H; // HCO by H
  values[568] = -k[132] - r74_by_H - r499_by_H - r500_by_H - r502_by_H - r503_by_H - r3664_by_H; // H by H
  values[568] += -r3668_by_H - r3672_by_H - r3676_by_H - r3677_by_H - r3678_by_H - r3682_by_H;
  values[568] += -r7343_by_H - r7344_by_H - r7347_by_H - r7348_by_H - r7353_by_H - r7361_by_H;
  values[568] += -r7391_by_H - r8622_by_H - r8624_by_H;
  values[569] = r74_by_H + r500_by_H + r3664_by_H + r3668_by_H + r3672_by_H + r3676_by_H; // H2 by H
  values[569] += r3677_by_H + r7343_by_H + r7344_by_H + r7347_by_H + r7348_by_H + r7353_by_H;
  values[569] += r7361_by_H + r7391_by_H;
  values[570] = -r7353_by_H; // H2CO by H
  values[571] = -r7391_by_H; // OH by H
  values[573] = r3672_by_H; // C+ by H
  values[574] = -r3672_by_H; // CH+ by H
  values[575] = -r499_by_H; // CO+ by H
  values[576] = r3664_by_H; // C2H2+ by H
  values[577] = -r3678_by_H; // CO2+ by H
  values[578] = -r503_by_H; // O+ by H
  values[579] = r3676_by_H; // CH3+ by H
  values[580] = -r3676_by_H + r3677_by_H; // CH4+ by H
  values[581] = k[132] + r499_by_H + r500_by_H + r502_by_H + r503_by_H - r8622_by_H; // H+ by H
  values[582] = r7985_by_H - r7986_by_H; // C3H2 by H
  values[583] = -r3668_by_H; // C3H2+ by H
  values[584] = r3668_by_H; // C3H+ by H
  values[585] = -r500_by_H + r3682_by_H + r8622_by_H; // H2+ by H
  values[586] = -r502_by_H - r8624_by_H; // He+ by H
  values[587] = r502_by_H + r3682_by_H; // He by H
  values[588] = -r7985_by_H + r7986_by_H; // H2CCC by H
  values[589] = -r3664_by_H; // C2H3+ by H
  values[591] = -r3677_by_H; // CH5+ by H
  values[592] = -r3682_by_H + r8624_by_H; // HeH+ by H
}

function jacobian_r8647_by_H(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_HOC_p = y[19];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2_p = y[26];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_C2H_p = y[31];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_C3_p = y[39];
  const y_C3H2_p = y[41];
  const y_C3H_p = y[43];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const y_HeH_p = y[55];
  const y_O2H_p = y[56];
  const r8647_by_H = k[727] * nH * y_C_p;
  const r8650_by_H = k[728] * nH * y_C;
  const r8651_by_H = k[729] * nH * y_O;
  const r8652_by_H = k[730] * nH * y_OH;
  const r8705_by_H = k[732] * nH * y_C3H2_p;
  const r8742_by_H = k[733] * nH * y_e_m;
  const r90001_by_H = k[740] * nH;
  const r147_by_H2 = k[11] * nH * y_HOC_p;
  const r469_by_H2 = k[79] * nH * y_He_p;
  const r3196_by_H2 = k[411] * nH * y_H2_p;
  const r3214_by_H2 = k[419] * nH * y_C2_p;
  const r3215_by_H2 = k[420] * nH * y_C2H_p;
  const r3216_by_H2 = k[421] * nH * y_C2H2_p;
  const r3219_by_H2 = k[422] * nH * y_C3_p;
  const r3220_by_H2 = k[423] * nH * y_C3H_p;
  const r3221_by_H2 = k[424] * nH * y_C3H2_p;
  const r3240_by_H2 = k[425] * nH * y_CH_p;
  const r3241_by_H2 = k[426] * nH * y_CH2_p;
  const r3245_by_H2 = k[427] * nH * y_CH4_p;
  const r3247_by_H2 = k[428] * nH * y_CO_p;
  const r3248_by_H2 = k[429] * nH * y_CO_p;
  const r3249_by_H2 = k[430] * nH * y_CO2_p;
  const r3257_by_H2 = k[431] * nH * y_H2O_p;
  const r3272_by_H2 = k[432] * nH * y_He_p;
  const r3273_by_H2 = k[433] * nH * y_HeH_p;
  const r3281_by_H2 = k[434] * nH * y_O_p;
  const r3283_by_H2 = k[435] * nH * y_O2H_p;
  const r3284_by_H2 = k[436] * nH * y_OH_p;
  const r7321_by_H2 = k[623] * nH * y_C2H;
  const r7324_by_H2 = k[624] * nH * y_CH;
  const r7335_by_H2 = k[625] * nH * y_OH;
  const r8625_by_H2 = k[722] * nH * y_C_p;
  const r8627_by_H2 = k[723] * nH * y_C3H_p;
  const r8631_by_H2 = k[724] * nH * y_C;
  const r8632_by_H2 = k[725] * nH * y_CH3_p;
  const r8633_by_H2 = k[726] * nH * y_CH;
  const r185_by_H2CO = k[14] * nH * y_C_p;
  const r231_by_H2CO = k[19] * nH * y_C2H2_p;
  const r290_by_H2CO = k[36] * nH * y_CH4_p;
  const r318_by_H2CO = k[48] * nH * y_CO_p;
  const r386_by_H2CO = k[61] * nH * y_H_p;
  const r457_by_H2CO = k[74] * nH * y_H2_p;
  const r472_by_H2CO = k[80] * nH * y_O2_p;
  const r479_by_H2CO = k[84] * nH * y_H2O_p;
  const r528_by_H2CO = k[101] * nH * y_He_p;
  const r666_by_H2CO = k[108] * nH * y_O_p;
  const r699_by_H2CO = k[119] * nH * y_OH_p;
  const r2190_by_H2CO = k[253] * nH * y_C_p;
  const r2191_by_H2CO = k[254] * nH * y_C_p;
  const r2276_by_H2CO = k[268] * nH * y_C2H_p;
  const r2758_by_H2CO = k[302] * nH * y_CH_p;
  const r2759_by_H2CO = k[303] * nH * y_CH_p;
  const r2760_by_H2CO = k[304] * nH * y_CH_p;
  const r2791_by_H2CO = k[316] * nH * y_CH2_p;
  const r2887_by_H2CO = k[336] * nH * y_CH3_p;
  const r2952_by_H2CO = k[346] * nH * y_CH4_p;
  const r3037_by_H2CO = k[368] * nH * y_CH5_p;
  const r3092_by_H2CO = k[387] * nH * y_CO_p;
  const r3148_by_H2CO = k[397] * nH * y_H_p;
  const r3149_by_H2CO = k[398] * nH * y_H_p;
  const r3197_by_H2CO = k[412] * nH * y_H2_p;
  const r3303_by_H2CO = k[437] * nH * y_H2CO_p;
  const r3313_by_H2CO = k[438] * nH * y_O2_p;
  const r3314_by_H2CO = k[439] * nH * y_O2H_p;
  const r3323_by_H2CO = k[443] * nH * y_H2O_p;
  const r3504_by_H2CO = k[473] * nH * y_H3_p;
  const r3633_by_H2CO = k[484] * nH * y_H3O_p;
  const r3799_by_H2CO = k[495] * nH * y_HCO_p;
  const r4076_by_H2CO = k[525] * nH * y_He_p;
  const r4077_by_H2CO = k[526] * nH * y_He_p;
  const r4078_by_H2CO = k[527] * nH * y_He_p;
  const r4534_by_H2CO = k[539] * nH * y_O_p;
  const r4673_by_H2CO = k[561] * nH * y_OH_p;
  const r7214_by_H2CO = k[607] * nH * y_CH3;
  const r7262_by_H2CO = k[615] * nH * y_CH;
  const r7353_by_H2CO = k[630] * nH * y_H;
  const r7593_by_H2CO = k[642] * nH * y_O;
  const r7669_by_H2CO = k[648] * nH * y_OH;
  const r7874_by_H2CO = k[651] * nH * y_CH;
  const r80_by_OH = k[10] * nH * y_H_m;
  const r419_by_OH = k[66] * nH * y_H_p;
  const r467_by_OH = k[78] * nH * y_H2_p;
  const r675_by_OH = k[112] * nH * y_O_p;
  const r708_by_OH = k[123] * nH * y_C2_p;
  const r710_by_OH = k[124] * nH * y_CO_p;
  const r2232_by_OH = k[260] * nH * y_C_p;
  const r2782_by_OH = k[313] * nH * y_CH_p;
  const r2903_by_OH = k[341] * nH * y_CH3_p;
  const r3209_by_OH = k[418] * nH * y_H2_p;
  const r3557_by_OH = k[479] * nH * y_H3_p;
  const r4159_by_OH = k[534] * nH * y_He_p;
  const r4543_by_OH = k[541] * nH * y_O_p;
  const r4683_by_OH = k[565] * nH * y_OH_p;
  const r4692_by_OH = k[566] * nH * y_CH5_p;
  const r4693_by_OH = k[567] * nH * y_CO_p;
  const r4694_by_OH = k[568] * nH * y_H2O_p;
  const r4696_by_OH = k[569] * nH * y_HCO_p;
  const r4697_by_OH = k[570] * nH * y_HCO_p;
  const r4701_by_OH = k[571] * nH * y_O2H_p;
  const r7167_by_OH = k[593] * nH * y_C;
  const r7200_by_OH = k[604] * nH * y_CH2;
  const r7201_by_OH = k[605] * nH * y_CH2;
  const r7202_by_OH = k[606] * nH * y_CH2;
  const r7230_by_OH = k[611] * nH * y_CH3;
  const r7246_by_OH = k[612] * nH * y_CH4;
  const r7335_by_OH = k[625] * nH * y_H2;
  const r7391_by_OH = k[632] * nH * y_H;
  const r7634_by_OH = k[645] * nH * y_O;
  const r7659_by_OH = k[646] * nH * y_C2H2;
  const r7665_by_OH = k[647] * nH * y_CO;
  const r7669_by_OH = k[648] * nH * y_H2CO;
  const r7677_by_OH = k[649] * nH * y_HCO;
  const r7686_by_OH = 2 * k[650] * nH * y_OH;
  const r8652_by_OH = k[730] * nH * y_H;
  const r388_by_H2O = k[62] * nH * y_H_p;
  const r458_by_H2O = k[75] * nH * y_H2_p;
  const r489_by_H2O = k[87] * nH * y_CO_p;
  const r490_by_H2O = k[88] * nH * y_CO2_p;
  const r529_by_H2O = k[102] * nH * y_He_p;
  const r667_by_H2O = k[109] * nH * y_O_p;
  const r700_by_H2O = k[120] * nH * y_OH_p;
  const r2193_by_H2O = k[255] * nH * y_C_p;
  const r2194_by_H2O = k[256] * nH * y_C_p;
  const r2761_by_H2O = k[305] * nH * y_CH_p;
  const r2762_by_H2O = k[306] * nH * y_CH_p;
  const r2763_by_H2O = k[307] * nH * y_CH_p;
  const r2792_by_H2O = k[317] * nH * y_CH2_p;
  const r2953_by_H2O = k[347] * nH * y_CH4_p;
  const r3038_by_H2O = k[369] * nH * y_CH5_p;
  const r3198_by_H2O = k[413] * nH * y_H2_p;
  const r3324_by_H2O = k[444] * nH * y_H2O_p;
  const r3334_by_H2O = k[447] * nH * y_C2_p;
  values[557] += r8650_by_H; // CH by H
  values[558] -= r8651_by_H; // O by H
  values[560] -= r8742_by_H; // e- by H
  values[561] += r8742_by_H; // H- by H
  values[562] -= r8650_by_H; // C by H
  values[568] += -r8647_by_H - r8650_by_H - r8651_by_H - r8652_by_H - r8705_by_H - r8742_by_H; // H by H
  values[568] -= 2 * r90001_by_H;
  values[569] += r90001_by_H; // H2 by H
  values[571] += r8651_by_H - r8652_by_H; // OH by H
  values[572] = r8652_by_H; // H2O by H
  values[573] -= r8647_by_H; // C+ by H
  values[574] += r8647_by_H; // CH+ by H
  values[583] -= r8705_by_H; // C3H2+ by H
  values[590] = r8705_by_H; // C3H3+ by H
  values[593] = -r7324_by_H2 - r8633_by_H2; // CH by H2
  values[594] = r147_by_H2 + r3247_by_H2; // HCO+ by H2
  values[595] = k[129] + k[130]; // e- by H2
  values[596] = k[128]; // H- by H2
  values[597] = -r7321_by_H2; // C2H by H2
  values[598] = r7321_by_H2; // C2H2 by H2
  values[599] = -r8631_by_H2; // C by H2
  values[600] = r8633_by_H2; // CH3 by H2
  values[601] = r7324_by_H2 + r8631_by_H2; // CH2 by H2
  values[602] = k[129] + 2 * k[131] + 2 * k[693] + r3196_by_H2 + r3214_by_H2 + r3215_by_H2; // H by H2
  values[602] += r3216_by_H2 + r3219_by_H2 + r3220_by_H2 + r3221_by_H2 + r3240_by_H2;
  values[602] += r3241_by_H2 + r3245_by_H2 + r3247_by_H2 + r3248_by_H2 + r3249_by_H2;
  values[602] += r3257_by_H2 + r3272_by_H2 + r3281_by_H2 + r3284_by_H2 + r7321_by_H2;
  values[602] += r7324_by_H2 + r7335_by_H2;
  values[603] = -k[128] - k[129] - k[130] - k[131] - k[693] - r469_by_H2 - r3196_by_H2; // H2 by H2
  values[603] += -r3214_by_H2 - r3215_by_H2 - r3216_by_H2 - r3219_by_H2 - r3220_by_H2;
  values[603] += -r3221_by_H2 - r3240_by_H2 - r3241_by_H2 - r3245_by_H2 - r3247_by_H2;
  values[603] += -r3248_by_H2 - r3249_by_H2 - r3257_by_H2 - r3272_by_H2 - r3273_by_H2;
  values[603] += -r3281_by_H2 - r3283_by_H2 - r3284_by_H2 - r7321_by_H2 - r7324_by_H2;
  values[603] += -r7335_by_H2 - r8625_by_H2 - r8627_by_H2 - r8631_by_H2 - r8632_by_H2;
  values[603] -= r8633_by_H2;
  values[604] = -r7335_by_H2; // OH by H2
  values[605] = r7335_by_H2; // H2O by H2
  values[606] = -r147_by_H2 + r3248_by_H2; // HOC+ by H2
  values[607] = -r8625_by_H2; // C+ by H2
  values[608] = r3240_by_H2 - r3241_by_H2 + r8625_by_H2; // CH2+ by H2
  values[609] = -r3240_by_H2; // CH+ by H2
  values[610] = -r3214_by_H2; // C2+ by H2
  values[611] = -r3247_by_H2 - r3248_by_H2; // CO+ by H2
  values[612] = r3283_by_H2; // O2 by H2
  values[613] = r3215_by_H2 - r3216_by_H2; // C2H2+ by H2
  values[614] = -r3249_by_H2; // CO2+ by H2
  values[615] = r3214_by_H2 - r3215_by_H2; // C2H+ by H2
  values[616] = -r3257_by_H2 + r3284_by_H2; // H2O+ by H2
  values[617] = -r3281_by_H2; // O+ by H2
  values[618] = r3281_by_H2 - r3284_by_H2; // OH+ by H2
  values[619] = r3241_by_H2 - r8632_by_H2; // CH3+ by H2
  values[620] = -r3245_by_H2; // CH4+ by H2
  values[621] = k[128] + k[129] + r3272_by_H2; // H+ by H2
  values[622] = -r3219_by_H2; // C3+ by H2
  values[623] = r3220_by_H2 - r3221_by_H2; // C3H2+ by H2
  values[624] = r3219_by_H2 - r3220_by_H2 - r8627_by_H2; // C3H+ by H2
  values[625] = k[130] + r469_by_H2 - r3196_by_H2; // H2+ by H2
  values[626] = -r469_by_H2 - r3272_by_H2; // He+ by H2
  values[627] = r469_by_H2 + r3272_by_H2 + r3273_by_H2; // He by H2
  values[628] = r3216_by_H2; // C2H3+ by H2
  values[629] = r3221_by_H2 + r8627_by_H2; // C3H3+ by H2
  values[630] = r3245_by_H2 + r8632_by_H2; // CH5+ by H2
  values[631] = r3196_by_H2 + r3273_by_H2 + r3283_by_H2; // H3+ by H2
  values[632] = r3257_by_H2; // H3O+ by H2
  values[633] = r3249_by_H2; // HCO2+ by H2
  values[634] = -r3273_by_H2; // HeH+ by H2
  values[635] = -r3283_by_H2; // O2H+ by H2
  values[636] = r2191_by_H2CO - r7262_by_H2CO - r7874_by_H2CO; // CH by H2CO
  values[637] = r666_by_H2CO + r4078_by_H2CO + r4673_by_H2CO - r7593_by_H2CO; // O by H2CO
  values[638] = k[700] + r2191_by_H2CO + r2760_by_H2CO + r2791_by_H2CO + r2887_by_H2CO; // HCO+ by H2CO
  values[638] += r3092_by_H2CO + r3149_by_H2CO + r3197_by_H2CO + r3313_by_H2CO - r3799_by_H2CO;
  values[638] += r4077_by_H2CO + r4534_by_H2CO;
  values[639] = k[167] + k[699] + k[700]; // e- by H2CO
  values[640] = r2276_by_H2CO; // C2 by H2CO
  values[641] = r231_by_H2CO; // C2H2 by H2CO
  values[642] = r185_by_H2CO + r2759_by_H2CO; // C by H2CO
  values[643] = r2791_by_H2CO + r2952_by_H2CO - r7214_by_H2CO + r7874_by_H2CO; // CH3 by H2CO
  values[644] = r290_by_H2CO + r2887_by_H2CO + r3037_by_H2CO + r7214_by_H2CO; // CH4 by H2CO
  values[645] = r2760_by_H2CO + r7262_by_H2CO; // CH2 by H2CO
  values[646] = k[166] + k[697] + k[698] + r318_by_H2CO + r2190_by_H2CO + r2758_by_H2CO; // CO by H2CO
  values[646] += r3799_by_H2CO + r7874_by_H2CO;
  values[647] = r3092_by_H2CO + r3303_by_H2CO + r7214_by_H2CO + r7262_by_H2CO + r7353_by_H2CO; // HCO by H2CO
  values[647] += r7593_by_H2CO + r7669_by_H2CO;
  values[648] = 2 * k[698] + k[700] + r386_by_H2CO + r3148_by_H2CO + r3197_by_H2CO + r3313_by_H2CO; // H by H2CO
  values[648] += r4077_by_H2CO - r7353_by_H2CO;
  values[649] = k[166] + k[697] + r457_by_H2CO + r3148_by_H2CO + r3149_by_H2CO + r3197_by_H2CO; // H2 by H2CO
  values[649] += r3504_by_H2CO + r4076_by_H2CO + r7353_by_H2CO;
  values[650] = -k[166] - k[167] - k[697] - k[698] - k[699] - k[700] - r185_by_H2CO - r231_by_H2CO; // H2CO by H2CO
  values[650] += -r290_by_H2CO - r318_by_H2CO - r386_by_H2CO - r457_by_H2CO - r472_by_H2CO;
  values[650] += -r479_by_H2CO - r528_by_H2CO - r666_by_H2CO - r699_by_H2CO - r2190_by_H2CO;
  values[650] += -r2191_by_H2CO - r2276_by_H2CO - r2758_by_H2CO - r2759_by_H2CO - r2760_by_H2CO;
  values[650] += -r2791_by_H2CO - r2887_by_H2CO - r2952_by_H2CO - r3037_by_H2CO - r3092_by_H2CO;
  values[650] += -r3148_by_H2CO - r3149_by_H2CO - r3197_by_H2CO - r3303_by_H2CO - r3313_by_H2CO;
  values[650] += -r3314_by_H2CO - r3323_by_H2CO - r3504_by_H2CO - r3633_by_H2CO - r3799_by_H2CO;
  values[650] += -r4076_by_H2CO - r4077_by_H2CO - r4078_by_H2CO - r4534_by_H2CO - r4673_by_H2CO;
  values[650] += -r7214_by_H2CO - r7262_by_H2CO - r7353_by_H2CO - r7593_by_H2CO - r7669_by_H2CO;
  values[650] -= r7874_by_H2CO;
  values[651] = r699_by_H2CO + r3323_by_H2CO + r4534_by_H2CO + r7593_by_H2CO - r7669_by_H2CO; // OH by H2CO
  values[652] = r479_by_H2CO + r3633_by_H2CO + r7669_by_H2CO; // H2O by H2CO
  values[653] = -r185_by_H2CO - r2190_by_H2CO - r2191_by_H2CO; // C+ by H2CO
  values[654] = r2190_by_H2CO - r2791_by_H2CO + r4078_by_H2CO; // CH2+ by H2CO
  values[655] = -r2758_by_H2CO - r2759_by_H2CO - r2760_by_H2CO; // CH+ by H2CO
  values[656] = k[167] + k[699] + r185_by_H2CO + r231_by_H2CO + r290_by_H2CO + r318_by_H2CO; // H2CO+ by H2CO
  values[656] += r386_by_H2CO + r457_by_H2CO + r472_by_H2CO + r479_by_H2CO + r528_by_H2CO;
  values[656] += r666_by_H2CO + r699_by_H2CO - r3303_by_H2CO;
  values[657] = -r318_by_H2CO - r3092_by_H2CO + r3148_by_H2CO + r4076_by_H2CO; // CO+ by H2CO
  values[658] = -r472_by_H2CO - r3313_by_H2CO; // O2+ by H2CO
  values[659] = r472_by_H2CO + r3313_by_H2CO + r3314_by_H2CO; // O2 by H2CO
  values[660] = -r231_by_H2CO; // C2H2+ by H2CO
  values[661] = -r2276_by_H2CO; // C2H+ by H2CO
  values[662] = -r479_by_H2CO - r3323_by_H2CO; // H2O+ by H2CO
  values[663] = -r666_by_H2CO - r4534_by_H2CO; // O+ by H2CO
  values[664] = -r699_by_H2CO - r4673_by_H2CO; // OH+ by H2CO
  values[665] = r2758_by_H2CO - r2887_by_H2CO; // CH3+ by H2CO
  values[666] = -r290_by_H2CO - r2952_by_H2CO; // CH4+ by H2CO
  values[667] = -r386_by_H2CO - r3148_by_H2CO - r3149_by_H2CO; // H+ by H2CO
  values[668] = -r457_by_H2CO - r3197_by_H2CO; // H2+ by H2CO
  values[669] = -r528_by_H2CO - r4076_by_H2CO - r4077_by_H2CO - r4078_by_H2CO; // He+ by H2CO
  values[670] = r528_by_H2CO + r4076_by_H2CO + r4077_by_H2CO + r4078_by_H2CO; // He by H2CO
  values[671] = -r3037_by_H2CO; // CH5+ by H2CO
  values[672] = -r3504_by_H2CO; // H3+ by H2CO
  values[673] = r2276_by_H2CO + r2759_by_H2CO + r2952_by_H2CO + r3037_by_H2CO + r3303_by_H2CO; // H2COH+ by H2CO
  values[673] += r3314_by_H2CO + r3323_by_H2CO + r3504_by_H2CO + r3633_by_H2CO + r3799_by_H2CO;
  values[673] += r4673_by_H2CO;
  values[674] = -r3633_by_H2CO; // H3O+ by H2CO
  values[675] = -r3314_by_H2CO; // O2H+ by H2CO
  values[676] = r7201_by_OH; // CH by OH
  values[677] = k[176] + k[711] + r675_by_OH + r4683_by_OH + r4693_by_OH + r4694_by_OH; // O by OH
  values[677] += r7202_by_OH + r7391_by_OH - r7634_by_OH + r7686_by_OH;
  values[678] = r4693_by_OH - r4696_by_OH - r4697_by_OH; // HCO+ by OH
  values[679] = k[712] + r80_by_OH; // e- by OH
  values[680] = -r80_by_OH; // H- by OH
  values[681] = r708_by_OH; // C2 by OH
  values[682] = -r7659_by_OH; // C2H2 by OH
  values[683] = -r7167_by_OH; // C by OH
  values[684] = r7202_by_OH - r7230_by_OH + r7246_by_OH + r7659_by_OH; // CH3 by OH
  values[685] = r4692_by_OH - r7246_by_OH; // CH4 by OH
  values[686] = -r7200_by_OH - r7201_by_OH - r7202_by_OH + r7230_by_OH; // CH2 by OH
  values[687] = r710_by_OH + r4696_by_OH + r7167_by_OH + r7659_by_OH - r7665_by_OH + r7677_by_OH; // CO by OH
  values[688] = r7669_by_OH - r7677_by_OH; // HCO by OH
  values[689] = k[176] + k[711] + r419_by_OH + r2232_by_OH + r3209_by_OH + r4159_by_OH; // H by OH
  values[689] += r4543_by_OH + r4697_by_OH + r7167_by_OH + r7200_by_OH + r7335_by_OH;
  values[689] += -r7391_by_OH + r7634_by_OH + r7665_by_OH - r8652_by_OH;
  values[690] = r467_by_OH + r2782_by_OH + r2903_by_OH + r3557_by_OH - r7335_by_OH + r7391_by_OH; // H2 by OH
  values[691] = r7200_by_OH - r7669_by_OH; // H2CO by OH
  values[692] = -k[176] - k[711] - k[712] - r80_by_OH - r419_by_OH - r467_by_OH - r675_by_OH; // OH by OH
  values[692] += -r708_by_OH - r710_by_OH - r2232_by_OH - r2782_by_OH - r2903_by_OH - r3209_by_OH;
  values[692] += -r3557_by_OH - r4159_by_OH - r4543_by_OH - r4683_by_OH - r4692_by_OH;
  values[692] += -r4693_by_OH - r4694_by_OH - r4696_by_OH - r4697_by_OH - r4701_by_OH;
  values[692] += -r7167_by_OH - r7200_by_OH - r7201_by_OH - r7202_by_OH - r7230_by_OH;
  values[692] += -r7246_by_OH - r7335_by_OH - r7391_by_OH - r7634_by_OH - r7659_by_OH;
  values[692] += -r7665_by_OH - r7669_by_OH - r7677_by_OH - 2 * r7686_by_OH - r8652_by_OH;
  values[693] = r80_by_OH + r7201_by_OH + r7230_by_OH + r7246_by_OH + r7335_by_OH + r7669_by_OH; // H2O by OH
  values[693] += r7677_by_OH + r7686_by_OH + r8652_by_OH;
  values[694] = -r2232_by_OH; // C+ by OH
  values[695] = -r2782_by_OH; // CH+ by OH
  values[696] = r2903_by_OH; // H2CO+ by OH
  values[697] = -r708_by_OH; // C2+ by OH
  values[698] = -r710_by_OH + r2232_by_OH + r2782_by_OH - r4693_by_OH; // CO+ by OH
  values[699] = r4543_by_OH; // O2+ by OH
  values[700] = r4701_by_OH + r7634_by_OH; // O2 by OH
  values[701] = r7665_by_OH; // CO2 by OH
  values[702] = r3209_by_OH + r3557_by_OH + r4683_by_OH + r4692_by_OH - r4694_by_OH + r4696_by_OH; // H2O+ by OH
  values[702] += r4701_by_OH;
  values[703] = -r675_by_OH + r4159_by_OH - r4543_by_OH; // O+ by OH
  values[704] = k[712] + r419_by_OH + r467_by_OH + r675_by_OH + r708_by_OH + r710_by_OH; // OH+ by OH
  values[704] -= r4683_by_OH;
  values[705] = -r2903_by_OH; // CH3+ by OH
  values[706] = -r419_by_OH; // H+ by OH
  values[707] = -r467_by_OH - r3209_by_OH; // H2+ by OH
  values[708] = -r4159_by_OH; // He+ by OH
  values[709] = r4159_by_OH; // He by OH
  values[710] = -r4692_by_OH; // CH5+ by OH
  values[711] = -r3557_by_OH; // H3+ by OH
  values[712] = r4694_by_OH; // H3O+ by OH
  values[713] = r4697_by_OH; // HCO2+ by OH
  values[714] = -r4701_by_OH; // O2H+ by OH
  values[715] = r667_by_H2O; // O by H2O
  values[716] = r2193_by_H2O + r2763_by_H2O; // HCO+ by H2O
  values[717] = k[169] + k[702]; // e- by H2O
  values[720] = r2762_by_H2O; // C by H2O
  values[721] = r2953_by_H2O; // CH3 by H2O
  values[722] = r3038_by_H2O; // CH4 by H2O
  values[723] = r489_by_H2O; // CO by H2O
  values[725] = k[168] + k[703] + r388_by_H2O + r2193_by_H2O + r2194_by_H2O + r2761_by_H2O; // H by H2O
  values[725] += r2792_by_H2O + r3198_by_H2O;
  values[726] = r458_by_H2O + r2763_by_H2O; // H2 by H2O
  values[728] = k[168] + k[703] + r700_by_H2O + r3324_by_H2O + r3334_by_H2O; // OH by H2O
  values[729] = -k[168] - k[169] - k[702] - k[703] - r388_by_H2O - r458_by_H2O - r489_by_H2O; // H2O by H2O
  values[729] += -r490_by_H2O - r529_by_H2O - r667_by_H2O - r700_by_H2O - r2193_by_H2O;
  values[729] += -r2194_by_H2O - r2761_by_H2O - r2762_by_H2O - r2763_by_H2O - r2792_by_H2O;
  values[729] += -r2953_by_H2O - r3038_by_H2O - r3198_by_H2O - r3324_by_H2O - r3334_by_H2O;
  values[730] = r2194_by_H2O; // HOC+ by H2O
  values[731] = -r2193_by_H2O - r2194_by_H2O; // C+ by H2O
  values[732] = -r2792_by_H2O; // CH2+ by H2O
  values[733] = -r2761_by_H2O - r2762_by_H2O - r2763_by_H2O; // CH+ by H2O
  values[734] = r2761_by_H2O; // H2CO+ by H2O
  values[735] = -r3334_by_H2O; // C2+ by H2O
  values[736] = -r489_by_H2O; // CO+ by H2O
  values[739] = -r490_by_H2O; // CO2+ by H2O
  values[740] = r490_by_H2O; // CO2 by H2O
  values[741] = r3334_by_H2O; // C2H+ by H2O
  values[742] = k[169] + k[702] + r388_by_H2O + r458_by_H2O + r489_by_H2O + r490_by_H2O; // H2O+ by H2O
  values[742] += r529_by_H2O + r667_by_H2O + r700_by_H2O - r3324_by_H2O;
  values[743] = -r667_by_H2O; // O+ by H2O
  values[744] = -r700_by_H2O; // OH+ by H2O
  values[745] = -r2953_by_H2O; // CH4+ by H2O
  values[746] = -r388_by_H2O; // H+ by H2O
  values[748] = -r458_by_H2O - r3198_by_H2O; // H2+ by H2O
  values[749] = -r529_by_H2O; // He+ by H2O
  values[750] = r529_by_H2O; // He by H2O
  values[752] = -r3038_by_H2O; // CH5+ by H2O
  values[754] = r2792_by_H2O; // H2COH+ by H2O
  values[755] = r2762_by_H2O + r2953_by_H2O + r3038_by_H2O + r3198_by_H2O + r3324_by_H2O; // H3O+ by H2O
}

function jacobian_r3337_by_H2O(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_H2CO_p = y[23];
  const y_C2_p = y[24];
  const y_CO_p = y[25];
  const y_O2 = y[27];
  const y_C2H2_p = y[28];
  const y_CO2_p = y[29];
  const y_CO2 = y[30];
  const y_H2O_p = y[32];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH3_p = y[35];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_C3H_p = y[43];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_C2H3_p = y[48];
  const y_H3_p = y[51];
  const y_H2COH_p = y[52];
  const y_HCO2_p = y[54];
  const y_O2H_p = y[56];
  const r3337_by_H2O = k[448] * nH * y_C2H2_p;
  const r3338_by_H2O = k[449] * nH * y_C2H3_p;
  const r3343_by_H2O = k[450] * nH * y_C3H_p;
  const r3345_by_H2O = k[451] * nH * y_C3H_p;
  const r3355_by_H2O = k[452] * nH * y_CO_p;
  const r3356_by_H2O = k[453] * nH * y_CO2_p;
  const r3357_by_H2O = k[454] * nH * y_H2CO_p;
  const r3360_by_H2O = k[455] * nH * y_H2COH_p;
  const r3362_by_H2O = k[456] * nH * y_HCO_p;
  const r3363_by_H2O = k[457] * nH * y_HCO2_p;
  const r3376_by_H2O = k[458] * nH * y_O2H_p;
  const r3506_by_H2O = k[474] * nH * y_H3_p;
  const r4082_by_H2O = k[528] * nH * y_He_p;
  const r4083_by_H2O = k[529] * nH * y_He_p;
  const r4674_by_H2O = k[562] * nH * y_OH_p;
  const r147_by_HOC_p = k[11] * nH * y_H2;
  const r1687_by_HOC_p = k[238] * nH * y_e_m;
  const r171_by_C_p = k[12] * nH * y_CH2;
  const r181_by_C_p = k[13] * nH * y_CH;
  const r185_by_C_p = k[14] * nH * y_H2CO;
  const r189_by_C_p = k[15] * nH * y_HCO;
  const r2095_by_C_p = k[244] * nH * y_C2H2;
  const r2103_by_C_p = k[245] * nH * y_C2H;
  const r2140_by_C_p = k[246] * nH * y_CH2;
  const r2150_by_C_p = k[247] * nH * y_CH3;
  const r2151_by_C_p = k[248] * nH * y_CH3;
  const r2183_by_C_p = k[249] * nH * y_CH4;
  const r2184_by_C_p = k[250] * nH * y_CH4;
  const r2185_by_C_p = k[251] * nH * y_CH;
  const r2187_by_C_p = k[252] * nH * y_CO2;
  const r2190_by_C_p = k[253] * nH * y_H2CO;
  const r2191_by_C_p = k[254] * nH * y_H2CO;
  const r2193_by_C_p = k[255] * nH * y_H2O;
  const r2194_by_C_p = k[256] * nH * y_H2O;
  const r2211_by_C_p = k[257] * nH * y_HCO;
  const r2225_by_C_p = k[258] * nH * y_O2;
  const r2226_by_C_p = k[259] * nH * y_O2;
  const r2232_by_C_p = k[260] * nH * y_OH;
  const r6343_by_C_p = k[572] * nH * y_H_m;
  const r8574_by_C_p = k[713] * nH * y_C;
  const r8576_by_C_p = k[714] * nH * y_O;
  const r8625_by_C_p = k[722] * nH * y_H2;
  const r8647_by_C_p = k[727] * nH * y_H;
  const r8748_by_C_p = k[734] * nH * y_e_m;
  const r1437_by_CH2_p = k[200] * nH * y_e_m;
  const r1438_by_CH2_p = k[201] * nH * y_e_m;
  const r1439_by_CH2_p = k[202] * nH * y_e_m;
  const r2702_by_CH2_p = k[285] * nH * y_C;
  const r2785_by_CH2_p = k[314] * nH * y_C2H;
  const r2788_by_CH2_p = k[315] * nH * y_CO2;
  const r2791_by_CH2_p = k[316] * nH * y_H2CO;
  const r2792_by_CH2_p = k[317] * nH * y_H2O;
  const r2797_by_CH2_p = k[318] * nH * y_HCO;
  const r2800_by_CH2_p = k[319] * nH * y_O2;
  const r2801_by_CH2_p = k[320] * nH * y_O;
  const r3241_by_CH2_p = k[426] * nH * y_H2;
  const r261_by_CH_p = k[26] * nH * y_HCO;
  const r1436_by_CH_p = k[199] * nH * y_e_m;
  const r2701_by_CH_p = k[284] * nH * y_C;
  const r2743_by_CH_p = k[294] * nH * y_C2;
  const r2744_by_CH_p = k[295] * nH * y_C2H2;
  const r2745_by_CH_p = k[296] * nH * y_C2H;
  const r2746_by_CH_p = k[297] * nH * y_CH2;
  const r2750_by_CH_p = k[298] * nH * y_CH4;
  const r2751_by_CH_p = k[299] * nH * y_CH4;
  const r2753_by_CH_p = k[300] * nH * y_CH;
  const r2756_by_CH_p = k[301] * nH * y_CO2;
  const r2758_by_CH_p = k[302] * nH * y_H2CO;
  const r2759_by_CH_p = k[303] * nH * y_H2CO;
  const r2760_by_CH_p = k[304] * nH * y_H2CO;
  const r2761_by_CH_p = k[305] * nH * y_H2O;
  const r2762_by_CH_p = k[306] * nH * y_H2O;
  const r2763_by_CH_p = k[307] * nH * y_H2O;
  const r2769_by_CH_p = k[308] * nH * y_HCO;
  const r2776_by_CH_p = k[309] * nH * y_O2;
  const r2777_by_CH_p = k[310] * nH * y_O2;
  const r2778_by_CH_p = k[311] * nH * y_O2;
  const r2779_by_CH_p = k[312] * nH * y_O;
  const r2782_by_CH_p = k[313] * nH * y_OH;
  const r3240_by_CH_p = k[425] * nH * y_H2;
  const r3672_by_CH_p = k[487] * nH * y_H;
  const r272_by_H2CO_p = k[29] * nH * y_CH2;
  const r300_by_H2CO_p = k[42] * nH * y_CH;
  const r511_by_H2CO_p = k[93] * nH * y_HCO;
  const r1541_by_H2CO_p = k[216] * nH * y_e_m;
  const r1542_by_H2CO_p = k[217] * nH * y_e_m;
  const r1543_by_H2CO_p = k[218] * nH * y_e_m;
  const r1544_by_H2CO_p = k[219] * nH * y_e_m;
  const r2264_by_H2CO_p = k[264] * nH * y_C2;
  const r2555_by_H2CO_p = k[277] * nH * y_C2H;
  const r2812_by_H2CO_p = k[327] * nH * y_CH2;
  const r3006_by_H2CO_p = k[358] * nH * y_CH4;
  const r3058_by_H2CO_p = k[378] * nH * y_CH;
  const r3303_by_H2CO_p = k[437] * nH * y_H2CO;
  const r3357_by_H2CO_p = k[454] * nH * y_H2O;
  const r3850_by_H2CO_p = k[497] * nH * y_HCO;
  const r6355_by_H2CO_p = k[577] * nH * y_H_m;
  const r8753_by_H2CO_p = k[737] * nH * y_e_m;
  const r214_by_C2_p = k[16] * nH * y_HCO;
  const r254_by_C2_p = k[23] * nH * y_C;
  const r269_by_C2_p = k[27] * nH * y_CH2;
  const r297_by_C2_p = k[40] * nH * y_CH;
  const r708_by_C2_p = k[123] * nH * y_OH;
  const r1273_by_C2_p = k[178] * nH * y_e_m;
  const r2258_by_C2_p = k[261] * nH * y_C2;
  const r2261_by_C2_p = k[262] * nH * y_HCO;
  const r2262_by_C2_p = k[263] * nH * y_O2;
  const r2805_by_C2_p = k[321] * nH * y_CH2;
  const r2957_by_C2_p = k[348] * nH * y_CH4;
  const r2958_by_C2_p = k[349] * nH * y_CH4;
  const r2959_by_C2_p = k[350] * nH * y_CH4;
  const r2960_by_C2_p = k[351] * nH * y_CH4;
  const r3051_by_C2_p = k[371] * nH * y_CH;
  const r3214_by_C2_p = k[419] * nH * y_H2;
  const r3334_by_C2_p = k[447] * nH * y_H2O;
  const r4577_by_C2_p = k[544] * nH * y_O;
  const r218_by_CO_p = k[17] * nH * y_C2;
  const r252_by_CO_p = k[22] * nH * y_C2H;
  const r256_by_CO_p = k[24] * nH * y_C;
  const r271_by_CO_p = k[28] * nH * y_CH2;
  const r295_by_CO_p = k[38] * nH * y_CH4;
  const r299_by_CO_p = k[41] * nH * y_CH;
  const r317_by_CO_p = k[47] * nH * y_CO2;
  const r318_by_CO_p = k[48] * nH * y_H2CO;
  const r320_by_CO_p = k[49] * nH * y_HCO;
  const r322_by_CO_p = k[50] * nH * y_O2;
  const r489_by_CO_p = k[87] * nH * y_H2O;
  const r499_by_CO_p = k[89] * nH * y_H;
  const r693_by_CO_p = k[115] * nH * y_O;
  const r710_by_CO_p = k[124] * nH * y_OH;
  const r1517_by_CO_p = k[213] * nH * y_e_m;
  const r2554_by_CO_p = k[276] * nH * y_C2H;
  const r2811_by_CO_p = k[326] * nH * y_CH2;
  const r3002_by_CO_p = k[356] * nH * y_CH4;
  const r3057_by_CO_p = k[377] * nH * y_CH;
  const r3092_by_CO_p = k[387] * nH * y_H2CO;
  const r3247_by_CO_p = k[428] * nH * y_H2;
  const r3248_by_CO_p = k[429] * nH * y_H2;
  const r3355_by_CO_p = k[452] * nH * y_H2O;
  const r4693_by_CO_p = k[567] * nH * y_OH;
  const r220_by_O2_p = k[18] * nH * y_C2;
  const r258_by_O2_p = k[25] * nH * y_C;
  const r277_by_O2_p = k[32] * nH * y_CH2;
  const r306_by_O2_p = k[45] * nH * y_CH;
  const r472_by_O2_p = k[80] * nH * y_H2CO;
  const r513_by_O2_p = k[94] * nH * y_HCO;
  const r679_by_O2_p = k[113] * nH * y_C2H2;
  const r1731_by_O2_p = k[240] * nH * y_e_m;
  const r2269_by_O2_p = k[266] * nH * y_C2;
  const r2722_by_O2_p = k[291] * nH * y_C;
  const r2824_by_O2_p = k[331] * nH * y_CH2;
  const r3074_by_O2_p = k[384] * nH * y_CH;
  const r3313_by_O2_p = k[438] * nH * y_H2CO;
  const r3853_by_O2_p = k[498] * nH * y_HCO;
  const r4548_by_O2_p = k[542] * nH * y_C2H2;
  const r293_by_O2 = k[37] * nH * y_CH4_p;
  const r322_by_O2 = k[50] * nH * y_CO_p;
  const r416_by_O2 = k[64] * nH * y_H_p;
  const r466_by_O2 = k[77] * nH * y_H2_p;
  const r485_by_O2 = k[86] * nH * y_H2O_p;
  const r536_by_O2 = k[103] * nH * y_He_p;
  const r673_by_O2 = k[111] * nH * y_O_p;
  const r689_by_O2 = k[114] * nH * y_CO2_p;
  const r705_by_O2 = k[122] * nH * y_OH_p;
  const r2225_by_O2 = k[258] * nH * y_C_p;
  const r2226_by_O2 = k[259] * nH * y_C_p;
  const r2262_by_O2 = k[263] * nH * y_C2_p;
  const r2776_by_O2 = k[309] * nH * y_CH_p;
  const r2777_by_O2 = k[310] * nH * y_CH_p;
  const r2778_by_O2 = k[311] * nH * y_CH_p;
  const r2800_by_O2 = k[319] * nH * y_CH2_p;
  const r2899_by_O2 = k[338] * nH * y_CH3_p;
  const r3207_by_O2 = k[416] * nH * y_H2_p;
  const r3553_by_O2 = k[476] * nH * y_H3_p;
  const r4152_by_O2 = k[533] * nH * y_He_p;
  const r7047_by_O2 = k[584] * nH * y_C2;
  const r7164_by_O2 = k[592] * nH * y_C;
  const r7192_by_O2 = k[596] * nH * y_CH2;
  const r7193_by_O2 = k[597] * nH * y_CH2;
  const r7194_by_O2 = k[598] * nH * y_CH2;
  const r7195_by_O2 = k[599] * nH * y_CH2;
  const r7196_by_O2 = k[600] * nH * y_CH2;
  const r7272_by_O2 = k[617] * nH * y_CH;
  const r7273_by_O2 = k[618] * nH * y_CH;
  const r7274_by_O2 = k[619] * nH * y_CH;
  const r7275_by_O2 = k[620] * nH * y_CH;
  const r7402_by_O2 = k[635] * nH * y_HCO;
  values[715] += r4674_by_H2O; // O by H2O
  values[716] += r3345_by_H2O + r3355_by_H2O - r3362_by_H2O; // HCO+ by H2O
  values[718] = r3337_by_H2O; // C2H by H2O
  values[719] = r3338_by_H2O + r3345_by_H2O; // C2H2 by H2O
  values[723] += r3343_by_H2O + r3362_by_H2O; // CO by H2O
  values[724] = r3357_by_H2O; // HCO by H2O
  values[725] += r4082_by_H2O; // H by H2O
  values[726] += r3506_by_H2O; // H2 by H2O
  values[727] = r3360_by_H2O; // H2CO by H2O
  values[728] += r3355_by_H2O + r3356_by_H2O + r4083_by_H2O; // OH by H2O
  values[729] += -r3337_by_H2O - r3338_by_H2O - r3343_by_H2O - r3345_by_H2O - r3355_by_H2O; // H2O by H2O
  values[729] += -r3356_by_H2O - r3357_by_H2O - r3360_by_H2O - r3362_by_H2O - r3363_by_H2O;
  values[729] += -r3376_by_H2O - r3506_by_H2O - r4082_by_H2O - r4083_by_H2O - r4674_by_H2O;
  values[734] -= r3357_by_H2O; // H2CO+ by H2O
  values[736] -= r3355_by_H2O; // CO+ by H2O
  values[737] = r3376_by_H2O; // O2 by H2O
  values[738] = -r3337_by_H2O; // C2H2+ by H2O
  values[739] -= r3356_by_H2O; // CO2+ by H2O
  values[740] += r3363_by_H2O; // CO2 by H2O
  values[744] += r4082_by_H2O - r4674_by_H2O; // OH+ by H2O
  values[746] += r4083_by_H2O; // H+ by H2O
  values[747] = -r3343_by_H2O - r3345_by_H2O; // C3H+ by H2O
  values[749] += -r4082_by_H2O - r4083_by_H2O; // He+ by H2O
  values[750] += r4082_by_H2O + r4083_by_H2O; // He by H2O
  values[751] = -r3338_by_H2O + r3343_by_H2O; // C2H3+ by H2O
  values[753] = -r3506_by_H2O; // H3+ by H2O
  values[754] -= r3360_by_H2O; // H2COH+ by H2O
  values[755] += r3337_by_H2O + r3338_by_H2O + r3357_by_H2O + r3360_by_H2O + r3362_by_H2O; // H3O+ by H2O
  values[755] += r3363_by_H2O + r3376_by_H2O + r3506_by_H2O + r4674_by_H2O;
  values[756] = r3356_by_H2O - r3363_by_H2O; // HCO2+ by H2O
  values[757] = -r3376_by_H2O; // O2H+ by H2O
  values[758] = r147_by_HOC_p; // HCO+ by HOC+
  values[759] = -r1687_by_HOC_p; // e- by HOC+
  values[760] = r1687_by_HOC_p; // CO by HOC+
  values[761] = r1687_by_HOC_p; // H by HOC+
  values[762] = -r147_by_HOC_p - r1687_by_HOC_p; // HOC+ by HOC+
  values[763] = -r181_by_C_p - r2185_by_C_p + r2191_by_C_p; // CH by C+
  values[764] = r2225_by_C_p - r8576_by_C_p; // O by C+
  values[765] = r189_by_C_p + r2191_by_C_p + r2193_by_C_p; // HCO+ by C+
  values[766] = -r8748_by_C_p; // e- by C+
  values[767] = -r6343_by_C_p; // H- by C+
  values[768] = -r2103_by_C_p; // C2H by C+
  values[769] = -r2095_by_C_p; // C2H2 by C+
  values[770] = r171_by_C_p + r181_by_C_p + r185_by_C_p + r189_by_C_p + r6343_by_C_p; // C by C+
  values[770] += -r8574_by_C_p + r8748_by_C_p;
  values[771] = -r2150_by_C_p - r2151_by_C_p; // CH3 by C+
  values[772] = -r2183_by_C_p - r2184_by_C_p; // CH4 by C+
  values[773] = -r171_by_C_p - r2140_by_C_p; // CH2 by C+
  values[774] = r2187_by_C_p + r2190_by_C_p + r2211_by_C_p + r2226_by_C_p; // CO by C+
  values[775] = -r189_by_C_p - r2211_by_C_p; // HCO by C+
  values[776] = r2095_by_C_p + r2103_by_C_p + r2140_by_C_p + r2151_by_C_p + r2184_by_C_p; // H by C+
  values[776] += r2185_by_C_p + r2193_by_C_p + r2194_by_C_p + r2232_by_C_p + r6343_by_C_p;
  values[776] -= r8647_by_C_p;
  values[777] = r2150_by_C_p + r2183_by_C_p - r8625_by_C_p; // H2 by C+
  values[778] = -r185_by_C_p - r2190_by_C_p - r2191_by_C_p; // H2CO by C+
  values[779] = -r2232_by_C_p; // OH by C+
  values[780] = -r2193_by_C_p - r2194_by_C_p; // H2O by C+
  values[781] = r2194_by_C_p; // HOC+ by C+
  values[782] = -r171_by_C_p - r181_by_C_p - r185_by_C_p - r189_by_C_p - r2095_by_C_p; // C+ by C+
  values[782] += -r2103_by_C_p - r2140_by_C_p - r2150_by_C_p - r2151_by_C_p - r2183_by_C_p;
  values[782] += -r2184_by_C_p - r2185_by_C_p - r2187_by_C_p - r2190_by_C_p - r2191_by_C_p;
  values[782] += -r2193_by_C_p - r2194_by_C_p - r2211_by_C_p - r2225_by_C_p - r2226_by_C_p;
  values[782] += -r2232_by_C_p - r6343_by_C_p - r8574_by_C_p - r8576_by_C_p - r8625_by_C_p;
  values[782] += -r8647_by_C_p - r8748_by_C_p;
  values[783] = r171_by_C_p + r2190_by_C_p + r8625_by_C_p; // CH2+ by C+
  values[784] = r181_by_C_p + r2211_by_C_p + r8647_by_C_p; // CH+ by C+
  values[785] = r185_by_C_p; // H2CO+ by C+
  values[786] = r2185_by_C_p + r8574_by_C_p; // C2+ by C+
  values[787] = r2187_by_C_p + r2225_by_C_p + r2232_by_C_p + r8576_by_C_p; // CO+ by C+
  values[788] = -r2225_by_C_p - r2226_by_C_p; // O2 by C+
  values[789] = r2151_by_C_p + r2183_by_C_p; // C2H2+ by C+
  values[790] = -r2187_by_C_p; // CO2 by C+
  values[791] = r2140_by_C_p + r2150_by_C_p; // C2H+ by C+
  values[792] = r2226_by_C_p; // O+ by C+
  values[793] = r2103_by_C_p; // C3+ by C+
  values[794] = r2095_by_C_p; // C3H+ by C+
  values[795] = r2184_by_C_p; // C2H3+ by C+
  values[796] = k[150] + k[673] + r1439_by_CH2_p; // CH by CH2+
  values[797] = -r2801_by_CH2_p; // O by CH2+
  values[798] = r2791_by_CH2_p + r2800_by_CH2_p + r2801_by_CH2_p; // HCO+ by CH2+
  values[799] = -r1437_by_CH2_p - r1438_by_CH2_p - r1439_by_CH2_p; // e- by CH2+
  values[800] = -r2785_by_CH2_p; // C2H by CH2+
  values[801] = r1437_by_CH2_p + r1438_by_CH2_p - r2702_by_CH2_p; // C by CH2+
  values[802] = r2791_by_CH2_p; // CH3 by CH2+
  values[803] = r2788_by_CH2_p + r2797_by_CH2_p; // CO by CH2+
  values[804] = -r2797_by_CH2_p; // HCO by CH2+
  values[805] = k[149] + k[672] + 2 * r1438_by_CH2_p + r1439_by_CH2_p + r2702_by_CH2_p; // H by CH2+
  values[805] += r2785_by_CH2_p + r2792_by_CH2_p + r2801_by_CH2_p + r3241_by_CH2_p;
  values[806] = k[148] + k[671] + r1437_by_CH2_p - r3241_by_CH2_p; // H2 by CH2+
  values[807] = -r2791_by_CH2_p; // H2CO by CH2+
  values[808] = r2800_by_CH2_p; // OH by CH2+
  values[809] = -r2792_by_CH2_p; // H2O by CH2+
  values[810] = k[148] + k[671]; // C+ by CH2+
  values[811] = -k[148] - k[149] - k[150] - k[671] - k[672] - k[673] - r1437_by_CH2_p; // CH2+ by CH2+
  values[811] += -r1438_by_CH2_p - r1439_by_CH2_p - r2702_by_CH2_p - r2785_by_CH2_p;
  values[811] += -r2788_by_CH2_p - r2791_by_CH2_p - r2792_by_CH2_p - r2797_by_CH2_p;
  values[811] += -r2800_by_CH2_p - r2801_by_CH2_p - r3241_by_CH2_p;
  values[812] = k[149] + k[672]; // CH+ by CH2+
  values[813] = r2788_by_CH2_p; // H2CO+ by CH2+
  values[814] = -r2800_by_CH2_p; // O2 by CH2+
  values[815] = -r2788_by_CH2_p; // CO2 by CH2+
  values[816] = r2702_by_CH2_p; // C2H+ by CH2+
  values[817] = r2797_by_CH2_p + r3241_by_CH2_p; // CH3+ by CH2+
  values[818] = k[150] + k[673]; // H+ by CH2+
  values[819] = r2785_by_CH2_p; // C3H2+ by CH2+
  values[820] = r2792_by_CH2_p; // H2COH+ by CH2+
  values[821] = r261_by_CH_p - r2753_by_CH_p; // CH by CH+
  values[822] = r2777_by_CH_p - r2779_by_CH_p; // O by CH+
  values[823] = r261_by_CH_p + r2756_by_CH_p + r2760_by_CH_p + r2763_by_CH_p + r2777_by_CH_p; // HCO+ by CH+
  values[824] = -r1436_by_CH_p; // e- by CH+
  values[825] = -r2743_by_CH_p; // C2 by CH+
  values[826] = -r2745_by_CH_p; // C2H by CH+
  values[827] = -r2744_by_CH_p; // C2H2 by CH+
  values[828] = k[670] + r1436_by_CH_p - r2701_by_CH_p + r2759_by_CH_p + r2762_by_CH_p; // C by CH+
  values[829] = -r2750_by_CH_p - r2751_by_CH_p; // CH4 by CH+
  values[830] = -r2746_by_CH_p + r2760_by_CH_p; // CH2 by CH+
  values[831] = r2756_by_CH_p + r2758_by_CH_p + r2769_by_CH_p; // CO by CH+
  values[832] = -r261_by_CH_p - r2769_by_CH_p + r2778_by_CH_p; // HCO by CH+
  values[833] = k[145] + r1436_by_CH_p + r2701_by_CH_p + r2743_by_CH_p + r2744_by_CH_p; // H by CH+
  values[833] += r2750_by_CH_p + r2761_by_CH_p + r2779_by_CH_p + r3240_by_CH_p - r3672_by_CH_p;
  values[834] = r2745_by_CH_p + r2746_by_CH_p + r2750_by_CH_p + r2751_by_CH_p + r2753_by_CH_p; // H2 by CH+
  values[834] += r2763_by_CH_p + r2782_by_CH_p - r3240_by_CH_p + r3672_by_CH_p;
  values[835] = -r2758_by_CH_p - r2759_by_CH_p - r2760_by_CH_p; // H2CO by CH+
  values[836] = r2776_by_CH_p - r2782_by_CH_p; // OH by CH+
  values[837] = -r2761_by_CH_p - r2762_by_CH_p - r2763_by_CH_p; // H2O by CH+
  values[838] = k[145] + r3672_by_CH_p; // C+ by CH+
  values[839] = r2769_by_CH_p + r3240_by_CH_p; // CH2+ by CH+
  values[840] = -k[145] - k[670] - r261_by_CH_p - r1436_by_CH_p - r2701_by_CH_p - r2743_by_CH_p; // CH+ by CH+
  values[840] += -r2744_by_CH_p - r2745_by_CH_p - r2746_by_CH_p - r2750_by_CH_p - r2751_by_CH_p;
  values[840] += -r2753_by_CH_p - r2756_by_CH_p - r2758_by_CH_p - r2759_by_CH_p - r2760_by_CH_p;
  values[840] += -r2761_by_CH_p - r2762_by_CH_p - r2763_by_CH_p - r2769_by_CH_p - r2776_by_CH_p;
  values[840] += -r2777_by_CH_p - r2778_by_CH_p - r2779_by_CH_p - r2782_by_CH_p - r3240_by_CH_p;
  values[840] -= r3672_by_CH_p;
  values[841] = r2761_by_CH_p; // H2CO+ by CH+
  values[842] = r2701_by_CH_p + r2753_by_CH_p; // C2+ by CH+
  values[843] = r2776_by_CH_p + r2779_by_CH_p + r2782_by_CH_p; // CO+ by CH+
  values[844] = -r2776_by_CH_p - r2777_by_CH_p - r2778_by_CH_p; // O2 by CH+
  values[845] = r2750_by_CH_p; // C2H2+ by CH+
  values[846] = -r2756_by_CH_p; // CO2 by CH+
  values[847] = r2746_by_CH_p; // C2H+ by CH+
  values[848] = r2778_by_CH_p; // O+ by CH+
  values[849] = r2758_by_CH_p; // CH3+ by CH+
  values[850] = k[670]; // H+ by CH+
  values[851] = r2743_by_CH_p + r2745_by_CH_p; // C3+ by CH+
  values[852] = r2744_by_CH_p; // C3H2+ by CH+
  values[853] = r2751_by_CH_p; // C2H3+ by CH+
  values[854] = r2759_by_CH_p; // H2COH+ by CH+
  values[855] = r2762_by_CH_p; // H3O+ by CH+
  values[856] = -r300_by_H2CO_p - r3058_by_H2CO_p; // CH by H2CO+
  values[857] = r1541_by_H2CO_p; // O by H2CO+
  values[858] = r511_by_H2CO_p; // HCO+ by H2CO+
  values[859] = -r1541_by_H2CO_p - r1542_by_H2CO_p - r1543_by_H2CO_p - r1544_by_H2CO_p; // e- by H2CO+
  values[859] -= r8753_by_H2CO_p;
  values[860] = -r6355_by_H2CO_p; // H- by H2CO+
  values[861] = -r2264_by_H2CO_p; // C2 by H2CO+
  values[862] = -r2555_by_H2CO_p; // C2H by H2CO+
  values[863] = r3006_by_H2CO_p; // CH3 by H2CO+
  values[864] = -r3006_by_H2CO_p; // CH4 by H2CO+
  values[865] = -r272_by_H2CO_p + r1541_by_H2CO_p - r2812_by_H2CO_p; // CH2 by H2CO+
  values[866] = r1542_by_H2CO_p + r1543_by_H2CO_p + r3850_by_H2CO_p; // CO by H2CO+
  values[867] = -r511_by_H2CO_p + r1544_by_H2CO_p + r2264_by_H2CO_p + r2555_by_H2CO_p; // HCO by H2CO+
  values[867] += r2812_by_H2CO_p + r3058_by_H2CO_p + r3303_by_H2CO_p + r3357_by_H2CO_p;
  values[867] -= r3850_by_H2CO_p;
  values[868] = 2 * r1543_by_H2CO_p + r1544_by_H2CO_p + r6355_by_H2CO_p; // H by H2CO+
  values[869] = r1542_by_H2CO_p; // H2 by H2CO+
  values[870] = r272_by_H2CO_p + r300_by_H2CO_p + r511_by_H2CO_p - r3303_by_H2CO_p; // H2CO by H2CO+
  values[870] += r6355_by_H2CO_p + r8753_by_H2CO_p;
  values[871] = -r3357_by_H2CO_p; // H2O by H2CO+
  values[872] = r272_by_H2CO_p + r3058_by_H2CO_p; // CH2+ by H2CO+
  values[873] = r300_by_H2CO_p; // CH+ by H2CO+
  values[874] = -r272_by_H2CO_p - r300_by_H2CO_p - r511_by_H2CO_p - r1541_by_H2CO_p; // H2CO+ by H2CO+
  values[874] += -r1542_by_H2CO_p - r1543_by_H2CO_p - r1544_by_H2CO_p - r2264_by_H2CO_p;
  values[874] += -r2555_by_H2CO_p - r2812_by_H2CO_p - r3006_by_H2CO_p - r3058_by_H2CO_p;
  values[874] += -r3303_by_H2CO_p - r3357_by_H2CO_p - r3850_by_H2CO_p - r6355_by_H2CO_p;
  values[874] -= r8753_by_H2CO_p;
  values[875] = r2555_by_H2CO_p; // C2H2+ by H2CO+
  values[876] = r2264_by_H2CO_p; // C2H+ by H2CO+
  values[877] = r2812_by_H2CO_p; // CH3+ by H2CO+
  values[878] = r3006_by_H2CO_p + r3303_by_H2CO_p + r3850_by_H2CO_p; // H2COH+ by H2CO+
  values[879] = r3357_by_H2CO_p; // H3O+ by H2CO+
  values[880] = -r297_by_C2_p - r3051_by_C2_p; // CH by C2+
  values[881] = -r4577_by_C2_p; // O by C2+
  values[882] = r214_by_C2_p; // HCO+ by C2+
  values[883] = -r1273_by_C2_p; // e- by C2+
  values[884] = r214_by_C2_p + r254_by_C2_p + r269_by_C2_p + r297_by_C2_p + r708_by_C2_p; // C2 by C2+
  values[884] -= r2258_by_C2_p;
  values[885] = k[657] - r254_by_C2_p + 2 * r1273_by_C2_p + r2258_by_C2_p + r4577_by_C2_p; // C by C2+
  values[886] = r2957_by_C2_p; // CH3 by C2+
  values[887] = -r2957_by_C2_p - r2958_by_C2_p - r2959_by_C2_p - r2960_by_C2_p; // CH4 by C2+
  values[888] = -r269_by_C2_p - r2805_by_C2_p + r2958_by_C2_p; // CH2 by C2+
  values[889] = r2261_by_C2_p + r2262_by_C2_p; // CO by C2+
  values[890] = -r214_by_C2_p - r2261_by_C2_p; // HCO by C2+
  values[891] = r2805_by_C2_p + r2959_by_C2_p + r3051_by_C2_p + r3214_by_C2_p; // H by C2+
  values[892] = r2959_by_C2_p + r2960_by_C2_p - r3214_by_C2_p; // H2 by C2+
  values[893] = -r708_by_C2_p + r3334_by_C2_p; // OH by C2+
  values[894] = -r3334_by_C2_p; // H2O by C2+
  values[895] = k[657] + r254_by_C2_p; // C+ by C2+
  values[896] = r269_by_C2_p; // CH2+ by C2+
  values[897] = r297_by_C2_p; // CH+ by C2+
  values[898] = -k[657] - r214_by_C2_p - r254_by_C2_p - r269_by_C2_p - r297_by_C2_p - r708_by_C2_p; // C2+ by C2+
  values[898] += -r1273_by_C2_p - r2258_by_C2_p - r2261_by_C2_p - r2262_by_C2_p - r2805_by_C2_p;
  values[898] += -r2957_by_C2_p - r2958_by_C2_p - r2959_by_C2_p - r2960_by_C2_p - r3051_by_C2_p;
  values[898] += -r3214_by_C2_p - r3334_by_C2_p - r4577_by_C2_p;
  values[899] = r2262_by_C2_p + r4577_by_C2_p; // CO+ by C2+
  values[900] = -r2262_by_C2_p; // O2 by C2+
  values[901] = r2958_by_C2_p; // C2H2+ by C2+
  values[902] = r2261_by_C2_p + r2957_by_C2_p + r3214_by_C2_p + r3334_by_C2_p; // C2H+ by C2+
  values[903] = r708_by_C2_p; // OH+ by C2+
  values[904] = r2258_by_C2_p + r3051_by_C2_p; // C3+ by C2+
  values[905] = r2960_by_C2_p; // C3H2+ by C2+
  values[906] = r2805_by_C2_p + r2959_by_C2_p; // C3H+ by C2+
  values[907] = -r299_by_CO_p + r2811_by_CO_p - r3057_by_CO_p; // CH by CO+
  values[908] = k[162] + k[689] - r693_by_CO_p + r1517_by_CO_p + r4693_by_CO_p; // O by CO+
  values[909] = r320_by_CO_p + r2554_by_CO_p + r2811_by_CO_p + r3002_by_CO_p + r3057_by_CO_p; // HCO+ by CO+
  values[909] += r3092_by_CO_p + r3247_by_CO_p + r3355_by_CO_p + r4693_by_CO_p;
  values[910] = -r1517_by_CO_p; // e- by CO+
  values[911] = -r218_by_CO_p + r2554_by_CO_p; // C2 by CO+
  values[912] = -r252_by_CO_p - r2554_by_CO_p; // C2H by CO+
  values[913] = -r256_by_CO_p + r1517_by_CO_p + r3057_by_CO_p; // C by CO+
  values[914] = r3002_by_CO_p; // CH3 by CO+
  values[915] = -r295_by_CO_p - r3002_by_CO_p; // CH4 by CO+
  values[916] = -r271_by_CO_p - r2811_by_CO_p; // CH2 by CO+
  values[917] = r218_by_CO_p + r252_by_CO_p + r256_by_CO_p + r271_by_CO_p + r295_by_CO_p; // CO by CO+
  values[917] += r299_by_CO_p + r317_by_CO_p + r318_by_CO_p + r320_by_CO_p + r322_by_CO_p;
  values[917] += r489_by_CO_p + r499_by_CO_p + r693_by_CO_p + r710_by_CO_p;
  values[918] = -r320_by_CO_p + r3092_by_CO_p; // HCO by CO+
  values[919] = -r499_by_CO_p + r3247_by_CO_p + r3248_by_CO_p; // H by CO+
  values[920] = -r3247_by_CO_p - r3248_by_CO_p; // H2 by CO+
  values[921] = -r318_by_CO_p - r3092_by_CO_p; // H2CO by CO+
  values[922] = -r710_by_CO_p + r3355_by_CO_p - r4693_by_CO_p; // OH by CO+
  values[923] = -r489_by_CO_p - r3355_by_CO_p; // H2O by CO+
  values[924] = r3248_by_CO_p; // HOC+ by CO+
  values[925] = k[162] + k[689] + r256_by_CO_p; // C+ by CO+
  values[926] = r271_by_CO_p; // CH2+ by CO+
  values[927] = r299_by_CO_p; // CH+ by CO+
  values[928] = r318_by_CO_p; // H2CO+ by CO+
  values[929] = r218_by_CO_p; // C2+ by CO+
  values[930] = -k[162] - k[689] - r218_by_CO_p - r252_by_CO_p - r256_by_CO_p - r271_by_CO_p; // CO+ by CO+
  values[930] += -r295_by_CO_p - r299_by_CO_p - r317_by_CO_p - r318_by_CO_p - r320_by_CO_p;
  values[930] += -r322_by_CO_p - r489_by_CO_p - r499_by_CO_p - r693_by_CO_p - r710_by_CO_p;
  values[930] += -r1517_by_CO_p - r2554_by_CO_p - r2811_by_CO_p - r3002_by_CO_p - r3057_by_CO_p;
  values[930] += -r3092_by_CO_p - r3247_by_CO_p - r3248_by_CO_p - r3355_by_CO_p - r4693_by_CO_p;
  values[931] = r322_by_CO_p; // O2+ by CO+
  values[932] = -r322_by_CO_p; // O2 by CO+
  values[933] = r317_by_CO_p; // CO2+ by CO+
  values[934] = -r317_by_CO_p; // CO2 by CO+
  values[935] = r252_by_CO_p; // C2H+ by CO+
  values[936] = r489_by_CO_p; // H2O+ by CO+
  values[937] = r693_by_CO_p; // O+ by CO+
  values[938] = r710_by_CO_p; // OH+ by CO+
  values[939] = r295_by_CO_p; // CH4+ by CO+
  values[940] = r499_by_CO_p; // H+ by CO+
  values[941] = -r306_by_O2_p - r3074_by_O2_p; // CH by O2+
  values[942] = k[174] + k[707] + 2 * r1731_by_O2_p + r2722_by_O2_p + r2824_by_O2_p; // O by O2+
  values[942] += r3074_by_O2_p;
  values[943] = r513_by_O2_p + r3074_by_O2_p + r3313_by_O2_p + r4548_by_O2_p; // HCO+ by O2+
  values[944] = -r1731_by_O2_p; // e- by O2+
  values[945] = -r220_by_O2_p - r2269_by_O2_p; // C2 by O2+
  values[946] = -r679_by_O2_p - r4548_by_O2_p; // C2H2 by O2+
  values[947] = -r258_by_O2_p - r2722_by_O2_p; // C by O2+
  values[948] = -r277_by_O2_p - r2824_by_O2_p; // CH2 by O2+
  values[949] = r2269_by_O2_p + r3853_by_O2_p + r4548_by_O2_p; // CO by O2+
  values[950] = -r513_by_O2_p - r3853_by_O2_p; // HCO by O2+
  values[951] = r3313_by_O2_p + r4548_by_O2_p; // H by O2+
  values[952] = -r472_by_O2_p - r3313_by_O2_p; // H2CO by O2+
  values[953] = r258_by_O2_p; // C+ by O2+
  values[954] = r277_by_O2_p; // CH2+ by O2+
  values[955] = r306_by_O2_p; // CH+ by O2+
  values[956] = r472_by_O2_p + r2824_by_O2_p; // H2CO+ by O2+
  values[957] = r220_by_O2_p; // C2+ by O2+
  values[958] = r2269_by_O2_p + r2722_by_O2_p; // CO+ by O2+
  values[959] = -k[174] - k[707] - r220_by_O2_p - r258_by_O2_p - r277_by_O2_p - r306_by_O2_p; // O2+ by O2+
  values[959] += -r472_by_O2_p - r513_by_O2_p - r679_by_O2_p - r1731_by_O2_p - r2269_by_O2_p;
  values[959] += -r2722_by_O2_p - r2824_by_O2_p - r3074_by_O2_p - r3313_by_O2_p - r3853_by_O2_p;
  values[959] -= r4548_by_O2_p;
  values[960] = r220_by_O2_p + r258_by_O2_p + r277_by_O2_p + r306_by_O2_p + r472_by_O2_p; // O2 by O2+
  values[960] += r513_by_O2_p + r679_by_O2_p + r3313_by_O2_p;
  values[961] = r679_by_O2_p; // C2H2+ by O2+
  values[962] = k[174] + k[707]; // O+ by O2+
  values[963] = r3853_by_O2_p; // O2H+ by O2+
  values[964] = -r7272_by_O2 - r7273_by_O2 - r7274_by_O2 - r7275_by_O2; // CH by O2
  values[965] = 2 * k[173] + 2 * k[709] + r673_by_O2 + r2225_by_O2 + r2777_by_O2 + r2899_by_O2; // O by O2
  values[965] += r4152_by_O2 + r7164_by_O2 + r7195_by_O2 + r7273_by_O2 + r7275_by_O2;
  values[966] = r2777_by_O2 + r2800_by_O2; // HCO+ by O2
  values[967] = k[172] + k[708]; // e- by O2
  values[968] = -r7047_by_O2; // C2 by O2
  values[970] = -r7164_by_O2; // C by O2
  values[971] = r293_by_O2; // CH4 by O2
  values[972] = -r7192_by_O2 - r7193_by_O2 - r7194_by_O2 - r7195_by_O2 - r7196_by_O2; // CH2 by O2
  values[973] = r322_by_O2 + r2226_by_O2 + r2262_by_O2 + 2 * r7047_by_O2 + r7164_by_O2; // CO by O2
  values[973] += r7194_by_O2 + r7273_by_O2 + r7274_by_O2;
  values[974] = r2778_by_O2 + r7196_by_O2 + r7275_by_O2 - r7402_by_O2; // HCO by O2
  values[975] = r416_by_O2 + r3207_by_O2 + 2 * r7193_by_O2 + r7272_by_O2 + r7273_by_O2; // H by O2
  values[976] = r466_by_O2 + r3553_by_O2 + r7192_by_O2; // H2 by O2
  values[977] = r7195_by_O2; // H2CO by O2
  values[978] = r705_by_O2 + r2776_by_O2 + r2800_by_O2 + r7196_by_O2 + r7274_by_O2 + r7402_by_O2; // OH by O2
  values[979] = r485_by_O2 + r7194_by_O2; // H2O by O2
  values[980] = -r2225_by_O2 - r2226_by_O2; // C+ by O2
  values[981] = -r2800_by_O2; // CH2+ by O2
  values[982] = -r2776_by_O2 - r2777_by_O2 - r2778_by_O2; // CH+ by O2
  values[983] = -r2262_by_O2; // C2+ by O2
  values[984] = -r322_by_O2 + r2225_by_O2 + r2262_by_O2 + r2776_by_O2; // CO+ by O2
  values[985] = k[172] + k[708] + r293_by_O2 + r322_by_O2 + r416_by_O2 + r466_by_O2 + r485_by_O2; // O2+ by O2
  values[985] += r536_by_O2 + r673_by_O2 + r689_by_O2 + r705_by_O2;
  values[986] = -k[172] - k[173] - k[708] - k[709] - r293_by_O2 - r322_by_O2 - r416_by_O2; // O2 by O2
  values[986] += -r466_by_O2 - r485_by_O2 - r536_by_O2 - r673_by_O2 - r689_by_O2 - r705_by_O2;
  values[986] += -r2225_by_O2 - r2226_by_O2 - r2262_by_O2 - r2776_by_O2 - r2777_by_O2;
  values[986] += -r2778_by_O2 - r2800_by_O2 - r2899_by_O2 - r3207_by_O2 - r3553_by_O2;
  values[986] += -r4152_by_O2 - r7047_by_O2 - r7164_by_O2 - r7192_by_O2 - r7193_by_O2;
  values[986] += -r7194_by_O2 - r7195_by_O2 - r7196_by_O2 - r7272_by_O2 - r7273_by_O2;
  values[986] += -r7274_by_O2 - r7275_by_O2 - r7402_by_O2;
  values[987] = -r689_by_O2; // CO2+ by O2
  values[988] = r689_by_O2 + r7192_by_O2 + r7193_by_O2 + r7272_by_O2 + r7402_by_O2; // CO2 by O2
  values[989] = -r485_by_O2; // H2O+ by O2
  values[990] = -r673_by_O2 + r2226_by_O2 + r2778_by_O2 + r4152_by_O2; // O+ by O2
  values[991] = -r705_by_O2; // OH+ by O2
  values[992] = -r2899_by_O2; // CH3+ by O2
  values[993] = -r293_by_O2; // CH4+ by O2
  values[994] = -r416_by_O2; // H+ by O2
  values[995] = -r466_by_O2 - r3207_by_O2; // H2+ by O2
  values[996] = -r536_by_O2 - r4152_by_O2; // He+ by O2
  values[997] = r536_by_O2 + r4152_by_O2; // He by O2
  values[998] = -r3553_by_O2; // H3+ by O2
  values[999] = r2899_by_O2; // H2COH+ by O2
  values[1000] = r3207_by_O2 + r3553_by_O2; // O2H+ by O2
}

function jacobian_r8010_by_O2(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_C_p = y[20];
  const y_CH2_p = y[21];
  const y_CH_p = y[22];
  const y_CO_p = y[25];
  const y_O2 = y[27];
  const y_CO2 = y[30];
  const y_O_p = y[33];
  const y_OH_p = y[34];
  const y_CH4_p = y[36];
  const y_H_p = y[37];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_CH5_p = y[50];
  const y_H3_p = y[51];
  const y_O2H_p = y[56];
  const r8010_by_O2 = k[654] * nH * y_C2H;
  const r8011_by_O2 = k[655] * nH * y_C2H;
  const r8012_by_O2 = k[656] * nH * y_C2H;
  const r231_by_C2H2_p = k[19] * nH * y_H2CO;
  const r234_by_C2H2_p = k[20] * nH * y_HCO;
  const r1276_by_C2H2_p = k[181] * nH * y_e_m;
  const r1277_by_C2H2_p = k[182] * nH * y_e_m;
  const r1278_by_C2H2_p = k[183] * nH * y_e_m;
  const r2331_by_C2H2_p = k[270] * nH * y_HCO;
  const r2661_by_C2H2_p = k[281] * nH * y_C;
  const r3054_by_C2H2_p = k[374] * nH * y_CH;
  const r3216_by_C2H2_p = k[421] * nH * y_H2;
  const r3337_by_C2H2_p = k[448] * nH * y_H2O;
  const r4582_by_C2H2_p = k[546] * nH * y_O;
  const r6344_by_C2H2_p = k[573] * nH * y_H_m;
  const r237_by_CO2_p = k[21] * nH * y_C2H2;
  const r296_by_CO2_p = k[39] * nH * y_CH4;
  const r490_by_CO2_p = k[88] * nH * y_H2O;
  const r689_by_CO2_p = k[114] * nH * y_O2;
  const r694_by_CO2_p = k[116] * nH * y_O;
  const r1518_by_CO2_p = k[214] * nH * y_e_m;
  const r3003_by_CO2_p = k[357] * nH * y_CH4;
  const r3249_by_CO2_p = k[430] * nH * y_H2;
  const r3356_by_CO2_p = k[453] * nH * y_H2O;
  const r3678_by_CO2_p = k[490] * nH * y_H;
  const r4625_by_CO2_p = k[552] * nH * y_O;
  const r317_by_CO2 = k[47] * nH * y_CO_p;
  const r527_by_CO2 = k[100] * nH * y_He_p;
  const r2187_by_CO2 = k[252] * nH * y_C_p;
  const r2756_by_CO2 = k[301] * nH * y_CH_p;
  const r2788_by_CO2 = k[315] * nH * y_CH2_p;
  const r2950_by_CO2 = k[344] * nH * y_CH4_p;
  const r3035_by_CO2 = k[366] * nH * y_CH5_p;
  const r3146_by_CO2 = k[395] * nH * y_H_p;
  const r3194_by_CO2 = k[409] * nH * y_H2_p;
  const r3496_by_CO2 = k[470] * nH * y_H3_p;
  const r4064_by_CO2 = k[518] * nH * y_He_p;
  const r4065_by_CO2 = k[519] * nH * y_He_p;
  const r4066_by_CO2 = k[520] * nH * y_He_p;
  const r4067_by_CO2 = k[521] * nH * y_He_p;
  const r4533_by_CO2 = k[538] * nH * y_O_p;
  const r4570_by_CO2 = k[543] * nH * y_O2H_p;
  const r4671_by_CO2 = k[559] * nH * y_OH_p;
  const r7261_by_CO2 = k[614] * nH * y_CH;
  const r1274_by_C2H_p = k[179] * nH * y_e_m;
  const r1275_by_C2H_p = k[180] * nH * y_e_m;
  const r2276_by_C2H_p = k[268] * nH * y_H2CO;
  const r2284_by_C2H_p = k[269] * nH * y_HCO;
  const r2660_by_C2H_p = k[280] * nH * y_C;
  const r2806_by_C2H_p = k[322] * nH * y_CH2;
  const r2807_by_C2H_p = k[323] * nH * y_CH2;
  const r2962_by_C2H_p = k[352] * nH * y_CH4;
  const r3052_by_C2H_p = k[372] * nH * y_CH;
  const r3053_by_C2H_p = k[373] * nH * y_CH;
  const r3215_by_C2H_p = k[420] * nH * y_H2;
  const r4579_by_C2H_p = k[545] * nH * y_O;
  const r273_by_H2O_p = k[30] * nH * y_CH2;
  const r301_by_H2O_p = k[43] * nH * y_CH;
  const r473_by_H2O_p = k[81] * nH * y_C2;
  const r474_by_H2O_p = k[82] * nH * y_C2H2;
  const r476_by_H2O_p = k[83] * nH * y_C2H;
  const r479_by_H2O_p = k[84] * nH * y_H2CO;
  const r481_by_H2O_p = k[85] * nH * y_HCO;
  const r485_by_H2O_p = k[86] * nH * y_O2;
  const r1561_by_H2O_p = k[220] * nH * y_e_m;
  const r1562_by_H2O_p = k[221] * nH * y_e_m;
  const r1563_by_H2O_p = k[222] * nH * y_e_m;
  const r2710_by_H2O_p = k[288] * nH * y_C;
  const r2813_by_H2O_p = k[328] * nH * y_CH2;
  const r3007_by_H2O_p = k[359] * nH * y_CH4;
  const r3059_by_H2O_p = k[379] * nH * y_CH;
  const r3257_by_H2O_p = k[431] * nH * y_H2;
  const r3318_by_H2O_p = k[440] * nH * y_C2;
  const r3319_by_H2O_p = k[441] * nH * y_C2H;
  const r3322_by_H2O_p = k[442] * nH * y_CO;
  const r3323_by_H2O_p = k[443] * nH * y_H2CO;
  const r3324_by_H2O_p = k[444] * nH * y_H2O;
  const r3328_by_H2O_p = k[445] * nH * y_HCO;
  const r3329_by_H2O_p = k[446] * nH * y_HCO;
  const r4628_by_H2O_p = k[553] * nH * y_O;
  const r4694_by_H2O_p = k[568] * nH * y_OH;
  const r276_by_O_p = k[31] * nH * y_CH2;
  const r305_by_O_p = k[44] * nH * y_CH;
  const r503_by_O_p = k[92] * nH * y_H;
  const r657_by_O_p = k[104] * nH * y_C2;
  const r658_by_O_p = k[105] * nH * y_C2H2;
  const r660_by_O_p = k[106] * nH * y_C2H;
  const r663_by_O_p = k[107] * nH * y_CH4;
  const r666_by_O_p = k[108] * nH * y_H2CO;
  const r667_by_O_p = k[109] * nH * y_H2O;
  const r669_by_O_p = k[110] * nH * y_HCO;
  const r673_by_O_p = k[111] * nH * y_O2;
  const r675_by_O_p = k[112] * nH * y_OH;
  const r3073_by_O_p = k[383] * nH * y_CH;
  const r3281_by_O_p = k[434] * nH * y_H2;
  const r4524_by_O_p = k[535] * nH * y_C2;
  const r4527_by_O_p = k[536] * nH * y_C2H;
  const r4531_by_O_p = k[537] * nH * y_CH4;
  const r4533_by_O_p = k[538] * nH * y_CO2;
  const r4534_by_O_p = k[539] * nH * y_H2CO;
  const r4539_by_O_p = k[540] * nH * y_HCO;
  const r4543_by_O_p = k[541] * nH * y_OH;
  const r6372_by_O_p = k[583] * nH * y_H_m;
  const r8596_by_O_p = k[717] * nH * y_C;
  const r8760_by_O_p = k[739] * nH * y_e_m;
  const r278_by_OH_p = k[33] * nH * y_CH2;
  const r307_by_OH_p = k[46] * nH * y_CH;
  const r696_by_OH_p = k[117] * nH * y_C2;
  const r697_by_OH_p = k[118] * nH * y_C2H;
  const r699_by_OH_p = k[119] * nH * y_H2CO;
  const r700_by_OH_p = k[120] * nH * y_H2O;
  const r702_by_OH_p = k[121] * nH * y_HCO;
  const r705_by_OH_p = k[122] * nH * y_O2;
  const r1737_by_OH_p = k[242] * nH * y_e_m;
  const r2724_by_OH_p = k[293] * nH * y_C;
  const r2826_by_OH_p = k[333] * nH * y_CH2;
  const r3021_by_OH_p = k[361] * nH * y_CH4;
  const r3022_by_OH_p = k[362] * nH * y_CH4;
  const r3076_by_OH_p = k[386] * nH * y_CH;
  const r3284_by_OH_p = k[436] * nH * y_H2;
  const r4645_by_OH_p = k[556] * nH * y_O;
  const r4664_by_OH_p = k[557] * nH * y_C2;
  values[964] += r8011_by_O2; // CH by O2
  values[969] = -r8010_by_O2 - r8011_by_O2 - r8012_by_O2; // C2H by O2
  values[973] += r8010_by_O2 + 2 * r8012_by_O2; // CO by O2
  values[974] += r8010_by_O2; // HCO by O2
  values[975] += r8012_by_O2; // H by O2
  values[986] += -r8010_by_O2 - r8011_by_O2 - r8012_by_O2; // O2 by O2
  values[988] += r8011_by_O2; // CO2 by O2
  values[1001] = 2 * r1278_by_C2H2_p - r3054_by_C2H2_p + r4582_by_C2H2_p; // CH by C2H2+
  values[1002] = -r4582_by_C2H2_p; // O by C2H2+
  values[1003] = r234_by_C2H2_p + r4582_by_C2H2_p; // HCO+ by C2H2+
  values[1004] = -r1276_by_C2H2_p - r1277_by_C2H2_p - r1278_by_C2H2_p; // e- by C2H2+
  values[1005] = -r6344_by_C2H2_p; // H- by C2H2+
  values[1006] = r1276_by_C2H2_p; // C2 by C2H2+
  values[1007] = r1277_by_C2H2_p + r3337_by_C2H2_p; // C2H by C2H2+
  values[1008] = r231_by_C2H2_p + r234_by_C2H2_p + r6344_by_C2H2_p; // C2H2 by C2H2+
  values[1009] = -r2661_by_C2H2_p; // C by C2H2+
  values[1010] = r2331_by_C2H2_p; // CO by C2H2+
  values[1011] = -r234_by_C2H2_p - r2331_by_C2H2_p; // HCO by C2H2+
  values[1012] = 2 * r1276_by_C2H2_p + r1277_by_C2H2_p + r2661_by_C2H2_p + r3054_by_C2H2_p; // H by C2H2+
  values[1012] += r3216_by_C2H2_p + r6344_by_C2H2_p;
  values[1013] = -r3216_by_C2H2_p; // H2 by C2H2+
  values[1014] = -r231_by_C2H2_p; // H2CO by C2H2+
  values[1015] = -r3337_by_C2H2_p; // H2O by C2H2+
  values[1016] = r231_by_C2H2_p; // H2CO+ by C2H2+
  values[1017] = -r231_by_C2H2_p - r234_by_C2H2_p - r1276_by_C2H2_p - r1277_by_C2H2_p; // C2H2+ by C2H2+
  values[1017] += -r1278_by_C2H2_p - r2331_by_C2H2_p - r2661_by_C2H2_p - r3054_by_C2H2_p;
  values[1017] += -r3216_by_C2H2_p - r3337_by_C2H2_p - r4582_by_C2H2_p - r6344_by_C2H2_p;
  values[1018] = r3054_by_C2H2_p; // C3H2+ by C2H2+
  values[1019] = r2661_by_C2H2_p; // C3H+ by C2H2+
  values[1020] = r2331_by_C2H2_p + r3216_by_C2H2_p; // C2H3+ by C2H2+
  values[1021] = r3337_by_C2H2_p; // H3O+ by C2H2+
  values[1022] = -r694_by_CO2_p + r1518_by_CO2_p + r3678_by_CO2_p - r4625_by_CO2_p; // O by CO2+
  values[1023] = r3678_by_CO2_p; // HCO+ by CO2+
  values[1024] = -r1518_by_CO2_p; // e- by CO2+
  values[1025] = -r237_by_CO2_p; // C2H2 by CO2+
  values[1026] = r3003_by_CO2_p; // CH3 by CO2+
  values[1027] = -r296_by_CO2_p - r3003_by_CO2_p; // CH4 by CO2+
  values[1028] = r1518_by_CO2_p + r4625_by_CO2_p; // CO by CO2+
  values[1029] = r3249_by_CO2_p - r3678_by_CO2_p; // H by CO2+
  values[1030] = -r3249_by_CO2_p; // H2 by CO2+
  values[1031] = r3356_by_CO2_p; // OH by CO2+
  values[1032] = -r490_by_CO2_p - r3356_by_CO2_p; // H2O by CO2+
  values[1033] = r689_by_CO2_p + r4625_by_CO2_p; // O2+ by CO2+
  values[1034] = -r689_by_CO2_p; // O2 by CO2+
  values[1035] = r237_by_CO2_p; // C2H2+ by CO2+
  values[1036] = -r237_by_CO2_p - r296_by_CO2_p - r490_by_CO2_p - r689_by_CO2_p - r694_by_CO2_p; // CO2+ by CO2+
  values[1036] += -r1518_by_CO2_p - r3003_by_CO2_p - r3249_by_CO2_p - r3356_by_CO2_p;
  values[1036] += -r3678_by_CO2_p - r4625_by_CO2_p;
  values[1037] = r237_by_CO2_p + r296_by_CO2_p + r490_by_CO2_p + r689_by_CO2_p + r694_by_CO2_p; // CO2 by CO2+
  values[1038] = r490_by_CO2_p; // H2O+ by CO2+
  values[1039] = r694_by_CO2_p; // O+ by CO2+
  values[1040] = r296_by_CO2_p; // CH4+ by CO2+
  values[1041] = r3003_by_CO2_p + r3249_by_CO2_p + r3356_by_CO2_p; // HCO2+ by CO2+
  values[1042] = -r7261_by_CO2; // CH by CO2
  values[1043] = k[160] + k[690] + r3146_by_CO2 + r4064_by_CO2 + r4671_by_CO2; // O by CO2
  values[1044] = r2756_by_CO2 + r3146_by_CO2; // HCO+ by CO2
  values[1045] = r4066_by_CO2; // C by CO2
  values[1046] = r2950_by_CO2; // CH3 by CO2
  values[1047] = r3035_by_CO2; // CH4 by CO2
  values[1048] = k[160] + k[690] + r317_by_CO2 + r2187_by_CO2 + r2756_by_CO2 + r2788_by_CO2; // CO by CO2
  values[1048] += r4065_by_CO2 + r4533_by_CO2 + r7261_by_CO2;
  values[1049] = r7261_by_CO2; // HCO by CO2
  values[1050] = r3194_by_CO2; // H by CO2
  values[1051] = r3496_by_CO2; // H2 by CO2
  values[1052] = -r2187_by_CO2 + r4067_by_CO2; // C+ by CO2
  values[1053] = -r2788_by_CO2; // CH2+ by CO2
  values[1054] = -r2756_by_CO2; // CH+ by CO2
  values[1055] = r2788_by_CO2; // H2CO+ by CO2
  values[1056] = -r317_by_CO2 + r2187_by_CO2 + r4064_by_CO2; // CO+ by CO2
  values[1057] = r4066_by_CO2 + r4533_by_CO2; // O2+ by CO2
  values[1058] = r4067_by_CO2 + r4570_by_CO2; // O2 by CO2
  values[1059] = r317_by_CO2 + r527_by_CO2; // CO2+ by CO2
  values[1060] = -k[160] - k[690] - r317_by_CO2 - r527_by_CO2 - r2187_by_CO2 - r2756_by_CO2; // CO2 by CO2
  values[1060] += -r2788_by_CO2 - r2950_by_CO2 - r3035_by_CO2 - r3146_by_CO2 - r3194_by_CO2;
  values[1060] += -r3496_by_CO2 - r4064_by_CO2 - r4065_by_CO2 - r4066_by_CO2 - r4067_by_CO2;
  values[1060] += -r4533_by_CO2 - r4570_by_CO2 - r4671_by_CO2 - r7261_by_CO2;
  values[1061] = r4065_by_CO2 - r4533_by_CO2; // O+ by CO2
  values[1062] = -r4671_by_CO2; // OH+ by CO2
  values[1063] = -r2950_by_CO2; // CH4+ by CO2
  values[1064] = -r3146_by_CO2; // H+ by CO2
  values[1065] = -r3194_by_CO2; // H2+ by CO2
  values[1066] = -r527_by_CO2 - r4064_by_CO2 - r4065_by_CO2 - r4066_by_CO2 - r4067_by_CO2; // He+ by CO2
  values[1067] = r527_by_CO2 + r4064_by_CO2 + r4065_by_CO2 + r4066_by_CO2 + r4067_by_CO2; // He by CO2
  values[1068] = -r3035_by_CO2; // CH5+ by CO2
  values[1069] = -r3496_by_CO2; // H3+ by CO2
  values[1070] = r2950_by_CO2 + r3035_by_CO2 + r3194_by_CO2 + r3496_by_CO2 + r4570_by_CO2; // HCO2+ by CO2
  values[1070] += r4671_by_CO2;
  values[1071] = -r4570_by_CO2; // O2H+ by CO2
  values[1072] = r1275_by_C2H_p - r3052_by_C2H_p - r3053_by_C2H_p; // CH by C2H+
  values[1073] = -r4579_by_C2H_p; // O by C2H+
  values[1074] = r4579_by_C2H_p; // HCO+ by C2H+
  values[1075] = -r1274_by_C2H_p - r1275_by_C2H_p; // e- by C2H+
  values[1076] = r1274_by_C2H_p + r2276_by_C2H_p + r2806_by_C2H_p + r3052_by_C2H_p; // C2 by C2H+
  values[1077] = r1275_by_C2H_p - r2660_by_C2H_p + r4579_by_C2H_p; // C by C2H+
  values[1078] = r2962_by_C2H_p; // CH3 by C2H+
  values[1079] = -r2962_by_C2H_p; // CH4 by C2H+
  values[1080] = -r2806_by_C2H_p - r2807_by_C2H_p; // CH2 by C2H+
  values[1081] = r2284_by_C2H_p; // CO by C2H+
  values[1082] = -r2284_by_C2H_p; // HCO by C2H+
  values[1083] = k[660] + r1274_by_C2H_p + r2660_by_C2H_p + r2807_by_C2H_p + r3053_by_C2H_p; // H by C2H+
  values[1083] += r3215_by_C2H_p;
  values[1084] = -r3215_by_C2H_p; // H2 by C2H+
  values[1085] = -r2276_by_C2H_p; // H2CO by C2H+
  values[1086] = r3052_by_C2H_p; // CH2+ by C2H+
  values[1087] = k[660]; // C2+ by C2H+
  values[1088] = r2284_by_C2H_p + r2962_by_C2H_p + r3215_by_C2H_p; // C2H2+ by C2H+
  values[1089] = -k[660] - r1274_by_C2H_p - r1275_by_C2H_p - r2276_by_C2H_p - r2284_by_C2H_p; // C2H+ by C2H+
  values[1089] += -r2660_by_C2H_p - r2806_by_C2H_p - r2807_by_C2H_p - r2962_by_C2H_p;
  values[1089] += -r3052_by_C2H_p - r3053_by_C2H_p - r3215_by_C2H_p - r4579_by_C2H_p;
  values[1090] = r2806_by_C2H_p; // CH3+ by C2H+
  values[1091] = r2660_by_C2H_p; // C3+ by C2H+
  values[1092] = r2807_by_C2H_p; // C3H2+ by C2H+
  values[1093] = r3053_by_C2H_p; // C3H+ by C2H+
  values[1094] = r2276_by_C2H_p; // H2COH+ by C2H+
  values[1095] = -r301_by_H2O_p - r3059_by_H2O_p; // CH by H2O+
  values[1096] = r1561_by_H2O_p + r1562_by_H2O_p - r4628_by_H2O_p + r4694_by_H2O_p; // O by H2O+
  values[1097] = r481_by_H2O_p + r3322_by_H2O_p; // HCO+ by H2O+
  values[1098] = -r1561_by_H2O_p - r1562_by_H2O_p - r1563_by_H2O_p; // e- by H2O+
  values[1099] = -r473_by_H2O_p - r3318_by_H2O_p; // C2 by H2O+
  values[1100] = -r476_by_H2O_p - r3319_by_H2O_p; // C2H by H2O+
  values[1101] = -r474_by_H2O_p; // C2H2 by H2O+
  values[1102] = -r2710_by_H2O_p; // C by H2O+
  values[1103] = r3007_by_H2O_p; // CH3 by H2O+
  values[1104] = -r3007_by_H2O_p; // CH4 by H2O+
  values[1105] = -r273_by_H2O_p - r2813_by_H2O_p; // CH2 by H2O+
  values[1106] = -r3322_by_H2O_p + r3328_by_H2O_p; // CO by H2O+
  values[1107] = -r481_by_H2O_p - r3328_by_H2O_p - r3329_by_H2O_p; // HCO by H2O+
  values[1108] = k[701] + 2 * r1562_by_H2O_p + r1563_by_H2O_p + r3257_by_H2O_p; // H by H2O+
  values[1109] = r1561_by_H2O_p - r3257_by_H2O_p + r4628_by_H2O_p; // H2 by H2O+
  values[1110] = -r479_by_H2O_p - r3323_by_H2O_p; // H2CO by H2O+
  values[1111] = r1563_by_H2O_p + r2710_by_H2O_p + r2813_by_H2O_p + r3059_by_H2O_p; // OH by H2O+
  values[1111] += r3318_by_H2O_p + r3319_by_H2O_p + r3322_by_H2O_p + r3323_by_H2O_p;
  values[1111] += r3324_by_H2O_p + r3329_by_H2O_p - r4694_by_H2O_p;
  values[1112] = r273_by_H2O_p + r301_by_H2O_p + r473_by_H2O_p + r474_by_H2O_p + r476_by_H2O_p; // H2O by H2O+
  values[1112] += r479_by_H2O_p + r481_by_H2O_p + r485_by_H2O_p - r3324_by_H2O_p;
  values[1113] = r273_by_H2O_p + r3059_by_H2O_p; // CH2+ by H2O+
  values[1114] = r301_by_H2O_p + r2710_by_H2O_p; // CH+ by H2O+
  values[1115] = r479_by_H2O_p + r3329_by_H2O_p; // H2CO+ by H2O+
  values[1116] = r473_by_H2O_p; // C2+ by H2O+
  values[1117] = r485_by_H2O_p + r4628_by_H2O_p; // O2+ by H2O+
  values[1118] = -r485_by_H2O_p; // O2 by H2O+
  values[1119] = r474_by_H2O_p + r3319_by_H2O_p; // C2H2+ by H2O+
  values[1120] = r476_by_H2O_p + r3318_by_H2O_p; // C2H+ by H2O+
  values[1121] = -k[701] - r273_by_H2O_p - r301_by_H2O_p - r473_by_H2O_p - r474_by_H2O_p; // H2O+ by H2O+
  values[1121] += -r476_by_H2O_p - r479_by_H2O_p - r481_by_H2O_p - r485_by_H2O_p - r1561_by_H2O_p;
  values[1121] += -r1562_by_H2O_p - r1563_by_H2O_p - r2710_by_H2O_p - r2813_by_H2O_p;
  values[1121] += -r3007_by_H2O_p - r3059_by_H2O_p - r3257_by_H2O_p - r3318_by_H2O_p;
  values[1121] += -r3319_by_H2O_p - r3322_by_H2O_p - r3323_by_H2O_p - r3324_by_H2O_p;
  values[1121] += -r3328_by_H2O_p - r3329_by_H2O_p - r4628_by_H2O_p - r4694_by_H2O_p;
  values[1122] = k[701]; // OH+ by H2O+
  values[1123] = r2813_by_H2O_p; // CH3+ by H2O+
  values[1124] = r3323_by_H2O_p; // H2COH+ by H2O+
  values[1125] = r3007_by_H2O_p + r3257_by_H2O_p + r3324_by_H2O_p + r3328_by_H2O_p; // H3O+ by H2O+
  values[1125] += r4694_by_H2O_p;
  values[1126] = -r305_by_O_p - r3073_by_O_p + r4527_by_O_p; // CH by O+
  values[1127] = r276_by_O_p + r305_by_O_p + r503_by_O_p + r657_by_O_p + r658_by_O_p + r660_by_O_p; // O by O+
  values[1127] += r663_by_O_p + r666_by_O_p + r667_by_O_p + r669_by_O_p + r673_by_O_p;
  values[1127] += r675_by_O_p + r6372_by_O_p + r8760_by_O_p;
  values[1128] = r669_by_O_p + r4534_by_O_p; // HCO+ by O+
  values[1129] = -r8760_by_O_p; // e- by O+
  values[1130] = -r6372_by_O_p; // H- by O+
  values[1131] = -r657_by_O_p - r4524_by_O_p; // C2 by O+
  values[1132] = -r660_by_O_p - r4527_by_O_p; // C2H by O+
  values[1133] = -r658_by_O_p; // C2H2 by O+
  values[1134] = r4524_by_O_p - r8596_by_O_p; // C by O+
  values[1135] = -r663_by_O_p - r4531_by_O_p; // CH4 by O+
  values[1136] = -r276_by_O_p; // CH2 by O+
  values[1137] = r4533_by_O_p + r4539_by_O_p; // CO by O+
  values[1138] = -r669_by_O_p - r4539_by_O_p; // HCO by O+
  values[1139] = -r503_by_O_p + r3073_by_O_p + r3281_by_O_p + r4543_by_O_p + r6372_by_O_p; // H by O+
  values[1140] = -r3281_by_O_p; // H2 by O+
  values[1141] = -r666_by_O_p - r4534_by_O_p; // H2CO by O+
  values[1142] = -r675_by_O_p + r4531_by_O_p + r4534_by_O_p - r4543_by_O_p; // OH by O+
  values[1143] = -r667_by_O_p; // H2O by O+
  values[1144] = r276_by_O_p; // CH2+ by O+
  values[1145] = r305_by_O_p; // CH+ by O+
  values[1146] = r666_by_O_p; // H2CO+ by O+
  values[1147] = r657_by_O_p; // C2+ by O+
  values[1148] = r3073_by_O_p + r4524_by_O_p + r4527_by_O_p + r8596_by_O_p; // CO+ by O+
  values[1149] = r673_by_O_p + r4533_by_O_p + r4543_by_O_p; // O2+ by O+
  values[1150] = -r673_by_O_p; // O2 by O+
  values[1151] = r658_by_O_p; // C2H2+ by O+
  values[1152] = -r4533_by_O_p; // CO2 by O+
  values[1153] = r660_by_O_p; // C2H+ by O+
  values[1154] = r667_by_O_p; // H2O+ by O+
  values[1155] = -r276_by_O_p - r305_by_O_p - r503_by_O_p - r657_by_O_p - r658_by_O_p; // O+ by O+
  values[1155] += -r660_by_O_p - r663_by_O_p - r666_by_O_p - r667_by_O_p - r669_by_O_p;
  values[1155] += -r673_by_O_p - r675_by_O_p - r3073_by_O_p - r3281_by_O_p - r4524_by_O_p;
  values[1155] += -r4527_by_O_p - r4531_by_O_p - r4533_by_O_p - r4534_by_O_p - r4539_by_O_p;
  values[1155] += -r4543_by_O_p - r6372_by_O_p - r8596_by_O_p - r8760_by_O_p;
  values[1156] = r675_by_O_p + r3281_by_O_p + r4539_by_O_p; // OH+ by O+
  values[1157] = r4531_by_O_p; // CH3+ by O+
  values[1158] = r663_by_O_p; // CH4+ by O+
  values[1159] = r503_by_O_p; // H+ by O+
  values[1160] = -r307_by_OH_p - r3076_by_OH_p; // CH by OH+
  values[1161] = r1737_by_OH_p + r2724_by_OH_p + r2826_by_OH_p + r3021_by_OH_p + r3076_by_OH_p; // O by OH+
  values[1161] += -r4645_by_OH_p + r4664_by_OH_p;
  values[1162] = r702_by_OH_p; // HCO+ by OH+
  values[1163] = -r1737_by_OH_p; // e- by OH+
  values[1164] = -r696_by_OH_p - r4664_by_OH_p; // C2 by OH+
  values[1165] = -r697_by_OH_p; // C2H by OH+
  values[1166] = -r2724_by_OH_p; // C by OH+
  values[1167] = -r3021_by_OH_p - r3022_by_OH_p; // CH4 by OH+
  values[1168] = -r278_by_OH_p - r2826_by_OH_p + r3022_by_OH_p; // CH2 by OH+
  values[1170] = -r702_by_OH_p; // HCO by OH+
  values[1171] = k[177] + k[710] + r1737_by_OH_p + r3284_by_OH_p + r4645_by_OH_p; // H by OH+
  values[1172] = -r3284_by_OH_p; // H2 by OH+
  values[1173] = -r699_by_OH_p; // H2CO by OH+
  values[1174] = r278_by_OH_p + r307_by_OH_p + r696_by_OH_p + r697_by_OH_p + r699_by_OH_p; // OH by OH+
  values[1174] += r700_by_OH_p + r702_by_OH_p + r705_by_OH_p;
  values[1175] = -r700_by_OH_p; // H2O by OH+
  values[1176] = r278_by_OH_p + r3076_by_OH_p; // CH2+ by OH+
  values[1177] = r307_by_OH_p + r2724_by_OH_p; // CH+ by OH+
  values[1178] = r699_by_OH_p; // H2CO+ by OH+
  values[1179] = r696_by_OH_p; // C2+ by OH+
  values[1180] = r705_by_OH_p + r4645_by_OH_p; // O2+ by OH+
  values[1181] = -r705_by_OH_p; // O2 by OH+
  values[1184] = r697_by_OH_p + r4664_by_OH_p; // C2H+ by OH+
  values[1185] = r700_by_OH_p + r3284_by_OH_p; // H2O+ by OH+
  values[1186] = k[177] + k[710]; // O+ by OH+
  values[1187] = -k[177] - k[710] - r278_by_OH_p - r307_by_OH_p - r696_by_OH_p - r697_by_OH_p; // OH+ by OH+
  values[1187] += -r699_by_OH_p - r700_by_OH_p - r702_by_OH_p - r705_by_OH_p - r1737_by_OH_p;
  values[1187] += -r2724_by_OH_p - r2826_by_OH_p - r3021_by_OH_p - r3022_by_OH_p - r3076_by_OH_p;
  values[1187] += -r3284_by_OH_p - r4645_by_OH_p - r4664_by_OH_p;
  values[1188] = r2826_by_OH_p; // CH3+ by OH+
  values[1189] = r3021_by_OH_p; // CH5+ by OH+
  values[1191] = r3022_by_OH_p; // H3O+ by OH+
}

function jacobian_r4665_by_OH_p(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_HCO_p = y[2];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_O2 = y[27];
  const y_CO2 = y[30];
  const y_H_p = y[37];
  const y_C3 = y[38];
  const y_C3H2 = y[40];
  const y_C3H = y[42];
  const y_He_p = y[45];
  const y_He = y[46];
  const y_H2CCC = y[47];
  const y_C2H3_p = y[48];
  const y_H3_p = y[51];
  const y_H3O_p = y[53];
  const r4665_by_OH_p = k[558] * nH * y_C2H;
  const r4671_by_OH_p = k[559] * nH * y_CO2;
  const r4672_by_OH_p = k[560] * nH * y_CO;
  const r4673_by_OH_p = k[561] * nH * y_H2CO;
  const r4674_by_OH_p = k[562] * nH * y_H2O;
  const r4677_by_OH_p = k[563] * nH * y_HCO;
  const r4678_by_OH_p = k[564] * nH * y_HCO;
  const r4683_by_OH_p = k[565] * nH * y_OH;
  const r282_by_CH3_p = k[34] * nH * y_HCO;
  const r1455_by_CH3_p = k[203] * nH * y_e_m;
  const r1456_by_CH3_p = k[204] * nH * y_e_m;
  const r1457_by_CH3_p = k[205] * nH * y_e_m;
  const r2705_by_CH3_p = k[286] * nH * y_C;
  const r2809_by_CH3_p = k[324] * nH * y_CH2;
  const r2851_by_CH3_p = k[334] * nH * y_C2;
  const r2858_by_CH3_p = k[335] * nH * y_C2H;
  const r2887_by_CH3_p = k[336] * nH * y_H2CO;
  const r2892_by_CH3_p = k[337] * nH * y_HCO;
  const r2899_by_CH3_p = k[338] * nH * y_O2;
  const r2900_by_CH3_p = k[339] * nH * y_O;
  const r2901_by_CH3_p = k[340] * nH * y_O;
  const r2903_by_CH3_p = k[341] * nH * y_OH;
  const r3055_by_CH3_p = k[375] * nH * y_CH;
  const r6350_by_CH3_p = k[574] * nH * y_H_m;
  const r8632_by_CH3_p = k[725] * nH * y_H2;
  const r8749_by_CH3_p = k[735] * nH * y_e_m;
  const r287_by_CH4_p = k[35] * nH * y_C2H2;
  const r290_by_CH4_p = k[36] * nH * y_H2CO;
  const r293_by_CH4_p = k[37] * nH * y_O2;
  const r1505_by_CH4_p = k[206] * nH * y_e_m;
  const r1506_by_CH4_p = k[207] * nH * y_e_m;
  const r2944_by_CH4_p = k[342] * nH * y_C2H2;
  const r2949_by_CH4_p = k[343] * nH * y_CH4;
  const r2950_by_CH4_p = k[344] * nH * y_CO2;
  const r2951_by_CH4_p = k[345] * nH * y_CO;
  const r2952_by_CH4_p = k[346] * nH * y_H2CO;
  const r2953_by_CH4_p = k[347] * nH * y_H2O;
  const r3245_by_CH4_p = k[427] * nH * y_H2;
  const r3676_by_CH4_p = k[488] * nH * y_H;
  const r4622_by_CH4_p = k[549] * nH * y_O;
  const r333_by_H_p = k[51] * nH * y_C2;
  const r334_by_H_p = k[52] * nH * y_C2H2;
  const r339_by_H_p = k[53] * nH * y_C2H;
  const r343_by_H_p = k[54] * nH * y_C3;
  const r344_by_H_p = k[55] * nH * y_C3H2;
  const r345_by_H_p = k[56] * nH * y_C3H;
  const r369_by_H_p = k[57] * nH * y_CH2;
  const r372_by_H_p = k[58] * nH * y_CH3;
  const r381_by_H_p = k[59] * nH * y_CH4;
  const r382_by_H_p = k[60] * nH * y_CH;
  const r386_by_H_p = k[61] * nH * y_H2CO;
  const r388_by_H_p = k[62] * nH * y_H2O;
  const r400_by_H_p = k[63] * nH * y_HCO;
  const r416_by_H_p = k[64] * nH * y_O2;
  const r417_by_H_p = k[65] * nH * y_O;
  const r419_by_H_p = k[66] * nH * y_OH;
  const r800_by_H_p = k[125] * nH * y_H2CCC;
  const r3111_by_H_p = k[390] * nH * y_C2H;
  const r3112_by_H_p = k[391] * nH * y_C3H2;
  const r3113_by_H_p = k[392] * nH * y_C3H;
  const r3126_by_H_p = k[393] * nH * y_CH2;
  const r3145_by_H_p = k[394] * nH * y_CH4;
  const r3146_by_H_p = k[395] * nH * y_CO2;
  const r3147_by_H_p = k[396] * nH * y_H2CCC;
  const r3148_by_H_p = k[397] * nH * y_H2CO;
  const r3149_by_H_p = k[398] * nH * y_H2CO;
  const r3155_by_H_p = k[399] * nH * y_HCO;
  const r3156_by_H_p = k[400] * nH * y_HCO;
  const r6353_by_H_p = k[575] * nH * y_H_m;
  const r8622_by_H_p = k[719] * nH * y_H;
  const r8623_by_H_p = k[720] * nH * y_He;
  const r8752_by_H_p = k[736] * nH * y_e_m;
  const r343_by_C3 = k[54] * nH * y_H_p;
  const r3416_by_C3 = k[462] * nH * y_H3_p;
  const r3601_by_C3 = k[481] * nH * y_H3O_p;
  const r3743_by_C3 = k[492] * nH * y_HCO_p;
  const r3940_by_C3 = k[507] * nH * y_He_p;
  const r7549_by_C3 = k[639] * nH * y_O;
  const r1316_by_C3_p = k[190] * nH * y_e_m;
  const r2968_by_C3_p = k[353] * nH * y_CH4;
  const r3219_by_C3_p = k[422] * nH * y_H2;
  const r344_by_C3H2 = k[55] * nH * y_H_p;
  const r2388_by_C3H2 = k[273] * nH * y_C2H3_p;
  const r3112_by_C3H2 = k[391] * nH * y_H_p;
  const r3417_by_C3H2 = k[463] * nH * y_H3_p;
  const r3602_by_C3H2 = k[482] * nH * y_H3O_p;
  const r3744_by_C3H2 = k[493] * nH * y_HCO_p;
  const r3941_by_C3H2 = k[508] * nH * y_He_p;
  const r7986_by_C3H2 = k[653] * nH * y_H;
  const r1319_by_C3H2_p = k[193] * nH * y_e_m;
  const r1320_by_C3H2_p = k[194] * nH * y_e_m;
  const r1321_by_C3H2_p = k[195] * nH * y_e_m;
  const r1322_by_C3H2_p = k[196] * nH * y_e_m;
  const r1323_by_C3H2_p = k[197] * nH * y_e_m;
  const r2973_by_C3H2_p = k[355] * nH * y_CH4;
  const r3221_by_C3H2_p = k[424] * nH * y_H2;
  const r3668_by_C3H2_p = k[486] * nH * y_H;
  const r4590_by_C3H2_p = k[547] * nH * y_O;
  const r8705_by_C3H2_p = k[732] * nH * y_H;
  const r345_by_C3H = k[56] * nH * y_H_p;
  const r2391_by_C3H = k[274] * nH * y_C2H3_p;
  const r3113_by_C3H = k[392] * nH * y_H_p;
  const r3418_by_C3H = k[464] * nH * y_H3_p;
  const r3603_by_C3H = k[483] * nH * y_H3O_p;
  const r3745_by_C3H = k[494] * nH * y_HCO_p;
  const r3942_by_C3H = k[509] * nH * y_He_p;
  const r7550_by_C3H = k[640] * nH * y_O;
  const r1317_by_C3H_p = k[191] * nH * y_e_m;
  const r1318_by_C3H_p = k[192] * nH * y_e_m;
  const r2971_by_C3H_p = k[354] * nH * y_CH4;
  const r3220_by_C3H_p = k[423] * nH * y_H2;
  const r3343_by_C3H_p = k[450] * nH * y_H2O;
  const r3345_by_C3H_p = k[451] * nH * y_H2O;
  const r8627_by_C3H_p = k[723] * nH * y_H2;
  const r447_by_H2_p = k[67] * nH * y_C2;
  const r448_by_H2_p = k[68] * nH * y_C2H2;
  const r450_by_H2_p = k[69] * nH * y_C2H;
  const r451_by_H2_p = k[70] * nH * y_CH2;
  const r453_by_H2_p = k[71] * nH * y_CH4;
  const r454_by_H2_p = k[72] * nH * y_CH;
  const r456_by_H2_p = k[73] * nH * y_CO;
  const r457_by_H2_p = k[74] * nH * y_H2CO;
  const r458_by_H2_p = k[75] * nH * y_H2O;
  const r461_by_H2_p = k[76] * nH * y_HCO;
  const r466_by_H2_p = k[77] * nH * y_O2;
  const r467_by_H2_p = k[78] * nH * y_OH;
  const r500_by_H2_p = k[90] * nH * y_H;
  const r1524_by_H2_p = k[215] * nH * y_e_m;
  const r3181_by_H2_p = k[401] * nH * y_C2;
  const r3182_by_H2_p = k[402] * nH * y_C2H2;
  const r3185_by_H2_p = k[403] * nH * y_C2H;
  const r3186_by_H2_p = k[404] * nH * y_C;
  const r3187_by_H2_p = k[405] * nH * y_CH2;
  const r3190_by_H2_p = k[406] * nH * y_CH4;
  const r3191_by_H2_p = k[407] * nH * y_CH4;
  const r3192_by_H2_p = k[408] * nH * y_CH;
  const r3194_by_H2_p = k[409] * nH * y_CO2;
  values[1161] += r4665_by_OH_p + r4671_by_OH_p + r4672_by_OH_p + r4673_by_OH_p + r4674_by_OH_p; // O by OH+
  values[1161] += r4678_by_OH_p + r4683_by_OH_p;
  values[1162] += r4672_by_OH_p; // HCO+ by OH+
  values[1165] -= r4665_by_OH_p; // C2H by OH+
  values[1169] = -r4672_by_OH_p + r4677_by_OH_p; // CO by OH+
  values[1170] += -r4677_by_OH_p - r4678_by_OH_p; // HCO by OH+
  values[1173] -= r4673_by_OH_p; // H2CO by OH+
  values[1174] -= r4683_by_OH_p; // OH by OH+
  values[1175] -= r4674_by_OH_p; // H2O by OH+
  values[1178] += r4678_by_OH_p; // H2CO+ by OH+
  values[1182] = r4665_by_OH_p; // C2H2+ by OH+
  values[1183] = -r4671_by_OH_p; // CO2 by OH+
  values[1185] += r4677_by_OH_p + r4683_by_OH_p; // H2O+ by OH+
  values[1187] += -r4665_by_OH_p - r4671_by_OH_p - r4672_by_OH_p - r4673_by_OH_p - r4674_by_OH_p; // OH+ by OH+
  values[1187] += -r4677_by_OH_p - r4678_by_OH_p - r4683_by_OH_p;
  values[1190] = r4673_by_OH_p; // H2COH+ by OH+
  values[1191] += r4674_by_OH_p; // H3O+ by OH+
  values[1192] = r4671_by_OH_p; // HCO2+ by OH+
  values[1193] = r1456_by_CH3_p + r1457_by_CH3_p - r3055_by_CH3_p; // CH by CH3+
  values[1194] = r2899_by_CH3_p - r2900_by_CH3_p - r2901_by_CH3_p; // O by CH3+
  values[1195] = r282_by_CH3_p + r2887_by_CH3_p + r2901_by_CH3_p; // HCO+ by CH3+
  values[1196] = -r1455_by_CH3_p - r1456_by_CH3_p - r1457_by_CH3_p - r8749_by_CH3_p; // e- by CH3+
  values[1197] = -r6350_by_CH3_p; // H- by CH3+
  values[1198] = -r2851_by_CH3_p; // C2 by CH3+
  values[1199] = -r2858_by_CH3_p; // C2H by CH3+
  values[1200] = -r2705_by_CH3_p; // C by CH3+
  values[1201] = r282_by_CH3_p + r6350_by_CH3_p + r8749_by_CH3_p; // CH3 by CH3+
  values[1202] = r2887_by_CH3_p; // CH4 by CH3+
  values[1203] = r1455_by_CH3_p - r2809_by_CH3_p; // CH2 by CH3+
  values[1204] = r2892_by_CH3_p; // CO by CH3+
  values[1205] = -r282_by_CH3_p - r2892_by_CH3_p; // HCO by CH3+
  values[1206] = k[677] + r1455_by_CH3_p + 2 * r1457_by_CH3_p + r2900_by_CH3_p + r6350_by_CH3_p; // H by CH3+
  values[1207] = k[676] + r1456_by_CH3_p + r2705_by_CH3_p + r2809_by_CH3_p + r2851_by_CH3_p; // H2 by CH3+
  values[1207] += r2858_by_CH3_p + r2901_by_CH3_p + r2903_by_CH3_p + r3055_by_CH3_p;
  values[1207] -= r8632_by_CH3_p;
  values[1208] = -r2887_by_CH3_p; // H2CO by CH3+
  values[1209] = -r2903_by_CH3_p; // OH by CH3+
  values[1210] = k[677]; // CH2+ by CH3+
  values[1211] = k[676]; // CH+ by CH3+
  values[1212] = r2900_by_CH3_p + r2903_by_CH3_p; // H2CO+ by CH3+
  values[1213] = -r2899_by_CH3_p; // O2 by CH3+
  values[1214] = r3055_by_CH3_p; // C2H2+ by CH3+
  values[1215] = r2705_by_CH3_p; // C2H+ by CH3+
  values[1216] = -k[676] - k[677] - r282_by_CH3_p - r1455_by_CH3_p - r1456_by_CH3_p; // CH3+ by CH3+
  values[1216] += -r1457_by_CH3_p - r2705_by_CH3_p - r2809_by_CH3_p - r2851_by_CH3_p;
  values[1216] += -r2858_by_CH3_p - r2887_by_CH3_p - r2892_by_CH3_p - r2899_by_CH3_p;
  values[1216] += -r2900_by_CH3_p - r2901_by_CH3_p - r2903_by_CH3_p - r3055_by_CH3_p;
  values[1216] += -r6350_by_CH3_p - r8632_by_CH3_p - r8749_by_CH3_p;
  values[1217] = r2892_by_CH3_p; // CH4+ by CH3+
  values[1218] = r2858_by_CH3_p; // C3H2+ by CH3+
  values[1219] = r2851_by_CH3_p; // C3H+ by CH3+
  values[1220] = r2809_by_CH3_p; // C2H3+ by CH3+
  values[1221] = r8632_by_CH3_p; // CH5+ by CH3+
  values[1222] = r2899_by_CH3_p; // H2COH+ by CH3+
  values[1223] = -r4622_by_CH4_p; // O by CH4+
  values[1224] = r2951_by_CH4_p; // HCO+ by CH4+
  values[1225] = -r1505_by_CH4_p - r1506_by_CH4_p; // e- by CH4+
  values[1226] = -r287_by_CH4_p - r2944_by_CH4_p; // C2H2 by CH4+
  values[1227] = r1506_by_CH4_p + r2944_by_CH4_p + r2949_by_CH4_p + r2950_by_CH4_p; // CH3 by CH4+
  values[1227] += r2951_by_CH4_p + r2952_by_CH4_p + r2953_by_CH4_p;
  values[1228] = r287_by_CH4_p + r290_by_CH4_p + r293_by_CH4_p - r2949_by_CH4_p; // CH4 by CH4+
  values[1229] = r1505_by_CH4_p; // CH2 by CH4+
  values[1230] = -r2951_by_CH4_p; // CO by CH4+
  values[1231] = k[157] + k[682] + 2 * r1505_by_CH4_p + r1506_by_CH4_p + r3245_by_CH4_p; // H by CH4+
  values[1231] -= r3676_by_CH4_p;
  values[1232] = k[156] + k[681] - r3245_by_CH4_p + r3676_by_CH4_p; // H2 by CH4+
  values[1233] = -r290_by_CH4_p - r2952_by_CH4_p; // H2CO by CH4+
  values[1234] = r4622_by_CH4_p; // OH by CH4+
  values[1235] = -r2953_by_CH4_p; // H2O by CH4+
  values[1236] = k[156] + k[681]; // CH2+ by CH4+
  values[1237] = r290_by_CH4_p; // H2CO+ by CH4+
  values[1238] = r293_by_CH4_p; // O2+ by CH4+
  values[1239] = -r293_by_CH4_p; // O2 by CH4+
  values[1240] = r287_by_CH4_p; // C2H2+ by CH4+
  values[1241] = -r2950_by_CH4_p; // CO2 by CH4+
  values[1242] = k[157] + k[682] + r3676_by_CH4_p + r4622_by_CH4_p; // CH3+ by CH4+
  values[1243] = -k[156] - k[157] - k[681] - k[682] - r287_by_CH4_p - r290_by_CH4_p; // CH4+ by CH4+
  values[1243] += -r293_by_CH4_p - r1505_by_CH4_p - r1506_by_CH4_p - r2944_by_CH4_p;
  values[1243] += -r2949_by_CH4_p - r2950_by_CH4_p - r2951_by_CH4_p - r2952_by_CH4_p;
  values[1243] += -r2953_by_CH4_p - r3245_by_CH4_p - r3676_by_CH4_p - r4622_by_CH4_p;
  values[1244] = r2944_by_CH4_p; // C2H3+ by CH4+
  values[1245] = r2949_by_CH4_p + r3245_by_CH4_p; // CH5+ by CH4+
  values[1246] = r2952_by_CH4_p; // H2COH+ by CH4+
  values[1247] = r2953_by_CH4_p; // H3O+ by CH4+
  values[1248] = r2950_by_CH4_p; // HCO2+ by CH4+
  values[1249] = -r382_by_H_p; // CH by H+
  values[1250] = -r417_by_H_p + r3146_by_H_p; // O by H+
  values[1251] = r400_by_H_p + r3146_by_H_p + r3149_by_H_p; // HCO+ by H+
  values[1252] = -r8752_by_H_p; // e- by H+
  values[1253] = -r6353_by_H_p; // H- by H+
  values[1254] = -r333_by_H_p; // C2 by H+
  values[1255] = -r339_by_H_p - r3111_by_H_p; // C2H by H+
  values[1256] = -r334_by_H_p; // C2H2 by H+
  values[1257] = -r372_by_H_p; // CH3 by H+
  values[1258] = -r381_by_H_p - r3145_by_H_p; // CH4 by H+
  values[1259] = -r369_by_H_p - r3126_by_H_p; // CH2 by H+
  values[1260] = r3156_by_H_p; // CO by H+
  values[1261] = -r400_by_H_p - r3155_by_H_p - r3156_by_H_p; // HCO by H+
  values[1262] = r333_by_H_p + r334_by_H_p + r339_by_H_p + r343_by_H_p + r344_by_H_p + r345_by_H_p; // H by H+
  values[1262] += r369_by_H_p + r372_by_H_p + r381_by_H_p + r382_by_H_p + r386_by_H_p;
  values[1262] += r388_by_H_p + r400_by_H_p + r416_by_H_p + r417_by_H_p + r419_by_H_p;
  values[1262] += r800_by_H_p + r3148_by_H_p + 2 * r6353_by_H_p - r8622_by_H_p + r8752_by_H_p;
  values[1263] = r3111_by_H_p + r3112_by_H_p + r3113_by_H_p + r3126_by_H_p + r3145_by_H_p; // H2 by H+
  values[1263] += r3147_by_H_p + r3148_by_H_p + r3149_by_H_p + r3155_by_H_p;
  values[1264] = -r386_by_H_p - r3148_by_H_p - r3149_by_H_p; // H2CO by H+
  values[1265] = -r419_by_H_p; // OH by H+
  values[1266] = -r388_by_H_p; // H2O by H+
  values[1267] = r369_by_H_p; // CH2+ by H+
  values[1268] = r382_by_H_p + r3126_by_H_p; // CH+ by H+
  values[1269] = r386_by_H_p; // H2CO+ by H+
  values[1270] = r333_by_H_p + r3111_by_H_p; // C2+ by H+
  values[1271] = r3148_by_H_p + r3155_by_H_p; // CO+ by H+
  values[1272] = r416_by_H_p; // O2+ by H+
  values[1273] = -r416_by_H_p; // O2 by H+
  values[1274] = r334_by_H_p; // C2H2+ by H+
  values[1275] = -r3146_by_H_p; // CO2 by H+
  values[1276] = r339_by_H_p; // C2H+ by H+
  values[1277] = r388_by_H_p; // H2O+ by H+
  values[1278] = r417_by_H_p; // O+ by H+
  values[1279] = r419_by_H_p; // OH+ by H+
  values[1280] = r372_by_H_p + r3145_by_H_p; // CH3+ by H+
  values[1281] = r381_by_H_p; // CH4+ by H+
  values[1282] = -r333_by_H_p - r334_by_H_p - r339_by_H_p - r343_by_H_p - r344_by_H_p; // H+ by H+
  values[1282] += -r345_by_H_p - r369_by_H_p - r372_by_H_p - r381_by_H_p - r382_by_H_p;
  values[1282] += -r386_by_H_p - r388_by_H_p - r400_by_H_p - r416_by_H_p - r417_by_H_p;
  values[1282] += -r419_by_H_p - r800_by_H_p - r3111_by_H_p - r3112_by_H_p - r3113_by_H_p;
  values[1282] += -r3126_by_H_p - r3145_by_H_p - r3146_by_H_p - r3147_by_H_p - r3148_by_H_p;
  values[1282] += -r3149_by_H_p - r3155_by_H_p - r3156_by_H_p - r6353_by_H_p - r8622_by_H_p;
  values[1282] += -r8623_by_H_p - r8752_by_H_p;
  values[1283] = -r343_by_H_p; // C3 by H+
  values[1284] = r343_by_H_p + r3113_by_H_p; // C3+ by H+
  values[1285] = -r344_by_H_p - r3112_by_H_p; // C3H2 by H+
  values[1286] = r344_by_H_p + r800_by_H_p; // C3H2+ by H+
  values[1287] = -r345_by_H_p - r3113_by_H_p; // C3H by H+
  values[1288] = r345_by_H_p + r3112_by_H_p + r3147_by_H_p; // C3H+ by H+
  values[1289] = r3156_by_H_p + r8622_by_H_p; // H2+ by H+
  values[1290] = -r8623_by_H_p; // He by H+
  values[1291] = -r800_by_H_p - r3147_by_H_p; // H2CCC by H+
  values[1292] = r8623_by_H_p; // HeH+ by H+
  values[1293] = -r7549_by_C3; // O by C3
  values[1294] = -r3743_by_C3; // HCO+ by C3
  values[1295] = k[141] + k[666]; // e- by C3
  values[1296] = k[140] + k[665] + r3940_by_C3 + r7549_by_C3; // C2 by C3
  values[1297] = k[140] + k[665]; // C by C3
  values[1298] = r3743_by_C3 + r7549_by_C3; // CO by C3
  values[1299] = r343_by_C3; // H by C3
  values[1300] = r3416_by_C3; // H2 by C3
  values[1301] = r3601_by_C3; // H2O by C3
  values[1302] = r3940_by_C3; // C+ by C3
  values[1303] = -r343_by_C3; // H+ by C3
  values[1304] = -k[140] - k[141] - k[665] - k[666] - r343_by_C3 - r3416_by_C3 - r3601_by_C3; // C3 by C3
  values[1304] += -r3743_by_C3 - r3940_by_C3 - r7549_by_C3;
  values[1305] = k[141] + k[666] + r343_by_C3; // C3+ by C3
  values[1306] = r3416_by_C3 + r3601_by_C3 + r3743_by_C3; // C3H+ by C3
  values[1307] = -r3940_by_C3; // He+ by C3
  values[1308] = r3940_by_C3; // He by C3
  values[1309] = -r3416_by_C3; // H3+ by C3
  values[1310] = -r3601_by_C3; // H3O+ by C3
  values[1311] = -r1316_by_C3_p; // e- by C3+
  values[1312] = r1316_by_C3_p; // C2 by C3+
  values[1313] = r1316_by_C3_p; // C by C3+
  values[1314] = r2968_by_C3_p; // CH3 by C3+
  values[1315] = -r2968_by_C3_p; // CH4 by C3+
  values[1316] = r3219_by_C3_p; // H by C3+
  values[1317] = -r3219_by_C3_p; // H2 by C3+
  values[1318] = -r1316_by_C3_p - r2968_by_C3_p - r3219_by_C3_p; // C3+ by C3+
  values[1319] = r2968_by_C3_p + r3219_by_C3_p; // C3H+ by C3+
  values[1320] = -r3744_by_C3H2; // HCO+ by C3H2
  values[1321] = r2388_by_C3H2; // C2H2 by C3H2
  values[1322] = r3744_by_C3H2; // CO by C3H2
  values[1323] = k[142] + k[667] + r344_by_C3H2 + r3941_by_C3H2; // H by C3H2
  values[1324] = r3112_by_C3H2 + r3417_by_C3H2; // H2 by C3H2
  values[1325] = r3602_by_C3H2; // H2O by C3H2
  values[1326] = -r344_by_C3H2 - r3112_by_C3H2; // H+ by C3H2
  values[1327] = -k[142] - k[667] - r344_by_C3H2 - r2388_by_C3H2 - r3112_by_C3H2 - r3417_by_C3H2; // C3H2 by C3H2
  values[1327] += -r3602_by_C3H2 - r3744_by_C3H2 - r3941_by_C3H2 - r7986_by_C3H2;
  values[1328] = r344_by_C3H2; // C3H2+ by C3H2
  values[1329] = k[142] + k[667]; // C3H by C3H2
  values[1330] = r3112_by_C3H2 + r3941_by_C3H2; // C3H+ by C3H2
  values[1331] = -r3941_by_C3H2; // He+ by C3H2
  values[1332] = r3941_by_C3H2; // He by C3H2
  values[1333] = r7986_by_C3H2; // H2CCC by C3H2
  values[1334] = -r2388_by_C3H2; // C2H3+ by C3H2
  values[1335] = r2388_by_C3H2 + r3417_by_C3H2 + r3602_by_C3H2 + r3744_by_C3H2; // C3H3+ by C3H2
  values[1336] = -r3417_by_C3H2; // H3+ by C3H2
  values[1337] = -r3602_by_C3H2; // H3O+ by C3H2
  values[1338] = -r4590_by_C3H2_p; // O by C3H2+
  values[1339] = r4590_by_C3H2_p; // HCO+ by C3H2+
  values[1340] = -r1319_by_C3H2_p - r1320_by_C3H2_p - r1321_by_C3H2_p - r1322_by_C3H2_p; // e- by C3H2+
  values[1340] -= r1323_by_C3H2_p;
  values[1341] = r1319_by_C3H2_p; // C2 by C3H2+
  values[1342] = r4590_by_C3H2_p; // C2H by C3H2+
  values[1343] = r1320_by_C3H2_p; // C2H2 by C3H2+
  values[1344] = r1320_by_C3H2_p; // C by C3H2+
  values[1345] = r2973_by_C3H2_p; // CH3 by C3H2+
  values[1346] = -r2973_by_C3H2_p; // CH4 by C3H2+
  values[1347] = r1319_by_C3H2_p; // CH2 by C3H2+
  values[1348] = 2 * r1322_by_C3H2_p + r1323_by_C3H2_p + r3221_by_C3H2_p - r3668_by_C3H2_p; // H by C3H2+
  values[1348] -= r8705_by_C3H2_p;
  values[1349] = r1321_by_C3H2_p - r3221_by_C3H2_p + r3668_by_C3H2_p; // H2 by C3H2+
  values[1350] = r1321_by_C3H2_p + r1322_by_C3H2_p; // C3 by C3H2+
  values[1351] = -r1319_by_C3H2_p - r1320_by_C3H2_p - r1321_by_C3H2_p - r1322_by_C3H2_p; // C3H2+ by C3H2+
  values[1351] += -r1323_by_C3H2_p - r2973_by_C3H2_p - r3221_by_C3H2_p - r3668_by_C3H2_p;
  values[1351] += -r4590_by_C3H2_p - r8705_by_C3H2_p;
  values[1352] = r1323_by_C3H2_p; // C3H by C3H2+
  values[1353] = r3668_by_C3H2_p; // C3H+ by C3H2+
  values[1354] = r2973_by_C3H2_p + r3221_by_C3H2_p + r8705_by_C3H2_p; // C3H3+ by C3H2+
  values[1355] = -r7550_by_C3H; // O by C3H
  values[1356] = -r3745_by_C3H; // HCO+ by C3H
  values[1357] = r7550_by_C3H; // C2H by C3H
  values[1358] = r2391_by_C3H; // C2H2 by C3H
  values[1359] = r3745_by_C3H + r7550_by_C3H; // CO by C3H
  values[1360] = k[143] + k[668] + r345_by_C3H + r3942_by_C3H; // H by C3H
  values[1361] = r3113_by_C3H + r3418_by_C3H; // H2 by C3H
  values[1362] = r3603_by_C3H; // H2O by C3H
  values[1363] = -r345_by_C3H - r3113_by_C3H; // H+ by C3H
  values[1364] = k[143] + k[668]; // C3 by C3H
  values[1365] = r3113_by_C3H + r3942_by_C3H; // C3+ by C3H
  values[1366] = r2391_by_C3H + r3418_by_C3H + r3603_by_C3H + r3745_by_C3H; // C3H2+ by C3H
  values[1367] = -k[143] - k[668] - r345_by_C3H - r2391_by_C3H - r3113_by_C3H - r3418_by_C3H; // C3H by C3H
  values[1367] += -r3603_by_C3H - r3745_by_C3H - r3942_by_C3H - r7550_by_C3H;
  values[1368] = r345_by_C3H; // C3H+ by C3H
  values[1369] = -r3942_by_C3H; // He+ by C3H
  values[1370] = r3942_by_C3H; // He by C3H
  values[1371] = -r2391_by_C3H; // C2H3+ by C3H
  values[1372] = -r3418_by_C3H; // H3+ by C3H
  values[1373] = -r3603_by_C3H; // H3O+ by C3H
  values[1374] = r3345_by_C3H_p; // HCO+ by C3H+
  values[1375] = -r1317_by_C3H_p - r1318_by_C3H_p; // e- by C3H+
  values[1376] = r1317_by_C3H_p; // C2H by C3H+
  values[1377] = r2971_by_C3H_p + r3345_by_C3H_p; // C2H2 by C3H+
  values[1378] = r1317_by_C3H_p; // C by C3H+
  values[1379] = -r2971_by_C3H_p; // CH4 by C3H+
  values[1380] = r3343_by_C3H_p; // CO by C3H+
  values[1381] = r1318_by_C3H_p + r3220_by_C3H_p; // H by C3H+
  values[1382] = -r3220_by_C3H_p - r8627_by_C3H_p; // H2 by C3H+
  values[1383] = -r3343_by_C3H_p - r3345_by_C3H_p; // H2O by C3H+
  values[1384] = r1318_by_C3H_p; // C3 by C3H+
  values[1385] = r3220_by_C3H_p; // C3H2+ by C3H+
  values[1386] = -r1317_by_C3H_p - r1318_by_C3H_p - r2971_by_C3H_p - r3220_by_C3H_p; // C3H+ by C3H+
  values[1386] += -r3343_by_C3H_p - r3345_by_C3H_p - r8627_by_C3H_p;
  values[1387] = r2971_by_C3H_p + r3343_by_C3H_p; // C2H3+ by C3H+
  values[1388] = r8627_by_C3H_p; // C3H3+ by C3H+
  values[1389] = -r454_by_H2_p - r3192_by_H2_p; // CH by H2+
  values[1391] = r461_by_H2_p; // HCO+ by H2+
  values[1392] = -r1524_by_H2_p; // e- by H2+
  values[1394] = -r447_by_H2_p - r3181_by_H2_p; // C2 by H2+
  values[1395] = -r450_by_H2_p - r3185_by_H2_p; // C2H by H2+
  values[1396] = -r448_by_H2_p - r3182_by_H2_p; // C2H2 by H2+
  values[1397] = -r3186_by_H2_p; // C by H2+
  values[1398] = -r453_by_H2_p - r3190_by_H2_p - r3191_by_H2_p; // CH4 by H2+
  values[1399] = -r451_by_H2_p - r3187_by_H2_p; // CH2 by H2+
  values[1400] = -r456_by_H2_p; // CO by H2+
  values[1401] = -r461_by_H2_p; // HCO by H2+
  values[1402] = k[164] + k[694] - r500_by_H2_p + 2 * r1524_by_H2_p + r3181_by_H2_p; // H by H2+
  values[1402] += r3182_by_H2_p + r3185_by_H2_p + r3186_by_H2_p + r3187_by_H2_p + r3190_by_H2_p;
  values[1402] += r3191_by_H2_p + r3192_by_H2_p + r3194_by_H2_p;
  values[1403] = r447_by_H2_p + r448_by_H2_p + r450_by_H2_p + r451_by_H2_p + r453_by_H2_p; // H2 by H2+
  values[1403] += r454_by_H2_p + r456_by_H2_p + r457_by_H2_p + r458_by_H2_p + r461_by_H2_p;
  values[1403] += r466_by_H2_p + r467_by_H2_p + r500_by_H2_p + r3190_by_H2_p;
  values[1404] = -r457_by_H2_p; // H2CO by H2+
  values[1405] = -r467_by_H2_p; // OH by H2+
  values[1406] = -r458_by_H2_p; // H2O by H2+
  values[1407] = r451_by_H2_p + r3192_by_H2_p; // CH2+ by H2+
  values[1408] = r454_by_H2_p + r3186_by_H2_p; // CH+ by H2+
  values[1409] = r457_by_H2_p; // H2CO+ by H2+
  values[1410] = r447_by_H2_p; // C2+ by H2+
  values[1411] = r456_by_H2_p; // CO+ by H2+
  values[1412] = r466_by_H2_p; // O2+ by H2+
  values[1413] = -r466_by_H2_p; // O2 by H2+
  values[1414] = r448_by_H2_p + r3185_by_H2_p; // C2H2+ by H2+
  values[1415] = -r3194_by_H2_p; // CO2 by H2+
  values[1416] = r450_by_H2_p + r3181_by_H2_p; // C2H+ by H2+
  values[1417] = r458_by_H2_p; // H2O+ by H2+
  values[1418] = r467_by_H2_p; // OH+ by H2+
  values[1419] = r3187_by_H2_p + r3190_by_H2_p; // CH3+ by H2+
  values[1420] = r453_by_H2_p; // CH4+ by H2+
  values[1421] = k[164] + k[694] + r500_by_H2_p; // H+ by H2+
  values[1422] = -k[164] - k[694] - r447_by_H2_p - r448_by_H2_p - r450_by_H2_p - r451_by_H2_p; // H2+ by H2+
  values[1422] += -r453_by_H2_p - r454_by_H2_p - r456_by_H2_p - r457_by_H2_p - r458_by_H2_p;
  values[1422] += -r461_by_H2_p - r466_by_H2_p - r467_by_H2_p - r500_by_H2_p - r1524_by_H2_p;
  values[1422] += -r3181_by_H2_p - r3182_by_H2_p - r3185_by_H2_p - r3186_by_H2_p - r3187_by_H2_p;
  values[1422] += -r3190_by_H2_p - r3191_by_H2_p - r3192_by_H2_p - r3194_by_H2_p;
  values[1424] = r3182_by_H2_p; // C2H3+ by H2+
  values[1425] = r3191_by_H2_p; // CH5+ by H2+
  values[1428] = r3194_by_H2_p; // HCO2+ by H2+
}

function jacobian_r3195_by_H2_p(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH3 = y[9];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_O2 = y[27];
  const y_CO2 = y[30];
  const y_H_p = y[37];
  const y_C3 = y[38];
  const y_C3H2 = y[40];
  const y_C3H = y[42];
  const y_H2_p = y[44];
  const y_He_p = y[45];
  const y_He = y[46];
  const y_H2CCC = y[47];
  const r3195_by_H2_p = k[410] * nH * y_CO;
  const r3196_by_H2_p = k[411] * nH * y_H2;
  const r3197_by_H2_p = k[412] * nH * y_H2CO;
  const r3198_by_H2_p = k[413] * nH * y_H2O;
  const r3201_by_H2_p = k[414] * nH * y_HCO;
  const r3202_by_H2_p = k[415] * nH * y_He;
  const r3207_by_H2_p = k[416] * nH * y_O2;
  const r3208_by_H2_p = k[417] * nH * y_O;
  const r3209_by_H2_p = k[418] * nH * y_OH;
  const r6354_by_H2_p = k[576] * nH * y_H_m;
  const r469_by_He_p = k[79] * nH * y_H2;
  const r502_by_He_p = k[91] * nH * y_H;
  const r519_by_He_p = k[95] * nH * y_C2;
  const r520_by_He_p = k[96] * nH * y_C2H2;
  const r524_by_He_p = k[97] * nH * y_C;
  const r525_by_He_p = k[98] * nH * y_CH4;
  const r526_by_He_p = k[99] * nH * y_CH;
  const r527_by_He_p = k[100] * nH * y_CO2;
  const r528_by_He_p = k[101] * nH * y_H2CO;
  const r529_by_He_p = k[102] * nH * y_H2O;
  const r536_by_He_p = k[103] * nH * y_O2;
  const r3272_by_He_p = k[432] * nH * y_H2;
  const r3917_by_He_p = k[500] * nH * y_C2;
  const r3918_by_He_p = k[501] * nH * y_C2H2;
  const r3919_by_He_p = k[502] * nH * y_C2H2;
  const r3920_by_He_p = k[503] * nH * y_C2H2;
  const r3930_by_He_p = k[504] * nH * y_C2H;
  const r3931_by_He_p = k[505] * nH * y_C2H;
  const r3932_by_He_p = k[506] * nH * y_C2H;
  const r3940_by_He_p = k[507] * nH * y_C3;
  const r3941_by_He_p = k[508] * nH * y_C3H2;
  const r3942_by_He_p = k[509] * nH * y_C3H;
  const r4011_by_He_p = k[510] * nH * y_CH2;
  const r4012_by_He_p = k[511] * nH * y_CH2;
  const r4027_by_He_p = k[512] * nH * y_CH3;
  const r4055_by_He_p = k[513] * nH * y_CH4;
  const r4056_by_He_p = k[514] * nH * y_CH4;
  const r4057_by_He_p = k[515] * nH * y_CH4;
  const r4058_by_He_p = k[516] * nH * y_CH4;
  const r4059_by_He_p = k[517] * nH * y_CH;
  const r4064_by_He_p = k[518] * nH * y_CO2;
  const r4065_by_He_p = k[519] * nH * y_CO2;
  const r4066_by_He_p = k[520] * nH * y_CO2;
  const r4067_by_He_p = k[521] * nH * y_CO2;
  const r4068_by_He_p = k[522] * nH * y_CO;
  const r4074_by_He_p = k[523] * nH * y_H2CCC;
  const r4075_by_He_p = k[524] * nH * y_H2CCC;
  const r4076_by_He_p = k[525] * nH * y_H2CO;
  const r4077_by_He_p = k[526] * nH * y_H2CO;
  const r4078_by_He_p = k[527] * nH * y_H2CO;
  const r4082_by_He_p = k[528] * nH * y_H2O;
  const r4083_by_He_p = k[529] * nH * y_H2O;
  const r4108_by_He_p = k[530] * nH * y_HCO;
  const r4109_by_He_p = k[531] * nH * y_HCO;
  const r4110_by_He_p = k[532] * nH * y_HCO;
  const r4152_by_He_p = k[533] * nH * y_O2;
  const r4159_by_He_p = k[534] * nH * y_OH;
  const r6364_by_He_p = k[582] * nH * y_H_m;
  const r8624_by_He_p = k[721] * nH * y_H;
  const r8756_by_He_p = k[738] * nH * y_e_m;
  const r3202_by_He = k[415] * nH * y_H2_p;
  const r8623_by_He = k[720] * nH * y_H_p;
  const r800_by_H2CCC = k[125] * nH * y_H_p;
  const r3147_by_H2CCC = k[396] * nH * y_H_p;
  const r4074_by_H2CCC = k[523] * nH * y_He_p;
  const r4075_by_H2CCC = k[524] * nH * y_He_p;
  const r7591_by_H2CCC = k[641] * nH * y_O;
  const r7985_by_H2CCC = k[652] * nH * y_H;
  const r1279_by_C2H3_p = k[184] * nH * y_e_m;
  const r1280_by_C2H3_p = k[185] * nH * y_e_m;
  const r1281_by_C2H3_p = k[186] * nH * y_e_m;
  const r1282_by_C2H3_p = k[187] * nH * y_e_m;
  const r1283_by_C2H3_p = k[188] * nH * y_e_m;
  const r1284_by_C2H3_p = k[189] * nH * y_e_m;
  const r2388_by_C2H3_p = k[273] * nH * y_C3H2;
  const r2391_by_C2H3_p = k[274] * nH * y_C3H;
  const r2537_by_C2H3_p = k[275] * nH * y_C2H;
  const r2662_by_C2H3_p = k[282] * nH * y_C;
  const r2663_by_C2H3_p = k[283] * nH * y_C;
  const r3338_by_C2H3_p = k[449] * nH * y_H2O;
  const r3664_by_C2H3_p = k[485] * nH * y_H;
  const r1326_by_C3H3_p = k[198] * nH * y_e_m;
  const r2021_by_C3H3_p = k[243] * nH * y_e_m;
  const r4591_by_C3H3_p = k[548] * nH * y_O;
  const r1509_by_CH5_p = k[208] * nH * y_e_m;
  const r1510_by_CH5_p = k[209] * nH * y_e_m;
  const r1511_by_CH5_p = k[210] * nH * y_e_m;
  const r1512_by_CH5_p = k[211] * nH * y_e_m;
  const r1513_by_CH5_p = k[212] * nH * y_e_m;
  const r2709_by_CH5_p = k[287] * nH * y_C;
  const r2810_by_CH5_p = k[325] * nH * y_CH2;
  const r3029_by_CH5_p = k[363] * nH * y_C2;
  const r3030_by_CH5_p = k[364] * nH * y_C2H2;
  const r3032_by_CH5_p = k[365] * nH * y_C2H;
  const r3035_by_CH5_p = k[366] * nH * y_CO2;
  const r3036_by_CH5_p = k[367] * nH * y_CO;
  const r3037_by_CH5_p = k[368] * nH * y_H2CO;
  const r3038_by_CH5_p = k[369] * nH * y_H2O;
  const r3042_by_CH5_p = k[370] * nH * y_HCO;
  const r3056_by_CH5_p = k[376] * nH * y_CH;
  const r3677_by_CH5_p = k[489] * nH * y_H;
  const r4623_by_CH5_p = k[550] * nH * y_O;
  const r4624_by_CH5_p = k[551] * nH * y_O;
  const r4692_by_CH5_p = k[566] * nH * y_OH;
  const r1577_by_H3_p = k[223] * nH * y_e_m;
  const r1578_by_H3_p = k[224] * nH * y_e_m;
  const r3401_by_H3_p = k[459] * nH * y_C2;
  const r3402_by_H3_p = k[460] * nH * y_C2H2;
  const r3412_by_H3_p = k[461] * nH * y_C2H;
  const r3416_by_H3_p = k[462] * nH * y_C3;
  const r3417_by_H3_p = k[463] * nH * y_C3H2;
  const r3418_by_H3_p = k[464] * nH * y_C3H;
  const r3447_by_H3_p = k[465] * nH * y_C;
  const r3449_by_H3_p = k[466] * nH * y_CH2;
  const r3456_by_H3_p = k[467] * nH * y_CH3;
  const r3491_by_H3_p = k[468] * nH * y_CH4;
  const r3492_by_H3_p = k[469] * nH * y_CH;
  const r3496_by_H3_p = k[470] * nH * y_CO2;
  const r3497_by_H3_p = k[471] * nH * y_CO;
  const r3498_by_H3_p = k[472] * nH * y_CO;
  const r3504_by_H3_p = k[473] * nH * y_H2CO;
  const r3506_by_H3_p = k[474] * nH * y_H2O;
  const r3520_by_H3_p = k[475] * nH * y_HCO;
  const r3553_by_H3_p = k[476] * nH * y_O2;
  const r3554_by_H3_p = k[477] * nH * y_O;
  const r3555_by_H3_p = k[478] * nH * y_O;
  const r3557_by_H3_p = k[479] * nH * y_OH;
  const r6357_by_H3_p = k[578] * nH * y_H_m;
  const r1587_by_H2COH_p = k[225] * nH * y_e_m;
  const r1588_by_H2COH_p = k[226] * nH * y_e_m;
  const r1589_by_H2COH_p = k[227] * nH * y_e_m;
  const r1590_by_H2COH_p = k[228] * nH * y_e_m;
  const r1591_by_H2COH_p = k[229] * nH * y_e_m;
  const r3060_by_H2COH_p = k[380] * nH * y_CH;
  const r3360_by_H2COH_p = k[455] * nH * y_H2O;
  const r1594_by_H3O_p = k[230] * nH * y_e_m;
  const r1595_by_H3O_p = k[231] * nH * y_e_m;
  const r1596_by_H3O_p = k[232] * nH * y_e_m;
  const r1597_by_H3O_p = k[233] * nH * y_e_m;
  const r2712_by_H3O_p = k[289] * nH * y_C;
  const r2814_by_H3O_p = k[329] * nH * y_CH2;
  values[1390] = -r3208_by_H2_p; // O by H2+
  values[1391] += r3195_by_H2_p + r3197_by_H2_p; // HCO+ by H2+
  values[1393] = -r6354_by_H2_p; // H- by H2+
  values[1400] += -r3195_by_H2_p + r3201_by_H2_p; // CO by H2+
  values[1401] -= r3201_by_H2_p; // HCO by H2+
  values[1402] += r3195_by_H2_p + r3196_by_H2_p + r3197_by_H2_p + r3198_by_H2_p + r3202_by_H2_p; // H by H2+
  values[1402] += r3207_by_H2_p + r3208_by_H2_p + r3209_by_H2_p + r6354_by_H2_p;
  values[1403] += -r3196_by_H2_p + r3197_by_H2_p + r6354_by_H2_p; // H2 by H2+
  values[1404] -= r3197_by_H2_p; // H2CO by H2+
  values[1405] -= r3209_by_H2_p; // OH by H2+
  values[1406] -= r3198_by_H2_p; // H2O by H2+
  values[1413] -= r3207_by_H2_p; // O2 by H2+
  values[1417] += r3209_by_H2_p; // H2O+ by H2+
  values[1418] += r3208_by_H2_p; // OH+ by H2+
  values[1422] += -r3195_by_H2_p - r3196_by_H2_p - r3197_by_H2_p - r3198_by_H2_p - r3201_by_H2_p; // H2+ by H2+
  values[1422] += -r3202_by_H2_p - r3207_by_H2_p - r3208_by_H2_p - r3209_by_H2_p - r6354_by_H2_p;
  values[1423] = -r3202_by_H2_p; // He by H2+
  values[1426] = r3196_by_H2_p + r3201_by_H2_p; // H3+ by H2+
  values[1427] = r3198_by_H2_p; // H3O+ by H2+
  values[1429] = r3202_by_H2_p; // HeH+ by H2+
  values[1430] = r3207_by_H2_p; // O2H+ by H2+
  values[1431] = -r526_by_He_p + r3920_by_He_p + r3932_by_He_p - r4059_by_He_p; // CH by He+
  values[1432] = r4064_by_He_p + r4068_by_He_p + r4078_by_He_p + r4110_by_He_p + r4152_by_He_p; // O by He+
  values[1433] = r4077_by_He_p; // HCO+ by He+
  values[1434] = -r8756_by_He_p; // e- by He+
  values[1435] = -r6364_by_He_p; // H- by He+
  values[1436] = -r519_by_He_p - r3917_by_He_p + r3940_by_He_p; // C2 by He+
  values[1437] = -r3930_by_He_p - r3931_by_He_p - r3932_by_He_p; // C2H by He+
  values[1438] = -r520_by_He_p - r3918_by_He_p - r3919_by_He_p - r3920_by_He_p; // C2H2 by He+
  values[1439] = -r524_by_He_p + r3917_by_He_p + r3931_by_He_p + r4066_by_He_p; // C by He+
  values[1440] = -r4027_by_He_p + r4058_by_He_p; // CH3 by He+
  values[1441] = -r525_by_He_p - r4055_by_He_p - r4056_by_He_p - r4057_by_He_p - r4058_by_He_p; // CH4 by He+
  values[1442] = -r4011_by_He_p - r4012_by_He_p; // CH2 by He+
  values[1443] = r4065_by_He_p - r4068_by_He_p + r4109_by_He_p; // CO by He+
  values[1444] = -r4108_by_He_p - r4109_by_He_p - r4110_by_He_p; // HCO by He+
  values[1445] = -r502_by_He_p + r3272_by_He_p + r3919_by_He_p + r3930_by_He_p + r3941_by_He_p; // H by He+
  values[1445] += r3942_by_He_p + r4012_by_He_p + r4055_by_He_p + r4057_by_He_p + r4059_by_He_p;
  values[1445] += r4075_by_He_p + r4077_by_He_p + r4082_by_He_p + r4108_by_He_p + r4159_by_He_p;
  values[1445] += r6364_by_He_p - r8624_by_He_p;
  values[1446] = -r469_by_He_p - r3272_by_He_p + r3918_by_He_p + r4011_by_He_p + r4027_by_He_p; // H2 by He+
  values[1446] += r4055_by_He_p + r4056_by_He_p + r4074_by_He_p + r4076_by_He_p;
  values[1447] = -r528_by_He_p - r4076_by_He_p - r4077_by_He_p - r4078_by_He_p; // H2CO by He+
  values[1448] = r4083_by_He_p - r4159_by_He_p; // OH by He+
  values[1449] = -r529_by_He_p - r4082_by_He_p - r4083_by_He_p; // H2O by He+
  values[1450] = r524_by_He_p + r3917_by_He_p + r3932_by_He_p + r3940_by_He_p + r4011_by_He_p; // C+ by He+
  values[1450] += r4059_by_He_p + r4067_by_He_p + r4068_by_He_p;
  values[1451] = r4056_by_He_p + r4078_by_He_p; // CH2+ by He+
  values[1452] = r526_by_He_p + r3920_by_He_p + r3931_by_He_p + r4012_by_He_p + r4027_by_He_p; // CH+ by He+
  values[1452] += r4055_by_He_p + r4110_by_He_p;
  values[1453] = r528_by_He_p; // H2CO+ by He+
  values[1454] = r519_by_He_p + r3918_by_He_p + r3930_by_He_p; // C2+ by He+
  values[1455] = r4064_by_He_p + r4076_by_He_p + r4108_by_He_p; // CO+ by He+
  values[1456] = r536_by_He_p + r4066_by_He_p; // O2+ by He+
  values[1457] = -r536_by_He_p + r4067_by_He_p - r4152_by_He_p; // O2 by He+
  values[1458] = r520_by_He_p; // C2H2+ by He+
  values[1459] = r527_by_He_p; // CO2+ by He+
  values[1460] = -r527_by_He_p - r4064_by_He_p - r4065_by_He_p - r4066_by_He_p - r4067_by_He_p; // CO2 by He+
  values[1461] = r3919_by_He_p; // C2H+ by He+
  values[1462] = r529_by_He_p; // H2O+ by He+
  values[1463] = r4065_by_He_p + r4152_by_He_p + r4159_by_He_p; // O+ by He+
  values[1464] = r4082_by_He_p; // OH+ by He+
  values[1465] = r4057_by_He_p; // CH3+ by He+
  values[1466] = r525_by_He_p; // CH4+ by He+
  values[1467] = r502_by_He_p + r3272_by_He_p + r4058_by_He_p + r4083_by_He_p; // H+ by He+
  values[1468] = -r3940_by_He_p; // C3 by He+
  values[1469] = r3942_by_He_p + r4074_by_He_p; // C3+ by He+
  values[1470] = -r3941_by_He_p; // C3H2 by He+
  values[1471] = -r3942_by_He_p; // C3H by He+
  values[1472] = r3941_by_He_p + r4075_by_He_p; // C3H+ by He+
  values[1473] = r469_by_He_p; // H2+ by He+
  values[1474] = -r469_by_He_p - r502_by_He_p - r519_by_He_p - r520_by_He_p - r524_by_He_p; // He+ by He+
  values[1474] += -r525_by_He_p - r526_by_He_p - r527_by_He_p - r528_by_He_p - r529_by_He_p;
  values[1474] += -r536_by_He_p - r3272_by_He_p - r3917_by_He_p - r3918_by_He_p - r3919_by_He_p;
  values[1474] += -r3920_by_He_p - r3930_by_He_p - r3931_by_He_p - r3932_by_He_p - r3940_by_He_p;
  values[1474] += -r3941_by_He_p - r3942_by_He_p - r4011_by_He_p - r4012_by_He_p - r4027_by_He_p;
  values[1474] += -r4055_by_He_p - r4056_by_He_p - r4057_by_He_p - r4058_by_He_p - r4059_by_He_p;
  values[1474] += -r4064_by_He_p - r4065_by_He_p - r4066_by_He_p - r4067_by_He_p - r4068_by_He_p;
  values[1474] += -r4074_by_He_p - r4075_by_He_p - r4076_by_He_p - r4077_by_He_p - r4078_by_He_p;
  values[1474] += -r4082_by_He_p - r4083_by_He_p - r4108_by_He_p - r4109_by_He_p - r4110_by_He_p;
  values[1474] += -r4152_by_He_p - r4159_by_He_p - r6364_by_He_p - r8624_by_He_p - r8756_by_He_p;
  values[1475] = r469_by_He_p + r502_by_He_p + r519_by_He_p + r520_by_He_p + r524_by_He_p; // He by He+
  values[1475] += r525_by_He_p + r526_by_He_p + r527_by_He_p + r528_by_He_p + r529_by_He_p;
  values[1475] += r536_by_He_p + r3272_by_He_p + r3917_by_He_p + r3918_by_He_p + r3919_by_He_p;
  values[1475] += r3920_by_He_p + r3930_by_He_p + r3931_by_He_p + r3932_by_He_p + r3940_by_He_p;
  values[1475] += r3941_by_He_p + r3942_by_He_p + r4011_by_He_p + r4012_by_He_p + r4027_by_He_p;
  values[1475] += r4055_by_He_p + r4056_by_He_p + r4057_by_He_p + r4058_by_He_p + r4059_by_He_p;
  values[1475] += r4064_by_He_p + r4065_by_He_p + r4066_by_He_p + r4067_by_He_p + r4068_by_He_p;
  values[1475] += r4074_by_He_p + r4075_by_He_p + r4076_by_He_p + r4077_by_He_p + r4078_by_He_p;
  values[1475] += r4082_by_He_p + r4083_by_He_p + r4108_by_He_p + r4110_by_He_p + r4152_by_He_p;
  values[1475] += r4159_by_He_p + r6364_by_He_p + r8756_by_He_p;
  values[1476] = -r4074_by_He_p - r4075_by_He_p; // H2CCC by He+
  values[1477] = r4109_by_He_p + r8624_by_He_p; // HeH+ by He+
  values[1478] = k[133]; // e- by He
  values[1479] = r3202_by_He; // H by He
  values[1480] = -r8623_by_He; // H+ by He
  values[1481] = -r3202_by_He; // H2+ by He
  values[1482] = k[133]; // He+ by He
  values[1483] = -k[133] - r3202_by_He - r8623_by_He; // He by He
  values[1484] = r3202_by_He + r8623_by_He; // HeH+ by He
  values[1485] = -r7591_by_H2CCC; // O by H2CCC
  values[1486] = r7591_by_H2CCC; // C2H2 by H2CCC
  values[1487] = r7591_by_H2CCC; // CO by H2CCC
  values[1488] = k[165] + k[696] + r800_by_H2CCC + r4075_by_H2CCC; // H by H2CCC
  values[1489] = k[695] + r3147_by_H2CCC + r4074_by_H2CCC; // H2 by H2CCC
  values[1490] = -r800_by_H2CCC - r3147_by_H2CCC; // H+ by H2CCC
  values[1491] = k[695]; // C3 by H2CCC
  values[1492] = r4074_by_H2CCC; // C3+ by H2CCC
  values[1493] = r7985_by_H2CCC; // C3H2 by H2CCC
  values[1494] = r800_by_H2CCC; // C3H2+ by H2CCC
  values[1495] = k[165] + k[696]; // C3H by H2CCC
  values[1496] = r3147_by_H2CCC + r4075_by_H2CCC; // C3H+ by H2CCC
  values[1497] = -r4074_by_H2CCC - r4075_by_H2CCC; // He+ by H2CCC
  values[1498] = r4074_by_H2CCC + r4075_by_H2CCC; // He by H2CCC
  values[1499] = -k[165] - k[695] - k[696] - r800_by_H2CCC - r3147_by_H2CCC - r4074_by_H2CCC; // H2CCC by H2CCC
  values[1499] += -r4075_by_H2CCC - r7591_by_H2CCC - r7985_by_H2CCC;
  values[1500] = r1283_by_C2H3_p; // CH by C2H3+
  values[1501] = -r1279_by_C2H3_p - r1280_by_C2H3_p - r1281_by_C2H3_p - r1282_by_C2H3_p; // e- by C2H3+
  values[1501] += -r1283_by_C2H3_p - r1284_by_C2H3_p;
  values[1502] = r1279_by_C2H3_p; // C2 by C2H3+
  values[1503] = r1281_by_C2H3_p + r1282_by_C2H3_p - r2537_by_C2H3_p; // C2H by C2H3+
  values[1504] = r1280_by_C2H3_p + r2388_by_C2H3_p + r2391_by_C2H3_p + r2537_by_C2H3_p; // C2H2 by C2H3+
  values[1504] += r3338_by_C2H3_p;
  values[1505] = r1284_by_C2H3_p - r2662_by_C2H3_p - r2663_by_C2H3_p; // C by C2H3+
  values[1506] = r1284_by_C2H3_p; // CH3 by C2H3+
  values[1507] = r1283_by_C2H3_p; // CH2 by C2H3+
  values[1508] = r1279_by_C2H3_p + r1280_by_C2H3_p + 2 * r1282_by_C2H3_p + r2663_by_C2H3_p; // H by C2H3+
  values[1508] -= r3664_by_C2H3_p;
  values[1509] = r1279_by_C2H3_p + r1281_by_C2H3_p + r2662_by_C2H3_p + r3664_by_C2H3_p; // H2 by C2H3+
  values[1510] = -r3338_by_C2H3_p; // H2O by C2H3+
  values[1511] = r2537_by_C2H3_p + r3664_by_C2H3_p; // C2H2+ by C2H3+
  values[1512] = -r2388_by_C2H3_p; // C3H2 by C2H3+
  values[1513] = r2391_by_C2H3_p + r2663_by_C2H3_p; // C3H2+ by C2H3+
  values[1514] = -r2391_by_C2H3_p; // C3H by C2H3+
  values[1515] = r2662_by_C2H3_p; // C3H+ by C2H3+
  values[1516] = -r1279_by_C2H3_p - r1280_by_C2H3_p - r1281_by_C2H3_p - r1282_by_C2H3_p; // C2H3+ by C2H3+
  values[1516] += -r1283_by_C2H3_p - r1284_by_C2H3_p - r2388_by_C2H3_p - r2391_by_C2H3_p;
  values[1516] += -r2537_by_C2H3_p - r2662_by_C2H3_p - r2663_by_C2H3_p - r3338_by_C2H3_p;
  values[1516] -= r3664_by_C2H3_p;
  values[1517] = r2388_by_C2H3_p; // C3H3+ by C2H3+
  values[1518] = r3338_by_C2H3_p; // H3O+ by C2H3+
  values[1519] = -r4591_by_C3H3_p; // O by C3H3+
  values[1520] = r4591_by_C3H3_p; // HCO+ by C3H3+
  values[1521] = -r1326_by_C3H3_p - r2021_by_C3H3_p; // e- by C3H3+
  values[1522] = r4591_by_C3H3_p; // C2H2 by C3H3+
  values[1523] = r1326_by_C3H3_p + r2021_by_C3H3_p; // H by C3H3+
  values[1524] = r1326_by_C3H3_p; // C3H2 by C3H3+
  values[1525] = r2021_by_C3H3_p; // H2CCC by C3H3+
  values[1526] = -r1326_by_C3H3_p - r2021_by_C3H3_p - r4591_by_C3H3_p; // C3H3+ by C3H3+
  values[1527] = r1513_by_CH5_p - r3056_by_CH5_p; // CH by CH5+
  values[1528] = -r4623_by_CH5_p - r4624_by_CH5_p; // O by CH5+
  values[1529] = r3036_by_CH5_p; // HCO+ by CH5+
  values[1530] = -r1509_by_CH5_p - r1510_by_CH5_p - r1511_by_CH5_p - r1512_by_CH5_p; // e- by CH5+
  values[1530] -= r1513_by_CH5_p;
  values[1531] = -r3029_by_CH5_p; // C2 by CH5+
  values[1532] = -r3032_by_CH5_p; // C2H by CH5+
  values[1533] = -r3030_by_CH5_p; // C2H2 by CH5+
  values[1534] = -r2709_by_CH5_p; // C by CH5+
  values[1535] = r1510_by_CH5_p + r1511_by_CH5_p; // CH3 by CH5+
  values[1536] = r1512_by_CH5_p + r2709_by_CH5_p + r2810_by_CH5_p + r3029_by_CH5_p; // CH4 by CH5+
  values[1536] += r3030_by_CH5_p + r3032_by_CH5_p + r3035_by_CH5_p + r3036_by_CH5_p;
  values[1536] += r3037_by_CH5_p + r3038_by_CH5_p + r3042_by_CH5_p + r3056_by_CH5_p;
  values[1536] += r4692_by_CH5_p;
  values[1537] = r1509_by_CH5_p - r2810_by_CH5_p + r4624_by_CH5_p; // CH2 by CH5+
  values[1538] = -r3036_by_CH5_p; // CO by CH5+
  values[1539] = -r3042_by_CH5_p; // HCO by CH5+
  values[1540] = r1509_by_CH5_p + 2 * r1511_by_CH5_p + r1512_by_CH5_p - r3677_by_CH5_p; // H by CH5+
  values[1541] = r1509_by_CH5_p + r1510_by_CH5_p + 2 * r1513_by_CH5_p + r3677_by_CH5_p; // H2 by CH5+
  values[1541] += r4623_by_CH5_p;
  values[1542] = -r3037_by_CH5_p; // H2CO by CH5+
  values[1543] = -r4692_by_CH5_p; // OH by CH5+
  values[1544] = -r3038_by_CH5_p; // H2O by CH5+
  values[1545] = r3056_by_CH5_p; // CH2+ by CH5+
  values[1546] = r2709_by_CH5_p; // CH+ by CH5+
  values[1547] = r3042_by_CH5_p; // H2CO+ by CH5+
  values[1548] = r3032_by_CH5_p; // C2H2+ by CH5+
  values[1549] = -r3035_by_CH5_p; // CO2 by CH5+
  values[1550] = r3029_by_CH5_p; // C2H+ by CH5+
  values[1551] = r4692_by_CH5_p; // H2O+ by CH5+
  values[1552] = r2810_by_CH5_p; // CH3+ by CH5+
  values[1553] = r3677_by_CH5_p; // CH4+ by CH5+
  values[1554] = r3030_by_CH5_p; // C2H3+ by CH5+
  values[1555] = -r1509_by_CH5_p - r1510_by_CH5_p - r1511_by_CH5_p - r1512_by_CH5_p; // CH5+ by CH5+
  values[1555] += -r1513_by_CH5_p - r2709_by_CH5_p - r2810_by_CH5_p - r3029_by_CH5_p;
  values[1555] += -r3030_by_CH5_p - r3032_by_CH5_p - r3035_by_CH5_p - r3036_by_CH5_p;
  values[1555] += -r3037_by_CH5_p - r3038_by_CH5_p - r3042_by_CH5_p - r3056_by_CH5_p;
  values[1555] += -r3677_by_CH5_p - r4623_by_CH5_p - r4624_by_CH5_p - r4692_by_CH5_p;
  values[1556] = r3037_by_CH5_p + r4623_by_CH5_p; // H2COH+ by CH5+
  values[1557] = r3038_by_CH5_p + r4624_by_CH5_p; // H3O+ by CH5+
  values[1558] = r3035_by_CH5_p; // HCO2+ by CH5+
  values[1559] = -r3492_by_H3_p; // CH by H3+
  values[1560] = -r3554_by_H3_p - r3555_by_H3_p; // O by H3+
  values[1561] = r3497_by_H3_p; // HCO+ by H3+
  values[1562] = -r1577_by_H3_p - r1578_by_H3_p; // e- by H3+
  values[1563] = -r6357_by_H3_p; // H- by H3+
  values[1564] = -r3401_by_H3_p; // C2 by H3+
  values[1565] = -r3412_by_H3_p; // C2H by H3+
  values[1566] = -r3402_by_H3_p; // C2H2 by H3+
  values[1567] = -r3447_by_H3_p; // C by H3+
  values[1568] = -r3456_by_H3_p; // CH3 by H3+
  values[1569] = -r3491_by_H3_p; // CH4 by H3+
  values[1570] = -r3449_by_H3_p; // CH2 by H3+
  values[1571] = -r3497_by_H3_p - r3498_by_H3_p; // CO by H3+
  values[1572] = -r3520_by_H3_p; // HCO by H3+
  values[1573] = r1577_by_H3_p + 3 * r1578_by_H3_p + r3554_by_H3_p + 2 * r6357_by_H3_p; // H by H3+
  values[1574] = r1577_by_H3_p + r3401_by_H3_p + r3402_by_H3_p + r3412_by_H3_p + r3416_by_H3_p; // H2 by H3+
  values[1574] += r3417_by_H3_p + r3418_by_H3_p + r3447_by_H3_p + r3449_by_H3_p + r3456_by_H3_p;
  values[1574] += r3491_by_H3_p + r3492_by_H3_p + r3496_by_H3_p + r3497_by_H3_p + r3498_by_H3_p;
  values[1574] += r3504_by_H3_p + r3506_by_H3_p + r3520_by_H3_p + r3553_by_H3_p + r3555_by_H3_p;
  values[1574] += r3557_by_H3_p + r6357_by_H3_p;
  values[1575] = -r3504_by_H3_p; // H2CO by H3+
  values[1576] = -r3557_by_H3_p; // OH by H3+
  values[1577] = -r3506_by_H3_p; // H2O by H3+
  values[1578] = r3498_by_H3_p; // HOC+ by H3+
  values[1579] = r3492_by_H3_p; // CH2+ by H3+
  values[1580] = r3447_by_H3_p; // CH+ by H3+
  values[1581] = r3520_by_H3_p; // H2CO+ by H3+
  values[1582] = -r3553_by_H3_p; // O2 by H3+
  values[1583] = r3412_by_H3_p; // C2H2+ by H3+
  values[1584] = -r3496_by_H3_p; // CO2 by H3+
  values[1585] = r3401_by_H3_p; // C2H+ by H3+
  values[1586] = r3554_by_H3_p + r3557_by_H3_p; // H2O+ by H3+
  values[1587] = r3555_by_H3_p; // OH+ by H3+
  values[1588] = r3449_by_H3_p; // CH3+ by H3+
  values[1589] = r3456_by_H3_p; // CH4+ by H3+
  values[1590] = -r3416_by_H3_p; // C3 by H3+
  values[1591] = -r3417_by_H3_p; // C3H2 by H3+
  values[1592] = r3418_by_H3_p; // C3H2+ by H3+
  values[1593] = -r3418_by_H3_p; // C3H by H3+
  values[1594] = r3416_by_H3_p; // C3H+ by H3+
  values[1595] = r3402_by_H3_p; // C2H3+ by H3+
  values[1596] = r3417_by_H3_p; // C3H3+ by H3+
  values[1597] = r3491_by_H3_p; // CH5+ by H3+
  values[1598] = -r1577_by_H3_p - r1578_by_H3_p - r3401_by_H3_p - r3402_by_H3_p - r3412_by_H3_p; // H3+ by H3+
  values[1598] += -r3416_by_H3_p - r3417_by_H3_p - r3418_by_H3_p - r3447_by_H3_p - r3449_by_H3_p;
  values[1598] += -r3456_by_H3_p - r3491_by_H3_p - r3492_by_H3_p - r3496_by_H3_p - r3497_by_H3_p;
  values[1598] += -r3498_by_H3_p - r3504_by_H3_p - r3506_by_H3_p - r3520_by_H3_p - r3553_by_H3_p;
  values[1598] += -r3554_by_H3_p - r3555_by_H3_p - r3557_by_H3_p - r6357_by_H3_p;
  values[1599] = r3504_by_H3_p; // H2COH+ by H3+
  values[1600] = r3506_by_H3_p; // H3O+ by H3+
  values[1601] = r3496_by_H3_p; // HCO2+ by H3+
  values[1602] = r3553_by_H3_p; // O2H+ by H3+
  values[1603] = r1588_by_H2COH_p - r3060_by_H2COH_p; // CH by H2COH+
  values[1604] = -r1587_by_H2COH_p - r1588_by_H2COH_p - r1589_by_H2COH_p - r1590_by_H2COH_p; // e- by H2COH+
  values[1604] -= r1591_by_H2COH_p;
  values[1605] = r1587_by_H2COH_p; // CH2 by H2COH+
  values[1606] = r1589_by_H2COH_p; // CO by H2COH+
  values[1607] = r1591_by_H2COH_p; // HCO by H2COH+
  values[1608] = r1589_by_H2COH_p + r1590_by_H2COH_p + 2 * r1591_by_H2COH_p; // H by H2COH+
  values[1609] = r1589_by_H2COH_p; // H2 by H2COH+
  values[1610] = r1590_by_H2COH_p + r3060_by_H2COH_p + r3360_by_H2COH_p; // H2CO by H2COH+
  values[1611] = r1587_by_H2COH_p; // OH by H2COH+
  values[1612] = r1588_by_H2COH_p - r3360_by_H2COH_p; // H2O by H2COH+
  values[1613] = r3060_by_H2COH_p; // CH2+ by H2COH+
  values[1614] = -r1587_by_H2COH_p - r1588_by_H2COH_p - r1589_by_H2COH_p - r1590_by_H2COH_p; // H2COH+ by H2COH+
  values[1614] += -r1591_by_H2COH_p - r3060_by_H2COH_p - r3360_by_H2COH_p;
  values[1615] = r3360_by_H2COH_p; // H3O+ by H2COH+
  values[1617] = r1595_by_H3O_p; // O by H3O+
  values[1618] = r2712_by_H3O_p; // HCO+ by H3O+
  values[1619] = -r1594_by_H3O_p - r1595_by_H3O_p - r1596_by_H3O_p - r1597_by_H3O_p; // e- by H3O+
  values[1622] = -r2712_by_H3O_p; // C by H3O+
  values[1623] = -r2814_by_H3O_p; // CH2 by H3O+
  values[1624] = r1594_by_H3O_p + r1595_by_H3O_p + 2 * r1597_by_H3O_p; // H by H3O+
  values[1625] = r1595_by_H3O_p + r1596_by_H3O_p + r2712_by_H3O_p; // H2 by H3O+
  values[1627] = r1596_by_H3O_p + r1597_by_H3O_p; // OH by H3O+
  values[1628] = r1594_by_H3O_p + r2814_by_H3O_p; // H2O by H3O+
  values[1631] = r2814_by_H3O_p; // CH3+ by H3O+
  values[1639] = -r1594_by_H3O_p - r1595_by_H3O_p - r1596_by_H3O_p - r1597_by_H3O_p; // H3O+ by H3O+
  values[1639] += -r2712_by_H3O_p - r2814_by_H3O_p;
}

function jacobian_r3061_by_H3O_p(y: Float64Array, k: Float64Array, values: Float64Array): void {
  const nH = k[741];
  const y_CH = y[0];
  const y_O = y[1];
  const y_e_m = y[3];
  const y_H_m = y[4];
  const y_C2 = y[5];
  const y_C2H = y[6];
  const y_C2H2 = y[7];
  const y_C = y[8];
  const y_CH4 = y[10];
  const y_CH2 = y[11];
  const y_CO = y[12];
  const y_HCO = y[13];
  const y_H = y[14];
  const y_H2 = y[15];
  const y_H2CO = y[16];
  const y_OH = y[17];
  const y_H2O = y[18];
  const y_CO2 = y[30];
  const y_C3 = y[38];
  const y_C3H2 = y[40];
  const y_C3H = y[42];
  const r3061_by_H3O_p = k[381] * nH * y_CH;
  const r3596_by_H3O_p = k[480] * nH * y_C2;
  const r3601_by_H3O_p = k[481] * nH * y_C3;
  const r3602_by_H3O_p = k[482] * nH * y_C3H2;
  const r3603_by_H3O_p = k[483] * nH * y_C3H;
  const r3633_by_H3O_p = k[484] * nH * y_H2CO;
  const r6358_by_H3O_p = k[579] * nH * y_H_m;
  const r1656_by_HCO2_p = k[235] * nH * y_e_m;
  const r1657_by_HCO2_p = k[236] * nH * y_e_m;
  const r1658_by_HCO2_p = k[237] * nH * y_e_m;
  const r2373_by_HCO2_p = k[272] * nH * y_C2H2;
  const r2715_by_HCO2_p = k[290] * nH * y_C;
  const r3013_by_HCO2_p = k[360] * nH * y_CH4;
  const r3097_by_HCO2_p = k[388] * nH * y_CO;
  const r3363_by_HCO2_p = k[457] * nH * y_H2O;
  const r4631_by_HCO2_p = k[554] * nH * y_O;
  const r1711_by_HeH_p = k[239] * nH * y_e_m;
  const r3273_by_HeH_p = k[433] * nH * y_H2;
  const r3682_by_HeH_p = k[491] * nH * y_H;
  const r1732_by_O2H_p = k[241] * nH * y_e_m;
  const r2270_by_O2H_p = k[267] * nH * y_C2;
  const r2560_by_O2H_p = k[279] * nH * y_C2H;
  const r2723_by_O2H_p = k[292] * nH * y_C;
  const r2825_by_O2H_p = k[332] * nH * y_CH2;
  const r3075_by_O2H_p = k[385] * nH * y_CH;
  const r3101_by_O2H_p = k[389] * nH * y_CO;
  const r3283_by_O2H_p = k[435] * nH * y_H2;
  const r3314_by_O2H_p = k[439] * nH * y_H2CO;
  const r3376_by_O2H_p = k[458] * nH * y_H2O;
  const r3854_by_O2H_p = k[499] * nH * y_HCO;
  const r4570_by_O2H_p = k[543] * nH * y_CO2;
  const r4644_by_O2H_p = k[555] * nH * y_O;
  const r4701_by_O2H_p = k[571] * nH * y_OH;
  values[1616] = -r3061_by_H3O_p; // CH by H3O+
  values[1620] = -r6358_by_H3O_p; // H- by H3O+
  values[1621] = -r3596_by_H3O_p; // C2 by H3O+
  values[1624] += 2 * r6358_by_H3O_p; // H by H3O+
  values[1626] = -r3633_by_H3O_p; // H2CO by H3O+
  values[1628] += r3061_by_H3O_p + r3596_by_H3O_p + r3601_by_H3O_p + r3602_by_H3O_p; // H2O by H3O+
  values[1628] += r3603_by_H3O_p + r3633_by_H3O_p + r6358_by_H3O_p;
  values[1629] = r3061_by_H3O_p; // CH2+ by H3O+
  values[1630] = r3596_by_H3O_p; // C2H+ by H3O+
  values[1632] = -r3601_by_H3O_p; // C3 by H3O+
  values[1633] = -r3602_by_H3O_p; // C3H2 by H3O+
  values[1634] = r3603_by_H3O_p; // C3H2+ by H3O+
  values[1635] = -r3603_by_H3O_p; // C3H by H3O+
  values[1636] = r3601_by_H3O_p; // C3H+ by H3O+
  values[1637] = r3602_by_H3O_p; // C3H3+ by H3O+
  values[1638] = r3633_by_H3O_p; // H2COH+ by H3O+
  values[1639] += -r3061_by_H3O_p - r3596_by_H3O_p - r3601_by_H3O_p - r3602_by_H3O_p; // H3O+ by H3O+
  values[1639] += -r3603_by_H3O_p - r3633_by_H3O_p - r6358_by_H3O_p;
  values[1640] = r1657_by_HCO2_p - r4631_by_HCO2_p; // O by HCO2+
  values[1641] = r3097_by_HCO2_p + r4631_by_HCO2_p; // HCO+ by HCO2+
  values[1642] = -r1656_by_HCO2_p - r1657_by_HCO2_p - r1658_by_HCO2_p; // e- by HCO2+
  values[1643] = -r2373_by_HCO2_p; // C2H2 by HCO2+
  values[1644] = -r2715_by_HCO2_p; // C by HCO2+
  values[1645] = -r3013_by_HCO2_p; // CH4 by HCO2+
  values[1646] = r1657_by_HCO2_p + r1658_by_HCO2_p - r3097_by_HCO2_p; // CO by HCO2+
  values[1647] = r1656_by_HCO2_p + r1657_by_HCO2_p; // H by HCO2+
  values[1648] = r1658_by_HCO2_p; // OH by HCO2+
  values[1649] = -r3363_by_HCO2_p; // H2O by HCO2+
  values[1650] = r2715_by_HCO2_p; // CH+ by HCO2+
  values[1651] = r4631_by_HCO2_p; // O2 by HCO2+
  values[1652] = r1656_by_HCO2_p + r2373_by_HCO2_p + r2715_by_HCO2_p + r3013_by_HCO2_p; // CO2 by HCO2+
  values[1652] += r3097_by_HCO2_p + r3363_by_HCO2_p;
  values[1653] = r2373_by_HCO2_p; // C2H3+ by HCO2+
  values[1654] = r3013_by_HCO2_p; // CH5+ by HCO2+
  values[1655] = r3363_by_HCO2_p; // H3O+ by HCO2+
  values[1656] = -r1656_by_HCO2_p - r1657_by_HCO2_p - r1658_by_HCO2_p - r2373_by_HCO2_p; // HCO2+ by HCO2+
  values[1656] += -r2715_by_HCO2_p - r3013_by_HCO2_p - r3097_by_HCO2_p - r3363_by_HCO2_p;
  values[1656] -= r4631_by_HCO2_p;
  values[1657] = -r1711_by_HeH_p; // e- by HeH+
  values[1658] = r1711_by_HeH_p - r3682_by_HeH_p; // H by HeH+
  values[1659] = -r3273_by_HeH_p; // H2 by HeH+
  values[1660] = r3682_by_HeH_p; // H2+ by HeH+
  values[1661] = r1711_by_HeH_p + r3273_by_HeH_p + r3682_by_HeH_p; // He by HeH+
  values[1662] = r3273_by_HeH_p; // H3+ by HeH+
  values[1663] = -r1711_by_HeH_p - r3273_by_HeH_p - r3682_by_HeH_p; // HeH+ by HeH+
  values[1664] = -r3075_by_O2H_p; // CH by O2H+
  values[1665] = -r4644_by_O2H_p; // O by O2H+
  values[1666] = r3101_by_O2H_p; // HCO+ by O2H+
  values[1667] = -r1732_by_O2H_p; // e- by O2H+
  values[1668] = -r2270_by_O2H_p; // C2 by O2H+
  values[1669] = -r2560_by_O2H_p; // C2H by O2H+
  values[1670] = -r2723_by_O2H_p; // C by O2H+
  values[1671] = -r2825_by_O2H_p; // CH2 by O2H+
  values[1672] = -r3101_by_O2H_p; // CO by O2H+
  values[1673] = -r3854_by_O2H_p; // HCO by O2H+
  values[1674] = r1732_by_O2H_p; // H by O2H+
  values[1675] = -r3283_by_O2H_p; // H2 by O2H+
  values[1676] = -r3314_by_O2H_p; // H2CO by O2H+
  values[1677] = -r4701_by_O2H_p; // OH by O2H+
  values[1678] = -r3376_by_O2H_p; // H2O by O2H+
  values[1679] = r3075_by_O2H_p; // CH2+ by O2H+
  values[1680] = r2723_by_O2H_p; // CH+ by O2H+
  values[1681] = r3854_by_O2H_p; // H2CO+ by O2H+
  values[1682] = r1732_by_O2H_p + r2270_by_O2H_p + r2560_by_O2H_p + r2723_by_O2H_p; // O2 by O2H+
  values[1682] += r2825_by_O2H_p + r3075_by_O2H_p + r3101_by_O2H_p + r3283_by_O2H_p;
  values[1682] += r3314_by_O2H_p + r3376_by_O2H_p + r3854_by_O2H_p + r4570_by_O2H_p;
  values[1682] += r4644_by_O2H_p + r4701_by_O2H_p;
  values[1683] = r2560_by_O2H_p; // C2H2+ by O2H+
  values[1684] = -r4570_by_O2H_p; // CO2 by O2H+
  values[1685] = r2270_by_O2H_p; // C2H+ by O2H+
  values[1686] = r4701_by_O2H_p; // H2O+ by O2H+
  values[1687] = r4644_by_O2H_p; // OH+ by O2H+
  values[1688] = r2825_by_O2H_p; // CH3+ by O2H+
  values[1689] = r3283_by_O2H_p; // H3+ by O2H+
  values[1690] = r3314_by_O2H_p; // H2COH+ by O2H+
  values[1691] = r3376_by_O2H_p; // H3O+ by O2H+
  values[1692] = r4570_by_O2H_p; // HCO2+ by O2H+
  values[1693] = -r1732_by_O2H_p - r2270_by_O2H_p - r2560_by_O2H_p - r2723_by_O2H_p; // O2H+ by O2H+
  values[1693] += -r2825_by_O2H_p - r3075_by_O2H_p - r3101_by_O2H_p - r3283_by_O2H_p;
  values[1693] += -r3314_by_O2H_p - r3376_by_O2H_p - r3854_by_O2H_p - r4570_by_O2H_p;
  values[1693] += -r4644_by_O2H_p - r4701_by_O2H_p;
}

/** Derivatives of dy by y, in the order of the pattern. */
function jacobian(t: number, y: Float64Array, k: Float64Array, values: Float64Array): void {
  jacobian_CH_k984(y, k, values);
  jacobian_r1506_by_e_m(y, k, values);
  jacobian_r8011_by_C2H(y, k, values);
  jacobian_CH2_k935(y, k, values);
  jacobian_r8647_by_H(y, k, values);
  jacobian_r3337_by_H2O(y, k, values);
  jacobian_r8010_by_O2(y, k, values);
  jacobian_r4665_by_OH_p(y, k, values);
  jacobian_r3195_by_H2_p(y, k, values);
  jacobian_r3061_by_H3O_p(y, k, values);
}

// ------------ sparsity ------------

/** Start of each column in the Jacobian's values. */
const colPtr = Int32Array.from([
  0, 46, 93, 124, 181, 211, 248, 289, 329, 374, 400, 442, 485, 512, 557, 593, 636, 676, 715, 758,
  763, 796, 821, 856, 880, 907, 941, 964, 1001, 1022, 1042, 1072, 1095, 1126, 1160, 1193, 1223,
  1249, 1293, 1311, 1320, 1338, 1355, 1374, 1389, 1431, 1478, 1485, 1500, 1519, 1527, 1559, 1603,
  1616, 1640, 1657, 1664, 1694,
]);

/** Row of each Jacobian value. */
const rowIdx = Int32Array.from([
  0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28,
  30, 31, 32, 33, 34, 35, 37, 39, 41, 43, 44, 45, 46, 47, 50, 51, 52, 53, 56, 0, 1, 2, 3, 4, 5, 6,
  7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
  35, 36, 37, 38, 41, 42, 44, 47, 49, 50, 51, 52, 53, 54, 56, 0, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14,
  16, 17, 18, 21, 23, 25, 28, 31, 32, 35, 38, 40, 41, 42, 43, 48, 49, 52, 53, 54, 0, 1, 2, 3, 4, 5,
  6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
  31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
  55, 56, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 23, 28, 33, 35, 37,
  44, 45, 46, 51, 53, 1, 2, 3, 4, 5, 6, 8, 10, 12, 13, 14, 15, 17, 18, 20, 22, 23, 24, 25, 26, 27,
  31, 32, 33, 34, 35, 37, 38, 39, 43, 44, 45, 46, 50, 51, 53, 56, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12,
  13, 14, 15, 17, 18, 20, 21, 22, 23, 24, 25, 27, 28, 30, 31, 32, 33, 34, 35, 37, 38, 39, 41, 44,
  45, 46, 48, 50, 51, 56, 0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 14, 15, 17, 18, 20, 22, 24, 26, 27,
  28, 29, 30, 31, 32, 33, 36, 37, 38, 41, 42, 43, 44, 45, 46, 47, 48, 50, 51, 54, 0, 1, 2, 3, 4, 5,
  6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 20, 21, 22, 24, 25, 26, 27, 28, 30, 31, 32, 33, 34, 35,
  38, 39, 41, 42, 43, 44, 45, 46, 48, 50, 51, 53, 54, 56, 0, 1, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14,
  15, 16, 17, 18, 20, 22, 28, 31, 35, 36, 37, 45, 46, 51, 0, 1, 2, 3, 7, 9, 10, 11, 12, 14, 15, 17,
  18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 41, 43, 44, 45, 46, 48,
  49, 50, 51, 52, 53, 54, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22,
  23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 37, 41, 43, 44, 45, 46, 48, 50, 51, 53, 56, 1, 2, 3,
  4, 8, 9, 10, 12, 13, 14, 15, 17, 19, 20, 25, 27, 30, 32, 34, 36, 44, 45, 46, 50, 51, 54, 56, 0, 1,
  2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30,
  31, 32, 33, 34, 35, 36, 37, 44, 45, 46, 48, 50, 51, 52, 53, 55, 56, 0, 1, 2, 3, 4, 8, 9, 10, 11,
  12, 13, 14, 15, 16, 17, 18, 20, 22, 25, 28, 29, 33, 35, 36, 37, 40, 41, 43, 44, 45, 46, 47, 48,
  49, 50, 55, 0, 2, 3, 4, 6, 7, 8, 9, 11, 14, 15, 17, 18, 19, 20, 21, 22, 24, 25, 27, 28, 29, 31,
  32, 33, 34, 35, 36, 37, 39, 41, 43, 44, 45, 46, 48, 49, 50, 51, 53, 54, 55, 56, 0, 1, 2, 3, 5, 7,
  8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 25, 26, 27, 28, 31, 32, 33, 34, 35, 36,
  37, 44, 45, 46, 50, 51, 52, 53, 56, 0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  20, 22, 23, 24, 25, 26, 27, 30, 32, 33, 34, 35, 37, 44, 45, 46, 50, 51, 53, 54, 56, 1, 2, 3, 6, 7,
  8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 33, 34,
  36, 37, 43, 44, 45, 46, 48, 50, 51, 52, 53, 54, 56, 2, 3, 12, 14, 19, 0, 1, 2, 3, 4, 6, 7, 8, 9,
  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 30, 31, 33, 39, 43, 48, 0,
  1, 2, 3, 6, 8, 9, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 27, 30, 31, 35, 37, 41, 52, 0, 1, 2,
  3, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 27, 28, 30, 31, 33, 35,
  37, 39, 41, 48, 52, 53, 0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 18, 21, 22, 23, 28,
  31, 35, 52, 53, 0, 1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 20, 21, 22, 24, 25, 27, 28,
  31, 34, 39, 41, 43, 0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
  23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 34, 36, 37, 0, 1, 2, 3, 5, 7, 8, 11, 12, 13, 14, 16, 20,
  21, 22, 23, 24, 25, 26, 27, 28, 33, 56, 0, 1, 2, 3, 5, 6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  20, 21, 22, 24, 25, 26, 27, 29, 30, 32, 33, 34, 35, 36, 37, 44, 45, 46, 51, 52, 56, 0, 1, 2, 3, 4,
  5, 6, 7, 8, 12, 13, 14, 15, 16, 18, 23, 28, 41, 43, 48, 53, 1, 2, 3, 7, 9, 10, 12, 14, 15, 17, 18,
  26, 27, 28, 29, 30, 32, 33, 36, 54, 0, 1, 2, 8, 9, 10, 12, 13, 14, 15, 20, 21, 22, 23, 25, 26, 27,
  29, 30, 33, 34, 36, 37, 44, 45, 46, 50, 51, 54, 56, 0, 1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15,
  16, 21, 24, 28, 31, 35, 39, 41, 43, 52, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
  18, 21, 22, 23, 24, 26, 27, 28, 31, 32, 34, 35, 52, 53, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13,
  14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 37, 0, 1, 2, 3, 5,
  6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 26, 27, 28, 30, 31, 32, 33, 34, 35, 50,
  52, 53, 54, 0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 27, 28, 31, 35,
  36, 41, 43, 48, 50, 52, 1, 2, 3, 7, 9, 10, 11, 12, 14, 15, 16, 17, 18, 21, 23, 26, 27, 28, 30, 35,
  36, 48, 50, 52, 53, 54, 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23,
  24, 25, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 46, 47, 55, 1, 2,
  3, 5, 8, 12, 14, 15, 18, 20, 37, 38, 39, 43, 45, 46, 51, 53, 3, 5, 8, 9, 10, 14, 15, 39, 43, 2, 7,
  12, 14, 15, 18, 37, 40, 41, 42, 43, 45, 46, 47, 48, 49, 51, 53, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11,
  14, 15, 38, 41, 42, 43, 49, 1, 2, 6, 7, 12, 14, 15, 18, 37, 38, 39, 41, 42, 43, 45, 46, 48, 51,
  53, 2, 3, 6, 7, 8, 10, 12, 14, 15, 18, 38, 41, 43, 48, 49, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12,
  13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 32, 34, 35, 36, 37, 44, 46, 48,
  50, 51, 53, 54, 55, 56, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21,
  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46,
  47, 55, 3, 14, 37, 44, 45, 46, 55, 1, 7, 12, 14, 15, 37, 38, 39, 40, 41, 42, 43, 45, 46, 47, 0, 3,
  5, 6, 7, 8, 9, 11, 14, 15, 18, 28, 40, 41, 42, 43, 48, 49, 53, 1, 2, 3, 7, 14, 40, 47, 49, 0, 1,
  2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 28, 30, 31, 32, 35, 36, 48,
  50, 52, 53, 54, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23,
  27, 28, 30, 31, 32, 34, 35, 36, 38, 40, 41, 42, 43, 48, 49, 50, 51, 52, 53, 54, 56, 0, 3, 11, 12,
  13, 14, 15, 16, 17, 18, 21, 52, 53, 0, 1, 2, 3, 4, 5, 8, 11, 14, 15, 16, 17, 18, 21, 31, 35, 38,
  40, 41, 42, 43, 49, 52, 53, 1, 2, 3, 7, 8, 10, 12, 14, 17, 18, 22, 27, 30, 48, 50, 53, 54, 3, 14,
  15, 44, 46, 51, 55, 0, 1, 2, 3, 5, 6, 8, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 27, 28, 30,
  31, 32, 34, 35, 51, 52, 53, 54, 56,
]);
const pattern: SparsePattern = { size: 57, colPtr, rowIdx };

/** The state eliminated at each step. */
const order = Int32Array.from([
  19, 55, 49, 39, 46, 29, 40, 52, 38, 47, 54, 42, 41, 43, 26, 4, 36, 48, 31, 34, 28, 32, 53, 23, 21,
  20, 22, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 24, 25, 27, 30, 33, 35, 37,
  44, 45, 50, 51, 56,
]);

/** Start of each column of L + U. */
const factorColPtr = Int32Array.from([
  0, 5, 12, 20, 29, 38, 58, 79, 92, 113, 140, 157, 183, 211, 239, 262, 292, 328, 357, 391, 434, 466,
  507, 548, 582, 620, 660, 700, 749, 802, 851, 908, 954, 1000, 1049, 1098, 1139, 1192, 1236, 1280,
  1326, 1377, 1432, 1476, 1519, 1567, 1610, 1655, 1700, 1744, 1787, 1830, 1882, 1928, 1982, 2024,
  2076, 2118,
]);

/** Row of each entry of L + U. */
const factorRowIdx = Int32Array.from([
  0, 29, 30, 38, 40, 1, 4, 30, 40, 41, 52, 55, 2, 6, 9, 28, 29, 30, 33, 40, 3, 13, 30, 31, 34, 35,
  36, 40, 41, 1, 4, 30, 40, 41, 51, 52, 53, 55, 5, 10, 14, 16, 20, 21, 28, 29, 30, 33, 35, 36, 38,
  40, 41, 43, 44, 47, 48, 49, 2, 4, 6, 9, 11, 12, 13, 17, 22, 28, 29, 30, 33, 38, 40, 41, 44, 51,
  52, 53, 55, 7, 22, 24, 27, 30, 37, 38, 39, 40, 41, 42, 43, 44, 3, 4, 8, 13, 22, 25, 28, 29, 30,
  31, 34, 35, 36, 38, 40, 41, 44, 51, 52, 53, 55, 3, 4, 6, 8, 9, 11, 12, 13, 17, 22, 25, 28, 29, 30,
  31, 33, 34, 35, 36, 38, 40, 41, 44, 51, 52, 53, 55, 10, 17, 22, 26, 28, 29, 30, 33, 34, 36, 38,
  40, 43, 44, 47, 48, 54, 3, 4, 8, 11, 12, 13, 17, 22, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 38,
  40, 41, 44, 51, 52, 53, 55, 2, 6, 8, 9, 11, 12, 13, 17, 22, 25, 28, 29, 30, 31, 32, 33, 34, 35,
  36, 37, 38, 40, 41, 44, 51, 52, 53, 55, 2, 6, 8, 9, 11, 12, 13, 17, 22, 25, 28, 29, 30, 31, 32,
  33, 34, 35, 36, 37, 38, 40, 41, 44, 51, 52, 53, 55, 14, 20, 23, 24, 25, 26, 27, 28, 29, 30, 31,
  33, 34, 37, 38, 39, 40, 42, 45, 46, 47, 49, 56, 4, 15, 20, 22, 23, 25, 27, 28, 29, 30, 31, 32, 33,
  34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 49, 50, 51, 52, 53, 55, 7, 10, 14, 16, 17, 20, 22, 23,
  24, 25, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
  49, 50, 54, 56, 2, 6, 9, 11, 12, 13, 17, 20, 22, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
  38, 40, 41, 44, 51, 52, 53, 55, 3, 7, 12, 13, 17, 18, 20, 22, 24, 25, 27, 28, 29, 30, 31, 32, 33,
  34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 50, 51, 52, 53, 55, 7, 10, 14, 17, 18, 19, 20, 21,
  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
  46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 12, 13, 15, 17, 20, 22, 23, 25, 27, 28, 29, 30, 31,
  32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 49, 50, 51, 52, 53, 55, 7, 14, 18, 19, 20, 21,
  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
  46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 2, 6, 7, 8, 9, 11, 12, 13, 15, 17, 18, 20, 22, 23, 24,
  25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 49, 50, 51, 52,
  53, 55, 7, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
  41, 42, 43, 44, 45, 49, 50, 51, 52, 53, 55, 7, 12, 13, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29,
  30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 47, 48, 49, 50, 51, 52, 53, 55, 0,
  3, 13, 15, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
  41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 55, 3, 7, 12, 13, 17, 18, 20, 22, 23, 24, 25,
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 51, 52, 53, 55, 3, 4, 7, 9, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
  52, 53, 54, 55, 56, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
  25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
  49, 50, 51, 52, 53, 54, 55, 56, 2, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 18, 20, 21, 22, 23, 24, 25,
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 51, 52, 53, 54, 55, 56, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
  20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
  44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 3, 4, 8, 13, 14, 15, 17, 18, 19, 20, 21, 22,
  23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46,
  47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 3, 4, 8, 12, 13, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25,
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 51, 52, 53, 54, 55, 56, 4, 5, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25,
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 51, 52, 53, 54, 55, 56, 3, 4, 8, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25,
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 51, 52, 53, 54, 55, 56, 4, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
  34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 2, 3,
  4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
  32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55,
  56, 4, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
  37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 0, 4, 10, 15, 16,
  17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
  42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 1, 4, 7, 14, 15, 16, 17, 18, 19, 20,
  21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44,
  45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 1, 2, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17,
  20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
  44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14,
  15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 4, 7, 14, 16, 17, 18, 19,
  20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
  44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 4, 10, 14, 15, 17, 19, 20, 21, 22, 23, 24, 25,
  26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 51, 52, 53, 54, 55, 56, 0, 4, 5, 7, 10, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
  27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
  51, 52, 53, 54, 55, 56, 3, 12, 13, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
  33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 0,
  5, 10, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
  38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 4, 5, 7, 10, 14, 16,
  17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
  42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 4, 5, 10, 14, 16, 17, 19, 20, 21, 22,
  23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46,
  47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
  52, 53, 54, 55, 56, 7, 12, 13, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
  34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 1, 3,
  4, 6, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
  32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55,
  56, 1, 4, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
  35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 1, 3, 4,
  5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
  31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
  55, 56, 7, 10, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
  38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 0, 2, 6, 7, 8, 9, 10,
  11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
  36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 7, 10, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
  43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56,
]);
const factor: FactorPattern = {
  order,
  lu: { size: 57, colPtr: factorColPtr, rowIdx: factorRowIdx },
  denseFrom: 27,
  operations: 47072,
};

// ------------ reactions and invariants ------------

/** Identifier, type, equation, source, line and citation of each reaction. */
const reactionRows: readonly (readonly [string, string, string, number, number, string])[] = [
  ["64", "AD", "CH + O -> HCO+ + e-", 0, 24, "10.1088/0022-3700/6/1/020"],
  ["67", "AD", "H- + C2 -> C2H + e-", 0, 25, "10.1086/190665"],
  ["68", "AD", "H- + C2H -> C2H2 + e-", 0, 26, "10.1086/190665"],
  ["69", "AD", "H- + C -> CH + e-", 0, 27, "10.1086/190665"],
  ["70", "AD", "H- + CH3 -> CH4 + e-", 0, 28, "10.1086/190665"],
  ["71", "AD", "H- + CH -> CH2 + e-", 0, 29, "10.1086/190665"],
  ["73", "AD", "H- + CO -> HCO + e-", 0, 30, "10.1088/0004-637X/720/1/173"],
  ["74", "AD", "H- + H -> H2 + e-", 0, 31, "10.1103/PhysRevA.82.042708"],
  ["75", "AD", "H- + HCO -> H2CO + e-", 0, 32, "10.1086/190665"],
  ["79", "AD", "H- + O -> OH + e-", 0, 33, "10.1086/190665"],
  ["80", "AD", "H- + OH -> H2O + e-", 0, 34, "10.1086/190665"],
  ["147", "CD", "H2 + HOC+ -> HCO+ + H2", 0, 37, "10.1086/344404"],
  ["171", "CE", "C+ + CH2 -> CH2+ + C", 0, 40, "10.1086/190665"],
  ["181", "CE", "C+ + CH -> CH+ + C", 0, 41, "10.1086/190665"],
  ["185", "CE", "C+ + H2CO -> H2CO+ + C", 0, 42, "10.1016/0009-2614(78)85279-8"],
  ["189", "CE", "C+ + HCO -> HCO+ + C", 0, 43, "10.1086/190665"],
  ["214", "CE", "C2+ + HCO -> HCO+ + C2", 0, 44, "10.1086/190665"],
  ["218", "CE", "C2 + CO+ -> CO + C2+", 0, 45, "10.1086/190665"],
  ["220", "CE", "C2 + O2+ -> O2 + C2+", 0, 46, "10.1086/190665"],
  ["231", "CE", "C2H2+ + H2CO -> H2CO+ + C2H2", 0, 47, "10.1086/190665"],
  ["234", "CE", "C2H2+ + HCO -> HCO+ + C2H2", 0, 48, "10.1086/190665"],
  ["237", "CE", "C2H2 + CO2+ -> CO2 + C2H2+", 0, 49, "10.1039/f29807601084"],
  ["252", "CE", "C2H + CO+ -> CO + C2H+", 0, 50, "10.1086/190665"],
  ["254", "CE", "C + C2+ -> C2 + C+", 0, 51, "10.1086/190665"],
  ["256", "CE", "C + CO+ -> CO + C+", 0, 52, "10.1086/190665"],
  ["258", "CE", "C + O2+ -> O2 + C+", 0, 53, "10.1086/190665"],
  ["261", "CE", "CH+ + HCO -> HCO+ + CH", 0, 54, "10.1086/190665"],
  ["269", "CE", "CH2 + C2+ -> C2 + CH2+", 0, 55, "10.1086/190665"],
  ["271", "CE", "CH2 + CO+ -> CO + CH2+", 0, 56, "10.1086/190665"],
  ["272", "CE", "CH2 + H2CO+ -> H2CO + CH2+", 0, 57, "10.1086/190665"],
  ["273", "CE", "CH2 + H2O+ -> H2O + CH2+", 0, 58, "10.1086/190665"],
  ["276", "CE", "CH2 + O+ -> O + CH2+", 0, 59, "10.1086/190665"],
  ["277", "CE", "CH2 + O2+ -> O2 + CH2+", 0, 60, "10.1086/190665"],
  ["278", "CE", "CH2 + OH+ -> OH + CH2+", 0, 61, "10.1086/190665"],
  ["282", "CE", "CH3+ + HCO -> HCO+ + CH3", 0, 62, "10.1086/190665"],
  ["287", "CE", "CH4+ + C2H2 -> C2H2+ + CH4", 0, 63, "10.1021/j100534a002"],
  ["290", "CE", "CH4+ + H2CO -> H2CO+ + CH4", 0, 64, "10.1016/0009-2614(78)85279-8"],
  ["293", "CE", "CH4+ + O2 -> O2+ + CH4", 0, 65, "10.1063/1.555940"],
  ["295", "CE", "CH4 + CO+ -> CO + CH4+", 0, 66, "10.1016/0020-7381(78)80059-X"],
  ["296", "CE", "CH4 + CO2+ -> CO2 + CH4+", 0, 67, "10.1016/0009-2614(82)83164-3"],
  ["297", "CE", "CH + C2+ -> C2 + CH+", 0, 68, "10.1086/190665"],
  ["299", "CE", "CH + CO+ -> CO + CH+", 0, 69, "10.1086/190665"],
  ["300", "CE", "CH + H2CO+ -> H2CO + CH+", 0, 70, "10.1086/190665"],
  ["301", "CE", "CH + H2O+ -> H2O + CH+", 0, 71, "10.1086/190665"],
  ["305", "CE", "CH + O+ -> O + CH+", 0, 72, "10.1086/190665"],
  ["306", "CE", "CH + O2+ -> O2 + CH+", 0, 73, "10.1086/190665"],
  ["307", "CE", "CH + OH+ -> OH + CH+", 0, 74, "10.1086/190665"],
  ["317", "CE", "CO+ + CO2 -> CO2+ + CO", 0, 75, "10.1016/0020-7381(78)80059-X"],
  ["318", "CE", "CO+ + H2CO -> H2CO+ + CO", 0, 76, "10.1016/0020-7381(78)80059-X"],
  ["320", "CE", "CO+ + HCO -> HCO+ + CO", 0, 77, "10.1086/190665"],
  ["322", "CE", "CO+ + O2 -> O2+ + CO", 0, 78, "10.1016/0020-7381(78)80059-X"],
  ["333", "CE", "H+ + C2 -> C2+ + H", 0, 79, "10.1086/190665"],
  ["334", "CE", "H+ + C2H2 -> C2H2+ + H", 0, 80, "10.1016/0168-1176(92)80108-D"],
  ["339", "CE", "H+ + C2H -> C2H+ + H", 0, 81, "10.1086/190665"],
  ["343", "CE", "H+ + C3 -> C3+ + H", 0, 82, "10.1086/190982"],
  ["344", "CE", "H+ + C3H2 -> C3H2+ + H", 0, 83, "10.1086/190982"],
  ["345", "CE", "H+ + C3H -> C3H+ + H", 0, 84, "10.1086/190982"],
  ["369", "CE", "H+ + CH2 -> CH2+ + H", 0, 85, "10.1086/190665"],
  ["372", "CE", "H+ + CH3 -> CH3+ + H", 0, 86, "10.1086/190665"],
  ["381", "CE", "H+ + CH4 -> CH4+ + H", 0, 87, "10.1016/0032-0633(75)90141-5"],
  ["382", "CE", "H+ + CH -> CH+ + H", 0, 88, "10.1086/190665"],
  ["386", "CE", "H+ + H2CO -> H2CO+ + H", 0, 89, "10.1086/171331"],
  ["388", "CE", "H+ + H2O -> H2O+ + H", 0, 90, "10.1016/0168-1176(92)80108-D"],
  ["400", "CE", "H+ + HCO -> HCO+ + H", 0, 91, "10.1086/190665"],
  ["416", "CE", "H+ + O2 -> O2+ + H", 0, 92, "10.1016/0168-1176(92)80108-D"],
  ["417", "CE", "H+ + O -> O+ + H", 0, 93, "10.1051/aas:1999419"],
  ["419", "CE", "H+ + OH -> OH+ + H", 0, 94, "10.1086/190665"],
  ["447", "CE", "H2+ + C2 -> C2+ + H2", 0, 95, "10.1086/190665"],
  ["448", "CE", "H2+ + C2H2 -> C2H2+ + H2", 0, 96, "10.1063/1.430817"],
  ["450", "CE", "H2+ + C2H -> C2H+ + H2", 0, 97, "10.1086/190665"],
  ["451", "CE", "H2+ + CH2 -> CH2+ + H2", 0, 98, "10.1086/190665"],
  ["453", "CE", "H2+ + CH4 -> CH4+ + H2", 0, 99, "10.1063/1.430817"],
  ["454", "CE", "H2+ + CH -> CH+ + H2", 0, 100, "10.1086/190665"],
  ["456", "CE", "H2+ + CO -> CO+ + H2", 0, 101, "10.1063/1.430817"],
  ["457", "CE", "H2+ + H2CO -> H2CO+ + H2", 0, 102, "10.1086/190665"],
  ["458", "CE", "H2+ + H2O -> H2O+ + H2", 0, 103, "10.1063/1.430817"],
  ["461", "CE", "H2+ + HCO -> HCO+ + H2", 0, 104, "10.1086/190665"],
  ["466", "CE", "H2+ + O2 -> O2+ + H2", 0, 105, "10.1063/1.430817"],
  ["467", "CE", "H2+ + OH -> OH+ + H2", 0, 106, "10.1086/190665"],
  ["469", "CE", "H2 + He+ -> He + H2+", 0, 107, "10.1063/1.456748"],
  ["472", "CE", "H2CO + O2+ -> O2 + H2CO+", 0, 108, "10.1063/1.438893"],
  ["473", "CE", "H2O+ + C2 -> C2+ + H2O", 0, 109, "10.1086/190665"],
  ["474", "CE", "H2O+ + C2H2 -> C2H2+ + H2O", 0, 110, "10.1039/f29807601084"],
  ["476", "CE", "H2O+ + C2H -> C2H+ + H2O", 0, 111, "10.1086/190665"],
  ["479", "CE", "H2O+ + H2CO -> H2CO+ + H2O", 0, 112, "10.1016/0009-2614(78)85621-8"],
  ["481", "CE", "H2O+ + HCO -> HCO+ + H2O", 0, 113, "10.1086/190665"],
  ["485", "CE", "H2O+ + O2 -> O2+ + H2O", 0, 114, "10.1039/f29807601084"],
  ["489", "CE", "H2O + CO+ -> CO + H2O+", 0, 115, "10.1086/190701"],
  ["490", "CE", "H2O + CO2+ -> CO2 + H2O+", 0, 116, "10.1016/0009-2614(78)85620-6"],
  ["499", "CE", "H + CO+ -> CO + H+", 0, 117, "10.1103/PhysRevLett.52.2084"],
  ["500", "CE", "H + H2+ -> H2 + H+", 0, 118, "10.1063/1.437823"],
  ["502", "CE", "H + He+ -> He + H+", 0, 119, "10.1086/306473"],
  ["503", "CE", "H + O+ -> O + H+", 0, 120, "10.1051/aas:1999419"],
  ["511", "CE", "HCO + H2CO+ -> H2CO + HCO+", 0, 121, "10.1086/190665"],
  ["513", "CE", "HCO + O2+ -> O2 + HCO+", 0, 122, "10.1086/190665"],
  ["519", "CE", "He+ + C2 -> C2+ + He", 0, 123, "10.1051/0004-6361/202346908"],
  ["520", "CE", "He+ + C2H2 -> C2H2+ + He", 0, 124, "10.1016/0020-7381(75)85034-0"],
  ["524", "CE", "He+ + C -> C+ + He", 0, 125, "10.1016/0009-2614(93)87090-P"],
  ["525", "CE", "He+ + CH4 -> CH4+ + He", 0, 126, "10.1016/0020-7381(78)80031-X"],
  ["526", "CE", "He+ + CH -> CH+ + He", 0, 127, "10.1051/0004-6361/202346908"],
  ["527", "CE", "He+ + CO2 -> CO2+ + He", 0, 128, "10.1016/0020-7381(76)80133-7"],
  ["528", "CE", "He+ + H2CO -> H2CO+ + He", 0, 129, "10.1086/171331"],
  ["529", "CE", "He+ + H2O -> H2O+ + He", 0, 130, "10.1016/0020-7381(78)80031-X"],
  ["536", "CE", "He+ + O2 -> O2+ + He", 0, 131, "10.1016/0020-7381(76)80133-7"],
  ["657", "CE", "O+ + C2 -> C2+ + O", 0, 132, "10.1086/190665"],
  ["658", "CE", "O+ + C2H2 -> C2H2+ + O", 0, 133, "10.1016/0168-1176(92)80108-D"],
  ["660", "CE", "O+ + C2H -> C2H+ + O", 0, 134, "10.1086/190665"],
  ["663", "CE", "O+ + CH4 -> CH4+ + O", 0, 135, "10.1063/1.438893"],
  ["666", "CE", "O+ + H2CO -> H2CO+ + O", 0, 136, "10.1063/1.438893"],
  ["667", "CE", "O+ + H2O -> H2O+ + O", 0, 137, "10.1063/1.438893"],
  ["669", "CE", "O+ + HCO -> HCO+ + O", 0, 138, "10.1086/190665"],
  ["673", "CE", "O+ + O2 -> O2+ + O", 0, 139, "10.1063/1.438893"],
  ["675", "CE", "O+ + OH -> OH+ + O", 0, 140, "10.1086/190665"],
  ["679", "CE", "O2+ + C2H2 -> C2H2+ + O2", 0, 141, "10.1016/S1387-3806(99)00146-3"],
  ["689", "CE", "O2 + CO2+ -> CO2 + O2+", 0, 142, "10.1016/0009-2614(82)83164-3"],
  ["693", "CE", "O + CO+ -> CO + O+", 0, 143, "10.1063/1.1677642"],
  ["694", "CE", "O + CO2+ -> CO2 + O+", 0, 144, "10.1029/RS007i001p00113"],
  ["696", "CE", "OH+ + C2 -> C2+ + OH", 0, 145, "10.1086/190665"],
  ["697", "CE", "OH+ + C2H -> C2H+ + OH", 0, 146, "10.1086/190665"],
  ["699", "CE", "OH+ + H2CO -> H2CO+ + OH", 0, 147, "10.1016/0009-2614(78)85621-8"],
  ["700", "CE", "OH+ + H2O -> H2O+ + OH", 0, 148, "10.1063/1.1680687"],
  ["702", "CE", "OH+ + HCO -> HCO+ + OH", 0, 149, "10.1086/190665"],
  ["705", "CE", "OH+ + O2 -> O2+ + OH", 0, 150, "10.1016/0009-2614(81)85191-3"],
  ["708", "CE", "OH + C2+ -> C2 + OH+", 0, 151, "10.1086/190665"],
  ["710", "CE", "OH + CO+ -> CO + OH+", 0, 152, "10.1086/190665"],
  ["800", "CE", "H+ + H2CCC -> C3H2+ + H", 0, 153, "10.1086/190982"],
  ["821", "CP", "C + CRP -> C+ + e-", 0, 156, "10.1086/190665"],
  ["822", "CP", "CO + CRP -> CO+ + e-", 0, 157, "10.1086/190665"],
  ["825", "CP", "H2 + CRP -> H+ + H-", 0, 158, "10.1086/190665"],
  ["826", "CP", "H2 + CRP -> H+ + H + e-", 0, 159, "10.1086/190665"],
  ["827", "CP", "H2 + CRP -> H2+ + e-", 0, 160, "10.1086/190665"],
  ["828", "CP", "H2 + CRP -> H + H", 0, 161, "10.1086/190665"],
  ["829", "CP", "H + CRP -> H+ + e-", 0, 162, "10.1086/190665"],
  ["830", "CP", "He + CRP -> He+ + e-", 0, 163, "10.1086/190665"],
  ["832", "CP", "O + CRP -> O+ + e-", 0, 164, "10.1086/190665"],
  ["842", "CR", "C2 + CRPHOT -> C + C", 0, 167, "10.1051/0004-6361/201628742"],
  ["843", "CR", "C2 + CRPHOT -> C2+ + e-", 0, 168, "10.1051/0004-6361/201628742"],
  ["845", "CR", "C2H2 + CRPHOT -> C2H2+ + e-", 0, 169, "10.1051/0004-6361/201628742"],
  ["846", "CR", "C2H2 + CRPHOT -> C2H + H", 0, 170, "10.1051/0004-6361/201628742"],
  ["857", "CR", "C2H + CRPHOT -> C2 + H", 0, 171, "10.1051/0004-6361/201628742"],
  ["865", "CR", "C3 + CRPHOT -> C2 + C", 0, 172, "10.1051/0004-6361/201628742"],
  ["866", "CR", "C3 + CRPHOT -> C3+ + e-", 0, 173, "10.1051/0004-6361/201628742"],
  ["868", "CR", "C3H2 + CRPHOT -> C3H + H", 0, 174, "10.1051/0004-6361/201628742"],
  ["869", "CR", "C3H + CRPHOT -> C3 + H", 0, 175, "10.1051/0004-6361/201628742"],
  ["924", "CR", "C + CRPHOT -> C+ + e-", 0, 176, "10.1051/0004-6361/201628742"],
  ["933", "CR", "CH+ + CRPHOT -> C+ + H", 0, 177, "10.1051/0004-6361/201628742"],
  ["935", "CR", "CH2 + CRPHOT -> CH2+ + e-", 0, 178, "10.26093/cds/vizier.35170021"],
  ["936", "CR", "CH2 + CRPHOT -> CH + H", 0, 179, "10.1051/0004-6361/201628742"],
  ["937", "CR", "CH2+ + CRPHOT -> C+ + H2", 0, 180, "10.1051/0004-6361/201628742"],
  ["938", "CR", "CH2+ + CRPHOT -> CH+ + H", 0, 181, "10.1051/0004-6361/201628742"],
  ["939", "CR", "CH2+ + CRPHOT -> CH + H+", 0, 182, "10.1051/0004-6361/201628742"],
  ["953", "CR", "CH3 + CRPHOT -> CH3+ + e-", 0, 183, "10.1051/0004-6361/201628742"],
  ["954", "CR", "CH3 + CRPHOT -> CH2 + H", 0, 184, "10.1051/0004-6361/201628742"],
  ["955", "CR", "CH3 + CRPHOT -> CH + H2", 0, 185, "10.1051/0004-6361/201628742"],
  ["980", "CR", "CH4 + CRPHOT -> CH2 + H2", 0, 186, "10.1051/0004-6361/201628742"],
  ["981", "CR", "CH4 + CRPHOT -> CH4+ + e-", 0, 187, "10.1051/0004-6361/201628742"],
  ["982", "CR", "CH4+ + CRPHOT -> CH2+ + H2", 0, 188, "10.1051/0004-6361/201628742"],
  ["983", "CR", "CH4+ + CRPHOT -> CH3+ + H", 0, 189, "10.1051/0004-6361/201628742"],
  ["984", "CR", "CH + CRPHOT -> C + H", 0, 190, "10.1051/0004-6361/201628742"],
  ["985", "CR", "CH + CRPHOT -> CH+ + e-", 0, 191, "10.1051/0004-6361/201628742"],
  ["989", "CR", "CO2 + CRPHOT -> CO + O", 0, 192, "10.1051/0004-6361/201628742"],
  ["990", "CR", "CO + CRPHOT -> O + C", 0, 193, "10.1086/185073"],
  ["991", "CR", "CO+ + CRPHOT -> C+ + O", 0, 194, "10.1051/0004-6361/201628742"],
  ["998", "CR", "H- + CRPHOT -> H + e-", 0, 195, "10.1051/0004-6361/201628742"],
  ["999", "CR", "H2+ + CRPHOT -> H+ + H", 0, 196, "10.1051/0004-6361/201628742"],
  ["1000", "CR", "H2CCC + CRPHOT -> C3H + H", 0, 197, "10.1051/0004-6361/201628742"],
  ["1002", "CR", "H2CO + CRPHOT -> CO + H2", 0, 198, "10.1051/0004-6361/201628742"],
  ["1003", "CR", "H2CO + CRPHOT -> H2CO+ + e-", 0, 199, "10.1051/0004-6361/201628742"],
  ["1007", "CR", "H2O + CRPHOT -> OH + H", 0, 200, "10.1051/0004-6361/201628742"],
  ["1008", "CR", "H2O + CRPHOT -> H2O+ + e-", 0, 201, "10.1051/0004-6361/201628742"],
  ["1030", "CR", "HCO + CRPHOT -> CO + H", 0, 202, "10.1086/168117"],
  ["1031", "CR", "HCO + CRPHOT -> HCO+ + e-", 0, 203, "10.1051/0004-6361/201628742"],
  ["1076", "CR", "O2 + CRPHOT -> O2+ + e-", 0, 204, "10.1051/0004-6361/201628742"],
  ["1077", "CR", "O2 + CRPHOT -> O + O", 0, 205, "10.1051/0004-6361/201628742"],
  ["1078", "CR", "O2+ + CRPHOT -> O+ + O", 0, 206, "10.1051/0004-6361/201628742"],
  ["1081", "CR", "O + CRPHOT -> O+ + e-", 0, 207, "10.1051/0004-6361/201628742"],
  ["1086", "CR", "OH + CRPHOT -> O + H", 0, 208, "10.1051/0004-6361/201628742"],
  ["1087", "CR", "OH+ + CRPHOT -> O+ + H", 0, 209, "10.1051/0004-6361/201628742"],
  ["1273", "DR", "C2+ + e- -> C + C", 0, 212, "10.1016/0370-1573(90)90159-Y"],
  ["1274", "DR", "C2H+ + e- -> C2 + H", 0, 213, "10.1039/b314882c"],
  ["1275", "DR", "C2H+ + e- -> CH + C", 0, 214, "10.1039/b314882c"],
  ["1276", "DR", "C2H2+ + e- -> C2 + H + H", 0, 215, "10.1016/0370-1573(90)90159-Y"],
  ["1277", "DR", "C2H2+ + e- -> C2H + H", 0, 216, "10.1016/0370-1573(90)90159-Y"],
  ["1278", "DR", "C2H2+ + e- -> CH + CH", 0, 217, "10.1016/0370-1573(90)90159-Y"],
  ["1279", "DR", "C2H3+ + e- -> C2 + H + H2", 0, 218, "10.1051/0004-6361:20020882"],
  ["1280", "DR", "C2H3+ + e- -> C2H2 + H", 0, 219, "10.1051/0004-6361:20020882"],
  ["1281", "DR", "C2H3+ + e- -> C2H + H2", 0, 220, "10.1051/0004-6361:20020882"],
  ["1282", "DR", "C2H3+ + e- -> C2H + H + H", 0, 221, "10.1051/0004-6361:20020882"],
  ["1283", "DR", "C2H3+ + e- -> CH2 + CH", 0, 222, "10.1051/0004-6361:20020882"],
  ["1284", "DR", "C2H3+ + e- -> CH3 + C", 0, 223, "10.1051/0004-6361:20020882"],
  ["1316", "DR", "C3+ + e- -> C2 + C", 0, 224, "10.1086/190665"],
  ["1317", "DR", "C3H+ + e- -> C2H + C", 0, 225, "10.1086/190665"],
  ["1318", "DR", "C3H+ + e- -> C3 + H", 0, 226, "10.1086/190665"],
  ["1319", "DR", "C3H2+ + e- -> C2 + CH2", 0, 227, "10.1051/0004-6361/202346908"],
  ["1320", "DR", "C3H2+ + e- -> C2H2 + C", 0, 228, "10.1051/0004-6361/202346908"],
  ["1321", "DR", "C3H2+ + e- -> C3 + H2", 0, 229, "10.1051/0004-6361/202346908"],
  ["1322", "DR", "C3H2+ + e- -> C3 + H + H", 0, 230, "10.1051/0004-6361/202346908"],
  ["1323", "DR", "C3H2+ + e- -> C3H + H", 0, 231, "10.1051/0004-6361/202346908"],
  ["1326", "DR", "C3H3+ + e- -> C3H2 + H", 0, 232, "10.1063/1.465801"],
  ["1436", "DR", "CH+ + e- -> C + H", 0, 233, "10.1016/0370-1573(90)90159-Y"],
  ["1437", "DR", "CH2+ + e- -> C + H2", 0, 234, "10.1086/306164"],
  ["1438", "DR", "CH2+ + e- -> C + H + H", 0, 235, "10.1086/306164"],
  ["1439", "DR", "CH2+ + e- -> CH + H", 0, 236, "10.1086/306164"],
  ["1455", "DR", "CH3+ + e- -> CH2 + H", 0, 237, "10.1016/0370-1573(90)90159-Y"],
  ["1456", "DR", "CH3+ + e- -> CH + H2", 0, 238, "10.1016/0370-1573(90)90159-Y"],
  ["1457", "DR", "CH3+ + e- -> CH + H + H", 0, 239, "10.1051/0004-6361/202346908"],
  ["1505", "DR", "CH4+ + e- -> CH2 + H + H", 0, 240, "10.1016/0370-1573(90)90159-Y"],
  ["1506", "DR", "CH4+ + e- -> CH3 + H", 0, 241, "10.1016/0370-1573(90)90159-Y"],
  ["1509", "DR", "CH5+ + e- -> CH2 + H2 + H", 0, 242, "10.1086/305581"],
  ["1510", "DR", "CH5+ + e- -> CH3 + H2", 0, 243, "10.1086/305581"],
  ["1511", "DR", "CH5+ + e- -> CH3 + H + H", 0, 244, "10.1086/305581"],
  ["1512", "DR", "CH5+ + e- -> CH4 + H", 0, 245, "10.1086/305581"],
  ["1513", "DR", "CH5+ + e- -> CH + H2 + H2", 0, 246, "10.1086/305581"],
  ["1517", "DR", "CO+ + e- -> O + C", 0, 247, "10.1051/0004-6361/202346908"],
  ["1518", "DR", "CO2+ + e- -> CO + O", 0, 248, "10.1016/0370-1573(90)90159-Y"],
  ["1524", "DR", "H2+ + e- -> H + H", 0, 249, "10.1016/0370-1573(90)90159-Y"],
  ["1541", "DR", "H2CO+ + e- -> CH2 + O", 0, 250, "10.1088/0067-0049/199/1/21"],
  ["1542", "DR", "H2CO+ + e- -> CO + H2", 0, 251, "10.1088/0067-0049/199/1/21"],
  ["1543", "DR", "H2CO+ + e- -> CO + H + H", 0, 252, "10.1088/0067-0049/199/1/21"],
  ["1544", "DR", "H2CO+ + e- -> HCO + H", 0, 253, "10.1088/0067-0049/199/1/21"],
  ["1561", "DR", "H2O+ + e- -> O + H2", 0, 254, "10.1039/a909314a"],
  ["1562", "DR", "H2O+ + e- -> O + H + H", 0, 255, "10.1039/a909314a"],
  ["1563", "DR", "H2O+ + e- -> OH + H", 0, 256, "10.1039/a909314a"],
  ["1577", "DR", "H3+ + e- -> H2 + H", 0, 257, "10.1103/PhysRevA.70.052716"],
  ["1578", "DR", "H3+ + e- -> H + H + H", 0, 258, "10.1103/PhysRevA.70.052716"],
  ["1587", "DR", "H2COH+ + e- -> CH2 + OH", 0, 259, "10.1080/00268970701206642"],
  ["1588", "DR", "H2COH+ + e- -> CH + H2O", 0, 260, "10.1080/00268970701206642"],
  ["1589", "DR", "H2COH+ + e- -> CO + H2 + H", 0, 261, "10.1080/00268970701206642"],
  ["1590", "DR", "H2COH+ + e- -> H2CO + H", 0, 262, "10.1080/00268970701206642"],
  ["1591", "DR", "H2COH+ + e- -> HCO + H + H", 0, 263, "10.1080/00268970701206642"],
  ["1594", "DR", "H3O+ + e- -> H2O + H", 0, 264, "10.1021/jp9104097"],
  ["1595", "DR", "H3O+ + e- -> O + H2 + H", 0, 265, "10.1086/317137"],
  ["1596", "DR", "H3O+ + e- -> OH + H2", 0, 266, "10.1021/jp9104097"],
  ["1597", "DR", "H3O+ + e- -> OH + H + H", 0, 267, "10.1021/jp9104097"],
  ["1655", "DR", "HCO+ + e- -> CO + H", 0, 268, "10.1016/0370-1573(90)90159-Y"],
  ["1656", "DR", "HCO2+ + e- -> CO2 + H", 0, 269, "10.1039/b314005a"],
  ["1657", "DR", "HCO2+ + e- -> CO + O + H", 0, 270, "10.1039/b314005a"],
  ["1658", "DR", "HCO2+ + e- -> CO + OH", 0, 271, "10.1039/b314005a"],
  ["1687", "DR", "HOC+ + e- -> CO + H", 0, 272, "10.1051/0004-6361/202346908"],
  ["1711", "DR", "HeH+ + e- -> He + H", 0, 273, "10.1016/0370-1573(90)90159-Y"],
  ["1731", "DR", "O2+ + e- -> O + O", 0, 274, "10.1088/0022-3700/16/8/017"],
  ["1732", "DR", "O2H+ + e- -> O2 + H", 0, 275, "10.1086/190665"],
  ["1737", "DR", "OH+ + e- -> O + H", 0, 276, "10.1016/0370-1573(90)90159-Y"],
  ["2021", "DR", "C3H3+ + e- -> H2CCC + H", 0, 277, "10.1093/mnras/stx1265"],
  ["2095", "IN", "C+ + C2H2 -> C3H+ + H", 0, 280, "10.1086/591548"],
  ["2103", "IN", "C+ + C2H -> C3+ + H", 0, 281, "10.1086/190665"],
  ["2140", "IN", "C+ + CH2 -> C2H+ + H", 0, 282, "10.1086/190665"],
  ["2150", "IN", "C+ + CH3 -> C2H+ + H2", 0, 283, "10.1086/190982"],
  ["2151", "IN", "C+ + CH3 -> C2H2+ + H", 0, 284, "10.1086/190665"],
  ["2183", "IN", "C+ + CH4 -> C2H2+ + H2", 0, 285, "10.1086/591548"],
  ["2184", "IN", "C+ + CH4 -> C2H3+ + H", 0, 286, "10.1086/591548"],
  ["2185", "IN", "C+ + CH -> C2+ + H", 0, 287, "10.1086/190665"],
  ["2187", "IN", "C+ + CO2 -> CO+ + CO", 0, 288, "10.1029/GL008i010p01115"],
  ["2190", "IN", "C+ + H2CO -> CO + CH2+", 0, 289, "10.1016/0009-2614(78)85279-8"],
  ["2191", "IN", "C+ + H2CO -> HCO+ + CH", 0, 290, "10.1016/0009-2614(78)85279-8"],
  ["2193", "IN", "C+ + H2O -> HCO+ + H", 0, 291, "10.1016/0009-2614(76)85066-X"],
  ["2194", "IN", "C+ + H2O -> HOC+ + H", 0, 292, "10.1086/591548"],
  ["2211", "IN", "C+ + HCO -> CO + CH+", 0, 293, "10.1086/190665"],
  ["2225", "IN", "C+ + O2 -> CO+ + O", 0, 294, "10.1086/591548"],
  ["2226", "IN", "C+ + O2 -> CO + O+", 0, 295, "10.1086/591548"],
  ["2232", "IN", "C+ + OH -> CO+ + H", 0, 296, "10.1086/190665"],
  ["2258", "IN", "C2+ + C2 -> C3+ + C", 0, 297, "10.1086/190665"],
  ["2261", "IN", "C2+ + HCO -> CO + C2H+", 0, 298, "10.1086/190665"],
  ["2262", "IN", "C2+ + O2 -> CO+ + CO", 0, 299, "10.1086/190665"],
  ["2264", "IN", "C2 + H2CO+ -> HCO + C2H+", 0, 300, "10.1086/190665"],
  ["2266", "IN", "C2 + HCO+ -> CO + C2H+", 0, 301, "10.1086/190665"],
  ["2269", "IN", "C2 + O2+ -> CO+ + CO", 0, 302, "10.1086/190665"],
  ["2270", "IN", "C2 + O2H+ -> O2 + C2H+", 0, 303, "10.1086/190665"],
  ["2276", "IN", "C2H+ + H2CO -> H2COH+ + C2", 0, 304, "10.1086/190665"],
  ["2284", "IN", "C2H+ + HCO -> CO + C2H2+", 0, 305, "10.1086/190665"],
  ["2331", "IN", "C2H2+ + HCO -> CO + C2H3+", 0, 306, "10.1086/190665"],
  ["2372", "IN", "C2H2 + HCO+ -> CO + C2H3+", 0, 307, "10.1016/0020-7381(77)80020-X"],
  ["2373", "IN", "C2H2 + HCO2+ -> CO2 + C2H3+", 0, 308, "10.1016/0020-7381(77)80020-X"],
  ["2388", "IN", "C2H3+ + C3H2 -> C3H3+ + C2H2", 0, 309, "10.1086/191314"],
  ["2391", "IN", "C2H3+ + C3H -> C3H2+ + C2H2", 0, 310, "10.1086/191314"],
  ["2537", "IN", "C2H + C2H3+ -> C2H2+ + C2H2", 0, 311, "10.1086/191314"],
  ["2554", "IN", "C2H + CO+ -> HCO+ + C2", 0, 312, "10.1086/190665"],
  ["2555", "IN", "C2H + H2CO+ -> HCO + C2H2+", 0, 313, "10.1086/190665"],
  ["2557", "IN", "C2H + HCO+ -> CO + C2H2+", 0, 314, "10.1086/190665"],
  ["2560", "IN", "C2H + O2H+ -> O2 + C2H2+", 0, 315, "10.1086/190665"],
  ["2660", "IN", "C + C2H+ -> C3+ + H", 0, 316, "10.1086/190665"],
  ["2661", "IN", "C + C2H2+ -> C3H+ + H", 0, 317, "10.1086/190665"],
  ["2662", "IN", "C + C2H3+ -> C3H+ + H2", 0, 318, "10.1086/190982"],
  ["2663", "IN", "C + C2H3+ -> C3H2+ + H", 0, 319, "10.1086/190982"],
  ["2701", "IN", "C + CH+ -> C2+ + H", 0, 320, "10.1086/190665"],
  ["2702", "IN", "C + CH2+ -> C2H+ + H", 0, 321, "10.1086/190665"],
  ["2705", "IN", "C + CH3+ -> C2H+ + H2", 0, 322, "10.1086/190665"],
  ["2709", "IN", "C + CH5+ -> CH4 + CH+", 0, 323, "10.1086/190665"],
  ["2710", "IN", "C + H2O+ -> OH + CH+", 0, 324, "10.1086/190665"],
  ["2712", "IN", "C + H3O+ -> HCO+ + H2", 0, 325, "10.1086/190665"],
  ["2715", "IN", "C + HCO2+ -> CO2 + CH+", 0, 326, "10.1086/190665"],
  ["2722", "IN", "C + O2+ -> CO+ + O", 0, 327, "10.1086/190665"],
  ["2723", "IN", "C + O2H+ -> O2 + CH+", 0, 328, "10.1086/190665"],
  ["2724", "IN", "C + OH+ -> O + CH+", 0, 329, "10.1086/190665"],
  ["2743", "IN", "CH+ + C2 -> C3+ + H", 0, 330, "10.1086/190665"],
  ["2744", "IN", "CH+ + C2H2 -> C3H2+ + H", 0, 331, "10.1021/j100402a038"],
  ["2745", "IN", "CH+ + C2H -> C3+ + H2", 0, 332, "10.1086/190665"],
  ["2746", "IN", "CH+ + CH2 -> C2H+ + H2", 0, 333, "10.1086/190665"],
  ["2750", "IN", "CH+ + CH4 -> C2H2+ + H2 + H", 0, 334, "10.1016/0009-2614(77)80043-2"],
  ["2751", "IN", "CH+ + CH4 -> C2H3+ + H2", 0, 335, "10.1016/0009-2614(77)80043-2"],
  ["2753", "IN", "CH+ + CH -> C2+ + H2", 0, 336, "10.1086/190665"],
  ["2756", "IN", "CH+ + CO2 -> HCO+ + CO", 0, 337, "10.1016/0009-2614(77)80043-2"],
  ["2758", "IN", "CH+ + H2CO -> CO + CH3+", 0, 338, "10.1016/0009-2614(78)85279-8"],
  ["2759", "IN", "CH+ + H2CO -> H2COH+ + C", 0, 339, "10.1016/0009-2614(78)85279-8"],
  ["2760", "IN", "CH+ + H2CO -> HCO+ + CH2", 0, 340, "10.1016/0009-2614(78)85279-8"],
  ["2761", "IN", "CH+ + H2O -> H2CO+ + H", 0, 341, "10.1016/0009-2614(77)80043-2"],
  ["2762", "IN", "CH+ + H2O -> H3O+ + C", 0, 342, "10.1016/0009-2614(77)80043-2"],
  ["2763", "IN", "CH+ + H2O -> HCO+ + H2", 0, 343, "10.1016/0009-2614(77)80043-2"],
  ["2769", "IN", "CH+ + HCO -> CO + CH2+", 0, 344, "10.1086/190665"],
  ["2776", "IN", "CH+ + O2 -> CO+ + OH", 0, 345, "10.1016/0009-2614(77)80043-2"],
  ["2777", "IN", "CH+ + O2 -> HCO+ + O", 0, 346, "10.1016/0009-2614(77)80043-2"],
  ["2778", "IN", "CH+ + O2 -> HCO + O+", 0, 347, "10.1016/0009-2614(77)80043-2"],
  ["2779", "IN", "CH+ + O -> CO+ + H", 0, 348, "10.1086/157766"],
  ["2782", "IN", "CH+ + OH -> CO+ + H2", 0, 349, "10.1086/190665"],
  ["2785", "IN", "CH2+ + C2H -> C3H2+ + H", 0, 350, "10.1086/190665"],
  ["2788", "IN", "CH2+ + CO2 -> H2CO+ + CO", 0, 351, "10.1016/0009-2614(78)85279-8"],
  ["2791", "IN", "CH2+ + H2CO -> HCO+ + CH3", 0, 352, "10.1016/0009-2614(78)85279-8"],
  ["2792", "IN", "CH2+ + H2O -> H2COH+ + H", 0, 353, "10.1086/190701"],
  ["2797", "IN", "CH2+ + HCO -> CO + CH3+", 0, 354, "10.1086/190665"],
  ["2800", "IN", "CH2+ + O2 -> HCO+ + OH", 0, 355, "10.1016/0009-2614(77)80043-2"],
  ["2801", "IN", "CH2+ + O -> HCO+ + H", 0, 356, "10.1086/190665"],
  ["2805", "IN", "CH2 + C2+ -> C3H+ + H", 0, 357, "10.1086/190665"],
  ["2806", "IN", "CH2 + C2H+ -> C2 + CH3+", 0, 358, "10.1086/190665"],
  ["2807", "IN", "CH2 + C2H+ -> C3H2+ + H", 0, 359, "10.1086/190665"],
  ["2809", "IN", "CH2 + CH3+ -> C2H3+ + H2", 0, 360, "10.1086/190665"],
  ["2810", "IN", "CH2 + CH5+ -> CH4 + CH3+", 0, 361, "10.1086/190665"],
  ["2811", "IN", "CH2 + CO+ -> HCO+ + CH", 0, 362, "10.1086/190665"],
  ["2812", "IN", "CH2 + H2CO+ -> HCO + CH3+", 0, 363, "10.1086/190665"],
  ["2813", "IN", "CH2 + H2O+ -> OH + CH3+", 0, 364, "10.1086/190665"],
  ["2814", "IN", "CH2 + H3O+ -> H2O + CH3+", 0, 365, "10.1086/190665"],
  ["2818", "IN", "CH2 + HCO+ -> CO + CH3+", 0, 366, "10.1086/190665"],
  ["2824", "IN", "CH2 + O2+ -> H2CO+ + O", 0, 367, "10.1086/190665"],
  ["2825", "IN", "CH2 + O2H+ -> O2 + CH3+", 0, 368, "10.1086/190665"],
  ["2826", "IN", "CH2 + OH+ -> O + CH3+", 0, 369, "10.1086/190665"],
  ["2851", "IN", "CH3+ + C2 -> C3H+ + H2", 0, 370, "10.1086/190665"],
  ["2858", "IN", "CH3+ + C2H -> C3H2+ + H2", 0, 371, "10.1086/191314"],
  ["2887", "IN", "CH3+ + H2CO -> HCO+ + CH4", 0, 372, "10.1016/0009-2614(78)85279-8"],
  ["2892", "IN", "CH3+ + HCO -> CO + CH4+", 0, 373, "10.1086/190665"],
  ["2899", "IN", "CH3+ + O2 -> H2COH+ + O", 0, 374, "10.1086/164691"],
  ["2900", "IN", "CH3+ + O -> H2CO+ + H", 0, 375, "10.1086/154761"],
  ["2901", "IN", "CH3+ + O -> HCO+ + H2", 0, 376, "10.1086/154761"],
  ["2903", "IN", "CH3+ + OH -> H2CO+ + H2", 0, 377, "10.1086/190665"],
  ["2944", "IN", "CH4+ + C2H2 -> C2H3+ + CH3", 0, 378, "10.1021/j100534a002"],
  ["2949", "IN", "CH4+ + CH4 -> CH5+ + CH3", 0, 379, "10.1016/0009-2614(77)80043-2"],
  ["2950", "IN", "CH4+ + CO2 -> HCO2+ + CH3", 0, 380, "10.1016/0009-2614(77)80043-2"],
  ["2951", "IN", "CH4+ + CO -> HCO+ + CH3", 0, 381, "10.1016/0009-2614(77)80043-2"],
  ["2952", "IN", "CH4+ + H2CO -> H2COH+ + CH3", 0, 382, "10.1016/0009-2614(78)85279-8"],
  ["2953", "IN", "CH4+ + H2O -> H3O+ + CH3", 0, 383, "10.1016/0009-2614(77)80043-2"],
  ["2957", "IN", "CH4 + C2+ -> C2H+ + CH3", 0, 384, "10.1016/0009-2614(77)80043-2"],
  ["2958", "IN", "CH4 + C2+ -> C2H2+ + CH2", 0, 385, "10.1016/0009-2614(77)80043-2"],
  ["2959", "IN", "CH4 + C2+ -> C3H+ + H2 + H", 0, 386, "10.1016/0009-2614(77)80043-2"],
  ["2960", "IN", "CH4 + C2+ -> C3H2+ + H2", 0, 387, "10.1016/0009-2614(77)80043-2"],
  ["2962", "IN", "CH4 + C2H+ -> C2H2+ + CH3", 0, 388, "10.1016/0009-2614(77)80043-2"],
  ["2968", "IN", "CH4 + C3+ -> C3H+ + CH3", 0, 389, "10.1063/1.455103"],
  ["2971", "IN", "CH4 + C3H+ -> C2H3+ + C2H2", 0, 390, "10.1002/oms.1210270411"],
  ["2973", "IN", "CH4 + C3H2+ -> C3H3+ + CH3", 0, 391, "10.1002/oms.1210270411"],
  ["3002", "IN", "CH4 + CO+ -> HCO+ + CH3", 0, 392, "10.1016/0020-7381(78)80059-X"],
  ["3003", "IN", "CH4 + CO2+ -> HCO2+ + CH3", 0, 393, "10.1016/0009-2614(82)83164-3"],
  ["3006", "IN", "CH4 + H2CO+ -> H2COH+ + CH3", 0, 394, "10.1016/0020-7381(78)80059-X"],
  ["3007", "IN", "CH4 + H2O+ -> H3O+ + CH3", 0, 395, "10.1039/f29807601084"],
  ["3013", "IN", "CH4 + HCO2+ -> CO2 + CH5+", 0, 396, "10.1063/1.431067"],
  ["3021", "IN", "CH4 + OH+ -> CH5+ + O", 0, 397, "10.1063/1.431067"],
  ["3022", "IN", "CH4 + OH+ -> H3O+ + CH2", 0, 398, "10.1063/1.431067"],
  ["3029", "IN", "CH5+ + C2 -> C2H+ + CH4", 0, 399, "10.1086/190665"],
  ["3030", "IN", "CH5+ + C2H2 -> C2H3+ + CH4", 0, 400, "10.1016/0020-7381(77)80020-X"],
  ["3032", "IN", "CH5+ + C2H -> C2H2+ + CH4", 0, 401, "10.1086/190665"],
  ["3035", "IN", "CH5+ + CO2 -> HCO2+ + CH4", 0, 402, "10.1063/1.1679683"],
  ["3036", "IN", "CH5+ + CO -> HCO+ + CH4", 0, 403, "10.1063/1.431067"],
  ["3037", "IN", "CH5+ + H2CO -> H2COH+ + CH4", 0, 404, "10.1139/v79-378"],
  ["3038", "IN", "CH5+ + H2O -> H3O+ + CH4", 0, 405, "10.1016/0009-2614(75)85030-5"],
  ["3042", "IN", "CH5+ + HCO -> H2CO+ + CH4", 0, 406, "10.1086/190665"],
  ["3051", "IN", "CH + C2+ -> C3+ + H", 0, 407, "10.1086/190665"],
  ["3052", "IN", "CH + C2H+ -> C2 + CH2+", 0, 408, "10.1086/190665"],
  ["3053", "IN", "CH + C2H+ -> C3H+ + H", 0, 409, "10.1086/190665"],
  ["3054", "IN", "CH + C2H2+ -> C3H2+ + H", 0, 410, "10.1086/190665"],
  ["3055", "IN", "CH + CH3+ -> C2H2+ + H2", 0, 411, "10.1086/190665"],
  ["3056", "IN", "CH + CH5+ -> CH4 + CH2+", 0, 412, "10.1086/190665"],
  ["3057", "IN", "CH + CO+ -> HCO+ + C", 0, 413, "10.1086/190665"],
  ["3058", "IN", "CH + H2CO+ -> HCO + CH2+", 0, 414, "10.1086/190665"],
  ["3059", "IN", "CH + H2O+ -> OH + CH2+", 0, 415, "10.1086/190665"],
  ["3060", "IN", "CH + H2COH+ -> H2CO + CH2+", 0, 416, "10.1086/190665"],
  ["3061", "IN", "CH + H3O+ -> H2O + CH2+", 0, 417, "10.1086/190665"],
  ["3065", "IN", "CH + HCO+ -> CO + CH2+", 0, 418, "10.1086/190665"],
  ["3073", "IN", "CH + O+ -> CO+ + H", 0, 419, "10.1086/190665"],
  ["3074", "IN", "CH + O2+ -> HCO+ + O", 0, 420, "10.1086/190665"],
  ["3075", "IN", "CH + O2H+ -> O2 + CH2+", 0, 421, "10.1086/190665"],
  ["3076", "IN", "CH + OH+ -> O + CH2+", 0, 422, "10.1086/190665"],
  ["3092", "IN", "CO+ + H2CO -> HCO+ + HCO", 0, 423, "10.1016/0020-7381(78)80059-X"],
  ["3097", "IN", "CO + HCO2+ -> CO2 + HCO+", 0, 424, "10.1086/190665"],
  ["3101", "IN", "CO + O2H+ -> O2 + HCO+", 0, 425, "10.1086/190665"],
  ["3111", "IN", "H+ + C2H -> C2+ + H2", 0, 426, "10.1086/190665"],
  ["3112", "IN", "H+ + C3H2 -> C3H+ + H2", 0, 427, "10.1086/190982"],
  ["3113", "IN", "H+ + C3H -> C3+ + H2", 0, 428, "10.1086/190982"],
  ["3126", "IN", "H+ + CH2 -> CH+ + H2", 0, 429, "10.1086/190665"],
  ["3145", "IN", "H+ + CH4 -> CH3+ + H2", 0, 430, "10.1016/0032-0633(75)90141-5"],
  ["3146", "IN", "H+ + CO2 -> HCO+ + O", 0, 431, "10.1016/0168-1176(92)80108-D"],
  ["3147", "IN", "H+ + H2CCC -> C3H+ + H2", 0, 432, "10.1086/190982"],
  ["3148", "IN", "H+ + H2CO -> CO+ + H2 + H", 0, 433, "10.1086/171331"],
  ["3149", "IN", "H+ + H2CO -> HCO+ + H2", 0, 434, "10.1086/171331"],
  ["3155", "IN", "H+ + HCO -> CO+ + H2", 0, 435, "10.1086/190665"],
  ["3156", "IN", "H+ + HCO -> CO + H2+", 0, 436, "10.1086/190665"],
  ["3181", "IN", "H2+ + C2 -> C2H+ + H", 0, 437, "10.1086/190665"],
  ["3182", "IN", "H2+ + C2H2 -> C2H3+ + H", 0, 438, "10.1063/1.430817"],
  ["3185", "IN", "H2+ + C2H -> C2H2+ + H", 0, 439, "10.1086/190665"],
  ["3186", "IN", "H2+ + C -> CH+ + H", 0, 440, "10.1086/190665"],
  ["3187", "IN", "H2+ + CH2 -> CH3+ + H", 0, 441, "10.1086/190665"],
  ["3190", "IN", "H2+ + CH4 -> CH3+ + H2 + H", 0, 442, "10.1063/1.430817"],
  ["3191", "IN", "H2+ + CH4 -> CH5+ + H", 0, 443, "10.1063/1.430817"],
  ["3192", "IN", "H2+ + CH -> CH2+ + H", 0, 444, "10.1086/190665"],
  ["3194", "IN", "H2+ + CO2 -> HCO2+ + H", 0, 445, "10.1016/0020-7381(76)80024-1"],
  ["3195", "IN", "H2+ + CO -> HCO+ + H", 0, 446, "10.1063/1.430817"],
  ["3196", "IN", "H2+ + H2 -> H3+ + H", 0, 447, "10.1063/1.1681453"],
  ["3197", "IN", "H2+ + H2CO -> HCO+ + H2 + H", 0, 448, "10.1086/190665"],
  ["3198", "IN", "H2+ + H2O -> H3O+ + H", 0, 449, "10.1063/1.430817"],
  ["3201", "IN", "H2+ + HCO -> CO + H3+", 0, 450, "10.1086/190665"],
  ["3202", "IN", "H2+ + He -> HeH+ + H", 0, 451, "10.1063/1.1681453"],
  ["3207", "IN", "H2+ + O2 -> O2H+ + H", 0, 452, "10.1063/1.430817"],
  ["3208", "IN", "H2+ + O -> OH+ + H", 0, 453, "10.1086/190665"],
  ["3209", "IN", "H2+ + OH -> H2O+ + H", 0, 454, "10.1086/190665"],
  ["3214", "IN", "H2 + C2+ -> C2H+ + H", 0, 455, "10.1086/306861"],
  ["3215", "IN", "H2 + C2H+ -> C2H2+ + H", 0, 456, "10.1086/306861"],
  ["3216", "IN", "H2 + C2H2+ -> C2H3+ + H", 0, 457, "10.1086/306861"],
  ["3219", "IN", "H2 + C3+ -> C3H+ + H", 0, 458, "10.1086/306861"],
  ["3220", "IN", "H2 + C3H+ -> C3H2+ + H", 0, 459, "10.1086/306861"],
  ["3221", "IN", "H2 + C3H2+ -> C3H3+ + H", 0, 460, "10.1016/0168-1176(84)85113-7"],
  ["3240", "IN", "H2 + CH+ -> CH2+ + H", 0, 461, "10.1086/306861"],
  ["3241", "IN", "H2 + CH2+ -> CH3+ + H", 0, 462, "10.1016/0009-2614(77)80043-2"],
  ["3245", "IN", "H2 + CH4+ -> CH5+ + H", 0, 463, "10.1016/0009-2614(77)80043-2"],
  ["3247", "IN", "H2 + CO+ -> HCO+ + H", 0, 464, "10.1063/1.473116"],
  ["3248", "IN", "H2 + CO+ -> HOC+ + H", 0, 465, "10.1063/1.473116"],
  ["3249", "IN", "H2 + CO2+ -> HCO2+ + H", 0, 466, "10.1016/0009-2614(82)83164-3"],
  ["3257", "IN", "H2 + H2O+ -> H3O+ + H", 0, 467, "10.3847/1538-4357/aaa0d8"],
  ["3272", "IN", "H2 + He+ -> H+ + H + He", 0, 468, "10.1063/1.456748"],
  ["3273", "IN", "H2 + HeH+ -> He + H3+", 0, 469, "10.1063/1.431067"],
  ["3281", "IN", "H2 + O+ -> OH+ + H", 0, 470, "10.3847/1538-4357/aab106"],
  ["3283", "IN", "H2 + O2H+ -> O2 + H3+", 0, 471, "10.1016/0009-2614(84)85665-1"],
  ["3284", "IN", "H2 + OH+ -> H2O+ + H", 0, 472, "10.3847/1538-4357/aaa0d8"],
  ["3303", "IN", "H2CO+ + H2CO -> H2COH+ + HCO", 0, 473, "10.1016/0020-7381(78)80059-X"],
  ["3313", "IN", "H2CO + O2+ -> O2 + HCO+ + H", 0, 474, "10.1063/1.438893"],
  ["3314", "IN", "H2CO + O2H+ -> O2 + H2COH+", 0, 475, "10.1086/190665"],
  ["3318", "IN", "H2O+ + C2 -> C2H+ + OH", 0, 476, "10.1086/190665"],
  ["3319", "IN", "H2O+ + C2H -> C2H2+ + OH", 0, 477, "10.1086/190665"],
  ["3322", "IN", "H2O+ + CO -> HCO+ + OH", 0, 478, "10.1016/0009-2614(81)85191-3"],
  ["3323", "IN", "H2O+ + H2CO -> H2COH+ + OH", 0, 479, "10.1016/0009-2614(78)85621-8"],
  ["3324", "IN", "H2O+ + H2O -> H3O+ + OH", 0, 480, "10.1063/1.1680687"],
  ["3328", "IN", "H2O+ + HCO -> CO + H3O+", 0, 481, "10.1086/190665"],
  ["3329", "IN", "H2O+ + HCO -> H2CO+ + OH", 0, 482, "10.1086/190665"],
  ["3334", "IN", "H2O + C2+ -> C2H+ + OH", 0, 483, "10.1086/190665"],
  ["3337", "IN", "H2O + C2H2+ -> C2H + H3O+", 0, 484, "10.1086/191151"],
  ["3338", "IN", "H2O + C2H3+ -> C2H2 + H3O+", 0, 485, "10.1086/191151"],
  ["3343", "IN", "H2O + C3H+ -> CO + C2H3+", 0, 486, "10.1021/ja00354a052"],
  ["3345", "IN", "H2O + C3H+ -> HCO+ + C2H2", 0, 487, "10.1021/ja00354a052"],
  ["3355", "IN", "H2O + CO+ -> HCO+ + OH", 0, 488, "10.1086/190701"],
  ["3356", "IN", "H2O + CO2+ -> HCO2+ + OH", 0, 489, "10.1016/0009-2614(78)85620-6"],
  ["3357", "IN", "H2O + H2CO+ -> HCO + H3O+", 0, 490, "10.1016/0020-7381(78)80059-X"],
  ["3360", "IN", "H2O + H2COH+ -> H2CO + H3O+", 0, 491, "10.1016/0009-2614(78)85620-6"],
  ["3362", "IN", "H2O + HCO+ -> CO + H3O+", 0, 492, "10.1016/0020-7381(78)80059-X"],
  ["3363", "IN", "H2O + HCO2+ -> CO2 + H3O+", 0, 493, "10.1016/0020-7381(82)85034-1"],
  ["3376", "IN", "H2O + O2H+ -> O2 + H3O+", 0, 494, "10.1086/190665"],
  ["3401", "IN", "H3+ + C2 -> C2H+ + H2", 0, 495, "10.1086/190665"],
  ["3402", "IN", "H3+ + C2H2 -> C2H3+ + H2", 0, 496, "10.1016/0020-7381(75)87007-0"],
  ["3412", "IN", "H3+ + C2H -> C2H2+ + H2", 0, 497, "10.1086/190665"],
  ["3416", "IN", "H3+ + C3 -> C3H+ + H2", 0, 498, "10.1086/190982"],
  ["3417", "IN", "H3+ + C3H2 -> C3H3+ + H2", 0, 499, "10.1086/190982"],
  ["3418", "IN", "H3+ + C3H -> C3H2+ + H2", 0, 500, "10.1086/190982"],
  ["3447", "IN", "H3+ + C -> CH+ + H2", 0, 501, "10.1086/190665"],
  ["3449", "IN", "H3+ + CH2 -> CH3+ + H2", 0, 502, "10.1086/190665"],
  ["3456", "IN", "H3+ + CH3 -> CH4+ + H2", 0, 503, "10.1086/190665"],
  ["3491", "IN", "H3+ + CH4 -> CH5+ + H2", 0, 504, "10.1063/1.431067"],
  ["3492", "IN", "H3+ + CH -> CH2+ + H2", 0, 505, "10.1086/190665"],
  ["3496", "IN", "H3+ + CO2 -> HCO2+ + H2", 0, 506, "10.1016/0020-7381(82)85034-1"],
  ["3497", "IN", "H3+ + CO -> HCO+ + H2", 0, 507, "10.1021/jp908500h"],
  ["3498", "IN", "H3+ + CO -> HOC+ + H2", 0, 508, "10.1021/jp908500h"],
  ["3504", "IN", "H3+ + H2CO -> H2COH+ + H2", 0, 509, "10.1139/v79-378"],
  ["3506", "IN", "H3+ + H2O -> H3O+ + H2", 0, 510, "10.1016/0020-7381(75)87007-0"],
  ["3520", "IN", "H3+ + HCO -> H2CO+ + H2", 0, 511, "10.1086/190665"],
  ["3553", "IN", "H3+ + O2 -> O2H+ + H2", 0, 512, "10.1016/0009-2614(84)85665-1"],
  ["3554", "IN", "H3+ + O -> H2O+ + H", 0, 513, "10.3847/1538-4357/ac41ce"],
  ["3555", "IN", "H3+ + O -> OH+ + H2", 0, 514, "10.3847/1538-4357/ac41ce"],
  ["3557", "IN", "H3+ + OH -> H2O+ + H2", 0, 515, "10.1086/190665"],
  ["3596", "IN", "H3O+ + C2 -> C2H+ + H2O", 0, 516, "10.1086/190665"],
  ["3601", "IN", "H3O+ + C3 -> C3H+ + H2O", 0, 517, "10.1051/0004-6361/202346908"],
  ["3602", "IN", "H3O+ + C3H2 -> C3H3+ + H2O", 0, 518, "10.1051/0004-6361/202346908"],
  ["3603", "IN", "H3O+ + C3H -> C3H2+ + H2O", 0, 519, "10.1051/0004-6361/202346908"],
  ["3633", "IN", "H3O+ + H2CO -> H2COH+ + H2O", 0, 520, "10.1139/v79-378"],
  ["3664", "IN", "H + C2H3+ -> C2H2+ + H2", 0, 521, "10.1086/306861"],
  ["3668", "IN", "H + C3H2+ -> C3H+ + H2", 0, 522, "10.1086/306861"],
  ["3672", "IN", "H + CH+ -> C+ + H2", 0, 523, "10.1088/0004-637X/737/2/60"],
  ["3676", "IN", "H + CH4+ -> CH3+ + H2", 0, 524, "10.1063/1.437823"],
  ["3677", "IN", "H + CH5+ -> CH4+ + H2", 0, 525, "10.1086/306861"],
  ["3678", "IN", "H + CO2+ -> HCO+ + O", 0, 526, "10.1063/1.446951"],
  ["3682", "IN", "H + HeH+ -> He + H2+", 0, 527, "10.1063/1.437823"],
  ["3743", "IN", "HCO+ + C3 -> C3H+ + CO", 0, 528, "10.1051/0004-6361/202346908"],
  ["3744", "IN", "HCO+ + C3H2 -> C3H3+ + CO", 0, 529, "10.1086/190982"],
  ["3745", "IN", "HCO+ + C3H -> C3H2+ + CO", 0, 530, "10.1086/190982"],
  ["3799", "IN", "HCO+ + H2CO -> H2COH+ + CO", 0, 531, "10.1139/v79-378"],
  ["3811", "IN", "HCO+ + HCO -> H2CO+ + CO", 0, 532, "10.1086/190665"],
  ["3850", "IN", "HCO + H2CO+ -> H2COH+ + CO", 0, 533, "10.1086/190665"],
  ["3853", "IN", "HCO + O2+ -> O2H+ + CO", 0, 534, "10.1086/190665"],
  ["3854", "IN", "HCO + O2H+ -> O2 + H2CO+", 0, 535, "10.1086/190665"],
  ["3917", "IN", "He+ + C2 -> C+ + C + He", 0, 536, "10.1086/190665"],
  ["3918", "IN", "He+ + C2H2 -> C2+ + He + H2", 0, 537, "10.1016/0020-7381(75)85034-0"],
  ["3919", "IN", "He+ + C2H2 -> C2H+ + He + H", 0, 538, "10.1016/0020-7381(75)85034-0"],
  ["3920", "IN", "He+ + C2H2 -> CH+ + CH + He", 0, 539, "10.1016/0020-7381(75)85034-0"],
  ["3930", "IN", "He+ + C2H -> C2+ + He + H", 0, 540, "10.1086/190665"],
  ["3931", "IN", "He+ + C2H -> CH+ + C + He", 0, 541, "10.1086/190665"],
  ["3932", "IN", "He+ + C2H -> CH + C+ + He", 0, 542, "10.1086/190665"],
  ["3940", "IN", "He+ + C3 -> C2 + C+ + He", 0, 543, "10.1051/0004-6361/202346908"],
  ["3941", "IN", "He+ + C3H2 -> C3H+ + He + H", 0, 544, "10.1086/190982"],
  ["3942", "IN", "He+ + C3H -> C3+ + He + H", 0, 545, "10.1086/190982"],
  ["4011", "IN", "He+ + CH2 -> C+ + He + H2", 0, 546, "10.1086/190665"],
  ["4012", "IN", "He+ + CH2 -> CH+ + He + H", 0, 547, "10.1086/190665"],
  ["4027", "IN", "He+ + CH3 -> CH+ + He + H2", 0, 548, "10.1086/190665"],
  ["4055", "IN", "He+ + CH4 -> CH+ + He + H2 + H", 0, 549, "10.1016/0020-7381(78)80031-X"],
  ["4056", "IN", "He+ + CH4 -> CH2+ + He + H2", 0, 550, "10.1016/0020-7381(78)80031-X"],
  ["4057", "IN", "He+ + CH4 -> CH3+ + He + H", 0, 551, "10.1016/0020-7381(78)80031-X"],
  ["4058", "IN", "He+ + CH4 -> CH3 + He + H+", 0, 552, "10.1016/0020-7381(78)80031-X"],
  ["4059", "IN", "He+ + CH -> C+ + He + H", 0, 553, "10.1086/190665"],
  ["4064", "IN", "He+ + CO2 -> CO+ + O + He", 0, 554, "10.1016/0020-7381(76)80133-7"],
  ["4065", "IN", "He+ + CO2 -> CO + O+ + He", 0, 555, "10.1016/0020-7381(76)80133-7"],
  ["4066", "IN", "He+ + CO2 -> O2+ + C + He", 0, 556, "10.1016/0020-7381(76)80133-7"],
  ["4067", "IN", "He+ + CO2 -> O2 + C+ + He", 0, 557, "10.1063/1.434579"],
  ["4068", "IN", "He+ + CO -> O + C+ + He", 0, 558, "10.1063/1.434579"],
  ["4074", "IN", "He+ + H2CCC -> C3+ + He + H2", 0, 559, "10.1086/190982"],
  ["4075", "IN", "He+ + H2CCC -> C3H+ + He + H", 0, 560, "10.1086/190982"],
  ["4076", "IN", "He+ + H2CO -> CO+ + He + H2", 0, 561, "10.1086/171331"],
  ["4077", "IN", "He+ + H2CO -> HCO+ + He + H", 0, 562, "10.1086/171331"],
  ["4078", "IN", "He+ + H2CO -> O + CH2+ + He", 0, 563, "10.1086/171331"],
  ["4082", "IN", "He+ + H2O -> OH+ + He + H", 0, 564, "10.1016/0020-7381(78)80031-X"],
  ["4083", "IN", "He+ + H2O -> OH + He + H+", 0, 565, "10.1016/0020-7381(78)80031-X"],
  ["4108", "IN", "He+ + HCO -> CO+ + He + H", 0, 566, "10.1086/190665"],
  ["4109", "IN", "He+ + HCO -> CO + HeH+", 0, 567, "10.1086/190665"],
  ["4110", "IN", "He+ + HCO -> O + CH+ + He", 0, 568, "10.1086/190665"],
  ["4152", "IN", "He+ + O2 -> O+ + O + He", 0, 569, "10.1016/0020-7381(76)80133-7"],
  ["4159", "IN", "He+ + OH -> O+ + He + H", 0, 570, "10.1086/190665"],
  ["4524", "IN", "O+ + C2 -> CO+ + C", 0, 571, "10.1086/190665"],
  ["4527", "IN", "O+ + C2H -> CO+ + CH", 0, 572, "10.1086/190665"],
  ["4531", "IN", "O+ + CH4 -> OH + CH3+", 0, 573, "10.1063/1.438893"],
  ["4533", "IN", "O+ + CO2 -> O2+ + CO", 0, 574, "10.1063/1.438893"],
  ["4534", "IN", "O+ + H2CO -> HCO+ + OH", 0, 575, "10.1063/1.438893"],
  ["4539", "IN", "O+ + HCO -> CO + OH+", 0, 576, "10.1086/190665"],
  ["4543", "IN", "O+ + OH -> O2+ + H", 0, 577, "10.1086/190665"],
  ["4548", "IN", "O2+ + C2H2 -> HCO+ + H + CO", 0, 578, "10.1016/S1387-3806(99)00146-3"],
  ["4570", "IN", "O2H+ + CO2 -> HCO2+ + O2", 0, 579, "10.1063/1.430946"],
  ["4577", "IN", "O + C2+ -> CO+ + C", 0, 580, "10.1086/157766"],
  ["4579", "IN", "O + C2H+ -> HCO+ + C", 0, 581, "10.1086/157766"],
  ["4582", "IN", "O + C2H2+ -> HCO+ + CH", 0, 582, "10.1086/157766"],
  ["4590", "IN", "O + C3H2+ -> HCO+ + C2H", 0, 583, "10.1086/190982"],
  ["4591", "IN", "O + C3H3+ -> HCO+ + C2H2", 0, 584, "10.1086/190982"],
  ["4622", "IN", "O + CH4+ -> OH + CH3+", 0, 585, "10.1051/0004-6361/202346908"],
  ["4623", "IN", "O + CH5+ -> H2COH+ + H2", 0, 586, "10.1086/157766"],
  ["4624", "IN", "O + CH5+ -> H3O+ + CH2", 0, 587, "10.1086/157766"],
  ["4625", "IN", "O + CO2+ -> O2+ + CO", 0, 588, "10.1029/RS007i001p00113"],
  ["4628", "IN", "O + H2O+ -> O2+ + H2", 0, 589, "10.1086/157766"],
  ["4631", "IN", "O + HCO2+ -> O2 + HCO+", 0, 590, "10.1051/0004-6361/202346908"],
  ["4644", "IN", "O + O2H+ -> O2 + OH+", 0, 591, "10.1086/190665"],
  ["4645", "IN", "O + OH+ -> O2+ + H", 0, 592, "10.1086/190665"],
  ["4664", "IN", "OH+ + C2 -> C2H+ + O", 0, 593, "10.1086/190665"],
  ["4665", "IN", "OH+ + C2H -> C2H2+ + O", 0, 594, "10.1086/190665"],
  ["4671", "IN", "OH+ + CO2 -> HCO2+ + O", 0, 595, "10.1016/0009-2614(81)85191-3"],
  ["4672", "IN", "OH+ + CO -> HCO+ + O", 0, 596, "10.1016/0009-2614(81)85191-3"],
  ["4673", "IN", "OH+ + H2CO -> H2COH+ + O", 0, 597, "10.1016/0009-2614(78)85621-8"],
  ["4674", "IN", "OH+ + H2O -> H3O+ + O", 0, 598, "10.1063/1.1680687"],
  ["4677", "IN", "OH+ + HCO -> CO + H2O+", 0, 599, "10.1086/190665"],
  ["4678", "IN", "OH+ + HCO -> H2CO+ + O", 0, 600, "10.1086/190665"],
  ["4683", "IN", "OH+ + OH -> H2O+ + O", 0, 601, "10.1086/190665"],
  ["4692", "IN", "OH + CH5+ -> H2O+ + CH4", 0, 602, "10.1086/190665"],
  ["4693", "IN", "OH + CO+ -> HCO+ + O", 0, 603, "10.1086/190665"],
  ["4694", "IN", "OH + H2O+ -> H3O+ + O", 0, 604, "10.1086/190665"],
  ["4696", "IN", "OH + HCO+ -> CO + H2O+", 0, 605, "10.1086/190665"],
  ["4697", "IN", "OH + HCO+ -> HCO2+ + H", 0, 606, "10.1051/0004-6361/202346908"],
  ["4701", "IN", "OH + O2H+ -> O2 + H2O+", 0, 607, "10.1086/190665"],
  ["6343", "MN", "H- + C+ -> C + H", 0, 610, "10.1086/590468"],
  ["6344", "MN", "H- + C2H2+ -> H + C2H2", 0, 611, "10.1086/590468"],
  ["6350", "MN", "H- + CH3+ -> H + CH3", 0, 612, "10.1086/590468"],
  ["6353", "MN", "H- + H+ -> H + H", 0, 613, "10.1086/590468"],
  ["6354", "MN", "H- + H2+ -> H2 + H", 0, 614, "10.1086/590468"],
  ["6355", "MN", "H- + H2CO+ -> H + H2CO", 0, 615, "10.1086/590468"],
  ["6357", "MN", "H- + H3+ -> H + H2 + H", 0, 616, "10.1086/590468"],
  ["6358", "MN", "H- + H3O+ -> H + H + H2O", 0, 617, "10.1086/590468"],
  ["6362", "MN", "H- + HCO+ -> H + H + CO", 0, 618, "10.1086/590468"],
  ["6363", "MN", "H- + HCO+ -> H + HCO", 0, 619, "10.1086/590468"],
  ["6364", "MN", "H- + He+ -> H + He", 0, 620, "10.1086/590468"],
  ["6372", "MN", "H- + O+ -> H + O", 0, 621, "10.1086/590468"],
  ["7047", "NN", "C2 + O2 -> CO + CO", 0, 624, "10.1021/jp003529r"],
  ["7092", "NN", "C + C2H2 -> C3 + H2", 0, 625, "10.1039/A900449A"],
  ["7093", "NN", "C + C2H2 -> C3H + H", 0, 626, "10.1039/A900449A"],
  ["7097", "NN", "C + C2H -> C3 + H", 0, 627, "10.1111/j.1365-2966.2004.07656.x"],
  ["7125", "NN", "C + CH2 -> C2H + H", 0, 628, "10.1111/j.1365-2966.2004.07656.x"],
  ["7130", "NN", "C + CH3 -> C2H2 + H", 0, 629, "10.1111/j.1365-2966.2004.07656.x"],
  ["7138", "NN", "C + CH -> C2 + H", 0, 630, "10.1111/j.1365-2966.2004.07656.x"],
  ["7146", "NN", "C + HCO -> CO + CH", 0, 631, "10.1111/j.1365-2966.2004.07656.x"],
  ["7164", "NN", "C + O2 -> CO + O", 0, 632, "10.1111/j.1365-2966.2004.07656.x"],
  ["7167", "NN", "C + OH -> CO + H", 0, 633, "10.1111/j.1365-2966.2004.07656.x"],
  ["7180", "NN", "CH2 + CH2 -> C2H2 + H + H", 0, 634, "10.1063/1.555908"],
  ["7184", "NN", "CH2 + HCO -> CO + CH3", 0, 635, "10.1063/1.555759"],
  ["7192", "NN", "CH2 + O2 -> CO2 + H2", 0, 636, "10.1002/bbpc.19920960815"],
  ["7193", "NN", "CH2 + O2 -> CO2 + H + H", 0, 637, "10.1002/bbpc.19920960815"],
  ["7194", "NN", "CH2 + O2 -> CO + H2O", 0, 638, "10.1002/bbpc.19920960815"],
  ["7195", "NN", "CH2 + O2 -> H2CO + O", 0, 639, "10.1002/bbpc.19920960815"],
  ["7196", "NN", "CH2 + O2 -> HCO + OH", 0, 640, "10.1002/bbpc.19920960815"],
  ["7197", "NN", "CH2 + O -> CO + H2", 0, 641, "10.1063/1.1748524"],
  ["7198", "NN", "CH2 + O -> CO + H + H", 0, 642, "10.1063/1.1748524"],
  ["7199", "NN", "CH2 + O -> HCO + H", 0, 643, "10.1016/0010-2180(81)90142-5"],
  ["7200", "NN", "CH2 + OH -> H2CO + H", 0, 644, "10.1063/1.555759"],
  ["7201", "NN", "CH2 + OH -> H2O + CH", 0, 645, "10.1086/190919"],
  ["7202", "NN", "CH2 + OH -> O + CH3", 0, 646, "10.1086/190919"],
  [
    "7214",
    "NN",
    "CH3 + H2CO -> HCO + CH4",
    0,
    647,
    "10.1063/1.555953; 10.1051/0004-6361/202346908",
  ],
  ["7217", "NN", "CH3 + HCO -> CO + CH4", 0, 648, "10.1063/1.555759"],
  ["7226", "NN", "CH3 + O -> CO + H2 + H", 0, 649, "10.1021/jp0141880"],
  ["7227", "NN", "CH3 + O -> H2CO + H", 0, 650, "10.1063/1.555908"],
  ["7230", "NN", "CH3 + OH -> H2O + CH2", 0, 651, "10.1063/1.555953"],
  ["7246", "NN", "CH4 + OH -> H2O + CH3", 0, 652, "10.1039/ft9938900631; 10.1063/1.555692"],
  ["7248", "NN", "CH + C2H2 -> H2CCC + H", 0, 653, "10.1051/0004-6361/202346908"],
  ["7261", "NN", "CH + CO2 -> HCO + CO", 0, 654, "10.1063/1.555908"],
  ["7262", "NN", "CH + H2CO -> HCO + CH2", 0, 655, "10.3847/1538-4357/ab480e"],
  ["7263", "NN", "CH + HCO -> CO + CH2", 0, 656, "10.1086/190919"],
  ["7272", "NN", "CH + O2 -> CO2 + H", 0, 657, "10.1021/jp952628f"],
  ["7273", "NN", "CH + O2 -> CO + O + H", 0, 658, "10.1021/jp952628f"],
  ["7274", "NN", "CH + O2 -> CO + OH", 0, 659, "10.1021/jp952628f"],
  ["7275", "NN", "CH + O2 -> HCO + O", 0, 660, "10.1021/jp952628f"],
  ["7278", "NN", "CH + O -> CO + H", 0, 661, "10.1063/1.1748524"],
  ["7279", "NN", "CH + O -> OH + C", 0, 662, "10.1016/0166-1280(86)87044-0"],
  ["7321", "NN", "H2 + C2H -> C2H2 + H", 0, 663, "10.1021/cr030039x; 10.1051/0004-6361/202346908"],
  ["7324", "NN", "H2 + CH -> CH2 + H", 0, 664, "10.1063/1.451808"],
  ["7335", "NN", "H2 + OH -> H2O + H", 0, 665, "10.1021/j100200a041"],
  ["7343", "NN", "H + CH2 -> CH + H2", 0, 666, "10.1021/acs.jpca9b06212"],
  ["7344", "NN", "H + CH2 -> CH + H2", 0, 667, "10.1021/acs.jpca9b06212"],
  ["7347", "NN", "H + CH4 -> CH3 + H2", 0, 668, "10.1063/1.555908; 10.1051/0004-6361/202346908"],
  ["7348", "NN", "H + CH -> C + H2", 0, 669, "10.1021/j100123a005"],
  ["7353", "NN", "H + H2CO -> HCO + H2", 0, 670, "10.1002/kin.550250408"],
  ["7361", "NN", "H + HCO -> CO + H2", 0, 671, "10.1063/1.1748524"],
  ["7391", "NN", "H + OH -> O + H2", 0, 672, "10.1063/1.555759"],
  ["7398", "NN", "HCO + HCO -> CO + CO + H2", 0, 673, "10.1002/bbpc.19680720225"],
  ["7399", "NN", "HCO + HCO -> H2CO + CO", 0, 674, "10.1063/1.555759"],
  ["7402", "NN", "HCO + O2 -> CO2 + OH", 0, 675, "10.1063/1.555759"],
  ["7535", "NN", "O + C2 -> CO + C", 0, 676, "10.1088/0067-0049/199/1/21"],
  ["7536", "NN", "O + C2H2 -> CO + CH2", 0, 677, "10.1063/1.1748524"],
  ["7545", "NN", "O + C2H -> CO + CH", 0, 678, "10.1088/0067-0049/199/1/21"],
  ["7549", "NN", "O + C3 -> CO + C2", 0, 679, "10.1086/177463"],
  ["7550", "NN", "O + C3H -> CO + C2H", 0, 680, "10.1007/s11214-010-9712-5"],
  ["7591", "NN", "O + H2CCC -> CO + C2H2", 0, 681, "10.1051/0004-6361/202346908"],
  ["7593", "NN", "O + H2CO -> HCO + OH", 0, 682, "10.1063/1.555908"],
  ["7606", "NN", "O + HCO -> CO2 + H", 0, 683, "10.1063/1.555908"],
  ["7607", "NN", "O + HCO -> CO + OH", 0, 684, "10.1063/1.555908"],
  ["7634", "NN", "O + OH -> O2 + H", 0, 685, "10.1088/0067-0049/199/1/21"],
  ["7659", "NN", "OH + C2H2 -> CO + CH3", 0, 686, "10.1051/0004-6361/201014743"],
  ["7665", "NN", "OH + CO -> CO2 + H", 0, 687, "10.1021/j100149a027"],
  [
    "7669",
    "NN",
    "OH + H2CO -> HCO + H2O",
    0,
    688,
    "10.3847/1538-4357/aa93d9; 10.1051/0004-6361/201014743",
  ],
  ["7677", "NN", "OH + HCO -> CO + H2O", 0, 689, "10.1063/1.555908"],
  ["7686", "NN", "OH + OH -> H2O + O", 0, 690, "10.1063/1.555908"],
  ["7874", "NN", "CH + H2CO -> CH3 + CO", 0, 691, "10.3847/1538-4357/ab480e"],
  ["7985", "NN", "H + H2CCC -> C3H2 + H", 0, 692, "10.3847/1538-4357/acac1d"],
  ["7986", "NN", "H + C3H2 -> H2CCC + H", 0, 693, "10.3847/1538-4357/acac1d"],
  ["8010", "NN", "C2H + O2 -> HCO + CO", 0, 694, "10.1063/1.1748524"],
  ["8011", "NN", "C2H + O2 -> CH + CO2", 0, 695, "10.1063/1.1748524"],
  ["8012", "NN", "C2H + O2 -> CO + CO + H", 0, 696, "10.1063/1.1748524"],
  ["8084", "PH", "C2+ + PHOTON -> C+ + C", 0, 699, "10.1086/155020"],
  ["8086", "PH", "C2 + PHOTON -> C2+ + e-", 0, 700, "10.1051/0004-6361/201628742"],
  ["8087", "PH", "C2 + PHOTON -> C + C", 0, 701, "10.1051/0004-6361/201628742"],
  ["8088", "PH", "C2H+ + PHOTON -> C2+ + H", 0, 702, "10.1086/190665"],
  ["8090", "PH", "C2H2 + PHOTON -> C2H2+ + e-", 0, 703, "10.1051/0004-6361/201628742"],
  ["8091", "PH", "C2H2 + PHOTON -> C2H + H", 0, 704, "10.1051/0004-6361/201628742"],
  ["8102", "PH", "C2H + PHOTON -> C2 + H", 0, 705, "10.1051/0004-6361/201628742"],
  ["8103", "PH", "C2H + PHOTON -> C2H+ + e-", 0, 706, "10.1086/190665"],
  ["8110", "PH", "C3 + PHOTON -> C2 + C", 0, 707, "10.1016/j.chemphys.2007.08.011"],
  ["8111", "PH", "C3 + PHOTON -> C3+ + e-", 0, 708, "10.1051/0004-6361/201628742"],
  ["8113", "PH", "C3H2 + PHOTON -> C3H + H", 0, 709, "10.1051/0004-6361/201628742"],
  ["8114", "PH", "C3H + PHOTON -> C3 + H", 0, 710, "10.1016/j.chemphys.2007.08.011"],
  ["8183", "PH", "C + PHOTON -> C+ + e-", 0, 711, "10.1051/0004-6361/201628742"],
  ["8193", "PH", "CH+ + PHOTON -> C + H+", 0, 712, "10.1051/0004-6361/201628742"],
  ["8195", "PH", "CH2+ + PHOTON -> C+ + H2", 0, 713, "10.1051/0004-6361/201628742"],
  ["8196", "PH", "CH2+ + PHOTON -> CH+ + H", 0, 714, "10.1051/0004-6361/201628742"],
  ["8197", "PH", "CH2+ + PHOTON -> CH + H+", 0, 715, "10.1051/0004-6361/201628742"],
  ["8198", "PH", "CH2 + PHOTON -> CH2+ + e-", 0, 716, "10.1086/155020"],
  ["8199", "PH", "CH2 + PHOTON -> CH + H", 0, 717, "10.1051/0004-6361/201628742"],
  ["8215", "PH", "CH3+ + PHOTON -> CH+ + H2", 0, 718, "10.1086/190665"],
  ["8216", "PH", "CH3+ + PHOTON -> CH2+ + H", 0, 719, "10.1086/190665"],
  ["8217", "PH", "CH3 + PHOTON -> CH2 + H", 0, 720, "10.1051/0004-6361/201628742"],
  ["8218", "PH", "CH3 + PHOTON -> CH + H2", 0, 721, "10.1051/0004-6361/201628742"],
  ["8219", "PH", "CH3 + PHOTON -> CH3+ + e-", 0, 722, "10.1051/0004-6361/201628742"],
  ["8246", "PH", "CH4+ + PHOTON -> CH2+ + H2", 0, 723, "10.1051/0004-6361/201628742"],
  ["8247", "PH", "CH4+ + PHOTON -> CH3+ + H", 0, 724, "10.1051/0004-6361/201628742"],
  ["8248", "PH", "CH4 + PHOTON -> CH2 + H2", 0, 725, "10.1051/0004-6361/201628742"],
  ["8249", "PH", "CH4 + PHOTON -> CH3 + H", 0, 726, "10.1051/0004-6361/201628742"],
  ["8250", "PH", "CH4 + PHOTON -> CH + H2 + H", 0, 727, "10.1051/0004-6361/201628742"],
  ["8251", "PH", "CH4 + PHOTON -> CH4+ + e-", 0, 728, "10.1051/0004-6361/201628742"],
  ["8252", "PH", "CH + PHOTON -> C + H", 0, 729, "10.1051/0004-6361/201628742"],
  ["8253", "PH", "CH + PHOTON -> CH+ + e-", 0, 730, "10.1051/0004-6361/201628742"],
  ["8257", "PH", "CO+ + PHOTON -> C+ + O", 0, 731, "10.1051/0004-6361/201628742"],
  ["8258", "PH", "CO2 + PHOTON -> CO + O", 0, 732, "10.1051/0004-6361/201628742"],
  ["8259", "PH", "CO + PHOTON -> O + C", 0, 733, "10.1051/0004-6361/201628742"],
  ["8267", "PH", "H- + PHOTON -> H + e-", 0, 734, "10.1051/0004-6361/201628742"],
  ["8268", "PH", "H2 + PHOTON -> H + H", 0, 735, "10.1051/0004-6361/201628742"],
  ["8269", "PH", "H2+ + PHOTON -> H+ + H", 0, 736, "10.1051/0004-6361/201628742"],
  ["8270", "PH", "H2CCC + PHOTON -> C3 + H2", 0, 737, "10.1051/0004-6361/201628742"],
  ["8271", "PH", "H2CCC + PHOTON -> C3H + H", 0, 738, "10.1051/0004-6361/201628742"],
  ["8273", "PH", "H2CO + PHOTON -> CO + H2", 0, 739, "10.1051/0004-6361/201628742"],
  ["8274", "PH", "H2CO + PHOTON -> CO + H + H", 0, 740, "10.1051/0004-6361/201628742"],
  ["8275", "PH", "H2CO + PHOTON -> H2CO+ + e-", 0, 741, "10.1051/0004-6361/201628742"],
  ["8276", "PH", "H2CO + PHOTON -> HCO+ + H + e-", 0, 742, "10.1051/0004-6361/201628742"],
  ["8278", "PH", "H2O+ + PHOTON -> OH+ + H", 0, 743, "10.1039/b517564j"],
  ["8281", "PH", "H2O + PHOTON -> H2O+ + e-", 0, 744, "10.1051/0004-6361/201628742"],
  ["8282", "PH", "H2O + PHOTON -> OH + H", 0, 745, "10.1051/0004-6361/201628742"],
  ["8306", "PH", "HCO+ + PHOTON -> CO+ + H", 0, 746, "10.1051/0004-6361/201628742"],
  ["8307", "PH", "HCO + PHOTON -> CO + H", 0, 747, "10.1051/0004-6361/201628742"],
  ["8308", "PH", "HCO + PHOTON -> HCO+ + e-", 0, 748, "10.1086/191604"],
  ["8356", "PH", "O2+ + PHOTON -> O+ + O", 0, 749, "10.1051/0004-6361/201628742"],
  ["8358", "PH", "O2 + PHOTON -> O2+ + e-", 0, 750, "10.1051/0004-6361/201628742"],
  ["8359", "PH", "O2 + PHOTON -> O + O", 0, 751, "10.1051/0004-6361/201628742"],
  ["8365", "PH", "OH+ + PHOTON -> O+ + H", 0, 752, "10.1051/0004-6361/201628742"],
  ["8367", "PH", "OH + PHOTON -> O + H", 0, 753, "10.1051/0004-6361/201628742"],
  ["8368", "PH", "OH + PHOTON -> OH+ + e-", 0, 754, "10.1086/190665"],
  ["8574", "RA", "C+ + C -> C2+ + PHOTON", 0, 757, "10.1093/mnras/287.2.287"],
  ["8576", "RA", "C+ + O -> CO+ + PHOTON", 0, 758, "10.1086/168355"],
  ["8592", "RA", "C + C2 -> C3 + PHOTON", 0, 759, "10.1051/0004-6361:200810967"],
  ["8594", "RA", "C + C -> C2 + PHOTON", 0, 760, "10.1093/mnras/287.2.287"],
  ["8596", "RA", "C + O+ -> CO+ + PHOTON", 0, 761, "10.1086/167601"],
  ["8597", "RA", "C + O -> CO + PHOTON", 0, 762, "10.1051/0004-6361/202346908"],
  ["8622", "RA", "H+ + H -> H2+ + PHOTON", 0, 763, "10.1093/mnras/265.4.968"],
  ["8623", "RA", "H+ + He -> HeH+ + PHOTON", 0, 764, "10.1086/159849"],
  ["8624", "RA", "He+ + H -> HeH+ + PHOTON", 0, 765, "10.1086/159849"],
  ["8625", "RA", "H2 + C+ -> CH2+ + PHOTON", 0, 766, "10.1088/0067-0049/199/1/21"],
  ["8627", "RA", "H2 + C3H+ -> C3H3+ + PHOTON", 0, 767, "10.1086/173301"],
  ["8631", "RA", "H2 + C -> CH2 + PHOTON", 0, 768, "10.1086/190665"],
  ["8632", "RA", "H2 + CH3+ -> CH5+ + PHOTON", 0, 769, "10.1088/0067-0049/199/1/21"],
  ["8633", "RA", "H2 + CH -> CH3 + PHOTON", 0, 770, "10.1086/304402"],
  ["8647", "RA", "H + C+ -> CH+ + PHOTON", 0, 771, "10.1086/190665"],
  ["8650", "RA", "H + C -> CH + PHOTON", 0, 772, "10.1086/190665"],
  ["8651", "RA", "H + O -> OH + PHOTON", 0, 773, "10.1051/0004-6361/202346908"],
  ["8652", "RA", "H + OH -> H2O + PHOTON", 0, 774, "10.1093/mnras/192.1.1"],
  ["8661", "RA", "O + O -> O2 + PHOTON", 0, 775, "10.1086/190665"],
  ["8705", "RA", "C3H2+ + H -> C3H3+ + PHOTON", 0, 776, "10.1093/mnras/stx1265"],
  ["8742", "REA", "H + e- -> H- + PHOTON", 0, 779, "10.1039/a800074c"],
  ["8748", "RR", "C+ + e- -> C + PHOTON", 0, 782, "10.1086/313013"],
  ["8749", "RR", "CH3+ + e- -> CH3 + PHOTON", 0, 783, "10.1086/190665"],
  ["8752", "RR", "H+ + e- -> H + PHOTON", 0, 784, "10.1086/190665"],
  ["8753", "RR", "H2CO+ + e- -> H2CO + PHOTON", 0, 785, "10.1086/190665"],
  ["8756", "RR", "He+ + e- -> He + PHOTON", 0, 786, "10.1111/j.1365-2966.2006.10988.x"],
  ["8760", "RR", "O+ + e- -> O + PHOTON", 0, 787, "10.1086/313173"],
  ["90001", "GR", "H + H -> H2", 0, 790, "10.1086/190631"],
];
const reactions: readonly ReactionInfo[] = reactionRows.map(
  ([id, type, label, source, line, citation]) => ({
    id,
    type,
    label,
    source,
    line,
    citation,
  }),
);

/** Vectors w for which the sum of w[i] * dy[i] is zero. */
const conserved: readonly Conserved[] = [
  {
    name: "C",
    weights: [
      1, 0, 1, 0, 0, 2, 2, 2, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 2, 1, 0, 0, 2, 1, 1,
      2, 0, 0, 0, 1, 1, 0, 3, 3, 3, 3, 3, 3, 0, 0, 0, 3, 2, 3, 1, 0, 1, 0, 1, 0, 0,
    ],
  },
  {
    name: "H",
    weights: [
      1, 0, 1, 0, 1, 0, 1, 2, 0, 3, 4, 2, 0, 1, 1, 2, 2, 1, 2, 1, 0, 2, 1, 2, 0, 0, 0, 0, 2, 0, 0,
      1, 2, 0, 1, 3, 4, 1, 0, 0, 2, 2, 1, 1, 2, 0, 0, 2, 3, 3, 5, 3, 3, 3, 1, 1, 1,
    ],
  },
  {
    name: "He",
    weights: [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    ],
  },
  {
    name: "O",
    weights: [
      0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 2, 2, 0, 2, 2,
      0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 0, 2,
    ],
  },
  {
    name: "charge",
    weights: [
      0, 0, 1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0,
      1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ],
  },
];

/** The kernel contract with this model's own names. */
export interface CompiledKernel extends Kernel {
  /** Names of the states. */
  readonly states: typeof states;
}

/** The compiled model dark-cloud. */
export const kernel: CompiledKernel = {
  meta,
  states,
  inputs,
  rateCount: 742,
  rates,
  rhs,
  jacobian,
  pattern,
  factor,
  reactions,
  conserved,
};
