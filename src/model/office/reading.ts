import { z } from 'zod';

/** A syllable of pinyin as it is typed: 声母 and 韵母, ü as v. */
const syllable =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|van|ve|vn)|hm|hng|m|n|ng)$/;

const han = /\p{Script=Han}/gu;

/** How many syllables a name has: one for each Chinese character. */
const syllablesOf = (name: string): number => name.match(han)?.length ?? 0;

/** Syllables as they are typed on a keyboard: `zēng Jiā cun1` is `zeng`, `jia`, `cun`; ü is v. */
const plain = (text: string): string[] =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/u(?:\u0308|:)/g, 'v')
    .replace(/\p{M}/gu, '')
    .replace(/[1-5]/g, '')
    .split(/[\s'’·-]+/)
    .filter(Boolean);

/**
 * How a name is read 读音, where it is not as its characters usually are: pinyin with or without
 * tones, one syllable a character, with a blank between them (`zeng jia cun`). Comes out as it is
 * typed on a keyboard.
 */
export const reading = z.string().transform((text, context): string => {
  const syllables = plain(text);
  const wrong = syllables.find((one) => !syllable.test(one));
  if (syllables.length > 0 && wrong === undefined) return syllables.join(' ');
  context.issues.push({
    code: 'custom',
    input: text,
    params: { code: 'reading-invalid' },
    message: `“${wrong ?? text}”不是一个拼音`,
  });
  return z.NEVER;
});

/** A check of what has a name and a reading: as many syllables as the name has characters. */
export function readingFits(
  context: z.core.ParsePayload<{ name: string; reading?: string }>,
): void {
  const { name, reading: given } = context.value;
  const count = given?.split(' ').length;
  if (count === undefined || count === syllablesOf(name)) return;
  context.issues.push({
    code: 'custom',
    input: given,
    path: ['reading'],
    params: { code: 'reading-invalid' },
    message: `“${name}”有 ${syllablesOf(name)} 个字，读音写了 ${count} 个`,
  });
}
