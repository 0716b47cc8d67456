import { type Font, boardFonts } from './fonts.ts';
import { openNative } from './native.ts';
import type { Templates } from './templates.ts';
import type { Typesetter } from './typesetter.ts';
import { openWasm } from './wasm.ts';

/**
 * Starts Typst with the templates it is to set from: the native module where the platform has one,
 * else the WASM build of the same.
 */
export async function openTypesetter(
  templates: Templates,
  fonts: readonly Font[] = boardFonts,
): Promise<Typesetter> {
  try {
    return await openNative(templates, fonts);
  } catch (error) {
    if (!isMissingBinary(error)) throw error;
    return openWasm(templates, fonts);
  }
}

/** The package is there, and its part for this platform is not. */
const isMissingBinary = (error: unknown): boolean =>
  error instanceof Error && /native binding/i.test(error.message);
