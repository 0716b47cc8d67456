import { strFromU8, unzipSync, zipSync } from 'fflate';
import { WorkbookProblem, unreadable } from './workbook-problem.ts';
import { type Document, childrenOf, parseXml, rootOf, xmlBytes } from './xml.ts';

/** Above this, unpacked, no form is real, and a part would take minutes to read. */
const largestPart = 8 * 1024 * 1024;

/** What a part says of another: `type` is the end of its URI, such as `worksheet`. */
interface Relation {
  readonly id: string;
  readonly type: string;
  /** The other part, by its name in the package. */
  readonly part: string;
}

/**
 * A workbook as a package of parts. Parts that were asked for with `edit` are written anew, all others
 * stay byte for byte. Parts are found by their relations: their names are the business of whatever
 * program wrote them.
 */
export class WorkbookPackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #read = new Map<string, Document>();
  readonly #edited = new Set<string>();

  /** Throws `WorkbookProblem` where the bytes are no zip. */
  constructor(bytes: Uint8Array) {
    try {
      this.#parts = new Map(Object.entries(unzipSync(bytes)));
    } catch {
      throw unreadable();
    }
    if (!this.#parts.has('[Content_Types].xml')) throw unreadable();
  }

  /** A part to look at; `undefined` where there is none. */
  read(name: string): Document | undefined {
    const known = this.#read.get(name);
    if (known) return known;
    const bytes = this.#parts.get(name);
    if (!bytes) return undefined;
    if (bytes.length > largestPart)
      throw new WorkbookProblem(
        '表样太大：表格下面多半有成千上万行设了格式的空行。在 WPS 或 Excel 里选中这些空行，删除，另存一份',
      );
    const document = parseXml(bytes);
    this.#read.set(name, document);
    return document;
  }

  /** A part to change. Throws where there is none. */
  edit(name: string): Document {
    const document = this.read(name);
    if (!document) throw unreadable();
    this.#edited.add(name);
    return document;
  }

  /** A part as text, for what is not always XML, and how to write it back. */
  text(name: string): string | undefined {
    const bytes = this.#parts.get(name);
    return bytes && strFromU8(bytes);
  }

  replace(name: string, bytes: Uint8Array): void {
    this.#parts.set(name, bytes);
  }

  /** Names of the parts whose content type ends so: `chart+xml`. */
  partsOfType(ending: string): string[] {
    const types = this.read('[Content_Types].xml');
    if (!types) return [];
    return childrenOf(rootOf(types), 'Override')
      .filter((entry) => entry.getAttribute('ContentType')?.endsWith(ending))
      .map((entry) => (entry.getAttribute('PartName') ?? '').replace(/^\//, ''))
      .filter((name) => this.#parts.has(name));
  }

  /** What a part is related to, but nothing outside of the package. */
  relations(name: string): Relation[] {
    const document = this.read(relationsName(name));
    if (!document) return [];
    return childrenOf(rootOf(document), 'Relationship')
      .filter((entry) => entry.getAttribute('TargetMode') !== 'External')
      .map((entry) => ({
        id: entry.getAttribute('Id') ?? '',
        type: (entry.getAttribute('Type') ?? '').replace(/^.*\//, ''),
        part: resolved(name, entry.getAttribute('Target') ?? ''),
      }));
  }

  /** The parts of a type that a part is related to. */
  related(name: string, type: string): string[] {
    return this.relations(name)
      .filter((relation) => relation.type === type)
      .map(({ part }) => part);
  }

  /** Takes a part away, with what `owner` and the list of types say of it. */
  remove(name: string, owner: string): void {
    this.#parts.delete(name);
    this.#read.delete(name);
    this.#edited.delete(name);
    this.#drop(
      relationsName(owner),
      'Relationship',
      (entry) => resolved(owner, entry.getAttribute('Target') ?? '') === name,
    );
    this.#drop(
      '[Content_Types].xml',
      'Override',
      (entry) => entry.getAttribute('PartName') === `/${name}`,
    );
  }

  #drop(
    part: string,
    element: string,
    isIt: (entry: { getAttribute(name: string): string | null }) => boolean,
  ) {
    for (const entry of childrenOf(rootOf(this.edit(part)), element))
      if (isIt(entry)) entry.parentNode?.removeChild(entry);
  }

  /** The package with what was changed. */
  bytes(): Uint8Array {
    for (const name of this.#edited) {
      const document = this.#read.get(name);
      if (document) this.#parts.set(name, xmlBytes(document));
    }
    return zipSync(Object.fromEntries(this.#parts));
  }
}

/** Where the relations of a part stand: `xl/_rels/workbook.xml.rels`. */
const relationsName = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

/** A target as a name in the package: it is relative to the part, or begins at the root. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
