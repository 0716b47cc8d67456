import type { Template } from '#exports/filing-bundle.ts';
import { formFindings } from '#exports/forms/check-forms.ts';
import type { FormResult } from '#exports/forms/fill-form.ts';
import { refusedFindings, unknownText, unreadableFinding } from '#exports/forms/form-findings.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';

/** What is said of a form of the county when a report is made. */
interface FormReport {
  /** A line each. */
  readonly notes: readonly string[];
  /** Why it could not be filled in. */
  readonly findings: readonly Finding[];
}

/** What came of a form, in words. A form that another report takes is no news. */
export function formReport(office: Office, template: Template, result: FormResult): FormReport {
  const { name } = template;
  const file = `${office.id}/templates/${name}`;
  const said = (findings: readonly Finding[]) =>
    findings.map(({ message, hint }) => `${name}：${message}。${hint}`);
  switch (result.kind) {
    case 'filled':
      return {
        notes: [
          ...(result.unknown.length > 0 ? [unknownText(result.unknown)] : []),
          ...result.notes,
        ].map((note) => `${name}：${note}`),
        findings: refusedFindings(file, result, 'error'),
      };
    case 'other': {
      const aside = formFindings(office, template).filter(({ code }) => code === 'form-left-aside');
      return { notes: said(aside), findings: [] };
    }
    case 'refused':
      return { notes: [], findings: refusedFindings(file, result, 'error') };
    case 'unreadable':
      return { notes: [], findings: [unreadableFinding(file, result, 'error')] };
  }
}
