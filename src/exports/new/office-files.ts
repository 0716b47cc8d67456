import { fileSheets } from '#facts/sheets.ts';
import { toFill } from '#model/basics/to-fill.ts';
import { typed } from '#facts/sheet/typed.ts';
import { fieldsText } from './skeleton.ts';

/**
 * The files that an office begins with, by name: its settings and its plan, and the portal's where there
 * is none yet. What is not known is 〔待填〕; until it is filled in the office is not published.
 */
export function officeFiles(name: string | undefined, year: string, withPortal: boolean) {
  const known = name === undefined ? {} : { name: typed(name) };
  const fill = `# 把${toFill}都换掉，再运行 npm run check\n`;
  return {
    'office.yaml': fill + fieldsText(fileSheets['office.yaml'], known),
    'plan.yaml': fill + fieldsText(fileSheets['plan.yaml'], { year }),
    ...(withPortal && { '../portal.yaml': fill + fieldsText(fileSheets['portal.yaml'], {}) }),
  };
}
