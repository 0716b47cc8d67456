import type { Channels } from '#exports/channels/channels.ts';
import type { Finding } from '#model/basics/finding.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { inducedBy, inducingFault } from '#rules/claims/inducing-words.ts';

/**
 * The last look at finished texts: personal data in any of them, and words of the office's own that
 * lead people to an answer 诱导, wherever template and record put them together. What is not a text
 * file says what a text here says.
 */
export function gateFindings({ texts, files }: Pick<Channels, 'texts' | 'files'>): Finding[] {
  const finished = files
    .filter(({ path }) => /\.(?:txt|html)$/.test(path))
    .map(({ path, bytes }) => ({ file: path, text: new TextDecoder().decode(bytes) }));
  return [
    ...[...texts.map(({ wording, text }) => ({ file: wording.file, text })), ...finished].flatMap(
      ({ file, text }) => privacyFindings(text, file),
    ),
    ...texts.flatMap(({ wording, ownText }) =>
      inducedBy(ownText).map((words): Finding => ({
        code: 'inducing-words',
        severity: 'error',
        file: wording.file,
        ...inducingFault(words),
      })),
    ),
  ];
}
