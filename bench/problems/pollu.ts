import { massActionKernel } from "./mass-action.js";
import type { TestProblem } from "./problem.js";

/** The chemistry of an air pollution model of the Dutch institute RIVM; ppm and minutes. */
export const pollu: TestProblem = {
  name: "pollu",
  citation:
    "J. G. Verwer 1994, SIAM J. Sci. Comput. 15, 1243; F. Mazzia, C. Magherini, Test Set for Initial Value Problem Solvers, release 2.4, 2008",
  stiff: true,
  problem: {
    kernel: massActionKernel({
      name: "pollu",
      states:
        "NO2 NO O3P O3 HO2 OH HCHO CO ALD MEO2 C2O3 CO2 PAN CH3O HNO3 O1D SO2 SO4 NO3 N2O5".split(
          " ",
        ),
      reactions: [
        ["NO2 -> NO + O3P", 0.35],
        ["NO + O3 -> NO2", 26.6],
        ["HO2 + NO -> NO2 + OH", 1.23e4],
        ["HCHO -> HO2 + HO2 + CO", 8.6e-4],
        ["HCHO -> CO", 8.2e-4],
        ["HCHO + OH -> HO2 + CO", 1.5e4],
        ["ALD -> MEO2 + HO2 + CO", 1.3e-4],
        ["ALD + OH -> C2O3", 2.4e4],
        ["C2O3 + NO -> NO2 + MEO2 + CO2", 1.65e4],
        ["C2O3 + NO2 -> PAN", 9e3],
        ["PAN -> C2O3 + NO2", 0.022],
        ["MEO2 + NO -> CH3O + NO2", 1.2e4],
        ["CH3O -> HCHO + HO2", 1.88],
        ["NO2 + OH -> HNO3", 1.63e4],
        ["O3P -> O3", 4.8e6],
        ["O3 -> O1D", 3.5e-4],
        ["O3 -> O3P", 0.0175],
        ["O1D -> OH + OH", 1e8],
        ["O1D -> O3P", 4.44e11],
        ["SO2 + OH -> SO4 + HO2", 1.24e3],
        ["NO3 -> NO", 2.1],
        ["NO3 -> NO2 + O3P", 5.78],
        ["NO2 + O3 -> NO3", 0.0474],
        ["NO3 + NO2 -> N2O5", 1.78e3],
        ["N2O5 -> NO3 + NO2", 3.12],
      ],
      conserved: [
        { name: "N", weights: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 2] },
        { name: "C", weights: [0, 0, 0, 0, 0, 0, 1, 1, 2, 1, 2, 1, 2, 1, 0, 0, 0, 0, 0, 0] },
        { name: "S", weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0] },
      ],
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.from([
      0, 0.2, 0, 0.04, 0, 0, 0.1, 0.3, 0.01, 0, 0, 0, 0, 0, 0, 0, 0.007, 0, 0, 0,
    ]),
    span: [0, 60],
  },
  absoluteScale: new Float64Array(20).fill(1e-8),
  reference: {
    source:
      "Test Set for IVP Solvers, pollu.f, RADAU5 at 1.1e-18 in the double precision of a Cray C90",
    digits: 13,
    states: [
      {
        time: 60,
        values: [
          0.5646255480022769e-1, 0.1342484130422339, 0.4139734331099427e-8, 0.5523140207484359e-2,
          0.2018977262302196e-6, 0.1464541863493966e-6, 0.7784249118997964e-1, 0.3245075353396018,
          0.7494013383880406e-2, 0.1622293157301561e-7, 0.1135863833257075e-7,
          0.2230505975721359e-2, 0.208716288279863e-3, 0.1396921016840158e-4, 0.8964884856898295e-2,
          0.4352846369330103e-17, 0.6899219696263405e-2, 0.1007803037365946e-3,
          0.1772146513969984e-5, 0.5682943292316392e-4,
        ],
      },
    ],
  },
};
