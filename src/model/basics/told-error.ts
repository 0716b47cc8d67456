/**
 * Something that people can put right, told in one sentence of plain Chinese with the next step: a full
 * disk, a damaged font, a command that was called wrongly. No crash of the program.
 */
export class ToldError extends Error {
  override name = 'ToldError';
}
