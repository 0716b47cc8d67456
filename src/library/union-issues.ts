import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Issues with those of a union in its place: “neither this nor that” helps nobody, so what was typed is
 * judged as what it looks like. A text is held against the way of writing it as a text, fields against
 * the way with fields. Where nothing fits, or all of it is missing, the issue stays as it is.
 */
export const withoutUnions = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.input === undefined) return [issue];
    const alike = issue.errors.filter((inner) => !inner.some(isOtherShape));
    const [only] = alike;
    if (alike.length !== 1 || !only) return [issue];
    return withoutUnions(only.map((one) => ({ ...one, path: [...issue.path, ...one.path] })));
  });

/** The whole value is of another shape than this way of writing it. */
const isOtherShape = (issue: Issue): boolean =>
  issue.path.length === 0 && issue.code === 'invalid_type';
