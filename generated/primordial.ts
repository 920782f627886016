// @ts-nocheck
/*
 * Kernel of "primordial", compiled by netc 0.1.0. Do not edit: compile the source again.
 *
 * source   primordial.yaml  sha256 a9beb57ca2d4e634fab9b20d167c59be5d3d6b1faf4538f714c685c3e3d2ef13
 * options  state abundance, temperature ranges closest, summation plain, Jacobian sparse
 * size     12 states, 38 rates, 97 Jacobian entries, 100 entries of L + U
 *
 * @ts-nocheck: checking a large kernel takes long, and strict index checks do not apply to
 * generated loads; those who import it see its types all the same.
 */

import type {
  Conserved,
  DirectSolver,
  FactorPattern,
  InputSpec,
  Kernel,
  KernelMeta,
  ReactionInfo,
  SparsePattern,
} from "netc/runtime";

// ------------ states and inputs ------------

/** Names of the states, in the order of y. */
const states = ["H", "e-", "H+", "He", "He+", "He++", "H-", "H2", "H2+", "D", "D+", "HD"] as const;

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
  name: "primordial",
  netcVersion: "0.1.0",
  sources: [
    {
      file: "primordial.yaml",
      sha256: "a9beb57ca2d4e634fab9b20d167c59be5d3d6b1faf4538f714c685c3e3d2ef13",
    },
  ],
  options: {
    state: "abundance",
    temperaturePolicy: "closest",
    set: {},
    summation: "plain",
    jacobian: "sparse",
  },
  counts: { states: 12, rates: 38, jacobianEntries: 97, factorEntries: 100 },
};

// ------------ rates ------------

function rates_H_em_to_Hp_em_em(inputs: Float64Array, k: Float64Array): void {
  const T = inputs[0];
  const nH = inputs[1];
  const Te = T / 11604.525;
  const lnTe = Math.log(Te);
  const lnTe_to_8 = Math.pow(lnTe, 8);
  const lnTe_to_7 = Math.pow(lnTe, 7);
  const lnTe_to_6 = Math.pow(lnTe, 6);
  const lnTe_to_5 = Math.pow(lnTe, 5);
  const lnTe_to_4 = Math.pow(lnTe, 4);
  const lnTe_to_3 = lnTe * lnTe * lnTe;
  const ionisationH = Math.exp(
    -32.71396786 +
      13.536556 * lnTe -
      5.73932875 * lnTe * lnTe +
      1.56315498 * lnTe_to_3 -
      0.2877056 * lnTe_to_4 +
      0.0348255977 * lnTe_to_5 -
      0.00263197617 * lnTe_to_6 +
      0.000111954395 * lnTe_to_7 -
      0.00000203914985 * lnTe_to_8,
  );
  k[0] = ionisationH; // H_em_to_Hp_em_em FO: H + e- -> H+ + e- + e-
  const inv_T = 1 / T;
  const lambdaH = 315614 * inv_T;
  const caseBH =
    (2.753e-14 * Math.pow(lambdaH, 1.5)) / Math.pow(1 + Math.pow(lambdaH / 2.74, 0.407), 2.242);
  k[1] = caseBH; // Hp_em_to_H_PHOTON FO: H+ + e- -> H + PHOTON
  k[2] = Math.exp(
    -0.0050090561 * lnTe_to_6 +
      0.000206723616 * lnTe_to_7 -
      0.00000364916141 * lnTe_to_8 +
      (-44.09864886 +
        23.91596563 * lnTe -
        10.7532302 * lnTe * lnTe +
        3.05803875 * lnTe_to_3 -
        0.56851189 * lnTe_to_4 +
        0.0679539123 * lnTe_to_5),
  ); // He_em_to_Hep_em_em FO: He + e- -> He+ + e- + e-
  k[3] =
    1.26e-14 * Math.pow(570670 * inv_T, 0.75) +
    (0.0019 * Math.exp(-470000 * inv_T) * (1 + 0.3 * Math.exp(-94000 * inv_T))) / Math.pow(T, 1.5); // Hep_em_to_He_PHOTON FO: He+ + e- -> He + PHOTON
  k[4] = Math.exp(
    -0.00532402063 * lnTe_to_6 +
      0.000197570531 * lnTe_to_7 -
      0.00000316558106 * lnTe_to_8 +
      (-68.7104099 +
        43.93347633 * lnTe -
        18.4806699 * lnTe * lnTe +
        4.70162649 * lnTe_to_3 -
        0.76924663 * lnTe_to_4 +
        0.08113042 * lnTe_to_5),
  ); // Hep_em_to_Hepp_em_em FO: He+ + e- -> He++ + e- + e-
  const lambdaHe = 1263030 * inv_T;
  k[5] =
    (5.506e-14 * Math.pow(lambdaHe, 1.5)) / Math.pow(1 + Math.pow(lambdaHe / 2.74, 0.407), 2.242); // Hepp_em_to_Hep_PHOTON FO: He++ + e- -> He+ + PHOTON
  k[6] = 1.4e-18 * Math.pow(T, 0.928) * Math.exp(T / -16200); // H_em_to_Hm_PHOTON FO: H + e- -> H- + PHOTON
  const associativeDetachment =
    (1.35e-9 *
      (Math.pow(T, 0.098493) + 0.32852 * Math.pow(T, 0.5561) + 2.771e-7 * Math.pow(T, 2.1826))) /
    (1 +
      0.006191 * Math.pow(T, 1.0461) +
      8.9712e-11 * Math.pow(T, 3.0424) +
      3.2576e-14 * Math.pow(T, 3.7741));
  k[7] = associativeDetachment; // Hm_H_to_H2_em FO: H- + H -> H2 + e-
  k[8] = (0.0000024 * (1 + 0.00005 * Math.min(T, 20000))) / Math.sqrt(T); // Hm_Hp_to_H_H FO: H- + H+ -> H + H
  const T_to_m0p4 = 1 / Math.pow(T, 0.4);
  k[9] = T < 10000 ? 1e-8 * T_to_m0p4 : (0.0004 * Math.exp(-15100 * inv_T)) / Math.pow(T, 1.4); // Hm_Hp_to_H2p_em FO: H- + H+ -> H2+ + e-
  k[10] = Math.exp(
    -0.0016561947 * lnTe_to_6 +
      0.00010682752 * lnTe_to_7 -
      0.00000263128581 * lnTe_to_8 +
      (-18.01849334 +
        2.36085221 * lnTe -
        0.28274431 * lnTe * lnTe +
        0.0162331664 * lnTe_to_3 -
        0.0336501203 * lnTe_to_4 +
        0.0117832978 * lnTe_to_5),
  ); // Hm_em_to_H_em_em FO: H- + e- -> H + e- + e-
  k[11] =
    Te < 0.1
      ? 2.5634e-9 * Math.pow(Te, 1.78186)
      : Math.exp(
          0.0000866396324 * lnTe_to_6 -
            0.0000258500968 * lnTe_to_7 +
            0.0000024555012 * lnTe_to_8 +
            (-20.37260896 +
              1.13944934 * lnTe -
              0.14210135 * lnTe * lnTe +
              0.00846445539 * lnTe_to_3 -
              0.00143276412 * lnTe_to_4 +
              0.000201225028 * lnTe_to_5) -
            8.06838246e-8 * Math.pow(lnTe, 9),
        ); // Hm_H_to_H_H_em FO: H- + H -> H + H + e-
  k[12] = 5e-7 * Math.sqrt(100 * inv_T); // Hm_H2p_to_H2_H FO: H- + H2+ -> H2 + H
  k[13] =
    (2.32e-7 * Math.exp(Math.min(T, 22400) / 22400)) / Math.pow(Math.min(T, 22400) / 300, 0.52); // Hep_Hm_to_He_H FO: He+ + H- -> He + H
  const log10_min_T_32000 = Math.log10(Math.min(T, 32000));
  k[14] =
    T < 30
      ? 2.1e-20 / Math.pow(T / 30, 0.15)
      : Math.pow(
          10,
          -18.2 -
            3.194 * log10_min_T_32000 +
            1.786 * log10_min_T_32000 * log10_min_T_32000 -
            0.2072 * log10_min_T_32000 * log10_min_T_32000 * log10_min_T_32000,
        ); // H_Hp_to_H2p_PHOTON FO: H + H+ -> H2+ + PHOTON
  k[15] = 6.4e-10; // H2p_H_to_H2_Hp FO: H2+ + H -> H2 + H+
  const lnTSavin = Math.log(Math.min(Math.max(T, 100), 30000));
  k[16] =
    Math.exp(-21237.15 / Math.min(T, 30000)) *
    (-3.3232183e-7 +
      3.3735382e-7 * lnTSavin -
      1.4491368e-7 * lnTSavin * lnTSavin +
      3.4172805e-8 * lnTSavin * lnTSavin * lnTSavin -
      4.781372e-9 * Math.pow(lnTSavin, 4) +
      3.9731542e-10 * Math.pow(lnTSavin, 5) -
      1.8171411e-11 * Math.pow(lnTSavin, 6) +
      3.5311932e-13 * Math.pow(lnTSavin, 7)); // H2_Hp_to_H2p_H FO: H2 + H+ -> H2+ + H
  k[17] = T < 617 ? 1e-8 : 0.00000132 / Math.pow(T, 0.76); // H2p_em_to_H_H FO: H2+ + e- -> H + H
  const logT4 = Math.log10(0.0001 * T);
  const excitationH = nH / Math.pow(10, 3 - 0.416 * logT4 - 0.327 * logT4 * logT4);
  const inv_1_excitationH = 1 / (1 + excitationH);
  const log_T = Math.log(T);
  k[18] = Math.exp(
    (-19.221413135192247 -
      101858 * inv_T +
      0.11 * log_T +
      excitationH * (-20.076162594887872 - 53407.1 * inv_T + 0.136 * log_T)) *
      inv_1_excitationH,
  ); // H2_em_to_H_H_em FO: H2 + e- -> H + H + e-
  const threeBody = 6e-32 / Math.pow(T, 0.25) + 2e-31 / Math.sqrt(T);
  const lnEquilibrium = -54.00927926336173 + 52125 * inv_T - 0.2529 * log_T;
  k[19] = Math.exp(
    inv_1_excitationH *
      (-26.733401256001017 -
        63593 * inv_T +
        0.5 * log_T +
        excitationH * (-lnEquilibrium + Math.log(threeBody))),
  ); // H2_H_to_H_H_H FO: H2 + H -> H + H + H
  const excitationH2 = nH / Math.pow(10, 4.845 - 1.3 * logT4 + 1.62 * logT4 * logT4);
  k[20] = Math.exp(
    (-67.28646020958102 -
      54657.4 * inv_T +
      4.1881 * log_T -
      5.6881 * Math.log(1 + 0.000006761 * T) +
      excitationH2 * (-lnEquilibrium + Math.log(0.125 * threeBody))) /
      (1 + excitationH2),
  ); // H2_H2_to_H_H_H2 FO: H2 + H2 -> H + H + H2
  const excitationHe = nH / Math.pow(10, 5.0792 * (1 - 0.0000123 * (-2000 + Math.min(T, 10000))));
  const threeBodyHe = 6.9e-32 * T_to_m0p4;
  const logT = Math.log10(T);
  k[21] = Math.exp(
    (2.302585092994046 * (-27.029 - 29487 * inv_T + 3.801 * logT) +
      excitationHe * (-lnEquilibrium + Math.log(threeBodyHe))) /
      (1 + excitationHe),
  ); // H2_He_to_H_H_He FO: H2 + He -> H + H + He
  k[22] = threeBody; // H_H_H_to_H2_H FO: H + H + H -> H2 + H
  k[23] = 0.125 * threeBody; // H_H_H2_to_H2_H2 FO: H + H + H2 -> H2 + H2
  k[24] = threeBodyHe; // H_H_He_to_H2_He FO: H + H + He -> H2 + He
  k[25] = 1.25e-15 * Math.pow(T / 300, 0.25); // Hep_H_to_He_Hp FO: He+ + H -> He + H+
  k[26] =
    T < 10000
      ? (1.26e-9 * Math.exp(-127500 * inv_T)) / Math.pow(T, 0.75)
      : 4e-37 * Math.pow(T, 4.74); // He_Hp_to_Hep_H FO: He + H+ -> He+ + H
  k[27] = 3e-14; // Hep_H2_to_He_H_Hp FO: He+ + H2 -> He + H + H+
  k[28] = 1e-14; // Hep_H2_to_He_H2p FO: He+ + H2 -> He + H2+
  k[29] = ionisationH; // D_em_to_Dp_em_em FO: D + e- -> D+ + e- + e-
  k[30] = caseBH; // Dp_em_to_D_PHOTON FO: D+ + e- -> D + PHOTON
  k[31] = Math.max(
    0,
    -3.31e-17 * Math.pow(Math.min(T, 200000), 1.48) +
      2e-10 * Math.pow(Math.min(T, 200000), 0.402) * Math.exp(-37.1 * inv_T),
  ); // D_Hp_to_Dp_H FO: D + H+ -> D+ + H
  k[32] = 2.03e-9 / Math.pow(T, 0.332) + 2.06e-10 * Math.pow(T, 0.396) * Math.exp(-33 * inv_T); // Dp_H_to_D_Hp FO: D+ + H -> D + H+
  k[33] =
    T < 2000
      ? Math.pow(
          10,
          -56.4737 +
            5.88886 * logT +
            7.19692 * logT * logT +
            2.25069 * logT * logT * logT -
            2.16903 * Math.pow(logT, 4) +
            0.317887 * Math.pow(logT, 5),
        )
      : 3.17e-10 * Math.exp(-5207 * inv_T); // D_H2_to_HD_H FO: D + H2 -> HD + H
  const log10_min_T_10000 = Math.log10(Math.min(T, 10000));
  k[34] =
    1e-9 * (0.417 + 0.846 * log10_min_T_10000 - 0.137 * log10_min_T_10000 * log10_min_T_10000); // Dp_H2_to_HD_Hp FO: D+ + H2 -> HD + H+
  k[35] = 5.25e-11 * Math.exp(-4430 * inv_T + (200 < T ? 173900 / (T * T) : 0)); // HD_H_to_H2_D FO: HD + H -> H2 + D
  k[36] = 1.1e-9 * Math.exp(-488 * inv_T); // HD_Hp_to_H2_Dp FO: HD + H+ -> H2 + D+
  k[37] = associativeDetachment; // D_Hm_to_HD_em FO: D + H- -> HD + e-
  k[38] = nH; // nH
  k[39] = nH * nH; // nH_to_2
}

