import type { ChannelText } from '#exports/channels/channels.ts';
import type { Finding } from '#model/finding.ts';
import { privacyFindings } from '#privacy/finding.ts';
import { inducedBy, inducingFault } from '#rules/inducing-words.ts';

/**
 * The last look at finished texts: personal data in any of them, and words of the office's own that
 * lead people to an answer 诱导, wherever template and record put them together.
 */
export const gateFindings = (texts: readonly ChannelText[]): Finding[] =>
  texts.flatMap(({ wording, text, ownText }) => [
    ...privacyFindings(text, wording.file).map(({ line: _, column: __, ...finding }) => finding),
    ...inducedBy(ownText).map((words): Finding => ({
      code: 'inducing-words',
      severity: 'error',
      file: wording.file,
      ...inducingFault(words),
    })),
  ]);
