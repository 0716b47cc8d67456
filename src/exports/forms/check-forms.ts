import { leadingYear } from '#model/rectifications/balance.ts';
import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { Office } from '#model/library.ts';
import { divisionColumns, filledDivision } from '../division.ts';
import { filingOf } from '../filing.ts';
import { type Template, filledLedger, formColumns } from '../filing-bundle.ts';
import type { FormResult } from './fill-form.ts';
import { asideFinding, refusedFindings, unreadableFinding } from './form-findings.ts';
import { strangeHeadings } from './own-headings.ts';

/**
 * What staff should know of a form in `templates/` before a report is made: that no report takes it and
 * which headings are not known, that a formula would say what is not so. Hints: the site is none the
 * worse for it.
 */
export function formFindings(office: Office, template: Template): Finding[] {
  const file = `${office.id}/templates/${template.name}`;
  const results = tried(office, template);
  const [unreadable] = results.filter((one) => one.kind === 'unreadable');
  if (unreadable) return [unreadableFinding(file, unreadable, 'hint')];
  const others = results.filter((one) => one.kind === 'other');
  const [nearest] = others.toSorted((a, b) => b.known.length - a.known.length);
  if (nearest && others.length === results.length) return [asideFinding(file, nearest)];
  return results.flatMap((result) =>
    result.kind === 'refused' || result.kind === 'filled'
      ? refusedFindings(file, result, 'hint')
      : [],
  );
}

/** Headings of `formHeadings` in `office.yaml` that mean a column which no report has. */
export function headingFindings(office: Office): Finding[] {
  const { formHeadings } = office.settings;
  const [ledger, division] = [formColumns(office), divisionColumns(office)];
  const inDivision = strangeHeadings(division, formHeadings);
  const source = office.sources.get('office.yaml');
  return strangeHeadings(ledger, formHeadings)
    .filter((heading) => inDivision.includes(heading))
    .map((heading) => ({
      code: 'form-heading-unknown',
      severity: 'hint',
      ...(source
        ? placeOf(source, `formHeadings.${heading}`)
        : { file: `${office.id}/office.yaml` }),
      message: `表样的栏目“${heading}”写成是“${formHeadings[heading]}”，台账和分工表里都没有这一栏，没有用上`,
      hint: `写台账里的栏目，比如 ${heading}: 意见建议。台账的栏目有：${ledger.map((column) => column.heading).join('、')}；分工表的有：${division.map((column) => column.heading).join('、')}`,
    }));
}

/** The form as each report would fill it in today. */
function tried(office: Office, template: Template): FormResult[] {
  const year = leadingYear(office.items.rectification, office.plan.year) ?? office.plan.year;
  return [filledLedger(filingOf(office, year), template), filledDivision(office, template.bytes)];
}
