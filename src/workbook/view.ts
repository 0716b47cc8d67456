import { cellText } from './range.ts';
import type { SheetPart, Workbook } from './workbook.ts';
import { addChild, childOf, childrenOf, rootOf, textOf } from './xml.ts';

/** What stands behind `definedNames` among the parts of a workbook. */
const afterNames = ['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'extLst'];
const afterViews = ['sheetFormatPr', 'cols', 'sheetData'];

/**
 * A form made for three rows has no need of headings that stay in view and stand on each page; one of
 * forty pages has. What the form sets itself stays. `head` is the last row of the headings, from 0.
 */
export function keepHeadInView(workbook: Workbook, part: SheetPart, head: number): void {
  freeze(part, head);
  repeatOnPages(workbook, part, head);
}

function freeze({ sheet }: SheetPart, head: number): void {
  const views = childOf(sheet.root, 'sheetViews') ?? addChild(sheet.root, 'sheetViews', afterViews);
  const view = childOf(views, 'sheetView') ?? addChild(views, 'sheetView');
  if (!view.hasAttribute('workbookViewId')) view.setAttribute('workbookViewId', '0');
  if (childOf(view, 'pane')) return;
  const pane = addChild(view, 'pane', ['selection', 'pivotSelection', 'extLst']);
  pane.setAttribute('ySplit', String(head + 1));
  pane.setAttribute('topLeftCell', cellText(head + 1, 0));
  pane.setAttribute('activePane', 'bottomLeft');
  pane.setAttribute('state', 'frozen');
  for (const selection of childrenOf(view, 'selection'))
    selection.setAttribute('pane', 'bottomLeft');
}

function repeatOnPages({ file, part }: Workbook, of: SheetPart, head: number): void {
  const root = rootOf(file.edit(part));
  const names = childOf(root, 'definedNames') ?? addChild(root, 'definedNames', afterNames);
  // Names of a sheet say its number among all tabs, hidden ones and charts too.
  const tabs = childOf(root, 'sheets');
  const tab = (tabs ? childrenOf(tabs, 'sheet') : []).findIndex(
    (one) => one.getAttribute('name') === of.sheet.name,
  );
  const own = childrenOf(names, 'definedName').find(
    (one) =>
      one.getAttribute('name') === '_xlnm.Print_Titles' &&
      Number(one.getAttribute('localSheetId')) === tab,
  );
  // LibreOffice takes 3:4 for no rows at all, and $3:$4 for those two.
  if (own) own.textContent = textOf(own).replace(/!\$?(\d+):\$?(\d+)/g, '!$$$1:$$$2');
  if (own) return;
  const titles = addChild(names, 'definedName');
  titles.setAttribute('name', '_xlnm.Print_Titles');
  titles.setAttribute('localSheetId', String(tab));
  titles.textContent = `'${of.sheet.name.replaceAll("'", "''")}'!$1:$${head + 1}`;
}

/** A form set up to fit on one page would shrink its rows to nothing: then only its width fits. */
export function letRowsRunOn({ sheet }: SheetPart): void {
  const setup = childOf(sheet.root, 'pageSetup');
  const isFitted = childOf(childOf(sheet.root, 'sheetPr') ?? sheet.root, 'pageSetUpPr');
  if (setup && isFitted?.getAttribute('fitToPage') && setup.getAttribute('fitToHeight') !== '0')
    setup.setAttribute('fitToHeight', '0');
}
