import { type Room, type RoomName, folderOf, roomNames, rooms } from './rooms.ts';

/** The table of rooms as overrides for Biome; `biome.json` extends the file made of it. */
export const importRules = () => ({
  overrides: [...roomNames.map(onlyFrom), withoutNode()],
});

/** What tests are made of may reach for anything. */
const free = ['!**/*.test.ts', '!**/fixtures.ts', '!**/fixtures-*.ts'];

/** `group` reads as .gitignore does: every room is closed, then those named are opened. */
function onlyFrom(room: RoomName) {
  const { imports }: Room = rooms[room];
  const may = imports.join(', ') || 'no other room';
  return {
    includes: [`${folderOf(room)}/**`, ...free],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [
                {
                  group: ['#*/**', ...imports.map((other) => `!#${other}/**`)],
                  message: `${folderOf(room)} may import: ${may} (scripts/rooms/rooms.ts); within a room, imports are relative.`,
                },
                { group: ['astro:content'], message: 'Content is read by src/library.' },
              ],
            },
          },
        },
      },
    },
  };
}

function withoutNode() {
  const pure = roomNames.filter((room) => (rooms[room] as Room).pure);
  return {
    includes: [...pure.map((room) => `${folderOf(room)}/**`), ...free],
    linter: { rules: { correctness: { noNodejsModules: 'error' } } },
  };
}
