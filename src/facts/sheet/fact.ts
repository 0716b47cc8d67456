import type { CivilDate } from '#model/basics/date.ts';
import type { Kind } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';

/**
 * Who sees a field of something that is public 谁看得到. `both`: it has an audience of its own, or stands
 * in an entry that has one.
 */
export type Seen = 'public' | 'internal' | 'both';

/** Where it belongs: what a resident wants first, what backs it, or the rest of the file 办理档案. */
export type Group = 'answer' | 'proof' | 'file';

/**
 * How a field may change once it is public. What was left open may always be filled in.
 * - `computed`: nobody decides it, it follows from the others.
 * - `living`: it goes with the matter; its successive values are kept, such as progress.
 * - `growing`: entries are added, none is ever reworded, such as follow-ups; what is no list is written
 *   once. The record of what was published holds it (`src/release/published.ts`).
 * - `open`: entries are added as the matter goes on, such as proofs; what one says is `fixed`.
 * - `fixed`: a change wants a word for readers and a signature.
 */
export type Change = 'computed' | 'living' | 'growing' | 'open' | 'fixed';

/** What an id in a field is the id of. `matter`: of whatever the template of its board shows. */
export type Named = 'unit' | 'village' | 'duty' | 'matter' | Kind;

/** Where and when something is said. */
export interface Where {
  readonly office: Office;
  readonly today: CivilDate;
}

/** A value as YAML has it: texts, lists and maps. Every single value is a text. */
export type Written = string | readonly Written[] | { readonly [name: string]: Written };

/** The example of a field that has others below it: theirs together. */
export class Parts {
  /** Names of the optional ones that belong into it; those that are required always do. */
  readonly with: readonly string[];
  constructor(names: readonly string[]) {
    this.with = names;
  }
}

/** The examples of the fields below: of those that have to be written, and of those named here. */
export const parts = (...names: string[]): Parts => new Parts(names);

/** What a field says, given the whole it stands in: an item, an entry of a list, a settings file. */
type Say<Value, Whole> = (value: Value, where: Where, whole: Whole) => string;

/** What may be said of a field besides its name, its example and who sees it. */
interface More<Value, Whole> {
  /** Other headings that tables have for it 同义的栏目名. */
  readonly also?: readonly string[];
  /** What its name doesn't say by itself, to whoever reads it. */
  readonly note?: string;
  /** What else whoever fills it in should know; for staff only. */
  readonly how?: string;
  /** When it has to be written though its schema lets it out: 已完成的必填. */
  readonly needed?: string;
  /** Without it, it is `fixed`: who forgets it is asked for a signature too many. */
  readonly change?: Exclude<Change, 'computed'>;
  /** Given where the audience of an entry decides. */
  readonly seen?: 'both';
  /** Of a field with an id, or a list of them: what they are the ids of. */
  readonly names?: Named;
  /** Of a choice in English: how people say it. */
  readonly words?: Readonly<Record<string, string>>;
  /** How it is said, where not as its type is: from `wording/`. */
  readonly say?: Say<Value, Whole>;
}

/** What is written down of a field; the rest follows from its schema. */
export interface Fact<Value = never, Whole = never> extends Omit<More<Value, Whole>, 'seen'> {
  /** What the office calls it. */
  readonly label: string;
  readonly example: Written | Parts;
  readonly seen: Seen;
  readonly group: Group;
}

const fact =
  (group: Group, seen: Seen) =>
  <Value, Whole>(
    label: string,
    example: Written | Parts,
    more: More<Value, Whole> = {},
  ): Fact<Value, Whole> => ({ group, seen, ...more, label, example });

/** A public field that tells a resident how the matter stands 答复. */
export const answer = fact('answer', 'public');

/** A public field that backs an answer 凭据: proofs, sources, who signed. */
export const proof = fact('proof', 'public');

/** Any other public field 办理档案. */
export const onFile = fact('file', 'public');

/** A field that never leaves the office 内部. */
export const internal = fact('file', 'internal');
