import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../.sunboard/tests');
/** Where the report 故障试验记录 of the last run lies. */
export const reportFile = join(folder, 'faults.md');

/** Notes what was done to the program and what came of it. To be called when all that is asserted held. */
export const noteFault = (kind: string, what: string, came: string): Promise<void> =>
  appendFile(
    reportFile,
    `| ${[kind, what, came].map((text) => text.replaceAll('|', '/')).join(' | ')} |\n`,
  );

/** Begins the report of a run; prints it, with a count of each kind, at its end. */
export default async function setup(): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  await rm(reportFile, { force: true });
  await appendFile(
    reportFile,
    '| What was done | To what | What came of it |\n| --- | --- | --- |\n',
  );
  return async () => {
    const rows = (await readFile(reportFile, 'utf8')).trimEnd().split('\n').slice(2);
    const kinds = Map.groupBy(rows, (row) => row.split(' | ')[0]?.slice(2) ?? '');
    const counts = [...kinds].map(([kind, all]) => `${kind}: ${all.length}`).sort();
    process.stdout.write(
      `\nFaults that did no harm: ${rows.length}\n  ${counts.join('\n  ')}\n${reportFile}\n`,
    );
  };
}
