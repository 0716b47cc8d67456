import type { CivilDate } from '#model/date.ts';
import type { Office } from '#model/library.ts';
import { currentDeadline, isUnfinished } from '#model/rectification-facts.ts';
import { type Located, sourceOf, standing } from './rule.ts';

/** A deadline of work that isn't done. */
export interface OpenDeadline {
  readonly source: Located;
  readonly path: string;
  /** What is due, in words. */
  readonly what: string;
  readonly on: CivilDate;
  /** What to write when it is done. */
  readonly done: string;
}

/** Deadlines of unfinished rectifications, assignments and frames of the office. */
export function* openDeadlines(office: Office): Generator<OpenDeadline> {
  for (const item of standing(office.items.rectification)) {
    const on = currentDeadline(item);
    if (!on || !isUnfinished(item)) continue;
    const last = item.extensions.length - 1;
    const path = last < 0 ? 'deadline' : `extensions.${last}.to`;
    yield {
      source: item,
      path,
      what: `整改“${item.title}”`,
      on,
      done: '做完后写 progress: 已完成、completedOn、effect 和 evidence；做不完的，到期前办延期（extensions）',
    };
  }
  for (const [index, { deadline, doneOn, task }] of office.assignments.entries())
    if (deadline && !doneOn)
      yield {
        source: sourceOf(office, 'assignments.yaml'),
        path: `assignments.${index}.deadline`,
        what: `任务“${task}”`,
        on: deadline,
        done: `做完后写完成日期和佐证，比如 doneOn: ${office.today}`,
      };
  for (const [index, { due, handedOverOn, destination }] of office.frames.entries())
    if (!handedOverOn)
      yield {
        source: sourceOf(office, 'frames.yaml'),
        path: `frames.${index}.due`,
        what: `向${destination}报送样本框`,
        on: due,
        done: `报送后只写日期和人数，比如 handedOverOn: ${office.today}、count: 120，不写名单`,
      };
}
