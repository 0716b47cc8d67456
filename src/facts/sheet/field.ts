import type { FieldType } from '#model/schema/walk.ts';
import type { Change, Group, Named, Seen, Where, Written } from './fact.ts';

/** Everything known of a field: what its facts say, and what its schema says. */
export interface Field {
  /** `milestones.doneOn`: entries of lists without their number. */
  readonly path: string;
  /** The end of the path, as it is typed. */
  readonly name: string;
  readonly label: string;
  readonly seen: Seen;
  readonly group: Group;
  readonly change: Change;
  readonly type: FieldType;
  /** Of a list, what its entries are; of anything else, its type. */
  readonly entry: FieldType;
  /** The words it may be, as they are typed. */
  readonly choices: readonly string[] | undefined;
  /** How people say those that are English. */
  readonly words: Readonly<Record<string, string>> | undefined;
  /** It has to be written wherever the field above it is. */
  readonly required: boolean;
  /** When it has to be written though its schema lets it out. */
  readonly needed: string | undefined;
  /** What its ids are the ids of. */
  readonly names: Named | undefined;
  /** What its name doesn't say by itself, to whoever reads it. */
  readonly note: string | undefined;
  /** What else whoever fills it in should know. */
  readonly how: string | undefined;
  /** All headings that tables may have for it: its label, then the others. */
  readonly headings: readonly string[];
  /** A valid value, as YAML has it. */
  readonly example: Written;
  /** The same as it is typed behind `name: `, on one line. */
  readonly typed: string;
  /**
   * A value in words; empty where nothing may be said of it. `whole` is the item, the entry of a list or
   * the settings it stands in. What is internal below the field is not said.
   */
  say(value: unknown, where: Where, whole: unknown): string;
}
