import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (family: string) =>
  dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));

/** The fonts of the boards (OFL): sans for text, the heaviest Song 宋体 for headings. */
const files = [
  ['noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'],
  ['noto-sans-sc', '700Bold', 'NotoSansSC_700Bold.ttf'],
  ['noto-serif-sc', '900Black', 'NotoSerifSC_900Black.ttf'],
] as const;

/** Folders with nothing but these fonts. */
export const fontFolders = (): string[] =>
  files.map(([family, weight]) => join(folderOf(family), weight));

/** The font files themselves. */
export const readFonts = (): Promise<Buffer[]> =>
  Promise.all(
    files.map(([family, weight, file]) => readFile(join(folderOf(family), weight, file))),
  );
