import { exampleEntry, exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type CivilDate, addDays, latest } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { type OpenDeadline, openDeadlines } from '#model/rectifications/open-deadlines.ts';
import { type Located, sourceOf } from '../rule.ts';

/** A deadline of work that isn't done, where it stands, and how to say that it is done. */
interface LocatedDeadline {
  readonly source: Located;
  readonly path: string;
  /** What is due, in words. */
  readonly what: string;
  readonly on: CivilDate;
  /** What to write when it is done. */
  readonly done: string;
}

/** Deadlines of unfinished rectifications, assignments and frames of the office. */
export function* locatedDeadlines(office: Office): Generator<LocatedDeadline> {
  for (const deadline of openDeadlines(office))
    yield { on: deadline.on, ...located(deadline, office) };
}

function located(open: OpenDeadline, office: Office): Omit<LocatedDeadline, 'on'> {
  switch (open.kind) {
    case 'rectification': {
      const { extensions, title } = open.item;
      const path = extensions.length === 0 ? 'deadline' : `extensions.${extensions.length - 1}.to`;
      const { today } = office;
      const entry = exampleEntry(kindSheets.rectification, 'extensions', {
        to: addDays(latest([today, open.on]) ?? today, 30),
        approvedOn: today,
      });
      const otherwise =
        open.on < today
          ? `还做不完的，补办延期，网页会写明是逾期后办的，在 extensions 末尾加一条，比如 ${entry}`
          : `做不完的，到期前办延期，在 extensions 末尾加一条，比如 ${entry}`;
      const finished = [
        'progress: 已完成',
        `completedOn: ${today}`,
        'effect: 写做成了什么',
        exampleLine(kindSheets.rectification, 'evidence', { on: today }),
      ].join('、');
      return {
        source: open.item,
        path,
        what: `整改“${title}”`,
        done: `做完后写 ${finished}；${otherwise}`,
      };
    }
    case 'task':
      return {
        source: sourceOf(office, 'assignments.yaml'),
        path: `assignments.${open.index}.deadline`,
        what: `任务“${open.task.task}”`,
        done: `做完后写完成日期和佐证，比如 doneOn: ${office.today}`,
      };
    case 'frame':
      return {
        source: sourceOf(office, 'frames.yaml'),
        path: `frames.${open.index}.due`,
        what: `向${open.frame.destination}报送样本框`,
        done: `报送后只写日期和人数，不写名单，比如 handedOverOn: ${office.today}、count: 120`,
      };
  }
}
