import { fileURLToPath } from 'node:url';

/** Coated paper, ISO 12647-2, FOGRA39: what the shops' machines are set up for. */
export const printProfile = fileURLToPath(new URL('profiles/FOGRA39L_coated.icc', import.meta.url));
