/** dy/dt at a time, of two numbers for each oscillator. */
export type RightHandSide = (t: number, y: Float64Array, dy: Float64Array) => void;

/** The chain as one would write it down: a loop over its `count` oscillators. */
export function flatLoop(count: number): RightHandSide {
  return (t, y, dy) => {
    let mu = 0.1 * Math.sin(0.1 * t);
    for (let i = 0; i < 2 * count; i += 2) {
      const position = y[i]!;
      const velocity = y[i + 1]!;
      dy[i] = velocity;
      dy[i + 1] = mu * (1 - position * position) * velocity - position;
      mu = velocity;
    }
  };
}

/** Oscillators in one function; with 12 to 200 of them the chain of 1000 takes the same time. */
const perFunction = 50;

/** The same as straight lines: a module in JavaScript with a function for every so many oscillators. */
export function straightLines(count: number): string {
  const functions: string[] = [];
  for (let first = 0; first < count; first += perFunction) {
    const lines = first === 0 ? [] : [`const y${first - 1} = y[${2 * first - 1}];`];
    for (let i = first; i < Math.min(count, first + perFunction); i++) {
      const mu = i === 0 ? "0.1 * Math.sin(0.1 * t)" : `y${i - 1}`;
      lines.push(
        `const x${i} = y[${2 * i}];`,
        `const y${i} = y[${2 * i + 1}];`,
        `dy[${2 * i}] = y${i};`,
        `dy[${2 * i + 1}] = ${mu} * (1 - x${i} * x${i}) * y${i} - x${i};`,
      );
    }
    functions.push(`function part${functions.length}(t, y, dy) {\n${lines.join("\n")}\n}`);
  }
  const calls = functions.map((_, part) => `part${part}(t, y, dy);`);
  return [...functions, `export function rhs(t, y, dy) {\n${calls.join("\n")}\n}`].join("\n");
}
