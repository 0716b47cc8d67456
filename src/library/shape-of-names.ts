import type { Finding } from '#model/basics/finding.ts';

const placeOf = ({ file, line }: Finding): string => `${file}:${line}`;

/**
 * Findings without those of a list that names something nobody knows: what it should name is said
 * already, and the same names in the shape of a list would be wrong again.
 */
export function withoutShapeOfNames(findings: readonly Finding[]): Finding[] {
  const unknown = new Set(
    findings.filter(({ code }) => code === 'reference-unknown').map((one) => placeOf(one)),
  );
  return findings.filter((one) => one.code !== 'wrong-shape' || !unknown.has(placeOf(one)));
}
