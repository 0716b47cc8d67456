import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Font, sans, song, songBlack } from './fonts.ts';

const vendored = fileURLToPath(new URL('../fonts/', import.meta.url));

/** Fangsong 仿宋 (GPL with an exception for embedding). */
export const fang: Font = [join(vendored, 'fandol'), 'FandolFang-Regular.otf'];
/** Kai 楷体 (SIL Open Font License). */
export const kai: Font = [join(vendored, 'lxgw-wenkai'), 'LXGWWenKai-Regular.ttf'];

/**
 * What documents are set in (GB/T 9704-2012); the heaviest Song is in the place of 小标宋. They stand
 * apart from those of boards: the WASM build holds all it is given in memory, 63 MB for these.
 */
export const documentFonts: readonly Font[] = [fang, kai, sans, song, songBlack];
