import { formFindings, headingFindings } from '#exports/forms/check-forms.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Library } from '#model/library.ts';
import { readTemplates } from './commands/report/write-report.ts';
import type { Shell } from './shell.ts';

/** What reports would say of the forms of the county that lie in the offices' folders. */
export async function formFindingsOf({ offices }: Library, shell: Shell): Promise<Finding[]> {
  const findings = await Promise.all(
    offices.map(async (office) => [
      ...headingFindings(office),
      ...(await readTemplates(office, shell)).flatMap((template) => formFindings(office, template)),
    ]),
  );
  return findings.flat();
}