/** Fills k from the inputs. */
function rates(inputs: Float64Array, k: Float64Array, t: number = 0): void {
  rates_H_em_to_Hp_em_em(inputs, k);
}

// ------------ right-hand side ------------

function rhs_rH_em_to_Hp_em_em(y: Float64Array, k: Float64Array, dy: Float64Array): void {
  const nH = k[38];
  const nH_to_2 = k[39];
  const y_H = y[0];
  const y_e_m = y[1];
  const y_H_p = y[2];
  const y_He = y[3];
  const y_He_p = y[4];
  const y_He_pp = y[5];
  const y_H_m = y[6];
  const y_H2 = y[7];
  const y_H2_p = y[8];
  const y_D = y[9];
  const y_D_p = y[10];
  const y_HD = y[11];
  const rH_em_to_Hp_em_em = k[0] * nH * y_H * y_e_m; // H_em_to_Hp_em_em FO: H + e- -> H+ + e- + e-
  const rHp_em_to_H_PHOTON = k[1] * nH * y_e_m * y_H_p; // Hp_em_to_H_PHOTON FO: H+ + e- -> H + PHOTON
  const rHe_em_to_Hep_em_em = k[2] * nH * y_e_m * y_He; // He_em_to_Hep_em_em FO: He + e- -> He+ + e- + e-
  const rHep_em_to_He_PHOTON = k[3] * nH * y_e_m * y_He_p; // Hep_em_to_He_PHOTON FO: He+ + e- -> He + PHOTON
  const rHep_em_to_Hepp_em_em = k[4] * nH * y_e_m * y_He_p; // Hep_em_to_Hepp_em_em FO: He+ + e- -> He++ + e- + e-
  const rHepp_em_to_Hep_PHOTON = k[5] * nH * y_e_m * y_He_pp; // Hepp_em_to_Hep_PHOTON FO: He++ + e- -> He+ + PHOTON
  const rH_em_to_Hm_PHOTON = k[6] * nH * y_H * y_e_m; // H_em_to_Hm_PHOTON FO: H + e- -> H- + PHOTON
  const rHm_H_to_H2_em = k[7] * nH * y_H * y_H_m; // Hm_H_to_H2_em FO: H- + H -> H2 + e-
  const rHm_Hp_to_H_H = k[8] * nH * y_H_p * y_H_m; // Hm_Hp_to_H_H FO: H- + H+ -> H + H
  const rHm_Hp_to_H2p_em = k[9] * nH * y_H_p * y_H_m; // Hm_Hp_to_H2p_em FO: H- + H+ -> H2+ + e-
  const rHm_em_to_H_em_em = k[10] * nH * y_e_m * y_H_m; // Hm_em_to_H_em_em FO: H- + e- -> H + e- + e-
  const rHm_H_to_H_H_em = k[11] * nH * y_H * y_H_m; // Hm_H_to_H_H_em FO: H- + H -> H + H + e-
  const rHm_H2p_to_H2_H = k[12] * nH * y_H_m * y_H2_p; // Hm_H2p_to_H2_H FO: H- + H2+ -> H2 + H
  const rHep_Hm_to_He_H = k[13] * nH * y_He_p * y_H_m; // Hep_Hm_to_He_H FO: He+ + H- -> He + H
  const rH_Hp_to_H2p_PHOTON = k[14] * nH * y_H * y_H_p; // H_Hp_to_H2p_PHOTON FO: H + H+ -> H2+ + PHOTON
  const rH2p_H_to_H2_Hp = k[15] * nH * y_H * y_H2_p; // H2p_H_to_H2_Hp FO: H2+ + H -> H2 + H+
  const rH2_Hp_to_H2p_H = k[16] * nH * y_H_p * y_H2; // H2_Hp_to_H2p_H FO: H2 + H+ -> H2+ + H
  const rH2p_em_to_H_H = k[17] * nH * y_e_m * y_H2_p; // H2p_em_to_H_H FO: H2+ + e- -> H + H
  const rH2_em_to_H_H_em = k[18] * nH * y_e_m * y_H2; // H2_em_to_H_H_em FO: H2 + e- -> H + H + e-
  const rH2_H_to_H_H_H = k[19] * nH * y_H * y_H2; // H2_H_to_H_H_H FO: H2 + H -> H + H + H
  const rH2_H2_to_H_H_H2 = k[20] * nH * y_H2 * y_H2; // H2_H2_to_H_H_H2 FO: H2 + H2 -> H + H + H2
  const rH2_He_to_H_H_He = k[21] * nH * y_He * y_H2; // H2_He_to_H_H_He FO: H2 + He -> H + H + He
  const rH_H_H_to_H2_H = k[22] * nH_to_2 * y_H * y_H * y_H; // H_H_H_to_H2_H FO: H + H + H -> H2 + H
  const rH_H_H2_to_H2_H2 = k[23] * nH_to_2 * y_H2 * y_H * y_H; // H_H_H2_to_H2_H2 FO: H + H + H2 -> H2 + H2
  const rH_H_He_to_H2_He = k[24] * nH_to_2 * y_He * y_H * y_H; // H_H_He_to_H2_He FO: H + H + He -> H2 + He
  const rHep_H_to_He_Hp = k[25] * nH * y_H * y_He_p; // Hep_H_to_He_Hp FO: He+ + H -> He + H+
  const rHe_Hp_to_Hep_H = k[26] * nH * y_H_p * y_He; // He_Hp_to_Hep_H FO: He + H+ -> He+ + H
  const rHep_H2_to_He_H_Hp = k[27] * nH * y_He_p * y_H2; // Hep_H2_to_He_H_Hp FO: He+ + H2 -> He + H + H+
  const rHep_H2_to_He_H2p = k[28] * nH * y_He_p * y_H2; // Hep_H2_to_He_H2p FO: He+ + H2 -> He + H2+
  const rD_em_to_Dp_em_em = k[29] * nH * y_e_m * y_D; // D_em_to_Dp_em_em FO: D + e- -> D+ + e- + e-
  const rDp_em_to_D_PHOTON = k[30] * nH * y_e_m * y_D_p; // Dp_em_to_D_PHOTON FO: D+ + e- -> D + PHOTON
  const rD_Hp_to_Dp_H = k[31] * nH * y_H_p * y_D; // D_Hp_to_Dp_H FO: D + H+ -> D+ + H
  const rDp_H_to_D_Hp = k[32] * nH * y_H * y_D_p; // Dp_H_to_D_Hp FO: D+ + H -> D + H+
  const rD_H2_to_HD_H = k[33] * nH * y_H2 * y_D; // D_H2_to_HD_H FO: D + H2 -> HD + H
  const rDp_H2_to_HD_Hp = k[34] * nH * y_H2 * y_D_p; // Dp_H2_to_HD_Hp FO: D+ + H2 -> HD + H+
  const rHD_H_to_H2_D = k[35] * nH * y_H * y_HD; // HD_H_to_H2_D FO: HD + H -> H2 + D
  const rHD_Hp_to_H2_Dp = k[36] * nH * y_H_p * y_HD; // HD_Hp_to_H2_Dp FO: HD + H+ -> H2 + D+
  const rD_Hm_to_HD_em = k[37] * nH * y_H_m * y_D; // D_Hm_to_HD_em FO: D + H- -> HD + e-
  dy[0] = -rH_em_to_Hp_em_em + rHp_em_to_H_PHOTON - rH_em_to_Hm_PHOTON - rHm_H_to_H2_em; // H
  dy[0] += 2 * rHm_Hp_to_H_H + rHm_em_to_H_em_em + rHm_H_to_H_H_em + rHm_H2p_to_H2_H;
  dy[0] += rHep_Hm_to_He_H - rH_Hp_to_H2p_PHOTON - rH2p_H_to_H2_Hp + rH2_Hp_to_H2p_H;
  dy[0] += 2 * rH2p_em_to_H_H + 2 * rH2_em_to_H_H_em + 2 * rH2_H_to_H_H_H + 2 * rH2_H2_to_H_H_H2;
  dy[0] += 2 * rH2_He_to_H_H_He - 2 * rH_H_H_to_H2_H - 2 * rH_H_H2_to_H2_H2;
  dy[0] += -2 * rH_H_He_to_H2_He - rHep_H_to_He_Hp + rHe_Hp_to_Hep_H + rHep_H2_to_He_H_Hp;
  dy[0] += rD_Hp_to_Dp_H - rDp_H_to_D_Hp + rD_H2_to_HD_H - rHD_H_to_H2_D;
  dy[1] = rH_em_to_Hp_em_em - rHp_em_to_H_PHOTON + rHe_em_to_Hep_em_em - rHep_em_to_He_PHOTON; // e-
  dy[1] += rHep_em_to_Hepp_em_em - rHepp_em_to_Hep_PHOTON - rH_em_to_Hm_PHOTON + rHm_H_to_H2_em;
  dy[1] += rHm_Hp_to_H2p_em + rHm_em_to_H_em_em + rHm_H_to_H_H_em - rH2p_em_to_H_H;
  dy[1] += rD_em_to_Dp_em_em - rDp_em_to_D_PHOTON + rD_Hm_to_HD_em;
  dy[2] = rH_em_to_Hp_em_em - rHp_em_to_H_PHOTON - rHm_Hp_to_H_H - rHm_Hp_to_H2p_em; // H+
  dy[2] += -rH_Hp_to_H2p_PHOTON + rH2p_H_to_H2_Hp - rH2_Hp_to_H2p_H + rHep_H_to_He_Hp;
  dy[2] += -rHe_Hp_to_Hep_H + rHep_H2_to_He_H_Hp - rD_Hp_to_Dp_H + rDp_H_to_D_Hp + rDp_H2_to_HD_Hp;
  dy[2] -= rHD_Hp_to_H2_Dp;
  dy[3] = -rHe_em_to_Hep_em_em + rHep_em_to_He_PHOTON + rHep_Hm_to_He_H + rHep_H_to_He_Hp; // He
  dy[3] += -rHe_Hp_to_Hep_H + rHep_H2_to_He_H_Hp + rHep_H2_to_He_H2p;
  dy[4] = rHe_em_to_Hep_em_em - rHep_em_to_He_PHOTON - rHep_em_to_Hepp_em_em; // He+
  dy[4] += rHepp_em_to_Hep_PHOTON - rHep_Hm_to_He_H - rHep_H_to_He_Hp + rHe_Hp_to_Hep_H;
  dy[4] += -rHep_H2_to_He_H_Hp - rHep_H2_to_He_H2p;
  dy[5] = rHep_em_to_Hepp_em_em - rHepp_em_to_Hep_PHOTON; // He++
  dy[6] = rH_em_to_Hm_PHOTON - rHm_H_to_H2_em - rHm_Hp_to_H_H - rHm_Hp_to_H2p_em; // H-
  dy[6] += -rHm_em_to_H_em_em - rHm_H_to_H_H_em - rHm_H2p_to_H2_H - rHep_Hm_to_He_H;
  dy[6] -= rD_Hm_to_HD_em;
  dy[7] = rHm_H_to_H2_em + rHm_H2p_to_H2_H + rH2p_H_to_H2_Hp - rH2_Hp_to_H2p_H - rH2_em_to_H_H_em; // H2
  dy[7] += -rH2_H_to_H_H_H - rH2_H2_to_H_H_H2 - rH2_He_to_H_H_He + rH_H_H_to_H2_H;
  dy[7] += rH_H_H2_to_H2_H2 + rH_H_He_to_H2_He - rHep_H2_to_He_H_Hp - rHep_H2_to_He_H2p;
  dy[7] += -rD_H2_to_HD_H - rDp_H2_to_HD_Hp + rHD_H_to_H2_D + rHD_Hp_to_H2_Dp;
  dy[8] = rHm_Hp_to_H2p_em - rHm_H2p_to_H2_H + rH_Hp_to_H2p_PHOTON - rH2p_H_to_H2_Hp; // H2+
  dy[8] += rH2_Hp_to_H2p_H - rH2p_em_to_H_H + rHep_H2_to_He_H2p;
  dy[9] = -rD_em_to_Dp_em_em + rDp_em_to_D_PHOTON - rD_Hp_to_Dp_H + rDp_H_to_D_Hp - rD_H2_to_HD_H; // D
  dy[9] += rHD_H_to_H2_D - rD_Hm_to_HD_em;
  dy[10] = rD_em_to_Dp_em_em - rDp_em_to_D_PHOTON + rD_Hp_to_Dp_H - rDp_H_to_D_Hp; // D+
  dy[10] += -rDp_H2_to_HD_Hp + rHD_Hp_to_H2_Dp;
  dy[11] = rD_H2_to_HD_H + rDp_H2_to_HD_Hp - rHD_H_to_H2_D - rHD_Hp_to_H2_Dp + rD_Hm_to_HD_em; // HD
}

