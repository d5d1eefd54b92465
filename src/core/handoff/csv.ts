/** A byte order mark tells spreadsheets that a file is UTF-8, so that accents and emoji come through. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet runs when it opens a file (CSV injection, OWASP). */
const RUNS = /^'*[=+\-@\t\r]/;

/**
 * A table as a CSV file by RFC 4180: commas, quotes where they are needed, CRLF after each line.
 * The texts stand in it as they are, for programs that read them.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/**
 * The same for people who open it in a spreadsheet: marked as UTF-8, and an apostrophe before each
 * text that would become a formula. `readCsv` takes both off again.
 */
export function csvForSpreadsheets(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((cells) => cells.map((cell) => (RUNS.test(cell) ? `'${cell}` : cell)));
  return BYTE_ORDER_MARK + csvFile(safe);
}

/** Whatever a reader may take for a separator is quoted, so that only the commas are. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** A text as it was before `csvForSpreadsheets`, whoever passed it on. */
function withoutApostrophe(cell: string): string {
  return cell[0] === "'" && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * The rows of a CSV file, parted by commas, semicolons or tabs as its first line has them; blank
 * lines are left out. A quote that nobody closed ends with the file.
 */
export function readCsv(text: string): string[][] {
  const file = text.replace(/^\uFEFF/, '');
  const comma = separatorOf(file);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isOpen = false;
  const endCell = () => {
    row.push(withoutApostrophe(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < file.length; at++) {
    const sign = file[at] ?? '';
    if (isOpen) {
      if (sign !== '"') cell += sign;
      else if (file[at + 1] === '"') {
        cell += sign;
        at++;
      } else isOpen = false;
    } else if (sign === '"' && cell === '') isOpen = true;
    else if (sign === comma) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && file[at + 1] === '\n') at++;
      endRow();
    } else cell += sign;
  }
  endRow();
  return rows;
}

/** The sign that parts the cells of the first line, quoted ones aside. */
function separatorOf(file: string): string {
  const [line = ''] = file.replace(/"[^"]*"/g, '').split(/[\r\n]/);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
