import type { FontSet } from './fonts.ts';
import { openNative } from './native.ts';
import type { Typesetter } from './typesetter.ts';
import { openWasm } from './wasm.ts';

/** Starts Typst: the native module where the platform has one, else the WASM build of the same. */
export async function openTypesetter(fonts: FontSet = 'boards'): Promise<Typesetter> {
  try {
    return await openNative(fonts);
  } catch (error) {
    if (!isMissingBinary(error)) throw error;
    return openWasm(fonts);
  }
}

/** The package is there, and its part for this platform is not. */
const isMissingBinary = (error: unknown): boolean =>
  error instanceof Error && /native binding/i.test(error.message);