/** dy/dt. */
function rhs(t: number, y: Float64Array, k: Float64Array, dy: Float64Array): void {
  rhs_rH_em_to_Hp_em_em(y, k, dy);
}

// ------------ Jacobian ------------

function jacobian_rH_em_to_Hp_em_em_by_H(
  y: Float64Array,
  k: Float64Array,
  values: Float64Array,
): void {
  const nH = k[38];
  const nH_to_2 = k[39];
  const y_H = y[0];
  const y_e_m = y[1];
  const y_H_p = y[2];
  const y_He = y[3];
  const y_He_p = y[4];
  const y_He_pp = y[5];
  const y_H_m = y[6];
  const y_H2 = y[7];
  const y_H2_p = y[8];
  const y_D = y[9];
  const y_D_p = y[10];
  const y_HD = y[11];
  const rH_em_to_Hp_em_em_by_H = k[0] * nH * y_e_m;
  const rH_em_to_Hm_PHOTON_by_H = k[6] * nH * y_e_m;
  const rHm_H_to_H2_em_by_H = k[7] * nH * y_H_m;
  const rHm_H_to_H_H_em_by_H = k[11] * nH * y_H_m;
  const rH_Hp_to_H2p_PHOTON_by_H = k[14] * nH * y_H_p;
  const rH2p_H_to_H2_Hp_by_H = k[15] * nH * y_H2_p;
  const rH2_H_to_H_H_H_by_H = k[19] * nH * y_H2;
  const rH_H_H_to_H2_H_by_H = 3 * k[22] * nH_to_2 * y_H * y_H;
  const rH_H_H2_to_H2_H2_by_H = 2 * k[23] * nH_to_2 * y_H * y_H2;
  const rH_H_He_to_H2_He_by_H = 2 * k[24] * nH_to_2 * y_H * y_He;
  const rHep_H_to_He_Hp_by_H = k[25] * nH * y_He_p;
  const rDp_H_to_D_Hp_by_H = k[32] * nH * y_D_p;
  const rHD_H_to_H2_D_by_H = k[35] * nH * y_HD;
  const rH_em_to_Hp_em_em_by_e_m = k[0] * nH * y_H;
  const rHp_em_to_H_PHOTON_by_e_m = k[1] * nH * y_H_p;
  const rHe_em_to_Hep_em_em_by_e_m = k[2] * nH * y_He;
  const rHep_em_to_He_PHOTON_by_e_m = k[3] * nH * y_He_p;
  const rHep_em_to_Hepp_em_em_by_e_m = k[4] * nH * y_He_p;
  const rHepp_em_to_Hep_PHOTON_by_e_m = k[5] * nH * y_He_pp;
  const rH_em_to_Hm_PHOTON_by_e_m = k[6] * nH * y_H;
  const rHm_em_to_H_em_em_by_e_m = k[10] * nH * y_H_m;
  const rH2p_em_to_H_H_by_e_m = k[17] * nH * y_H2_p;
  const rH2_em_to_H_H_em_by_e_m = k[18] * nH * y_H2;
  const rD_em_to_Dp_em_em_by_e_m = k[29] * nH * y_D;
  const rDp_em_to_D_PHOTON_by_e_m = k[30] * nH * y_D_p;
  const rHp_em_to_H_PHOTON_by_H_p = k[1] * nH * y_e_m;
  const rHm_Hp_to_H_H_by_H_p = k[8] * nH * y_H_m;
  const rHm_Hp_to_H2p_em_by_H_p = k[9] * nH * y_H_m;
  const rH_Hp_to_H2p_PHOTON_by_H_p = k[14] * nH * y_H;
  const rH2_Hp_to_H2p_H_by_H_p = k[16] * nH * y_H2;
  const rHe_Hp_to_Hep_H_by_H_p = k[26] * nH * y_He;
  const rD_Hp_to_Dp_H_by_H_p = k[31] * nH * y_D;
  const rHD_Hp_to_H2_Dp_by_H_p = k[36] * nH * y_HD;
  const rHe_em_to_Hep_em_em_by_He = k[2] * nH * y_e_m;
  const rH2_He_to_H_H_He_by_He = k[21] * nH * y_H2;
  const rH_H_He_to_H2_He_by_He = k[24] * nH_to_2 * y_H * y_H;
  const rHe_Hp_to_Hep_H_by_He = k[26] * nH * y_H_p;
  const rHep_em_to_He_PHOTON_by_He_p = k[3] * nH * y_e_m;
  const rHep_em_to_Hepp_em_em_by_He_p = k[4] * nH * y_e_m;
  const rHep_Hm_to_He_H_by_He_p = k[13] * nH * y_H_m;
  const rHep_H_to_He_Hp_by_He_p = k[25] * nH * y_H;
  const rHep_H2_to_He_H_Hp_by_He_p = k[27] * nH * y_H2;
  const rHep_H2_to_He_H2p_by_He_p = k[28] * nH * y_H2;
  const rHepp_em_to_Hep_PHOTON_by_He_pp = k[5] * nH * y_e_m;
  const rHm_H_to_H2_em_by_H_m = k[7] * nH * y_H;
  const rHm_Hp_to_H_H_by_H_m = k[8] * nH * y_H_p;
  const rHm_Hp_to_H2p_em_by_H_m = k[9] * nH * y_H_p;
  const rHm_em_to_H_em_em_by_H_m = k[10] * nH * y_e_m;
  const rHm_H_to_H_H_em_by_H_m = k[11] * nH * y_H;
  const rHm_H2p_to_H2_H_by_H_m = k[12] * nH * y_H2_p;
  const rHep_Hm_to_He_H_by_H_m = k[13] * nH * y_He_p;
  const rD_Hm_to_HD_em_by_H_m = k[37] * nH * y_D;
  const rH2_Hp_to_H2p_H_by_H2 = k[16] * nH * y_H_p;
  const rH2_em_to_H_H_em_by_H2 = k[18] * nH * y_e_m;
  const rH2_H_to_H_H_H_by_H2 = k[19] * nH * y_H;
  const rH2_H2_to_H_H_H2_by_H2 = 2 * k[20] * nH * y_H2;
  const rH2_He_to_H_H_He_by_H2 = k[21] * nH * y_He;
  const rH_H_H2_to_H2_H2_by_H2 = k[23] * nH_to_2 * y_H * y_H;
  const rHep_H2_to_He_H_Hp_by_H2 = k[27] * nH * y_He_p;
  const rHep_H2_to_He_H2p_by_H2 = k[28] * nH * y_He_p;
  const rD_H2_to_HD_H_by_H2 = k[33] * nH * y_D;
  const rDp_H2_to_HD_Hp_by_H2 = k[34] * nH * y_D_p;
  const rHm_H2p_to_H2_H_by_H2_p = k[12] * nH * y_H_m;
  const rH2p_H_to_H2_Hp_by_H2_p = k[15] * nH * y_H;
  const rH2p_em_to_H_H_by_H2_p = k[17] * nH * y_e_m;
  const rD_em_to_Dp_em_em_by_D = k[29] * nH * y_e_m;
  const rD_Hp_to_Dp_H_by_D = k[31] * nH * y_H_p;
  const rD_H2_to_HD_H_by_D = k[33] * nH * y_H2;
  const rD_Hm_to_HD_em_by_D = k[37] * nH * y_H_m;
  const rDp_em_to_D_PHOTON_by_D_p = k[30] * nH * y_e_m;
  const rDp_H_to_D_Hp_by_D_p = k[32] * nH * y_H;
  const rDp_H2_to_HD_Hp_by_D_p = k[34] * nH * y_H2;
  const rHD_H_to_H2_D_by_HD = k[35] * nH * y_H;
  const rHD_Hp_to_H2_Dp_by_HD = k[36] * nH * y_H_p;
  values[0] = -rH_em_to_Hp_em_em_by_H - rH_em_to_Hm_PHOTON_by_H - rHm_H_to_H2_em_by_H; // H by H
  values[0] += rHm_H_to_H_H_em_by_H - rH_Hp_to_H2p_PHOTON_by_H - rH2p_H_to_H2_Hp_by_H;
  values[0] += 2 * rH2_H_to_H_H_H_by_H - 2 * rH_H_H_to_H2_H_by_H - 2 * rH_H_H2_to_H2_H2_by_H;
  values[0] += -2 * rH_H_He_to_H2_He_by_H - rHep_H_to_He_Hp_by_H - rDp_H_to_D_Hp_by_H;
  values[0] -= rHD_H_to_H2_D_by_H;
  values[1] = rH_em_to_Hp_em_em_by_H - rH_em_to_Hm_PHOTON_by_H + rHm_H_to_H2_em_by_H; // e- by H
  values[1] += rHm_H_to_H_H_em_by_H;
  values[2] = rH_em_to_Hp_em_em_by_H - rH_Hp_to_H2p_PHOTON_by_H + rH2p_H_to_H2_Hp_by_H; // H+ by H
  values[2] += rHep_H_to_He_Hp_by_H + rDp_H_to_D_Hp_by_H;
  values[3] = rHep_H_to_He_Hp_by_H; // He by H
  values[4] = -rHep_H_to_He_Hp_by_H; // He+ by H
  values[5] = rH_em_to_Hm_PHOTON_by_H - rHm_H_to_H2_em_by_H - rHm_H_to_H_H_em_by_H; // H- by H
  values[6] = rHm_H_to_H2_em_by_H + rH2p_H_to_H2_Hp_by_H - rH2_H_to_H_H_H_by_H; // H2 by H
  values[6] += rH_H_H_to_H2_H_by_H + rH_H_H2_to_H2_H2_by_H + rH_H_He_to_H2_He_by_H;
  values[6] += rHD_H_to_H2_D_by_H;
  values[7] = rH_Hp_to_H2p_PHOTON_by_H - rH2p_H_to_H2_Hp_by_H; // H2+ by H
  values[8] = rDp_H_to_D_Hp_by_H + rHD_H_to_H2_D_by_H; // D by H
  values[9] = -rDp_H_to_D_Hp_by_H; // D+ by H
  values[10] = -rHD_H_to_H2_D_by_H; // HD by H
  values[11] = -rH_em_to_Hp_em_em_by_e_m + rHp_em_to_H_PHOTON_by_e_m - rH_em_to_Hm_PHOTON_by_e_m; // H by e-
  values[11] += rHm_em_to_H_em_em_by_e_m + 2 * rH2p_em_to_H_H_by_e_m;
  values[11] += 2 * rH2_em_to_H_H_em_by_e_m;
  values[12] = rH_em_to_Hp_em_em_by_e_m - rHp_em_to_H_PHOTON_by_e_m + rHe_em_to_Hep_em_em_by_e_m; // e- by e-
  values[12] += -rHep_em_to_He_PHOTON_by_e_m + rHep_em_to_Hepp_em_em_by_e_m;
  values[12] += -rHepp_em_to_Hep_PHOTON_by_e_m - rH_em_to_Hm_PHOTON_by_e_m;
  values[12] += rHm_em_to_H_em_em_by_e_m - rH2p_em_to_H_H_by_e_m + rD_em_to_Dp_em_em_by_e_m;
  values[12] -= rDp_em_to_D_PHOTON_by_e_m;
  values[13] = rH_em_to_Hp_em_em_by_e_m - rHp_em_to_H_PHOTON_by_e_m; // H+ by e-
  values[14] = -rHe_em_to_Hep_em_em_by_e_m + rHep_em_to_He_PHOTON_by_e_m; // He by e-
  values[15] = rHe_em_to_Hep_em_em_by_e_m - rHep_em_to_He_PHOTON_by_e_m; // He+ by e-
  values[15] += -rHep_em_to_Hepp_em_em_by_e_m + rHepp_em_to_Hep_PHOTON_by_e_m;
  values[16] = rHep_em_to_Hepp_em_em_by_e_m - rHepp_em_to_Hep_PHOTON_by_e_m; // He++ by e-
  values[17] = rH_em_to_Hm_PHOTON_by_e_m - rHm_em_to_H_em_em_by_e_m; // H- by e-
  values[18] = -rH2_em_to_H_H_em_by_e_m; // H2 by e-
  values[19] = -rH2p_em_to_H_H_by_e_m; // H2+ by e-
  values[20] = -rD_em_to_Dp_em_em_by_e_m + rDp_em_to_D_PHOTON_by_e_m; // D by e-
  values[21] = rD_em_to_Dp_em_em_by_e_m - rDp_em_to_D_PHOTON_by_e_m; // D+ by e-
  values[22] = rHp_em_to_H_PHOTON_by_H_p + 2 * rHm_Hp_to_H_H_by_H_p - rH_Hp_to_H2p_PHOTON_by_H_p; // H by H+
  values[22] += rH2_Hp_to_H2p_H_by_H_p + rHe_Hp_to_Hep_H_by_H_p + rD_Hp_to_Dp_H_by_H_p;
  values[23] = -rHp_em_to_H_PHOTON_by_H_p + rHm_Hp_to_H2p_em_by_H_p; // e- by H+
  values[24] = -rHp_em_to_H_PHOTON_by_H_p - rHm_Hp_to_H_H_by_H_p - rHm_Hp_to_H2p_em_by_H_p; // H+ by H+
  values[24] += -rH_Hp_to_H2p_PHOTON_by_H_p - rH2_Hp_to_H2p_H_by_H_p - rHe_Hp_to_Hep_H_by_H_p;
  values[24] += -rD_Hp_to_Dp_H_by_H_p - rHD_Hp_to_H2_Dp_by_H_p;
  values[25] = -rHe_Hp_to_Hep_H_by_H_p; // He by H+
  values[26] = rHe_Hp_to_Hep_H_by_H_p; // He+ by H+
  values[27] = -rHm_Hp_to_H_H_by_H_p - rHm_Hp_to_H2p_em_by_H_p; // H- by H+
  values[28] = -rH2_Hp_to_H2p_H_by_H_p + rHD_Hp_to_H2_Dp_by_H_p; // H2 by H+
  values[29] = rHm_Hp_to_H2p_em_by_H_p + rH_Hp_to_H2p_PHOTON_by_H_p + rH2_Hp_to_H2p_H_by_H_p; // H2+ by H+
  values[30] = -rD_Hp_to_Dp_H_by_H_p; // D by H+
  values[31] = rD_Hp_to_Dp_H_by_H_p + rHD_Hp_to_H2_Dp_by_H_p; // D+ by H+
  values[32] = -rHD_Hp_to_H2_Dp_by_H_p; // HD by H+
  values[33] = 2 * rH2_He_to_H_H_He_by_He - 2 * rH_H_He_to_H2_He_by_He + rHe_Hp_to_Hep_H_by_He; // H by He
  values[34] = rHe_em_to_Hep_em_em_by_He; // e- by He
  values[35] = -rHe_Hp_to_Hep_H_by_He; // H+ by He
  values[36] = -rHe_em_to_Hep_em_em_by_He - rHe_Hp_to_Hep_H_by_He; // He by He
  values[37] = rHe_em_to_Hep_em_em_by_He + rHe_Hp_to_Hep_H_by_He; // He+ by He
  values[38] = -rH2_He_to_H_H_He_by_He + rH_H_He_to_H2_He_by_He; // H2 by He
  values[39] = rHep_Hm_to_He_H_by_He_p - rHep_H_to_He_Hp_by_He_p + rHep_H2_to_He_H_Hp_by_He_p; // H by He+
  values[40] = -rHep_em_to_He_PHOTON_by_He_p + rHep_em_to_Hepp_em_em_by_He_p; // e- by He+
  values[41] = rHep_H_to_He_Hp_by_He_p + rHep_H2_to_He_H_Hp_by_He_p; // H+ by He+
  values[42] = rHep_em_to_He_PHOTON_by_He_p + rHep_Hm_to_He_H_by_He_p + rHep_H_to_He_Hp_by_He_p; // He by He+
  values[42] += rHep_H2_to_He_H_Hp_by_He_p + rHep_H2_to_He_H2p_by_He_p;
  values[43] = -rHep_em_to_He_PHOTON_by_He_p - rHep_em_to_Hepp_em_em_by_He_p; // He+ by He+
  values[43] += -rHep_Hm_to_He_H_by_He_p - rHep_H_to_He_Hp_by_He_p - rHep_H2_to_He_H_Hp_by_He_p;
  values[43] -= rHep_H2_to_He_H2p_by_He_p;
  values[44] = rHep_em_to_Hepp_em_em_by_He_p; // He++ by He+
  values[45] = -rHep_Hm_to_He_H_by_He_p; // H- by He+
  values[46] = -rHep_H2_to_He_H_Hp_by_He_p - rHep_H2_to_He_H2p_by_He_p; // H2 by He+
  values[47] = rHep_H2_to_He_H2p_by_He_p; // H2+ by He+
  values[48] = -rHepp_em_to_Hep_PHOTON_by_He_pp; // e- by He++
  values[49] = rHepp_em_to_Hep_PHOTON_by_He_pp; // He+ by He++
  values[50] = -rHepp_em_to_Hep_PHOTON_by_He_pp; // He++ by He++
  values[51] = -rHm_H_to_H2_em_by_H_m + 2 * rHm_Hp_to_H_H_by_H_m + rHm_em_to_H_em_em_by_H_m; // H by H-
  values[51] += rHm_H_to_H_H_em_by_H_m + rHm_H2p_to_H2_H_by_H_m + rHep_Hm_to_He_H_by_H_m;
  values[52] = rHm_H_to_H2_em_by_H_m + rHm_Hp_to_H2p_em_by_H_m + rHm_em_to_H_em_em_by_H_m; // e- by H-
  values[52] += rHm_H_to_H_H_em_by_H_m + rD_Hm_to_HD_em_by_H_m;
  values[53] = -rHm_Hp_to_H_H_by_H_m - rHm_Hp_to_H2p_em_by_H_m; // H+ by H-
  values[54] = rHep_Hm_to_He_H_by_H_m; // He by H-
  values[55] = -rHep_Hm_to_He_H_by_H_m; // He+ by H-
  values[56] = -rHm_H_to_H2_em_by_H_m - rHm_Hp_to_H_H_by_H_m - rHm_Hp_to_H2p_em_by_H_m; // H- by H-
  values[56] += -rHm_em_to_H_em_em_by_H_m - rHm_H_to_H_H_em_by_H_m - rHm_H2p_to_H2_H_by_H_m;
  values[56] += -rHep_Hm_to_He_H_by_H_m - rD_Hm_to_HD_em_by_H_m;
  values[57] = rHm_H_to_H2_em_by_H_m + rHm_H2p_to_H2_H_by_H_m; // H2 by H-
  values[58] = rHm_Hp_to_H2p_em_by_H_m - rHm_H2p_to_H2_H_by_H_m; // H2+ by H-
  values[59] = -rD_Hm_to_HD_em_by_H_m; // D by H-
  values[60] = rD_Hm_to_HD_em_by_H_m; // HD by H-
  values[61] = rH2_Hp_to_H2p_H_by_H2 + 2 * rH2_em_to_H_H_em_by_H2 + 2 * rH2_H_to_H_H_H_by_H2; // H by H2
  values[61] += 2 * rH2_H2_to_H_H_H2_by_H2 + 2 * rH2_He_to_H_H_He_by_H2;
  values[61] += -2 * rH_H_H2_to_H2_H2_by_H2 + rHep_H2_to_He_H_Hp_by_H2 + rD_H2_to_HD_H_by_H2;
  values[62] = -rH2_Hp_to_H2p_H_by_H2 + rHep_H2_to_He_H_Hp_by_H2 + rDp_H2_to_HD_Hp_by_H2; // H+ by H2
  values[63] = rHep_H2_to_He_H_Hp_by_H2 + rHep_H2_to_He_H2p_by_H2; // He by H2
  values[64] = -rHep_H2_to_He_H_Hp_by_H2 - rHep_H2_to_He_H2p_by_H2; // He+ by H2
  values[65] = -rH2_Hp_to_H2p_H_by_H2 - rH2_em_to_H_H_em_by_H2 - rH2_H_to_H_H_H_by_H2; // H2 by H2
  values[65] += -rH2_H2_to_H_H_H2_by_H2 - rH2_He_to_H_H_He_by_H2 + rH_H_H2_to_H2_H2_by_H2;
  values[65] += -rHep_H2_to_He_H_Hp_by_H2 - rHep_H2_to_He_H2p_by_H2 - rD_H2_to_HD_H_by_H2;
  values[65] -= rDp_H2_to_HD_Hp_by_H2;
  values[66] = rH2_Hp_to_H2p_H_by_H2 + rHep_H2_to_He_H2p_by_H2; // H2+ by H2
  values[67] = -rD_H2_to_HD_H_by_H2; // D by H2
  values[68] = -rDp_H2_to_HD_Hp_by_H2; // D+ by H2
  values[69] = rD_H2_to_HD_H_by_H2 + rDp_H2_to_HD_Hp_by_H2; // HD by H2
  values[70] = rHm_H2p_to_H2_H_by_H2_p - rH2p_H_to_H2_Hp_by_H2_p + 2 * rH2p_em_to_H_H_by_H2_p; // H by H2+
  values[71] = -rH2p_em_to_H_H_by_H2_p; // e- by H2+
  values[72] = rH2p_H_to_H2_Hp_by_H2_p; // H+ by H2+
  values[73] = -rHm_H2p_to_H2_H_by_H2_p; // H- by H2+
  values[74] = rHm_H2p_to_H2_H_by_H2_p + rH2p_H_to_H2_Hp_by_H2_p; // H2 by H2+
  values[75] = -rHm_H2p_to_H2_H_by_H2_p - rH2p_H_to_H2_Hp_by_H2_p - rH2p_em_to_H_H_by_H2_p; // H2+ by H2+
  values[76] = rD_Hp_to_Dp_H_by_D + rD_H2_to_HD_H_by_D; // H by D
  values[77] = rD_em_to_Dp_em_em_by_D + rD_Hm_to_HD_em_by_D; // e- by D
  values[78] = -rD_Hp_to_Dp_H_by_D; // H+ by D
  values[79] = -rD_Hm_to_HD_em_by_D; // H- by D
  values[80] = -rD_H2_to_HD_H_by_D; // H2 by D
  values[81] = -rD_em_to_Dp_em_em_by_D - rD_Hp_to_Dp_H_by_D - rD_H2_to_HD_H_by_D; // D by D
  values[81] -= rD_Hm_to_HD_em_by_D;
  values[82] = rD_em_to_Dp_em_em_by_D + rD_Hp_to_Dp_H_by_D; // D+ by D
  values[83] = rD_H2_to_HD_H_by_D + rD_Hm_to_HD_em_by_D; // HD by D
  values[84] = -rDp_H_to_D_Hp_by_D_p; // H by D+
  values[85] = -rDp_em_to_D_PHOTON_by_D_p; // e- by D+
  values[86] = rDp_H_to_D_Hp_by_D_p + rDp_H2_to_HD_Hp_by_D_p; // H+ by D+
  values[87] = -rDp_H2_to_HD_Hp_by_D_p; // H2 by D+
  values[88] = rDp_em_to_D_PHOTON_by_D_p + rDp_H_to_D_Hp_by_D_p; // D by D+
  values[89] = -rDp_em_to_D_PHOTON_by_D_p - rDp_H_to_D_Hp_by_D_p - rDp_H2_to_HD_Hp_by_D_p; // D+ by D+
  values[90] = rDp_H2_to_HD_Hp_by_D_p; // HD by D+
  values[91] = -rHD_H_to_H2_D_by_HD; // H by HD
  values[92] = -rHD_Hp_to_H2_Dp_by_HD; // H+ by HD
  values[93] = rHD_H_to_H2_D_by_HD + rHD_Hp_to_H2_Dp_by_HD; // H2 by HD
  values[94] = rHD_H_to_H2_D_by_HD; // D by HD
  values[95] = rHD_Hp_to_H2_Dp_by_HD; // D+ by HD
  values[96] = -rHD_H_to_H2_D_by_HD - rHD_Hp_to_H2_Dp_by_HD; // HD by HD
}

