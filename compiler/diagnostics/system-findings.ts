/** Findings about systems, which the catalogue lists after those about networks. */
export const systemFindings = {
  NC300: {
    severity: "error",
    title: "file not found",
    explanation: "A file that the source names cannot be read.",
  },
  NC301: {
    severity: "error",
    title: "invalid TypeScript",
    explanation: "The module does not parse.",
  },
  NC302: {
    severity: "error",
    title: "unsupported import",
    explanation:
      "A module imports a package other than netc/systems, a name that is not exported, or itself in a circle.",
  },
  NC303: {
    severity: "error",
    title: "no system",
    explanation: "The module exports no system by default, and not exactly one by name.",
  },
  NC304: {
    severity: "error",
    title: "unsupported TypeScript",
    explanation:
      "A function or module has syntax that systems cannot use, such as classes, try or await.",
  },
  NC305: {
    severity: "error",
    title: "unknown identifier",
    explanation:
      "A name is neither declared nor one of the globals of systems, or is used before its declaration.",
  },
  NC306: {
    severity: "error",
    title: "unknown member",
    explanation: "An object, array or namespace has no property or function of this name.",
  },
  NC307: {
    severity: "error",
    title: "mutation of outer state",
    explanation:
      "A behaviour changes something that was not made in the same call: it must only return.",
  },
  NC308: {
    severity: "error",
    title: "recursion",
    explanation: "A function calls itself, directly or through others.",
  },
  NC309: {
    severity: "error",
    title: "unbounded loop",
    explanation: "How often a loop turns depends on states, or is beyond a million.",
  },
  NC310: {
    severity: "error",
    title: "dynamic name or index",
    explanation: "An index, a property's name or a text depends on states, or is none at all.",
  },
  NC311: {
    severity: "error",
    title: "control flow depends on states",
    explanation: "A break, a continue, a case or a choice of elements depends on states.",
  },
  NC312: {
    severity: "error",
    title: "branches differ",
    explanation: "The branches of a condition on states differ in more than their numbers.",
  },
  NC313: {
    severity: "error",
    title: "wrong kind of value",
    explanation: "Something is no number, array, object or function where one is needed.",
  },
  NC314: {
    severity: "error",
    title: "module throws",
    explanation: "Evaluation comes to a throw statement.",
  },
  NC315: {
    severity: "error",
    title: "unknown network file",
    explanation: "The file of a network is not written as text, or not by a call of network.",
  },
  NC320: {
    severity: "error",
    title: "unknown property",
    explanation: "A declaration has a property that means nothing there.",
  },
  NC321: {
    severity: "error",
    title: "wrong kind of declaration",
    explanation: "A number, text, list, object or function stands where another of these belongs.",
  },
  NC322: {
    severity: "error",
    title: "invalid name",
    explanation:
      "Names are identifiers: letters, digits and underscores, not starting with a digit; t is the time.",
  },
  NC323: {
    severity: "error",
    title: "name used twice",
    explanation: "States, parameters, inputs and subsystems of a system share one namespace.",
  },
  NC324: {
    severity: "error",
    title: "not a finite number",
    explanation: "Initial values, defaults, gains and lengths must be finite numbers.",
  },
  NC325: {
    severity: "error",
    title: "wrong shape",
    explanation: "An array has rows of different lengths, or not the shape that was declared.",
  },
  NC326: {
    severity: "error",
    title: "value without variable",
    explanation: "A value is given for a name that is no state, parameter or input.",
  },
  NC327: {
    severity: "error",
    title: "not a system",
    explanation: "A subsystem is neither a system, nor a network, nor an array of them.",
  },
  NC328: {
    severity: "error",
    title: "cyclic subsystem",
    explanation: "A system contains itself, directly or through its subsystems.",
  },
  NC329: {
    severity: "error",
    title: "unknown connection end",
    explanation: "A connection names something that does not exist or cannot be connected.",
  },
  NC330: {
    severity: "error",
    title: "index out of range",
    explanation: "An index is missing, superfluous, or not below the length of its dimension.",
  },
  NC331: {
    severity: "error",
    title: "ends of different shapes",
    explanation: "What a connection takes has not the shape of what it drives.",
  },
  NC332: {
    severity: "error",
    title: "two drivers",
    explanation: "Two connections drive the same input.",
  },
  NC333: {
    severity: "error",
    title: "invalid event",
    explanation: "An event has one trigger: when, at, or every with or without from.",
  },
  NC334: {
    severity: "error",
    title: "derivatives do not fit the states",
    explanation: "A system has derivatives just when it has states that are not discrete.",
  },
  NC335: {
    severity: "error",
    title: "wrong names returned",
    explanation: "A function returns an object of the wrong names.",
  },
  NC336: {
    severity: "error",
    title: "wrong shape returned",
    explanation: "A function returns an array where a number belongs, or one of another shape.",
  },
  NC337: {
    severity: "error",
    title: "no number returned",
    explanation: "A function returns something that is no number.",
  },
  NC340: {
    severity: "error",
    title: "changing parameter",
    explanation:
      "Parameters are constant during a run: what is connected to one depends on parameters and inputs alone.",
  },
  NC341: {
    severity: "error",
    title: "algebraic loop",
    explanation:
      "Inputs depend on each other without a state between them; --loops solve has small ones solved.",
  },
  NC342: {
    severity: "error",
    title: "algebraic loop not solved",
    explanation:
      "Linear loops are solved for up to 16 unknowns, others for one, by Newton's iterations from its default.",
  },
  NC343: {
    severity: "error",
    title: "singular algebraic loop",
    explanation: "The equations of a linear loop leave an unknown open or contradict each other.",
  },
  NC344: {
    severity: "error",
    title: "changing event time",
    explanation: "The times of an event are known from parameters and inputs alone.",
  },
  NC345: {
    severity: "error",
    title: "value without a number",
    explanation: "An expression contains a number that is infinite or undefined, as 1 / 0 is.",
  },
  NC350: {
    severity: "error",
    title: "unknown name",
    explanation: "A formula or a reference names something that the system does not have.",
  },
  NC351: {
    severity: "error",
    title: "invalid name",
    explanation: "A name is not an identifier, or already has a meaning.",
  },
  NC352: {
    severity: "error",
    title: "invalid index",
    explanation: "An index is no whole number, lies outside its array, or is missing.",
  },
  NC353: {
    severity: "error",
    title: "wrong shape",
    explanation:
      "Numbers or formulas are more, fewer or otherwise nested than the array that they are for.",
  },
  NC354: {
    severity: "error",
    title: "unknown system",
    explanation:
      "A subsystem uses a system that the file does not have, or a file that holds none.",
  },
  NC355: {
    severity: "error",
    title: "keys that exclude each other",
    explanation:
      "A mapping lacks the key that another one needs, or has two of which only one may be given.",
  },
  NC356: {
    severity: "error",
    title: "invalid table",
    explanation: "The points of a table are not as many numbers of x, ascending, as of y.",
  },
  NC360: {
    severity: "error",
    title: "several sources",
    explanation: "Networks are merged; models of systems are connected, in a source that says how.",
  },
} as const;
