import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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

/** One font file. */
export const readFont = (font: Font): Promise<Buffer> => readFile(join(...font));

/** Some font files. */
export const readFonts = (fonts: readonly Font[] = boardFonts): Promise<Buffer[]> =>
  Promise.all(fonts.map(readFont));