/** Derivatives of dy by y, in the order of the pattern. */
function jacobian(t: number, y: Float64Array, k: Float64Array, values: Float64Array): void {
  jacobian_rH_em_to_Hp_em_em_by_H(y, k, values);
}

// ------------ sparsity ------------

/** Start of each column in the Jacobian's values. */
const colPtr = Int32Array.from([0, 11, 22, 33, 39, 48, 51, 61, 70, 76, 84, 91, 97]);

/** Row of each Jacobian value. */
const rowIdx = Int32Array.from([
  0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 1, 2, 3, 4, 6, 7, 8, 9,
  10, 11, 0, 1, 2, 3, 4, 7, 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 4, 5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 11, 0, 2,
  3, 4, 7, 8, 9, 10, 11, 0, 1, 2, 6, 7, 8, 0, 1, 2, 6, 7, 9, 10, 11, 0, 1, 2, 7, 9, 10, 11, 0, 2, 7,
  9, 10, 11,
]);
const pattern: SparsePattern = { size: 12, colPtr, rowIdx };

/** The state eliminated at each step. */
const order = Int32Array.from([5, 3, 4, 8, 6, 1, 0, 2, 7, 9, 10, 11]);

/** Start of each column of L + U. */
const factorColPtr = Int32Array.from([0, 3, 9, 18, 24, 34, 46, 57, 68, 79, 87, 94, 100]);

