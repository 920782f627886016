/** For example "10⁻⁶". */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!);
  return `10${exponent < 0 ? "⁻" : ""}${digits.join("")}`;
}

/** A finite number with three digits: "1.50×10⁻¹⁷". */
export function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential(2).split("e") as [string, string];
  return `${mantissa}\u00d7${powerOfTen(Number(exponent))}`;
}
