import type { ParseArgsOptionsConfig } from 'node:util';
import type { Shell } from './shell.ts';

type Value = string | boolean | (string | boolean)[] | undefined;

/** What the caller typed: options by name, and the words that belong to none. */
interface Values {
  readonly positionals: readonly string[];
  readonly [option: string]: Value | readonly string[];
}

/** An option as it was typed; `undefined` where it was not, or takes no text. */
export const typed = (value: Values[string]): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A command of `scripts/cli.ts`: load, call the pure core, print, give a code back. */
export interface Command {
  /** One line for the help. */
  readonly summary: string;
  /** Ways to call it and what each does, for the help: `posted 编号 --on 日期|记一次上墙`. */
  readonly ways?: readonly (readonly [way: string, help: string])[];
  readonly options: ParseArgsOptionsConfig;
  /** What each option does, for the help. */
  readonly optionHelp: Readonly<Record<string, string>>;
  run(values: Values, shell: Shell): Promise<number>;
}
