import { WorkbookPackage } from './package.ts';
import { Sheet, sharedTexts } from './sheet.ts';
import { unreadable } from './workbook-problem.ts';
import { type Element, childOf, childrenOf, isOn, rootOf } from './xml.ts';

/** A sheet and the part that it is. */
export interface SheetPart {
  readonly part: string;
  readonly sheet: Sheet;
  readonly isHidden: boolean;
}

/** A workbook that others made, to be changed in place: what is not touched stays as it is. */
export interface Workbook {
  readonly file: WorkbookPackage;
  /** The name of the part that lists the sheets. */
  readonly part: string;
  /** In the order of the tabs; sheets that are charts are left out. */
  readonly sheets: readonly SheetPart[];
  /** Do days count from 1904 日期系统? */
  readonly isFrom1904: boolean;
}

/** Opens a workbook. Throws `WorkbookProblem` where it is none. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const file = new WorkbookPackage(bytes);
  const [part] = file.related('', 'officeDocument');
  const document = part === undefined ? undefined : file.read(part);
  if (part === undefined || !document) throw unreadable();
  const root = rootOf(document);
  const [textsPart] = file.related(part, 'sharedStrings');
  const texts = sharedTexts(textsPart === undefined ? undefined : file.read(textsPart));
  const parts = new Map(
    file
      .relations(part)
      .filter(({ type }) => type === 'worksheet')
      .map((relation) => [relation.id, relation.part]),
  );
  const listed = childOf(root, 'sheets');
  const sheets = (listed ? childrenOf(listed, 'sheet') : []).flatMap((entry): SheetPart[] => {
    const sheetPart = parts.get(relationId(entry) ?? '');
    const read = sheetPart === undefined ? undefined : file.read(sheetPart);
    if (sheetPart === undefined || !read) return [];
    const sheet = new Sheet(entry.getAttribute('name') ?? '', read, texts);
    const isHidden = (entry.getAttribute('state') ?? 'visible') !== 'visible';
    return [{ part: sheetPart, sheet, isHidden }];
  });
  return { file, part, sheets, isFrom1904: isOn(childOf(root, 'workbookPr'), 'date1904') };
}

/** `r:id`, whatever the prefix is. */
const relationId = (element: Element): string | undefined =>
  Array.from(element.attributes).find(({ localName, prefix }) => localName === 'id' && prefix)
    ?.value;