/** Row of each entry of L + U. */
const factorRowIdx = Int32Array.from([
  0, 2, 5, 1, 2, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2, 3, 4, 5, 6, 7,
  8, 9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 4, 5, 6, 7, 8, 9, 10, 11, 5, 6, 7, 8, 9, 10, 11,
  6, 7, 8, 9, 10, 11,
]);
const factor: FactorPattern = {
  order,
  lu: { size: 12, colPtr: factorColPtr, rowIdx: factorRowIdx },
  denseFrom: 6,
  operations: 453,
};

// ------------ direct solution ------------

/** Solution of (I - gamma J) x = b as straight-line code. */
const direct: DirectSolver = { entries: 100, factorize, solve };

function factorize_inv_u_He_pp(gamma: number, values: Float64Array, lu: Float64Array): void {
  const inv_u_He_pp = 1 / (1 - gamma * values[50]);
  lu[0] = inv_u_He_pp; // He++ by He++
  const l_He_p_He_pp = -gamma * values[49] * inv_u_He_pp;
  lu[1] = l_He_p_He_pp; // He+ by He++
  const l_e_m_He_pp = -gamma * values[48] * inv_u_He_pp;
  lu[2] = l_e_m_He_pp; // e- by He++
  const inv_u_He = 1 / (1 - gamma * values[36]);
  lu[3] = inv_u_He; // He by He
  const l_He_p_He = -gamma * values[37] * inv_u_He;
  lu[4] = l_He_p_He; // He+ by He
  const l_e_m_He = -gamma * values[34] * inv_u_He;
  lu[5] = l_e_m_He; // e- by He
  const l_H_He = -gamma * values[33] * inv_u_He;
  lu[6] = l_H_He; // H by He
  const l_H_p_He = -gamma * values[35] * inv_u_He;
  lu[7] = l_H_p_He; // H+ by He
  const l_H2_He = -gamma * values[38] * inv_u_He;
  lu[8] = l_H2_He; // H2 by He
  const u_He_pp_He_p = -gamma * values[44];
  lu[9] = u_He_pp_He_p; // He++ by He+
  const u_He_He_p = -gamma * values[42];
  lu[10] = u_He_He_p; // He by He+
  const inv_u_He_p =
    1 / (1 - gamma * values[43] - l_He_p_He_pp * u_He_pp_He_p - l_He_p_He * u_He_He_p);
  lu[11] = inv_u_He_p; // He+ by He+
  const l_H2_p_He_p = -gamma * values[47] * inv_u_He_p;
  lu[12] = l_H2_p_He_p; // H2+ by He+
  const l_H_m_He_p = -gamma * values[45] * inv_u_He_p;
  lu[13] = l_H_m_He_p; // H- by He+
  const l_e_m_He_p =
    inv_u_He_p * (-gamma * values[40] - l_e_m_He_pp * u_He_pp_He_p - l_e_m_He * u_He_He_p);
  lu[14] = l_e_m_He_p; // e- by He+
  const l_H_He_p = inv_u_He_p * (-gamma * values[39] - l_H_He * u_He_He_p);
  lu[15] = l_H_He_p; // H by He+
  const l_H_p_He_p = inv_u_He_p * (-gamma * values[41] - l_H_p_He * u_He_He_p);
  lu[16] = l_H_p_He_p; // H+ by He+
  const l_H2_He_p = inv_u_He_p * (-gamma * values[46] - l_H2_He * u_He_He_p);
  lu[17] = l_H2_He_p; // H2 by He+
  const inv_u_H2_p = 1 / (1 - gamma * values[75]);
  lu[18] = inv_u_H2_p; // H2+ by H2+
  const l_H_m_H2_p = -gamma * values[73] * inv_u_H2_p;
  lu[19] = l_H_m_H2_p; // H- by H2+
  const l_e_m_H2_p = -gamma * values[71] * inv_u_H2_p;
  lu[20] = l_e_m_H2_p; // e- by H2+
  const l_H_H2_p = -gamma * values[70] * inv_u_H2_p;
  lu[21] = l_H_H2_p; // H by H2+
  const l_H_p_H2_p = -gamma * values[72] * inv_u_H2_p;
  lu[22] = l_H_p_H2_p; // H+ by H2+
  const l_H2_H2_p = -gamma * values[74] * inv_u_H2_p;
  lu[23] = l_H2_H2_p; // H2 by H2+
  const u_He_H_m = -gamma * values[54];
  lu[24] = u_He_H_m; // He by H-
  const u_He_p_H_m = -gamma * values[55] - l_He_p_He * u_He_H_m;
  lu[25] = u_He_p_H_m; // He+ by H-
  const u_H2_p_H_m = -gamma * values[58] - l_H2_p_He_p * u_He_p_H_m;
  lu[26] = u_H2_p_H_m; // H2+ by H-
  const inv_u_H_m =
    1 / (1 - gamma * values[56] - l_H_m_He_p * u_He_p_H_m - l_H_m_H2_p * u_H2_p_H_m);
  lu[27] = inv_u_H_m; // H- by H-
  const l_e_m_H_m =
    inv_u_H_m *
    (-gamma * values[52] - l_e_m_He * u_He_H_m - l_e_m_He_p * u_He_p_H_m - l_e_m_H2_p * u_H2_p_H_m);
  lu[28] = l_e_m_H_m; // e- by H-
  const l_H_H_m =
    inv_u_H_m *
    (-gamma * values[51] - l_H_He * u_He_H_m - l_H_He_p * u_He_p_H_m - l_H_H2_p * u_H2_p_H_m);
  lu[29] = l_H_H_m; // H by H-
  const l_H_p_H_m =
    inv_u_H_m *
    (-gamma * values[53] - l_H_p_He * u_He_H_m - l_H_p_He_p * u_He_p_H_m - l_H_p_H2_p * u_H2_p_H_m);
  lu[30] = l_H_p_H_m; // H+ by H-
  const l_H2_H_m =
    inv_u_H_m *
    (-gamma * values[57] - l_H2_He * u_He_H_m - l_H2_He_p * u_He_p_H_m - l_H2_H2_p * u_H2_p_H_m);
  lu[31] = l_H2_H_m; // H2 by H-
  const l_D_H_m = -gamma * values[59] * inv_u_H_m;
  lu[32] = l_D_H_m; // D by H-
  const l_HD_H_m = -gamma * values[60] * inv_u_H_m;
  lu[33] = l_HD_H_m; // HD by H-
  const u_He_pp_e_m = -gamma * values[16];
  lu[34] = u_He_pp_e_m; // He++ by e-
  const u_He_e_m = -gamma * values[14];
  lu[35] = u_He_e_m; // He by e-
  const u_He_p_e_m = -gamma * values[15] - l_He_p_He_pp * u_He_pp_e_m - l_He_p_He * u_He_e_m;
  lu[36] = u_He_p_e_m; // He+ by e-
  const u_H2_p_e_m = -gamma * values[19] - l_H2_p_He_p * u_He_p_e_m;
  lu[37] = u_H2_p_e_m; // H2+ by e-
  const u_H_m_e_m = -gamma * values[17] - l_H_m_He_p * u_He_p_e_m - l_H_m_H2_p * u_H2_p_e_m;
  lu[38] = u_H_m_e_m; // H- by e-
  const inv_u_e_m =
    1 /
    (1 -
      gamma * values[12] -
      l_e_m_He_pp * u_He_pp_e_m -
      l_e_m_He * u_He_e_m -
      l_e_m_He_p * u_He_p_e_m -
      l_e_m_H2_p * u_H2_p_e_m -
      l_e_m_H_m * u_H_m_e_m);
  lu[39] = inv_u_e_m; // e- by e-
  const l_H_e_m =
    inv_u_e_m *
    (-gamma * values[11] -
      l_H_He * u_He_e_m -
      l_H_He_p * u_He_p_e_m -
      l_H_H2_p * u_H2_p_e_m -
      l_H_H_m * u_H_m_e_m);
  lu[40] = l_H_e_m; // H by e-
  const l_H_p_e_m =
    inv_u_e_m *
    (-gamma * values[13] -
      l_H_p_He * u_He_e_m -
      l_H_p_He_p * u_He_p_e_m -
      l_H_p_H2_p * u_H2_p_e_m -
      l_H_p_H_m * u_H_m_e_m);
  lu[41] = l_H_p_e_m; // H+ by e-
  const l_H2_e_m =
    inv_u_e_m *
    (-gamma * values[18] -
      l_H2_He * u_He_e_m -
      l_H2_He_p * u_He_p_e_m -
      l_H2_H2_p * u_H2_p_e_m -
      l_H2_H_m * u_H_m_e_m);
  lu[42] = l_H2_e_m; // H2 by e-
  const l_D_e_m = inv_u_e_m * (-gamma * values[20] - l_D_H_m * u_H_m_e_m);
  lu[43] = l_D_e_m; // D by e-
  const l_D_p_e_m = -gamma * values[21] * inv_u_e_m;
  lu[44] = l_D_p_e_m; // D+ by e-
  const l_HD_e_m = -l_HD_H_m * u_H_m_e_m * inv_u_e_m;
  lu[45] = l_HD_e_m; // HD by e-
  const u_He_H = -gamma * values[3];
  lu[46] = u_He_H; // He by H
  const u_He_p_H = -gamma * values[4] - l_He_p_He * u_He_H;
  lu[47] = u_He_p_H; // He+ by H
  const u_H2_p_H = -gamma * values[7] - l_H2_p_He_p * u_He_p_H;
  lu[48] = u_H2_p_H; // H2+ by H
  const u_H_m_H = -gamma * values[5] - l_H_m_He_p * u_He_p_H - l_H_m_H2_p * u_H2_p_H;
  lu[49] = u_H_m_H; // H- by H
  const u_e_m_H =
    -gamma * values[1] -
    l_e_m_He * u_He_H -
    l_e_m_He_p * u_He_p_H -
    l_e_m_H2_p * u_H2_p_H -
    l_e_m_H_m * u_H_m_H;
  lu[50] = u_e_m_H; // e- by H
  const inv_u_H =
    1 /
    (1 -
      gamma * values[0] -
      l_H_He * u_He_H -
      l_H_He_p * u_He_p_H -
      l_H_H2_p * u_H2_p_H -
      l_H_H_m * u_H_m_H -
      l_H_e_m * u_e_m_H);
  lu[51] = inv_u_H; // H by H
  const l_H_p_H =
    inv_u_H *
    (-gamma * values[2] -
      l_H_p_He * u_He_H -
      l_H_p_He_p * u_He_p_H -
      l_H_p_H2_p * u_H2_p_H -
      l_H_p_H_m * u_H_m_H -
      l_H_p_e_m * u_e_m_H);
  lu[52] = l_H_p_H; // H+ by H
  const l_H2_H =
    inv_u_H *
    (-gamma * values[6] -
      l_H2_He * u_He_H -
      l_H2_He_p * u_He_p_H -
      l_H2_H2_p * u_H2_p_H -
      l_H2_H_m * u_H_m_H -
      l_H2_e_m * u_e_m_H);
  lu[53] = l_H2_H; // H2 by H
  const l_D_H = inv_u_H * (-gamma * values[8] - l_D_H_m * u_H_m_H - l_D_e_m * u_e_m_H);
  lu[54] = l_D_H; // D by H
  const l_D_p_H = inv_u_H * (-gamma * values[9] - l_D_p_e_m * u_e_m_H);
  lu[55] = l_D_p_H; // D+ by H
  const l_HD_H = inv_u_H * (-gamma * values[10] - l_HD_H_m * u_H_m_H - l_HD_e_m * u_e_m_H);
  lu[56] = l_HD_H; // HD by H
  const u_He_H_p = -gamma * values[25];
  lu[57] = u_He_H_p; // He by H+
  const u_He_p_H_p = -gamma * values[26] - l_He_p_He * u_He_H_p;
  lu[58] = u_He_p_H_p; // He+ by H+
  const u_H2_p_H_p = -gamma * values[29] - l_H2_p_He_p * u_He_p_H_p;
  lu[59] = u_H2_p_H_p; // H2+ by H+
  const u_H_m_H_p = -gamma * values[27] - l_H_m_He_p * u_He_p_H_p - l_H_m_H2_p * u_H2_p_H_p;
  lu[60] = u_H_m_H_p; // H- by H+
  const u_e_m_H_p =
    -gamma * values[23] -
    l_e_m_He * u_He_H_p -
    l_e_m_He_p * u_He_p_H_p -
    l_e_m_H2_p * u_H2_p_H_p -
    l_e_m_H_m * u_H_m_H_p;
  lu[61] = u_e_m_H_p; // e- by H+
  const u_H_H_p =
    -gamma * values[22] -
    l_H_He * u_He_H_p -
    l_H_He_p * u_He_p_H_p -
    l_H_H2_p * u_H2_p_H_p -
    l_H_H_m * u_H_m_H_p -
    l_H_e_m * u_e_m_H_p;
  lu[62] = u_H_H_p; // H by H+
  const inv_u_H_p =
    1 /
    (1 -
      gamma * values[24] -
      l_H_p_He * u_He_H_p -
      l_H_p_He_p * u_He_p_H_p -
      l_H_p_H2_p * u_H2_p_H_p -
      l_H_p_H_m * u_H_m_H_p -
      l_H_p_e_m * u_e_m_H_p -
      l_H_p_H * u_H_H_p);
  lu[63] = inv_u_H_p; // H+ by H+
  const l_H2_H_p =
    inv_u_H_p *
    (-gamma * values[28] -
      l_H2_He * u_He_H_p -
      l_H2_He_p * u_He_p_H_p -
      l_H2_H2_p * u_H2_p_H_p -
      l_H2_H_m * u_H_m_H_p -
      l_H2_e_m * u_e_m_H_p -
      l_H2_H * u_H_H_p);
  lu[64] = l_H2_H_p; // H2 by H+
  const l_D_H_p =
    inv_u_H_p * (-gamma * values[30] - l_D_H_m * u_H_m_H_p - l_D_e_m * u_e_m_H_p - l_D_H * u_H_H_p);
  lu[65] = l_D_H_p; // D by H+
  const l_D_p_H_p = inv_u_H_p * (-gamma * values[31] - l_D_p_e_m * u_e_m_H_p - l_D_p_H * u_H_H_p);
  lu[66] = l_D_p_H_p; // D+ by H+
  const l_HD_H_p =
    inv_u_H_p *
    (-gamma * values[32] - l_HD_H_m * u_H_m_H_p - l_HD_e_m * u_e_m_H_p - l_HD_H * u_H_H_p);
  lu[67] = l_HD_H_p; // HD by H+
  const u_He_H2 = -gamma * values[63];
  lu[68] = u_He_H2; // He by H2
  const u_He_p_H2 = -gamma * values[64] - l_He_p_He * u_He_H2;
  lu[69] = u_He_p_H2; // He+ by H2
  const u_H2_p_H2 = -gamma * values[66] - l_H2_p_He_p * u_He_p_H2;
  lu[70] = u_H2_p_H2; // H2+ by H2
  const u_H_m_H2 = -l_H_m_He_p * u_He_p_H2 - l_H_m_H2_p * u_H2_p_H2;
  lu[71] = u_H_m_H2; // H- by H2
  const u_e_m_H2 =
    -l_e_m_He * u_He_H2 - l_e_m_He_p * u_He_p_H2 - l_e_m_H2_p * u_H2_p_H2 - l_e_m_H_m * u_H_m_H2;
  lu[72] = u_e_m_H2; // e- by H2
  const u_H_H2 =
    -gamma * values[61] -
    l_H_He * u_He_H2 -
    l_H_He_p * u_He_p_H2 -
    l_H_H2_p * u_H2_p_H2 -
    l_H_H_m * u_H_m_H2 -
    l_H_e_m * u_e_m_H2;
  lu[73] = u_H_H2; // H by H2
  const u_H_p_H2 =
    -gamma * values[62] -
    l_H_p_He * u_He_H2 -
    l_H_p_He_p * u_He_p_H2 -
    l_H_p_H2_p * u_H2_p_H2 -
    l_H_p_H_m * u_H_m_H2 -
    l_H_p_e_m * u_e_m_H2 -
    l_H_p_H * u_H_H2;
  lu[74] = u_H_p_H2; // H+ by H2
  const inv_u_H2 =
    1 /
    (1 -
      gamma * values[65] -
      l_H2_He * u_He_H2 -
      l_H2_He_p * u_He_p_H2 -
      l_H2_H2_p * u_H2_p_H2 -
      l_H2_H_m * u_H_m_H2 -
      l_H2_e_m * u_e_m_H2 -
      l_H2_H * u_H_H2 -
      l_H2_H_p * u_H_p_H2);
  lu[75] = inv_u_H2; // H2 by H2
  const l_D_H2 =
    inv_u_H2 *
    (-gamma * values[67] -
      l_D_H_m * u_H_m_H2 -
      l_D_e_m * u_e_m_H2 -
      l_D_H * u_H_H2 -
      l_D_H_p * u_H_p_H2);
  lu[76] = l_D_H2; // D by H2
  const l_D_p_H2 =
    inv_u_H2 *
    (-gamma * values[68] - l_D_p_e_m * u_e_m_H2 - l_D_p_H * u_H_H2 - l_D_p_H_p * u_H_p_H2);
  lu[77] = l_D_p_H2; // D+ by H2
  const l_HD_H2 =
    inv_u_H2 *
    (-gamma * values[69] -
      l_HD_H_m * u_H_m_H2 -
      l_HD_e_m * u_e_m_H2 -
      l_HD_H * u_H_H2 -
      l_HD_H_p * u_H_p_H2);
  lu[78] = l_HD_H2; // HD by H2
  const u_H_m_D = -gamma * values[79];
  lu[79] = u_H_m_D; // H- by D
  const u_e_m_D = -gamma * values[77] - l_e_m_H_m * u_H_m_D;
  lu[80] = u_e_m_D; // e- by D
  const u_H_D = -gamma * values[76] - l_H_H_m * u_H_m_D - l_H_e_m * u_e_m_D;
  lu[81] = u_H_D; // H by D
  const u_H_p_D = -gamma * values[78] - l_H_p_H_m * u_H_m_D - l_H_p_e_m * u_e_m_D - l_H_p_H * u_H_D;
  lu[82] = u_H_p_D; // H+ by D
  const u_H2_D =
    -gamma * values[80] -
    l_H2_H_m * u_H_m_D -
    l_H2_e_m * u_e_m_D -
    l_H2_H * u_H_D -
    l_H2_H_p * u_H_p_D;
  lu[83] = u_H2_D; // H2 by D
  const inv_u_D =
    1 /
    (1 -
      gamma * values[81] -
      l_D_H_m * u_H_m_D -
      l_D_e_m * u_e_m_D -
      l_D_H * u_H_D -
      l_D_H_p * u_H_p_D -
      l_D_H2 * u_H2_D);
  lu[84] = inv_u_D; // D by D
  const l_D_p_D =
    inv_u_D *
    (-gamma * values[82] -
      l_D_p_e_m * u_e_m_D -
      l_D_p_H * u_H_D -
      l_D_p_H_p * u_H_p_D -
      l_D_p_H2 * u_H2_D);
  lu[85] = l_D_p_D; // D+ by D
  const l_HD_D =
    inv_u_D *
    (-gamma * values[83] -
      l_HD_H_m * u_H_m_D -
      l_HD_e_m * u_e_m_D -
      l_HD_H * u_H_D -
      l_HD_H_p * u_H_p_D -
      l_HD_H2 * u_H2_D);
  lu[86] = l_HD_D; // HD by D
  const u_e_m_D_p = -gamma * values[85];
  lu[87] = u_e_m_D_p; // e- by D+
  const u_H_D_p = -gamma * values[84] - l_H_e_m * u_e_m_D_p;
  lu[88] = u_H_D_p; // H by D+
  const u_H_p_D_p = -gamma * values[86] - l_H_p_e_m * u_e_m_D_p - l_H_p_H * u_H_D_p;
  lu[89] = u_H_p_D_p; // H+ by D+
  const u_H2_D_p =
    -gamma * values[87] - l_H2_e_m * u_e_m_D_p - l_H2_H * u_H_D_p - l_H2_H_p * u_H_p_D_p;
  lu[90] = u_H2_D_p; // H2 by D+
  const u_D_D_p =
    -gamma * values[88] -
    l_D_e_m * u_e_m_D_p -
    l_D_H * u_H_D_p -
    l_D_H_p * u_H_p_D_p -
    l_D_H2 * u_H2_D_p;
  lu[91] = u_D_D_p; // D by D+
  const inv_u_D_p =
    1 /
    (1 -
      gamma * values[89] -
      l_D_p_e_m * u_e_m_D_p -
      l_D_p_H * u_H_D_p -
      l_D_p_H_p * u_H_p_D_p -
      l_D_p_H2 * u_H2_D_p -
      l_D_p_D * u_D_D_p);
  lu[92] = inv_u_D_p; // D+ by D+
  const l_HD_D_p =
    inv_u_D_p *
    (-gamma * values[90] -
      l_HD_e_m * u_e_m_D_p -
      l_HD_H * u_H_D_p -
      l_HD_H_p * u_H_p_D_p -
      l_HD_H2 * u_H2_D_p -
      l_HD_D * u_D_D_p);
  lu[93] = l_HD_D_p; // HD by D+
}

