import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { fileSheets } from '#facts/sheets.ts';
import { type CivilDate, yearOf } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { HalfFile, Lists } from './half-read/check-as-read.ts';
import type { NameRegister } from './names/register.ts';
import type { WrittenFields } from './read-fields.ts';
import { readYaml } from './read-yaml.ts';
import type { Report } from './report.ts';

/** The plan and the lists of an office. */
export interface ReadLists {
  /** Those that are as they should be; empty ones for the others. */
  readonly lists: Lists;
  /** The others, as far as they could be read. */
  readonly halves: { readonly [Name in keyof Lists]?: HalfFile<Lists[Name]> };
  /** The files, as they were written, by name. */
  readonly written: ReadonlyMap<string, WrittenFields>;
}

/** Where lists are read from, and what for. */
interface From {
  readonly root: string;
  readonly office: string;
  /** Names of the files that are there. */
  readonly present: ReadonlySet<string>;
  readonly today: CivilDate;
  readonly register: NameRegister;
  readonly report: Report;
  readonly year?: string;
}

/** Reads the plan and the lists; an office without one of these files has an empty one. */
export async function readLists(from: From): Promise<ReadLists> {
  const plan = await readList(from, 'plan.yaml', fileSheets['plan.yaml'], (plan) => plan);
  // Dates that a list lacks are of the year of its plan.
  const ofYear = { ...from, year: String(plan?.value?.year ?? yearOf(from.today)) };
  const assignments = await readList(
    ofYear,
    'assignments.yaml',
    fileSheets['assignments.yaml'],
    (file) => file.assignments,
  );
  const publications = await readList(
    ofYear,
    'publications.yaml',
    fileSheets['publications.yaml'],
    (file) => file.publications,
  );
  const frames = await readList(
    ofYear,
    'frames.yaml',
    fileSheets['frames.yaml'],
    (file) => file.frames,
  );
  const glossary = await readList(
    from,
    'glossary.yaml',
    fileSheets['glossary.yaml'],
    (file) => file,
  );
  const all = { plan, assignments, publications, frames, glossary };
  return {
    lists: {
      plan: plan?.value ?? noPlan(from.today),
      assignments: assignments?.value ?? [],
      publications: publications?.value ?? [],
      frames: frames?.value ?? [],
      glossary: glossary?.value ?? { groups: [] },
    },
    halves: Object.fromEntries(
      Object.entries(all).flatMap(([name, list]) => (list?.half ? [[name, list.half]] : [])),
    ),
    written: new Map(
      Object.values(all).flatMap((list) => (list ? [[list.name, list.written]] : [])),
    ),
  };
}

const noPlan = (today: CivilDate): Office['plan'] => ({
  title: '',
  year: yearOf(today),
  source: '',
  duties: [],
  pledges: [],
});

async function readList<Schema extends z.ZodType, Value>(
  { root, office, present, ...to }: From,
  name: string,
  sheet: FactSheet<Schema>,
  listOf: (file: z.output<Schema>) => Value,
) {
  const file = `${office}/${name}`;
  const read = present.has(name) ? await readYaml(root, file, sheet, to) : undefined;
  if (!read) return undefined;
  const { value, half, ...written } = read;
  return {
    ...{ name, written },
    value: value === undefined ? undefined : listOf(value),
    half: half && halfOf(half, listOf, file),
  };
}

/** The part of a half-read file that is the list: whoever asks for it asks for the file. */
function halfOf<Whole, Value>(
  half: { readonly value: Whole; touched: boolean },
  listOf: (file: Whole) => Value,
  file: string,
): HalfFile<Value> {
  return {
    file,
    get value() {
      return listOf(half.value);
    },
    get touched() {
      return half.touched;
    },
    set touched(touched) {
      half.touched = touched;
    },
  };
}
