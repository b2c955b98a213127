/** Tables as CSV (RFC 4180), made so that a spreadsheet takes every cell for what it is. */

/** Tells spreadsheets that the file is UTF-8. */
const BOM = '\uFEFF';
/** A cell that begins like this would be taken for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of cells as one CSV text. Cells that look like a formula get a `'` in front. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
