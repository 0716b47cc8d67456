import type { PathOf } from '#model/schema/path-of.ts';
import type { assignmentSchema } from '#model/plan/assignment.ts';
import type { frameSchema } from '#model/plan/frame.ts';
import type { Kind, kinds } from '#model/kinds.ts';
import type { officeSchema } from '#model/office/office.ts';
import type { planSchema } from '#model/plan/plan.ts';
import type { publicationSchema } from '#model/plan/publication.ts';

/** How far from what is known a date may lie before its year is doubted; days. */
export interface DateSpan {
  /** After today: asked about beyond `odd`, refused beyond `wrong`. */
  readonly ahead?: { readonly odd?: number; readonly wrong: number };
  /**
   * Before the anchor of its file (the day of publication, the first day of a plan's year): asked about
   * beyond so many days. `matter`: refused before the year that precedes the evaluation.
   */
  readonly back?: number | 'matter';
}

const year = 366;
/** Half a year: no planned publication waits longer. */
export const longestWait = 183;

const published: DateSpan = { ahead: { wrong: longestWait } };
/** What is to be done soon, by a day that others set. */
const soonAhead = { odd: year, wrong: 3 * year };
const soon: DateSpan = { ahead: soonAhead, back: year };
/** What a long plan may foresee. */
const planned: DateSpan = { ahead: { odd: 3 * year, wrong: 10 * year } };
const step: DateSpan = { back: 'matter' };
const plannedStep: DateSpan = { ...planned, ...step };
/** What is told within a year of its day. */
const recent: DateSpan = { back: year };
/** Next year's plan is written this year. */
const duty: DateSpan = { ahead: { odd: 2 * year, wrong: 10 * year }, back: year };
/** A merger is decided before it is done. */
const life: DateSpan = { ahead: soonAhead };
/** Proofs, old photographs, documents in force: as old as they are. */
const ofAnyAge: DateSpan = {};

const ofItem = {
  publishedOn: published,
  'approval.drafted.on': recent,
  'approval.checked.on': recent,
  'approval.issued.on': recent,
  'changes.on': ofAnyAge,
  'changes.approval.on': ofAnyAge,
  'withdrawn.on': ofAnyAge,
};
const ofProofs = { 'evidence.on': ofAnyAge };
const ofPictures = { 'pictures.takenOn': ofAnyAge };

type Spans<Schema> = { readonly [Path in PathOf<Schema>]?: DateSpan };

/** Every date of every kind 日期, by path; a test asks that none is left out. */
export const dateSpans: { readonly [K in Kind]: Spans<(typeof kinds)[K]['schema']> } = {
  rectification: {
    ...ofItem,
    'inquiry.on': step,
    assignedOn: step,
    wishedFor: { ...planned, back: year },
    'standing.asOf': step,
    deadline: plannedStep,
    'extensions.to': plannedStep,
    'extensions.approvedOn': step,
    'transfers.on': step,
    completedOn: step,
    'closing.acceptedOn': step,
    'closing.closedOn': step,
    'explanation.on': step,
    // A matter may be part of works that began before it was a matter.
    'milestones.plannedOn': { ...planned, back: year },
    'milestones.doneOn': recent,
    'followUps.on': step,
    'followUps.answeredOn': step,
    'revisit.on': step,
    'relapses.on': step,
    filedOn: step,
    ...ofPictures,
    ...ofProofs,
  },
  achievement: {
    ...ofItem,
    'period.from': { back: 10 * year },
    'period.to': { back: 3 * year },
    'figures.asOf': { back: 5 * year },
    ...ofPictures,
    ...ofProofs,
  },
  notice: {
    ...ofItem,
    'period.from': soon,
    'outcome.on': recent,
    ...ofPictures,
  },
  document: { ...ofItem, issuedOn: ofAnyAge },
  outreach: { ...ofItem, on: recent, ...ofPictures, ...ofProofs },
  survey: { ...ofItem, from: recent, to: recent },
  service: ofItem,
  inspection: { ...ofItem, on: recent, deadline: soon, 'answers.on': recent, ...ofProofs },
  board: {
    ...ofItem,
    'postings.postedOn': recent,
    'postings.validUntil': { ahead: { odd: 2 * year, wrong: 10 * year }, back: year },
    'print.deadline': soon,
  },
};

/** The same of the lists, by path from an entry, of the plan and of the settings. */
export const listSpans: {
  readonly assignments: Spans<typeof assignmentSchema>;
  readonly publications: Spans<typeof publicationSchema>;
  readonly frames: Spans<typeof frameSchema>;
  readonly plan: Spans<typeof planSchema>;
  readonly office: Spans<typeof officeSchema>;
} = {
  assignments: { deadline: soon, doneOn: ofAnyAge, ...ofProofs },
  publications: { on: ofAnyAge, reportedOn: ofAnyAge, filedOn: ofAnyAge },
  frames: { due: soon, handedOverOn: ofAnyAge, 'commitment.recordedOn': ofAnyAge },
  plan: {
    'closed.on': ofAnyAge,
    'duties.rule.from': duty,
    'duties.rule.by': duty,
    'duties.rule.to': duty,
  },
  office: {
    today: ofAnyAge,
    ...{ 'units.names.from': life, 'units.names.until': life },
    ...{ 'units.since': life, 'units.until': life },
    ...{ 'villages.names.from': life, 'villages.names.until': life },
    ...{ 'villages.since': life, 'villages.until': life },
  },
};
