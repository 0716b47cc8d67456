import type { Finding, Place } from '#model/basics/finding.ts';

/** Takes a finding. Readers report what is wrong and go on with what is left. */
export type Report = (finding: Finding) => void;

/** An error: the file, entry or field can't be published as it stands. */
export const error = (code: string, place: Place, message: string, hint: string): Finding => ({
  code,
  severity: 'error',
  message,
  hint,
  ...place,
});

/** Something for staff only. */
export const note = (code: string, place: Place, message: string, hint: string): Finding => ({
  ...error(code, place, message, hint),
  severity: 'hint',
});
