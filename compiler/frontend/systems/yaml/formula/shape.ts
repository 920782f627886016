import type { Shape } from "../../component/component.js";
import type { FormulaValue, IndexRange, Named } from "../written/written.js";

/**
 * The shape of what formulas give, as far as they say it themselves: an index without a range has the
 * length 0 here.
 */
export function writtenShape(value: FormulaValue): Shape {
  switch (value.kind) {
    case "one":
      return [];
    case "list":
      return [value.items.length, ...(value.items[0] ? writtenShape(value.items[0]) : [])];
    case "elements":
      return value.indices.map((index) => (isRange(index) ? index.last - index.first + 1 : 0));
  }
}

export function isRange(index: Named | IndexRange): index is IndexRange {
  return "last" in index;
}
