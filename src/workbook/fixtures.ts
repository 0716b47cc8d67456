import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from './workbook.ts';

// Workbooks written out by hand, so that what one program or another makes can be put into them.

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of a part. */
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

const relations = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** What is put into a workbook. */
interface Made {
  /** What stands in `worksheet`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in `workbook` before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Relations of the first sheet, by type: the part and its text. */
  readonly beside?: readonly (readonly [type: string, part: string, text: string])[];
  /** Relations of the workbook. */
  readonly parts?: readonly (readonly [type: string, part: string, text: string])[];
  /** Content types of parts. */
  readonly types?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook. */
export function madeWorkbook({
  sheets,
  before = '',
  after = '',
  beside = [],
  parts = [],
  types = {},
}: Made) {
  const names = Object.keys(sheets);
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
      types,
    )
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="application/${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, at) =>
        relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
      ),
      relation('rIdS', 'styles', 'styles.xml'),
      ...parts.map(([type, part], at) => relation(`rIdP${at}`, type, `/${part}`)),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ...beside.map(([type, part], at) => relation(`rIdB${at}`, type, `/${part}`)),
    ),
  };
  for (const [at, name] of names.entries())
    texts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14="urn:x14" xmlns:xm="urn:xm">${sheets[name]}</worksheet>`;
  for (const [, part, text] of [...beside, ...parts]) texts[part] = text;
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** The parts of a workbook as text, by name. */
const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** A workbook and its first sheet. */
export function opened(made: Made) {
  const workbook = openWorkbook(madeWorkbook(made));
  const [part] = workbook.sheets;
  if (!part) throw new Error('no sheet');
  return { workbook, part, texts: () => textsOf(workbook.file.bytes()) };
}
