import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ToldError } from '#model/basics/told-error.ts';
import { fontDigests } from './font-digests.ts';

/** A font file, and its folder, which holds no other font. */
export type Font = readonly [folder: string, file: string];

const require = createRequire(import.meta.url);
const notoSans = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const notoSerif = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));

/** Hei 黑体, for text. Like the others here under the SIL Open Font License. */
export const sans: Font = [join(notoSans, '400Regular'), 'NotoSansSC_400Regular.ttf'];
const sansBold: Font = [join(notoSans, '700Bold'), 'NotoSansSC_700Bold.ttf'];
/** Song 宋体. */
export const song: Font = [join(notoSerif, '400Regular'), 'NotoSerifSC_400Regular.ttf'];
/** The heaviest Song, for headings. */
export const songBlack: Font = [join(notoSerif, '900Black'), 'NotoSerifSC_900Black.ttf'];

/** What boards are set in. */
export const boardFonts: readonly Font[] = [sans, sansBold, songBlack];

/** Fonts that were whole when this process first read them. */
const whole = new Set<string>();

/** One font file; a `ToldError` where it is missing or damaged. */
export async function readFont([folder, name]: Font): Promise<Buffer> {
  const file = join(folder, name);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes && whole.has(file)) return bytes;
  const digest = bytes && createHash('sha256').update(bytes).digest('hex');
  if (!bytes || digest !== fontDigests[name])
    throw new ToldError(
      `字体文件 ${name} ${bytes ? '坏了' : '不见了'}，做不出公示牌。重新装好程序再做一次，比如 npm ci`,
    );
  whole.add(file);
  return bytes;
}

/** Some font files. */
export const readFonts = (fonts: readonly Font[] = boardFonts): Promise<Buffer[]> =>
  Promise.all(fonts.map(readFont));