function factorize_u_H_HD(gamma: number, values: Float64Array, lu: Float64Array): void {
  const l_H_p_H = lu[52];
  const l_H2_H = lu[53];
  const l_D_H = lu[54];
  const l_D_p_H = lu[55];
  const l_HD_H = lu[56];
  const l_H2_H_p = lu[64];
  const l_D_H_p = lu[65];
  const l_D_p_H_p = lu[66];
  const l_HD_H_p = lu[67];
  const l_D_H2 = lu[76];
  const l_D_p_H2 = lu[77];
  const l_HD_H2 = lu[78];
  const l_D_p_D = lu[85];
  const l_HD_D = lu[86];
  const l_HD_D_p = lu[93];
  const u_H_HD = -gamma * values[91];
  lu[94] = u_H_HD; // H by HD
  const u_H_p_HD = -gamma * values[92] - l_H_p_H * u_H_HD;
  lu[95] = u_H_p_HD; // H+ by HD
  const u_H2_HD = -gamma * values[93] - l_H2_H * u_H_HD - l_H2_H_p * u_H_p_HD;
  lu[96] = u_H2_HD; // H2 by HD
  const u_D_HD = -gamma * values[94] - l_D_H * u_H_HD - l_D_H_p * u_H_p_HD - l_D_H2 * u_H2_HD;
  lu[97] = u_D_HD; // D by HD
  const u_D_p_HD =
    -gamma * values[95] -
    l_D_p_H * u_H_HD -
    l_D_p_H_p * u_H_p_HD -
    l_D_p_H2 * u_H2_HD -
    l_D_p_D * u_D_HD;
  lu[98] = u_D_p_HD; // D+ by HD
  const inv_u_HD =
    1 /
    (1 -
      gamma * values[96] -
      l_HD_H * u_H_HD -
      l_HD_H_p * u_H_p_HD -
      l_HD_H2 * u_H2_HD -
      l_HD_D * u_D_HD -
      l_HD_D_p * u_D_p_HD);
  lu[99] = inv_u_HD; // HD by HD
}

