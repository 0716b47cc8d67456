// What the build writes beside an index, and what the worker reads. Types only: the worker must not
// load what the build needs.

/** Files of an office in `<office>/search/`. */
export const tableFiles = {
  pages: 'pages.json',
  synonyms: 'synonyms.json',
  traditional: 'traditional.json',
  pinyin: 'pinyin.json',
  readings: 'readings.json',
} as const;

/** What is known of each page before its fragment is loaded: columns of one length. */
export interface PagesTable {
  /** Short name of the office. */
  readonly office: string;
  /** Ids of results, without Pagefind's language prefix. */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Document number or board code, earlier names of a unit or village; empty for most pages. */
  readonly codes: readonly string[];
  /** What the office calls its villages, communities and places: its own words. */
  readonly names: readonly string[];
  /** Where the words of `kind`, `states` and `villages` stand. */
  readonly words: readonly string[];
  readonly kind: readonly number[];
  readonly states: readonly (readonly number[])[];
  readonly year: readonly number[];
  readonly villages: readonly (readonly number[])[];
  /** Kinds that tell again what the item itself tells: places in `words`. */
  readonly repeats: readonly number[];
}

/** Words that mean the same, and which of them the office's pages hold. */
export interface SynonymsTable {
  readonly groups: readonly {
    readonly words: readonly string[];
    /** Those that can be found. */
    readonly found: readonly string[];
  }[];
}

/** Traditional characters and their simplified ones, at the same positions. */
export interface TraditionalTable {
  readonly traditional: string;
  readonly simplified: string;
}

/** How the words of the office's pages are read. */
export interface PinyinTable {
  /**
   * Words by how they are read, such as `lu deng`: each word with a digit from 0 (once) to 9
   * (everywhere), the most frequent first: `路灯4 鹿灯0`.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Characters in them that have several readings, by each of these: `zeng` → `曾`, `ceng` → `曾`. */
  readonly polyphones: ReadingsTable;
}

/** Characters by each of their readings without tone: `lu` → `路录陆`. */
export type ReadingsTable = Readonly<Record<string, string>>;
