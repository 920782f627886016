import type { MathFunction, Operand } from "./arithmetic.js";
import type { NumericArithmetic } from "./numeric.js";

/** re + i im, the imaginary part being an infinitesimal step: a derivative, once divided by the step. */
export class Complex<W extends object> {
  readonly re: Operand<W>;
  readonly im: Operand<W>;

  constructor(re: Operand<W>, im: Operand<W>) {
    this.re = re;
    this.im = im;
  }
}

/**
 * Complex-step differentiation (Squire and Trapp 1998, SIAM Review 40, 110) in the limit of a vanishing
 * step: products of imaginary parts are dropped, which leaves the real parts untouched to the bit and
 * makes f(x + i d) = f(x) + i f'(x) d exact but for rounding. Parts are numbers of another arithmetic:
 * over numbers with bounds of their errors, derivatives come with such bounds. What does not depend on
 * the step has the imaginary part 0, known, whatever is infinite beside it. Conditions are decided
 * by real parts, and so are the branches of abs, min and max; sign, floor, ceil and trunc are constant.
 *
 * @param onKink called where a real part lies on the kink of abs, min or max: one-sided there
 */
export function complexArithmetic<W extends object>(
  base: NumericArithmetic<W>,
  onKink: () => void = () => {},
): NumericArithmetic<Complex<W>> {
  type Z = Operand<Complex<W>>;
  const re = (a: Z): Operand<W> => (typeof a === "number" ? a : a.re);
  const im = (a: Z): Operand<W> => (typeof a === "number" ? 0 : a.im);
  /** factor * step, and nothing where there is no step. */
  const scaled = (factor: Operand<W>, step: Operand<W>): Operand<W> =>
    step === 0 ? 0 : base.multiply(factor, step);
  const sum = (a: Operand<W>, b: Operand<W>): Operand<W> =>
    a === 0 ? b : b === 0 ? a : base.add(a, b);
  const negated = (a: Operand<W>): Operand<W> => (a === 0 ? 0 : base.negate(a));
  const known = (...operands: readonly Z[]): boolean =>
    operands.every((operand) => typeof operand === "number");
  /** What the base makes of known numbers, which may no longer be known. */
  const ofKnown = (value: Operand<W>): Z =>
    typeof value === "number" ? value : new Complex<W>(value, 0);
  return {
    owns: (value): value is Complex<W> => value instanceof Complex,
    add: (a, b) =>
      known(a, b)
        ? ofKnown(base.add(re(a), re(b)))
        : new Complex(base.add(re(a), re(b)), sum(im(a), im(b))),
    subtract: (a, b) =>
      known(a, b)
        ? ofKnown(base.subtract(re(a), re(b)))
        : new Complex(base.subtract(re(a), re(b)), sum(im(a), negated(im(b)))),
    multiply: (a, b) =>
      known(a, b)
        ? ofKnown(base.multiply(re(a), re(b)))
        : new Complex(base.multiply(re(a), re(b)), sum(scaled(re(b), im(a)), scaled(re(a), im(b)))),
    divide: (a, b) => {
      if (known(a, b)) return ofKnown(base.divide(re(a), re(b)));
      const quotient = base.divide(re(a), re(b));
      const step = sum(im(a), negated(scaled(quotient, im(b))));
      return new Complex(quotient, step === 0 ? 0 : base.divide(step, re(b)));
    },
    negate: (a) => (typeof a === "number" ? -a : new Complex(base.negate(a.re), negated(a.im))),
    call: (name, operands) => {
      if (known(...operands)) return ofKnown(base.call(name, operands.map(re)));
      const at = operands.map(re);
      const value = base.call(name, at);
      const steps = operands.map(im);
      if (steps.every((step) => step === 0)) return new Complex<W>(value, 0);
      return new Complex(value, stepOf(base, name, at, steps, value, onKink));
    },
    less: (a, b) => base.less(re(a), re(b)) as boolean,
    lessOrEqual: (a, b) => base.lessOrEqual(re(a), re(b)) as boolean,
    equal: (a, b) => base.equal(re(a), re(b)) as boolean,
    not: (a) => !a,
    and: (a, b) => a && b,
    or: (a, b) => a || b,
    select: (condition, a, b) => (condition ? a : b),
    lift: (a) => (typeof a === "number" ? new Complex<W>(base.lift(a), 0) : a),
    value: (a) => base.value(re(a)),
    same: (a, b) => base.same(re(a), re(b)) && base.same(im(a), im(b)),
    external: (f, operands) => {
      const at = operands.map(re);
      const values = base.external(f, at);
      const steps = operands.map(im);
      if (steps.every((step) => step === 0)) return values.map((value) => new Complex<W>(value, 0));
      if (f.derivative === undefined) throw new RangeError("a function without a derivative");
      const moved = base.external(f.derivative, [...at, ...steps]);
      return values.map((value, i) => new Complex(value, moved[i]!));
    },
  };
}

