import type { Finding, Place, Severity } from '#model/basics/finding.ts';
import { type ItemBase, placeOf } from '#model/items/item.ts';
import type { Office, SourceFile } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';

/** What a rule has to say: a place, what is wrong there, and how to put it right. */
export type Draft = Omit<Finding, 'code' | 'severity'>;

/**
 * A publishing rule 发布规则. Telling the truth never blocks: lateness is `owed`, an untrue,
 * unproved or leaking claim is an `error`, advice to staff is a `hint`. Nothing that could be
 * published becomes an error by time passing.
 */
export interface Rule {
  /** Permanent, kebab-case; its file has the same name, or that of the first of two codes of one look. */
  readonly code: string;
  readonly severity: Severity;
  /** The clause it comes from 依据: of the sources A and B (docs), a norm, or 设计 for our own. */
  readonly clause: string;
  /** Everything in the office that breaks the rule, in the order of the content. */
  check(office: Office, portal: Portal): Iterable<Draft>;
}

/** A file whose fields have places: an item, a settings file or a list. */
export type Located = Pick<ItemBase<string>, 'file' | 'places'>;

/** A draft at a field of a file, or at the nearest field above that the file has. */
export const at = (source: Located, path: string, message: string, hint: string): Draft => ({
  ...placeOf(source, path),
  message,
  hint,
});

/** A settings or list file of the office, such as `plan.yaml`, even where there is none yet. */
export const sourceOf = (office: Office, name: string): SourceFile =>
  office.sources.get(name) ?? {
    file: `${office.id}/${name}`,
    places: new Map<string, Place>(),
  };

/** Items that still stand: a withdrawn one makes no claim and owes nothing. */
export const standing = <Item extends { withdrawn?: unknown }>(items: readonly Item[]): Item[] =>
  items.filter((item) => item.withdrawn === undefined);
