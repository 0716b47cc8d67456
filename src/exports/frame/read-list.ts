import { unzipSync } from 'fflate';
import { type CellValue, type Sheet, colToLetter, readXlsx } from 'hucre/xlsx';
import { type CanonicalVersion, cellWords, newestVersion, rowWords } from './canonical-row.ts';
import { ListProblem } from './list-problem.ts';
import {
  calculated,
  filledRows,
  hiddenColumns,
  isBelowMerge,
  isHiddenRow,
  seenRows,
} from './list-sheet.ts';

/** A list of people, in memory only. */
export interface PrivateList {
  /** The headings of its columns. */
  readonly head: readonly string[];
  /** Its rows below them, without empty ones; each says what is merged over several rows. */
  readonly rows: readonly (readonly string[])[];
  /** Headings and rows as they are hashed, in the version that was asked for. */
  readonly canonical: readonly (readonly string[])[];
  /** What is not seen by who looks at the list, and that cells are merged. */
  readonly hidden: HiddenParts;
  /** Rows that stand below the first of a merged cell. */
  readonly mergedRows: number;
}

/** What is not seen by who looks at a list 隐藏的部分. */
export interface HiddenParts {
  /** Sheets, which are not read. */
  readonly sheets: number;
  /** Rows and columns, which are. */
  readonly rows: number;
  readonly columns: number;
}

/** Which part of the file is the list, where it doesn't say so itself. */
export interface ListChoice {
  readonly sheet?: string | undefined;
  /** Number of the row with the headings, from 1. */
  readonly headRow?: number | undefined;
}

/** Above these no list of people is real: bytes unpacked, rows. */
const limits = { unpacked: 200 * 1024 * 1024, rows: 200_000 };
/** Excel keeps 15 digits: a longer number has lost its last ones. */
const largestNumber = 999_999_999_999_999;

/** Reads a list from the bytes of an `.xlsx` file. Throws `ListProblem`, which quotes none of it. */
export async function readList(
  bytes: Uint8Array,
  choice: ListChoice = {},
  version: CanonicalVersion = newestVersion,
): Promise<PrivateList> {
  refuseOthers(bytes);
  const { sheet: read, hidden } = await chosenSheet(bytes, choice.sheet);
  const sheet = version === 1 ? read : calculated(read);
  if (sheet.rows.length > limits.rows)
    throw new ListProblem(`名单超过 ${limits.rows} 行，先分开，再一份一份做`);
  refuseRounded(sheet);
  const at = headRowOf(sheet, choice.headRow);
  const hashed = version === 1 ? sheet.rows : seenRows(sheet);
  const filled = filledRows(sheet);
  const listed = [...hashed.keys()].filter(
    (row) => row > at && rowWords(hashed[row] ?? [], version).length > 0,
  );
  if (listed.length === 0) throw new ListProblem('栏目行下面一行名单也没有，核对工作表和栏目行');
  return {
    head: (filled[at] ?? []).map(cellWords),
    rows: listed.map((row) => (filled[row] ?? []).map(cellWords)),
    canonical: [at, ...listed].map((row) => rowWords(hashed[row] ?? [], version)),
    hidden: {
      sheets: hidden,
      rows: listed.filter((row) => isHiddenRow(sheet, row)).length,
      columns: hiddenColumns(sheet),
    },
    mergedRows: listed.filter(isBelowMerge(sheet)).length,
  };
}

/** Only packages are read, and only such as unpack to a size that a list may have. */
function refuseOthers(bytes: Uint8Array): void {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b))
    throw new ListProblem(
      '这个文件不是 .xlsx，或者加了密码。CSV、.xls、.et 先用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”，也放在项目文件夹外面',
    );
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw unreadable();
  }
  if (unpacked > limits.unpacked) throw new ListProblem('这个文件解压后大得不正常，不像名单');
}

// What the reader says may quote the file: its own words are never passed on.
const unreadable = () =>
  new ListProblem('这个文件打不开：可能已经损坏。用 WPS 或 Excel 打开，另存一份 .xlsx 再试');

async function chosenSheet(bytes: Uint8Array, name: string | undefined) {
  let sheets: readonly Sheet[];
  try {
    ({ sheets } = await readXlsx(bytes, { maxRows: limits.rows + 1 }));
  } catch {
    throw unreadable();
  }
  const shown = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const filled = shown.filter(({ rows }) => rows.some((row) => rowWords(row, 1).length > 0));
  const found = name === undefined ? filled : filled.filter((sheet) => sheet.name.trim() === name);
  const [sheet] = found;
  if (!sheet) throw new ListProblem('没有这张工作表，或者它是空的、隐藏的');
  if (found.length > 1)
    throw new ListProblem(`有 ${found.length} 张工作表有内容，写明用哪一张，比如 --sheet 名单`);
  return { sheet, hidden: sheets.length - shown.length };
}

/** A number of a person that lost its last digits fixes nothing: it has to be text. */
function refuseRounded({ rows }: Sheet): void {
  const isRounded = (value: CellValue | undefined) =>
    typeof value === 'number' && Math.abs(value) > largestNumber;
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex(isRounded);
    if (column >= 0)
      throw new ListProblem(
        `第 ${index + 1} 行 ${colToLetter(column)} 列是超过 15 位的数字，末尾几位已经丢了。把这一列设成文本，重新填`,
      );
  }
}

/** The row asked for, else the first with two filled cells: a title above has one. */
function headRowOf({ rows }: Sheet, asked: number | undefined): number {
  const filled = rows.map((row) => row.filter((value) => cellWords(value) !== '').length);
  if (asked !== undefined) {
    if ((filled[asked - 1] ?? 0) === 0) throw new ListProblem(`第 ${asked} 行是空的，不是栏目行`);
    return asked - 1;
  }
  const wide = filled.findIndex((count) => count > 1);
  return wide >= 0 ? wide : filled.findIndex((count) => count > 0);
}
