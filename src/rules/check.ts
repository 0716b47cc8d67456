import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { allRules } from './all-rules.ts';

/** What every rule finds in an office, rule by rule. */
export const checkOffice = (office: Office, portal: Portal): Finding[] =>
  allRules.flatMap(({ code, severity, check }) =>
    [...check(office, portal)].map((draft) => ({ code, severity, ...draft })),
  );
