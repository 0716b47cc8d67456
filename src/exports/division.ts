import { headed } from '#facts/label.ts';
import type { Assignment } from '#model/plan/assignment.ts';
import { publicEntries } from '#model/audience.ts';
import { taskDay } from '#model/items/item-day.ts';
import { type Office, unitName } from '#model/library.ts';
import { assignmentWord } from '#wording/plan/assignment.ts';
import { type FormResult, fillForm } from './forms/fill-form.ts';
import { withOwnHeadings } from './forms/own-headings.ts';
import type { TableColumn, TableFrame } from './table.ts';

/** The tasks of the 分工表: all for the office itself, or those that the public may see. */
export const divisionRows = (office: Office, publicOnly: boolean): readonly Assignment[] =>
  publicOnly ? publicEntries(office.assignments) : office.assignments;

/** The columns of the division of work 任务分工表 (B三, 附件): posts, and no telephone at all. */
export function divisionColumns(office: Office): TableColumn<Assignment>[] {
  const name = (id: string, task: Assignment) => unitName(office, id, taskDay(task, office.today));
  const clauses = new Map(office.plan.duties.map(({ id, clause }) => [id, clause]));
  return [
    { heading: '序号', width: 6, centred: true, value: (_, index) => index + 1 },
    {
      ...headed('assignment', 'task'),
      essential: true,
      width: 36,
      value: (task) => task.task,
    },
    {
      heading: '依据条款',
      also: ['依据'],
      width: 22,
      value: ({ duty }) => (duty && clauses.get(duty)) ?? '',
    },
    {
      ...headed('assignment', 'lead'),
      width: 18,
      centred: true,
      value: (task) => name(task.lead, task),
    },
    {
      ...headed('assignment', 'supporting'),
      width: 22,
      value: (task) => task.supporting.map((id) => name(id, task)).join('、'),
    },
    {
      ...headed('assignment', 'responsible'),
      width: 20,
      value: (task) => task.responsible.join('、'),
    },
    {
      ...headed('assignment', 'deadline'),
      width: 16,
      centred: true,
      value: ({ deadline }) => (deadline ? { date: deadline } : '常态'),
    },
    {
      heading: '完成情况',
      also: ['落实情况', '进展情况'],
      width: 20,
      centred: true,
      value: (task) => assignmentWord(task, office.today).word,
    },
  ];
}

/** What stands around the rows. */
export const divisionFrame = (
  { settings, plan, today }: Office,
  publicOnly: boolean,
): TableFrame => ({
  sheet: '任务分工表',
  title: `${settings.name}${plan.year}年度任务分工表${publicOnly ? '' : '（内部）'}`,
  unit: settings.issuer,
  date: today,
  telephone: settings.telephone,
  sample: settings.sample,
  signatures: [],
  paper: 'a4',
});

/** A form of the county with the tasks. */
export const filledDivision = (office: Office, form: Uint8Array, publicOnly = false): FormResult =>
  fillForm(
    form,
    divisionFrame(office, publicOnly),
    withOwnHeadings(divisionColumns(office), office.settings.formHeadings),
    divisionRows(office, publicOnly),
  );