/** L, U and the reciprocals of the pivots of I - gamma J. */
function factorize(gamma: number, values: Float64Array, lu: Float64Array): void {
  factorize_inv_u_He_pp(gamma, values, lu);
  factorize_u_H_HD(gamma, values, lu);
}

function solve_z_He_p(lu: Float64Array, b: Float64Array): void {
  const b_H = b[0];
  const b_e_m = b[1];
  const b_H_p = b[2];
  const b_He = b[3];
  const b_He_p = b[4];
  const b_He_pp = b[5];
  const b_H_m = b[6];
  const b_H2 = b[7];
  const b_H2_p = b[8];
  const b_D = b[9];
  const b_D_p = b[10];
  const b_HD = b[11];
  const z_He_p = b_He_p - lu[1] * b_He_pp - lu[4] * b_He;
  const z_H2_p = b_H2_p - lu[12] * z_He_p;
  const z_H_m = b_H_m - lu[13] * z_He_p - lu[19] * z_H2_p;
  const z_e_m =
    b_e_m - lu[2] * b_He_pp - lu[5] * b_He - lu[14] * z_He_p - lu[20] * z_H2_p - lu[28] * z_H_m;
  const z_H =
    b_H - lu[6] * b_He - lu[15] * z_He_p - lu[21] * z_H2_p - lu[29] * z_H_m - lu[40] * z_e_m;
  const z_H_p =
    b_H_p -
    lu[7] * b_He -
    lu[16] * z_He_p -
    lu[22] * z_H2_p -
    lu[30] * z_H_m -
    lu[41] * z_e_m -
    lu[52] * z_H;
  const z_H2 =
    b_H2 -
    lu[8] * b_He -
    lu[17] * z_He_p -
    lu[23] * z_H2_p -
    lu[31] * z_H_m -
    lu[42] * z_e_m -
    lu[53] * z_H -
    lu[64] * z_H_p;
  const z_D = b_D - lu[32] * z_H_m - lu[43] * z_e_m - lu[54] * z_H - lu[65] * z_H_p - lu[76] * z_H2;
  const z_D_p =
    b_D_p - lu[44] * z_e_m - lu[55] * z_H - lu[66] * z_H_p - lu[77] * z_H2 - lu[85] * z_D;
  const z_HD =
    b_HD -
    lu[33] * z_H_m -
    lu[45] * z_e_m -
    lu[56] * z_H -
    lu[67] * z_H_p -
    lu[78] * z_H2 -
    lu[86] * z_D -
    lu[93] * z_D_p;
  const x_HD = lu[99] * z_HD;
  b[11] = x_HD; // HD
  const x_D_p = lu[92] * (z_D_p - lu[98] * x_HD);
  b[10] = x_D_p; // D+
  const x_D = lu[84] * (z_D - lu[91] * x_D_p - lu[97] * x_HD);
  b[9] = x_D; // D
  const x_H2 = lu[75] * (z_H2 - lu[83] * x_D - lu[90] * x_D_p - lu[96] * x_HD);
  b[7] = x_H2; // H2
  const x_H_p = lu[63] * (z_H_p - lu[74] * x_H2 - lu[82] * x_D - lu[89] * x_D_p - lu[95] * x_HD);
  b[2] = x_H_p; // H+
  const x_H =
    lu[51] * (z_H - lu[62] * x_H_p - lu[73] * x_H2 - lu[81] * x_D - lu[88] * x_D_p - lu[94] * x_HD);
  b[0] = x_H; // H
  const x_e_m =
    lu[39] *
    (z_e_m - lu[50] * x_H - lu[61] * x_H_p - lu[72] * x_H2 - lu[80] * x_D - lu[87] * x_D_p);
  b[1] = x_e_m; // e-
  const x_H_m =
    lu[27] *
    (z_H_m - lu[38] * x_e_m - lu[49] * x_H - lu[60] * x_H_p - lu[71] * x_H2 - lu[79] * x_D);
  b[6] = x_H_m; // H-
  const x_H2_p =
    lu[18] *
    (z_H2_p - lu[26] * x_H_m - lu[37] * x_e_m - lu[48] * x_H - lu[59] * x_H_p - lu[70] * x_H2);
  b[8] = x_H2_p; // H2+
  const x_He_p =
    lu[11] *
    (z_He_p - lu[25] * x_H_m - lu[36] * x_e_m - lu[47] * x_H - lu[58] * x_H_p - lu[69] * x_H2);
  b[4] = x_He_p; // He+
  const x_He =
    lu[3] *
    (b_He -
      lu[10] * x_He_p -
      lu[24] * x_H_m -
      lu[35] * x_e_m -
      lu[46] * x_H -
      lu[57] * x_H_p -
      lu[68] * x_H2);
  b[3] = x_He; // He
  const x_He_pp = lu[0] * (b_He_pp - lu[9] * x_He_p - lu[34] * x_e_m);
  b[5] = x_He_pp; // He++
}

