import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Who needs which fonts. The WASM build holds all it is given in memory: 63 MB for documents. */
export type FontSet = 'boards' | 'documents';

const require = createRequire(import.meta.url);
const vendored = fileURLToPath(new URL('../fonts/', import.meta.url));
const notoSans = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const notoSerif = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));

/** Folders with one font each (OFL; Fandol: GPL with an exception for embedding). */
const fonts = {
  sans: [join(notoSans, '400Regular'), 'NotoSansSC_400Regular.ttf'],
  sansBold: [join(notoSans, '700Bold'), 'NotoSansSC_700Bold.ttf'],
  song: [join(notoSerif, '400Regular'), 'NotoSerifSC_400Regular.ttf'],
  songBlack: [join(notoSerif, '900Black'), 'NotoSerifSC_900Black.ttf'],
  fang: [join(vendored, 'fandol'), 'FandolFang-Regular.otf'],
  kai: [join(vendored, 'lxgw-wenkai'), 'LXGWWenKai-Regular.ttf'],
} as const;
export type FontName = keyof typeof fonts;

/**
 * Boards: sans for text, the heaviest Song 宋体 for headings. Documents (GB/T 9704-2012): Fangsong
 * 仿宋, Hei 黑体, Kai 楷体, Song, and the heaviest Song in the place of 小标宋.
 */
const sets: Readonly<Record<FontSet, readonly FontName[]>> = {
  boards: ['sans', 'sansBold', 'songBlack'],
  documents: ['fang', 'kai', 'sans', 'song', 'songBlack'],
};

/** Folders with nothing but the fonts of a set. */
export const fontFolders = (set: FontSet = 'boards'): string[] =>
  sets[set].map((name) => fonts[name][0]);

/** One font file. */
export const readFont = (name: FontName): Promise<Buffer> => readFile(join(...fonts[name]));

/** The font files of a set. */
export const readFonts = (set: FontSet = 'boards'): Promise<Buffer[]> =>
  Promise.all(sets[set].map(readFont));
