import { leadingYear } from '#model/rectifications/balance.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { filledDivision } from '../division.ts';
import { filingOf } from '../filing.ts';
import { type Template, filledLedger } from '../filing-bundle.ts';
import type { FormResult } from './fill-form.ts';
import { asideFinding, refusedFindings, unreadableFinding } from './form-findings.ts';

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
    result.kind === 'refused' ? refusedFindings(file, result, 'hint') : [],
  );
}

/** The form as each report would fill it in today. */
function tried(office: Office, template: Template): FormResult[] {
  const year = leadingYear(office.items.rectification, office.plan.year) ?? office.plan.year;
  return [filledLedger(filingOf(office, year), template), filledDivision(office, template.bytes)];
}
