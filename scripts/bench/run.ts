import { benchBoards } from './boards.ts';
import { benchKeys } from './keys.ts';
import { benchPrivacy } from './privacy.ts';
import { benchSearch } from './search.ts';

// `npm run bench`, or `npm run bench -- search`: how well, how fast, and in how much memory. Figures
// hold for the machine they come from.
const benches = {
  keys: benchKeys,
  boards: benchBoards,
  search: benchSearch,
  privacy: benchPrivacy,
};
const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name))
    process.stdout.write(`${await bench((text) => process.stderr.write(`${text}\n`))}\n\n`);
