import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { SolutionDocument } from "./solution-document.js";
import { solutionColumns } from "./solution-table.js";

/** Rows that are turned into columns and written at a time. */
const rowsPerGroup = 1024;

/**
 * Writes a solution as a Parquet file, row group by row group: the columns of solutionColumns, all
 * double and required. The document without their values is in the metadata, as JSON under the key
 * "netc".
 *
 * @param path of a file that may be overwritten
 */
export function writeSolutionParquet(path: string, document: SolutionDocument): void {
  const { t, y: _y, outputs, ...others } = document;
  const facts = {
    ...others,
    ...(outputs && { outputs: { names: outputs.names, units: outputs.units } }),
  };
  const { names, rows } = solutionColumns(document);
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
    const group = rows(from, from + rowsPerGroup);
    const columnData = names.map((name, i) => {
      return { name, data: Float64Array.from(group, (row) => row[i]!) };
    });
    void writer.write({ columnData, rowGroupSize: rowsPerGroup });
  }
  void writer.finish();
}
