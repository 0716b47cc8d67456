import { type Room, type RoomName, roomNames, rooms } from './rooms.ts';

/** The table of rooms as CONTRIBUTING shows it: rooms that may the same share a row. */
function roomsTable(): string {
  const rows = new Map<string, RoomName[]>();
  for (const room of roomNames) {
    const row = `| ${mayImport(room)} | ${usesNode(room)} |`;
    rows.set(row, [...(rows.get(row) ?? []), room]);
  }
  return [
    '| Folder | May import | Node |',
    '| --- | --- | --- |',
    ...[...rows].map(([row, named]) => `| ${listed(named)} ${row}`),
  ].join('\n');
}

/** A list of nearly everything is easier read by what is missing from it. */
function mayImport(room: RoomName): string {
  const { imports }: Room = rooms[room];
  if (imports.length === 0) return 'nothing of ours';
  const closed = roomNames.filter((other) => other !== room && !imports.includes(other));
  return closed.length < 6 ? `all but ${listed(closed)}` : listed(imports);
}

const usesNode = (room: RoomName) => ((rooms[room] as Room).pure ? 'no' : 'yes');

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const start = '<!-- rooms: written by scripts/rooms -->';
const end = '<!-- /rooms -->';

/** A Markdown text with the table put between its two comments. Throws if they are missing. */
export function withRoomsTable(markdown: string): string {
  const from = markdown.indexOf(start);
  const to = markdown.indexOf(end);
  if (from < 0 || to < from) throw new Error(`No place for the table: ${start} … ${end}`);
  return `${markdown.slice(0, from + start.length)}\n\n${roomsTable()}\n\n${markdown.slice(to)}`;
}
