import { systemFindings } from "./system-findings.js";

/**
 * Every coded finding, in the order of the codes. NC0xx: the text cannot be understood (errors, and
 * warnings about text that reads but looks wrong). NC1xx: the network is odd (warnings; errors with
 * --strict). NC2xx: options do not fit the model. NC3xx: systems cannot be understood or connected.
 */
export const catalogue = {
  NC001: {
    severity: "error",
    title: "empty source",
    explanation: "The source has no text, or nothing but comments and blank lines.",
  },
  NC002: {
    severity: "error",
    title: "not a text file",
    explanation: "Sources are UTF-8 text; this one has NUL characters or invalid byte sequences.",
  },
  NC003: {
    severity: "error",
    title: "unknown format",
    explanation: "No frontend of this name exists, or none recognises the text.",
  },
  NC004: {
    severity: "error",
    title: "line too long",
    explanation: "Lines of more than 65536 characters are not read: no network file needs them.",
  },
  NC010: {
    severity: "error",
    title: "truncated line",
    explanation: "The line ends before all temperature ranges that it announces are given.",
  },
  NC011: {
    severity: "error",
    title: "unexpected field",
    explanation: "Text stands behind the last temperature range; nothing is ever ignored silently.",
  },
  NC012: {
    severity: "error",
    title: "unterminated quote",
    explanation: "A field starts with a quotation mark and no field of the line ends with one.",
  },
  NC013: {
    severity: "error",
    title: "invalid number of temperature ranges",
    explanation: "The ninth field of a line must be a whole number from 1 to 9.",
  },
  NC014: {
    severity: "error",
    title: "not a number",
    explanation:
      "A coefficient or temperature must be a decimal number such as 1.5, -0.5 or 1.0e-9.",
  },
  NC015: {
    severity: "error",
    title: "number out of range",
    explanation: "The number is larger or smaller than double precision can represent.",
  },
  NC016: {
    severity: "error",
    title: "unknown reaction type",
    explanation: "The second field of a line must be a reaction type of the format.",
  },
  NC017: {
    severity: "error",
    title: "missing reactant",
    explanation: "The reaction lacks a reactant that its type needs.",
  },
  NC018: {
    severity: "error",
    title: "missing product",
    explanation: "A reaction must form at least one species.",
  },
  NC019: {
    severity: "error",
    title: "participants do not fit the reaction type",
    explanation:
      "CRP, CRPHOT and PHOTON are no species: each stands only where its reaction type wants it.",
  },
  NC020: {
    severity: "error",
    title: "reversed temperature range",
    explanation: "The lower limit of a temperature range is above the upper limit.",
  },
  NC021: {
    severity: "error",
    title: "impossible temperature",
    explanation: "Temperature limits are in kelvin: the lower at least 0, the upper above 0.",
  },
  NC022: {
    severity: "warning",
    title: "negative rate coefficient",
    explanation: "A negative alpha makes the rate coefficient negative.",
  },
  NC023: {
    severity: "error",
    title: "duplicate identifier",
    explanation: "Two reactions of one source have the same identifier.",
  },
  NC024: {
    severity: "error",
    title: "invalid identifier",
    explanation: "The first field of a line must be a whole number, unique within the source.",
  },
  NC025: {
    severity: "error",
    title: "unreadable species name",
    explanation:
      "Elements, charge and mass of every species are read from its name, which must be a formula.",
  },
  NC030: {
    severity: "error",
    title: "invalid YAML",
    explanation: "The text is not well-formed YAML, or uses anchors, aliases or tags.",
  },
  NC031: {
    severity: "error",
    title: "unknown key",
    explanation: "The format has no key of this name here.",
  },
  NC032: {
    severity: "error",
    title: "missing key",
    explanation: "A key that the format requires is absent.",
  },
  NC033: {
    severity: "error",
    title: "wrong kind of value",
    explanation: "A text, list or mapping stands where the format wants one of the others.",
  },
  NC034: {
    severity: "error",
    title: "unreadable equation",
    explanation: "An equation reads A + B -> C + D, with blanks around each sign.",
  },
  NC035: {
    severity: "error",
    title: "invalid formula",
    explanation: "Formulas are made of numbers, names, + - * / ^, ?: and the listed functions.",
  },
  NC036: {
    severity: "error",
    title: "unknown variable",
    explanation:
      "A formula names a quantity that is neither a condition nor an earlier definition.",
  },
  NC037: {
    severity: "error",
    title: "invalid definition",
    explanation: "A definition's name is not an identifier, or already has a meaning.",
  },
  NC040: {
    severity: "warning",
    title: "identifier used in several sources",
    explanation: "Merged sources use one identifier twice; the later reaction gets a suffix.",
  },
  NC101: {
    severity: "warning",
    title: "charge not conserved",
    explanation: "The charges of reactants and products differ.",
  },
  NC102: {
    severity: "warning",
    title: "element not conserved",
    explanation: "The atoms of reactants and products differ.",
  },
  NC103: {
    severity: "warning",
    title: "exact duplicate",
    explanation:
      "Two lines give the same reaction with the same coefficients and ranges; its rate counts twice.",
  },
  NC104: {
    severity: "warning",
    title: "additive duplicate",
    explanation:
      "Several lines give one reaction with different coefficients or ranges; their rates add.",
  },
  NC105: {
    severity: "warning",
    title: "gap between temperature ranges",
    explanation: "No range of the reaction covers some temperatures between its limits.",
  },
  NC106: {
    severity: "warning",
    title: "overlapping temperature ranges",
    explanation: "Two ranges of one reaction cover the same temperatures.",
  },
  NC107: {
    severity: "warning",
    title: "jump between temperature ranges",
    explanation: "The rate coefficient changes by more than a factor 1.5 where two ranges meet.",
  },
  NC108: {
    severity: "warning",
    title: "negative gamma diverges at low temperature",
    explanation: "exp(-gamma/T) grows without bound as T falls; it exceeds 10 at 10 K.",
  },
  NC109: {
    severity: "warning",
    title: "species never formed",
    explanation: "No reaction forms more of the species than it consumes.",
  },
  NC110: {
    severity: "warning",
    title: "species never destroyed",
    explanation: "No reaction consumes more of the species than it forms.",
  },
  NC111: {
    severity: "warning",
    title: "no photodissociation of H2",
    explanation: "The network has H2 and photoreactions, but none that splits H2 into H + H.",
  },
  NC112: {
    severity: "warning",
    title: "reaction without net effect",
    explanation: "The reaction forms exactly what it consumes.",
  },
  NC113: {
    severity: "warning",
    title: "empty temperature range",
    explanation:
      "The limits of a temperature range are equal; the upper one is exclusive, so nothing is inside.",
  },
  NC201: {
    severity: "error",
    title: "unknown input",
    explanation: "An option fixes an input that the model does not have.",
  },
  NC202: {
    severity: "error",
    title: "rate coefficient without value",
    explanation:
      "A coefficient becomes infinite or undefined whatever the state, as at T = 0 or omega = 1.",
  },
  ...systemFindings,
} as const satisfies Record<
  string,
  { severity: "error" | "warning"; title: string; explanation: string }
>;

export type DiagnosticCode = keyof typeof catalogue;
