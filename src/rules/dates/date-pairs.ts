import type { CivilDate } from '#model/basics/date.ts';
import type { AnyItem } from '#model/library.ts';
import type { Inspection } from '#model/inspections/inspection.ts';
import type { Outreach } from '#model/outreach/outreach.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { currentDeadline } from '#model/rectifications/rectification-facts.ts';
import { type Dated, type Pair, dated, datedIn, inRow } from './pair.ts';

/** Pairs of dates of an item of which the second is usually not the earlier. */
export function* datePairs(item: AnyItem, today: CivilDate): Generator<Pair> {
  yield* sinceItIsPublic(item);
  switch (item.kind) {
    case 'rectification':
      yield* ofMatter(item, today);
      break;
    case 'inspection':
      yield* ofInspection(item);
      break;
    case 'outreach':
      yield* ofOutreach(item);
      break;
    case 'survey':
      yield [dated('survey', 'to', item.to), published(item)];
      break;
    case 'document':
      yield [dated('document', 'issuedOn', item.issuedOn), published(item)];
      break;
    case 'board':
      yield* inRow(
        'board',
        'postings.postedOn',
        item.postings.map(({ postedOn }) => postedOn),
      );
      break;
    case 'achievement':
    case 'notice':
    case 'service':
      break;
  }
}

const published = ({ kind, publishedOn }: AnyItem): Dated =>
  dated(kind, 'publishedOn', publishedOn);

const daysOf = (entries: readonly { readonly on: CivilDate }[]): CivilDate[] =>
  entries.map(({ on }) => on);

function* sinceItIsPublic(item: AnyItem): Generator<Pair> {
  const { kind, changes } = item;
  const [first] = changes;
  if (first) yield [published(item), datedIn(kind, 'changes.on', 0, first.on)];
  yield* inRow(kind, 'changes.on', daysOf(changes));
}

/** What is taken back was public before; the one pair of a withdrawn item. */
export function* withdrawnPairs(item: AnyItem): Generator<Pair> {
  yield [published(item), dated(item.kind, 'withdrawn.on', item.withdrawn?.on)];
}

const ofTask = (item: Rectification): Dated => dated(item.kind, 'assignedOn', item.assignedOn);
const ofCompletion = (item: Rectification): Dated =>
  dated(item.kind, 'completedOn', item.completedOn);

function* ofMatter(item: Rectification, today: CivilDate): Generator<Pair> {
  const { kind, milestones, extensions, followUps } = item;
  for (const after of sinceAssigned(item)) yield [ofTask(item), after];
  yield* inRow(
    kind,
    'milestones.plannedOn',
    milestones.map(({ plannedOn }) => plannedOn),
  );
  yield* inRow(
    kind,
    'extensions.approvedOn',
    extensions.map(({ approvedOn }) => approvedOn),
  );
  yield* inRow(kind, 'transfers.on', daysOf(item.transfers));
  yield* inRow(kind, 'followUps.on', daysOf(followUps));
  yield* inRow(kind, 'relapses.on', daysOf(item.relapses));
  for (const [index, { on, answeredOn }] of followUps.entries())
    yield [
      datedIn(kind, 'followUps.on', index, on),
      datedIn(kind, 'followUps.answeredOn', index, answeredOn),
    ];
  yield* ofPictures(item);
  const deadline = currentDeadline(item);
  // Of what is overdue, new steps are planned behind the deadline.
  if (deadline && deadline >= today)
    for (const [index, { plannedOn, doneOn }] of milestones.entries())
      if (!doneOn)
        yield [
          datedIn(kind, 'milestones.plannedOn', index, plannedOn),
          dated(kind, 'deadline', deadline),
        ];
  yield* ofLastStep(item);
  if (item.progress === '已完成')
    yield [ofCompletion(item), dated(kind, 'revisit.on', item.revisit?.on)];
}

/** What comes after the work: it is done, then it is accepted, told and filed. */
const afterwards = /验收|公示|公开|回访|销号|归档|移交|复查|反馈|总结|结算|投用|试运行|通水|养护/u;

/** The whole is not done before its last step. */
function* ofLastStep(item: Rectification): Generator<Pair> {
  const done = item.milestones.flatMap(({ what, doneOn }, index) =>
    afterwards.test(what) ? [] : [datedIn(item.kind, 'milestones.doneOn', index, doneOn)],
  );
  const [last] = done.toSorted(([, , a], [, , b]) => (b ?? '').localeCompare(a ?? ''));
  if (last) yield [last, ofCompletion(item)];
}

/** A picture of before is not newer than the finished work, one of after not older than the task. */
function* ofPictures(item: Rectification): Generator<Pair> {
  for (const [index, { stage, takenOn }] of item.pictures.entries()) {
    const taken = datedIn(item.kind, 'pictures.takenOn', index, takenOn);
    if (stage === '整改前') yield [ofKind(stage, taken), ofCompletion(item)];
    if (stage === '整改后') yield [ofTask(item), ofKind(stage, taken)];
  }
}

/** 整改前的图片第 1 项的拍摄日期 */
const ofKind = (which: string, [path, label, date]: Dated): Dated => [
  path,
  `${which}的${label}`,
  date,
];

function* sinceAssigned(item: Rectification): Generator<Dated> {
  const { kind, extensions, followUps } = item;
  yield dated(kind, 'deadline', item.deadline);
  yield ofCompletion(item);
  yield dated(kind, 'standing.asOf', item.standing?.asOf);
  yield dated(kind, 'explanation.on', item.explanation?.on);
  yield dated(kind, 'filedOn', item.filedOn);
  yield datedIn(kind, 'extensions.approvedOn', 0, extensions[0]?.approvedOn);
  yield datedIn(kind, 'followUps.on', 0, followUps[0]?.on);
}

/** Answers come after the inspection, and one after the other. */
function* ofInspection(item: Inspection): Generator<Pair> {
  const { kind, answers } = item;
  const inspected = dated(kind, 'on', item.on);
  yield [inspected, dated(kind, 'deadline', item.deadline)];
  yield [inspected, published(item)];
  yield [inspected, datedIn(kind, 'answers.on', 0, answers[0]?.on)];
  yield* inRow(kind, 'answers.on', daysOf(answers));
}

/** A meeting is called before it is held, and recorded after. */
function* ofOutreach(item: Outreach): Generator<Pair> {
  const { kind } = item;
  const held = dated(kind, 'on', item.on);
  yield [held, published(item)];
  for (const [index, { type, on }] of item.evidence.entries()) {
    const own = ofKind(type, datedIn(kind, 'evidence.on', index, on));
    if (type === '通知') yield [own, held];
    if (type === '记录' || type === '图片') yield [held, own];
  }
}