/** Overwrites b with the solution x, by L z = b and U x = z. */
function solve(lu: Float64Array, b: Float64Array): void {
  solve_z_He_p(lu, b);
}

// ------------ reactions and invariants ------------

/** Identifier, type, equation, source, line and citation of each reaction. */
const reactionRows: readonly (readonly [string, string, string, number, number, string])[] = [
  [
    "H_em_to_Hp_em_em",
    "FO",
    "H + e- -> H+ + e- + e-",
    0,
    41,
    "Janev et al. 1987, reaction 2.1.5; Abel 1997, reaction 1",
  ],
  [
    "Hp_em_to_H_PHOTON",
    "FO",
    "H+ + e- -> H + PHOTON",
    0,
    45,
    "Ferland et al. 1992, ApJ 387, 95, case B; fit of HG97, appendix A; GA08, reaction 13",
  ],
  [
    "He_em_to_Hep_em_em",
    "FO",
    "He + e- -> He+ + e- + e-",
    0,
    49,
    "Janev et al. 1987, reaction 2.3.9; Abel 1997, reaction 3",
  ],
  [
    "Hep_em_to_He_PHOTON",
    "FO",
    "He+ + e- -> He + PHOTON",
    0,
    56,
    "HG97, appendix A, case B; dielectronic part Aldrovandi & Pequignot 1973, A&A 25, 137",
  ],
  [
    "Hep_em_to_Hepp_em_em",
    "FO",
    "He+ + e- -> He++ + e- + e-",
    0,
    62,
    "Aladdin database 1989; Abel 1997, reaction 5",
  ],
  [
    "Hepp_em_to_Hep_PHOTON",
    "FO",
    "He++ + e- -> He+ + PHOTON",
    0,
    69,
    "Ferland et al. 1992, ApJ 387, 95, case B; fit of HG97, appendix A; GA08, reaction 20",
  ],
  [
    "H_em_to_Hm_PHOTON",
    "FO",
    "H + e- -> H- + PHOTON",
    0,
    75,
    "de Jong 1972, A&A 20, 263; GP98, reaction H3",
  ],
  ["Hm_H_to_H2_em", "FO", "H- + H -> H2 + e-", 0, 79, "Kreckel et al. 2010, Science 329, 69"],
  [
    "Hm_Hp_to_H_H",
    "FO",
    "H- + H+ -> H + H",
    0,
    83,
    "Croft, Dickinson & Gadea 1999, MNRAS 304, 327; GA08, reaction 5",
  ],
  [
    "Hm_Hp_to_H2p_em",
    "FO",
    "H- + H+ -> H2+ + e-",
    0,
    87,
    "Poulaert et al. 1978, J. Phys. B 11, L671; Shapiro & Kang 1987; Abel 1997, reaction 17",
  ],
  [
    "Hm_em_to_H_em_em",
    "FO",
    "H- + e- -> H + e- + e-",
    0,
    91,
    "Janev et al. 1987, reaction 7.1.1; Abel 1997, reaction 14",
  ],
  [
    "Hm_H_to_H_H_em",
    "FO",
    "H- + H -> H + H + e-",
    0,
    98,
    "Janev et al. 1987; Abel 1997, reaction 15",
  ],
  [
    "Hm_H2p_to_H2_H",
    "FO",
    "H- + H2+ -> H2 + H",
    0,
    106,
    "Dalgarno & Lepp 1987, in Astrochemistry (IAU Symp. 120), p. 109; Abel 1997, reaction 19",
  ],
  [
    "Hep_Hm_to_He_H",
    "FO",
    "He+ + H- -> He + H",
    0,
    110,
    "Peart & Hayton 1994, J. Phys. B 27, 2551; GA08, reaction 28",
  ],
  [
    "H_Hp_to_H2p_PHOTON",
    "FO",
    "H + H+ -> H2+ + PHOTON",
    0,
    116,
    "Ramaker & Peek 1976, Phys. Rev. A 13, 58; fit of Latif et al. 2015, MNRAS 446, 3163",
  ],
  [
    "H2p_H_to_H2_Hp",
    "FO",
    "H2+ + H -> H2 + H+",
    0,
    123,
    "Karpas, Anicich & Huntress 1979, J. Chem. Phys. 70, 2877; GP98, reaction H10",
  ],
  [
    "H2_Hp_to_H2p_H",
    "FO",
    "H2 + H+ -> H2+ + H",
    0,
    127,
    "Savin et al. 2004, ApJ 606, L167 and 607, L147; GA08, reaction 7",
  ],
  [
    "H2p_em_to_H_H",
    "FO",
    "H2+ + e- -> H + H",
    0,
    134,
    "Schneider et al. 1994, ApJ 424, 983; fit of Abel 1997, reaction 18",
  ],
  [
    "H2_em_to_H_H_em",
    "FO",
    "H2 + e- -> H + H + e-",
    0,
    140,
    "Trevisan & Tennyson 2002, Plasma Phys. Contr. Fusion 44, 1263; GA08, reaction 8",
  ],
  [
    "H2_H_to_H_H_H",
    "FO",
    "H2 + H -> H + H + H",
    0,
    146,
    "Mac Low & Shull 1986, ApJ 302, 585; GA08, reaction 9; inverse of H + H + H",
  ],
  [
    "H2_H2_to_H_H_H2",
    "FO",
    "H2 + H2 -> H + H + H2",
    0,
    152,
    "Martin, Keogh & Mandy 1998, ApJ 499, 793; GA08, reaction 10; inverse of H + H + H2",
  ],
  [
    "H2_He_to_H_H_He",
    "FO",
    "H2 + He -> H + H + He",
    0,
    158,
    "Dove, Rusk, Cribb & Martin 1987, ApJ 318, 379; GA08, reaction 11; inverse of H + H + He",
  ],
  ["H_H_H_to_H2_H", "FO", "H + H + H -> H2 + H", 0, 166, "Forrey 2013, ApJ 773, L25"],
  [
    "H_H_H2_to_H2_H2",
    "FO",
    "H + H + H2 -> H2 + H2",
    0,
    170,
    "an eighth of the rate with H: Palla, Salpeter & Stahler 1983, ApJ 271, 632",
  ],
  [
    "H_H_He_to_H2_He",
    "FO",
    "H + H + He -> H2 + He",
    0,
    174,
    "Walkauskas & Kaufman 1975, Symp. (Int.) Combust. 15, 691; GA08, reaction 32",
  ],
  [
    "Hep_H_to_He_Hp",
    "FO",
    "He+ + H -> He + H+",
    0,
    180,
    "Zygelman et al. 1989, Phys. Rev. A 40, 2340; GA08, reaction 26",
  ],
  [
    "He_Hp_to_Hep_H",
    "FO",
    "He + H+ -> He+ + H",
    0,
    184,
    "Kimura et al. 1993, ApJ 405, 801; GP98, reaction He5; GA08, reaction 27",
  ],
  [
    "Hep_H2_to_He_H_Hp",
    "FO",
    "He+ + H2 -> He + H + H+",
    0,
    188,
    "Schauer et al. 1989, J. Chem. Phys. 91, 4593; UMIST Rate22, reaction 3272",
  ],
  [
    "Hep_H2_to_He_H2p",
    "FO",
    "He+ + H2 -> He + H2+",
    0,
    192,
    "Schauer et al. 1989, J. Chem. Phys. 91, 4593; UMIST Rate22, reaction 469",
  ],
  ["D_em_to_Dp_em_em", "FO", "D + e- -> D+ + e- + e-", 0, 198, "as for H: GA08, reaction 45"],
  [
    "Dp_em_to_D_PHOTON",
    "FO",
    "D+ + e- -> D + PHOTON",
    0,
    202,
    "as for H+: GP98, reaction D1; GA08, reaction 33",
  ],
  ["D_Hp_to_Dp_H", "FO", "D + H+ -> D+ + H", 0, 206, "Savin 2002, ApJ 566, 599; GA08, reaction 34"],
  ["Dp_H_to_D_Hp", "FO", "D+ + H -> D + H+", 0, 210, "Savin 2002, ApJ 566, 599; GA08, reaction 35"],
  [
    "D_H2_to_HD_H",
    "FO",
    "D + H2 -> HD + H",
    0,
    214,
    "Mielke et al. 2003, Phys. Rev. Lett. 91, 063201; GA08, reaction 37",
  ],
  [
    "Dp_H2_to_HD_Hp",
    "FO",
    "D+ + H2 -> HD + H+",
    0,
    220,
    "Gerlich 1982; fit of Galli & Palla 2002, Planet. Space Sci. 50, 1197; GA08, reaction 39",
  ],
  [
    "HD_H_to_H2_D",
    "FO",
    "HD + H -> H2 + D",
    0,
    224,
    "Shavitt 1959, J. Chem. Phys. 31, 1359; Galli & Palla 2002; GA08, reaction 40",
  ],
  [
    "HD_Hp_to_H2_Dp",
    "FO",
    "HD + H+ -> H2 + D+",
    0,
    228,
    "Gerlich 1982; fit of Galli & Palla 2002, Planet. Space Sci. 50, 1197; GA08, reaction 41",
  ],
  [
    "D_Hm_to_HD_em",
    "FO",
    "D + H- -> HD + e-",
    0,
    232,
    "no isotope effect: Miller et al. 2012, Phys. Rev. A 86, 032714; rate of Kreckel et al. 2010",
  ],
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
    name: "D",
    weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
  },
  {
    name: "H",
    weights: [1, 0, 1, 0, 0, 0, 1, 2, 2, 0, 0, 1],
  },
  {
    name: "He",
    weights: [0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0],
  },
  {
    name: "charge",
    weights: [0, -1, 1, 0, 1, 2, -1, 0, 1, 0, 1, 0],
  },
];

/** The kernel contract with this model's own names. */
export interface CompiledKernel extends Kernel {
  /** Names of the states. */
  readonly states: typeof states;
}

/** The compiled model primordial. */
export const kernel: CompiledKernel = {
  meta,
  states,
  inputs,
  rateCount: 40,
  rates,
  rhs,
  jacobian,
  pattern,
  factor,
  direct,
  reactions,
  conserved,
};
