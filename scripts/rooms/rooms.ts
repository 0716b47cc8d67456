/** A folder of the code with a subject of its own, and what it knows of the others. */
export interface Room {
  /**
   * Rooms that it may import, or one folder of a room (`model/basics`). All of them stand above it in
   * the table, so no two rooms can need each other.
   */
  readonly imports: readonly string[];
  /** It uses no Node module: no disk, no clock, no process. */
  readonly pure?: true;
}

/**
 * What may import what. `biome.json` (through `import-rules.json`), the table of CONTRIBUTING.md and
 * the `imports` of package.json are written from this: `npx vitest run scripts/rooms -u`.
 * Tests and their fixtures are free of it.
 */
export const rooms = {
  model: { imports: [], pure: true },
  disk: { imports: [] },
  closure: { imports: [] },
  archive: { imports: ['model/basics'] },
  workbook: { imports: [], pure: true },
  styles: { imports: [] },
  markup: { imports: [], pure: true },
  wording: { imports: ['model'], pure: true },
  privacy: { imports: ['model'], pure: true },
  markdown: { imports: ['model'], pure: true },
  facts: { imports: ['model', 'wording'], pure: true },
  rules: { imports: ['model', 'wording', 'facts', 'privacy'], pure: true },
  pictures: { imports: ['model', 'closure', 'disk'] },
  attachments: {
    imports: ['model', 'privacy', 'markup', 'archive', 'pictures', 'closure', 'disk'],
  },
  data: { imports: ['model', 'wording', 'facts'], pure: true },
  library: {
    imports: [
      ...[
        'model',
        'wording',
        'facts',
        'rules',
        'privacy',
        'markdown',
        'markup',
        'pictures',
        'attachments',
        'data',
      ],
    ],
  },
  press: { imports: ['model/basics'] },
  boards: {
    imports: ['model', 'wording', 'facts', 'markdown', 'press', 'archive', 'closure', 'disk'],
  },
  search: { imports: ['model', 'wording', 'closure', 'disk'] },
  share: { imports: ['model', 'wording', 'press', 'closure', 'disk'] },
  exports: { imports: ['model', 'wording', 'facts', 'markdown', 'boards', 'archive', 'workbook'] },
  release: {
    imports: ['model', 'facts', 'privacy', 'markup', 'pictures', 'attachments', 'disk'],
  },
  components: { imports: ['model', 'wording', 'facts', 'styles'], pure: true },
  layouts: { imports: ['model', 'wording', 'facts', 'styles', 'components'], pure: true },
  pages: {
    imports: [
      ...['model', 'wording', 'facts', 'markdown', 'rules', 'library', 'boards', 'search', 'data'],
      ...['styles', 'components', 'layouts'],
    ],
    pure: true,
  },
  scripts: {
    imports: [
      ...['model', 'disk', 'closure', 'archive', 'markup', 'wording', 'privacy', 'markdown'],
      ...[
        'facts',
        'rules',
        'pictures',
        'attachments',
        'library',
        'press',
        'boards',
        'search',
        'share',
        'data',
      ],
      ...['exports', 'release'],
    ],
  },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof rooms;

export const roomNames = Object.keys(rooms) as RoomName[];

/** Where a room lies, from the root of the project: `src/model`. */
export const folderOf = (room: RoomName): string => (room === 'scripts' ? room : `src/${room}`);

/** The `imports` of package.json: `#model/date.ts` from wherever one is. Nobody imports a page. */
export function importAliases(): Record<string, string> {
  const named = roomNames.filter((room) => room !== 'pages');
  return Object.fromEntries(named.map((room) => [`#${room}/*`, `./${folderOf(room)}/*`]));
}