/** The imaginary part of a function, where at least one of its operands has one. */
function stepOf<W extends object>(
  base: NumericArithmetic<W>,
  name: MathFunction,
  at: readonly Operand<W>[],
  steps: readonly Operand<W>[],
  value: Operand<W>,
  onKink: () => void,
): Operand<W> {
  const [x, y] = at as readonly [Operand<W>, Operand<W>];
  const [dx, dy] = steps as readonly [Operand<W>, Operand<W>];
  const { add, subtract, multiply, divide, negate } = base;
  const of = (inner: MathFunction, ...operands: readonly Operand<W>[]): Operand<W> =>
    base.call(inner, operands);
  /** The sum of slopes times steps, of those operands that have a step. */
  const along = (...slopes: readonly (() => Operand<W>)[]): Operand<W> =>
    slopes.reduce<Operand<W>>((total, slope, i) => {
      if (steps[i] === 0) return total;
      const term = multiply(slope(), steps[i]!);
      return total === 0 ? term : add(total, term);
    }, 0);
  const square = (a: Operand<W>): Operand<W> => multiply(a, a);
  switch (name) {
    case "ceil":
    case "floor":
    case "sign":
    case "trunc":
      return 0;
    case "abs":
      if (base.value(x) === 0) onKink();
      return base.less(x, 0) ? negate(dx) : dx;
    case "max":
    case "min": {
      const candidates = at.flatMap((a, i) => (base.value(a) === base.value(value) ? [i] : []));
      const chosen = candidates[0] ?? 0;
      if (candidates.some((i) => !base.same(steps[i]!, steps[chosen]!))) onKink();
      return steps[chosen]!;
    }
    case "sqrt":
      return divide(dx, multiply(2, value));
    case "exp":
      return multiply(value, dx);
    case "log":
      return divide(dx, x);
    case "log10":
      return divide(multiply(Math.LOG10E, dx), x);
    case "log2":
      return divide(multiply(Math.LOG2E, dx), x);
    case "sin":
      return multiply(of("cos", x), dx);
    case "cos":
      return negate(multiply(of("sin", x), dx));
    case "tan":
      return multiply(add(1, square(value)), dx);
    case "asin":
      return divide(dx, of("sqrt", multiply(subtract(1, x), add(1, x))));
    case "acos":
      return negate(divide(dx, of("sqrt", multiply(subtract(1, x), add(1, x)))));
    case "atan":
      return divide(dx, add(1, square(x)));
    case "sinh":
      return multiply(of("cosh", x), dx);
    case "cosh":
      // Not by sinh: kernels have cosh as a sum of exponentials, whose derivative cancels near zero.
      return multiply(multiply(0.5, subtract(of("exp", x), of("exp", negate(x)))), dx);
    case "tanh":
      return multiply(subtract(1, square(value)), dx);
    case "pow":
      return along(
        () => multiply(y, of("pow", x, subtract(y, 1))),
        () => multiply(value, of("log", x)),
      );
    case "atan2": {
      const length = add(square(x), square(y));
      const turned = subtract(multiply(y, dx), multiply(x, dy));
      return divide(turned, length);
    }
    case "hypot":
      return along(...at.map((a) => () => divide(a, value)));
  }
}
