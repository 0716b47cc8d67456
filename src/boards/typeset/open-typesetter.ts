import { openNative } from './native.ts';
import type { Typesetter } from './typesetter.ts';

/** Starts Typst: the native module where the platform has one. */
export const openTypesetter = (): Promise<Typesetter> => openNative();
