import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { SolutionDocument } from "./solution-document.js";
import { timeColumn } from "./solution-table.js";
import { secondsPerYear } from "./year.js";

/** Rows that are turned into columns and written at a time. */
const rowsPerGroup = 1024;

/**
 * Writes a solution as a Parquet file, row group by row group: t_yr and one column per species, all
 * double and required. The document without its times and states is in the metadata, as JSON under the
 * key "netc".
 *
 * @param path of a file that may be overwritten
 */
export function writeSolutionParquet(path: string, document: SolutionDocument): void {
  const { t, y, ...facts } = document;
  const names = [timeColumn, ...document.species];
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: "solution", num_children: names.length },
      ...names.map((name) => {
        return { name, type: "DOUBLE", repetition_type: "REQUIRED" } as const;
      }),
    ],
    kvMetadata: [{ key: "netc", value: JSON.stringify(facts) }],
    createdBy: `netc ${document.netcVersion}`,
  });
  for (let from = 0; from < t.length; from += rowsPerGroup) {
    const rows = y.slice(from, from + rowsPerGroup);
    const years = t.slice(from, from + rowsPerGroup).map((time) => time / secondsPerYear);
    const columns = document.species.map((_, i) => Float64Array.from(rows, (row) => row[i]!));
    const columnData = [Float64Array.from(years), ...columns].map((data, i) => {
      return { name: names[i]!, data };
    });
    void writer.write({ columnData, rowGroupSize: rowsPerGroup });
  }
  void writer.finish();
}
