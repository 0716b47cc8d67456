import { benchBoards } from './boards.ts';

// `npm run bench`: how fast, and in how much memory. Figures hold for the machine they come from.
process.stdout.write(`${await benchBoards((text) => process.stderr.write(`${text}\n`))}\n`);
