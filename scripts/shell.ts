import { ToldError } from '#model/basics/told-error.ts';
import type { CivilDate } from '#model/basics/date.ts';

/** Everything a command may touch of the outside: passed in, so that tests can watch it. */
export interface Shell {
  /** The project's folder. */
  readonly cwd: string;
  /** Today in Asia/Shanghai; offices may pin their own. */
  readonly today: CivilDate;
  /** Data for other programs: stdout. */
  readonly out: (text: string) => void;
  /** Messages for people: stderr. */
  readonly say: (text: string) => void;
  /** One line that is written over, where the terminal can; else each new text once. */
  readonly progress: (text: string) => void;
  /** Milliseconds since the start of the command. */
  readonly elapsed: () => number;
  /** Does something that must not be cut off half way: a stop waits for its end. */
  readonly whole: <T>(work: () => Promise<T>) => Promise<T>;
  /** Called when the command is asked to stop (Ctrl-C). */
  readonly onStop: (cleanUp: () => Promise<void>) => void;
}

/** Exit codes. */
export const exitCodes = {
  ok: 0,
  /** Findings stop publication. */
  findings: 1,
  /** The command was called wrongly, or can't work here. */
  usage: 2,
  /** The program itself is at fault. */
  crash: 70,
} as const;

/** A mistake of the caller, told in plain Chinese with the next step; not a crash. */
export class UserError extends ToldError {
  override name = 'UserError';
}
