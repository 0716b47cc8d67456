import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { allRules } from './all-rules.ts';
import type { Rule } from './rule.ts';

/** What a rule finds in an office. */
export const checkRule = ({ code, severity, check }: Rule, office: Office, portal: Portal) =>
  [...check(office, portal)].map((draft): Finding => ({ code, severity, ...draft }));

/** What every rule finds in an office, rule by rule. */
export const checkOffice = (office: Office, portal: Portal): Finding[] =>
  allRules.flatMap((rule) => checkRule(rule, office, portal));
