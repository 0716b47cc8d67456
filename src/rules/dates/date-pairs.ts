import type { CivilDate } from '#model/basics/date.ts';
import type { AnyItem } from '#model/library.ts';
import type { Inspection } from '#model/inspections/inspection.ts';
import type { Outreach } from '#model/outreach/outreach.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { currentDeadline } from '#model/rectifications/rectification-facts.ts';
import { type Dated, type Pair, inRow } from './pair.ts';

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
      yield [
        ['', '调查结束日期', item.to],
        ['publishedOn', '发布日期', item.publishedOn],
      ];
      break;
    case 'document':
      yield [
        ['', '成文日期', item.issuedOn],
        ['publishedOn', '发布日期', item.publishedOn],
      ];
      break;
    case 'board':
      yield* inRow(item.postings, ['postings', 'postedOn'], '上墙记录');
      break;
    case 'achievement':
    case 'notice':
    case 'service':
      break;
  }
}

function* sinceItIsPublic({ publishedOn, changes }: AnyItem): Generator<Pair> {
  const published: Dated = ['publishedOn', '发布日期', publishedOn];
  const [first] = changes;
  if (first) yield [published, ['changes.0.on', '修订日期', first.on]];
  yield* inRow(changes, ['changes', 'on'], '修订记录');
}

/** What is taken back was public before; the one pair of a withdrawn item. */
export function* withdrawnPairs({ publishedOn, withdrawn }: AnyItem): Generator<Pair> {
  yield [
    ['publishedOn', '发布日期', publishedOn],
    ['withdrawn.on', '撤回日期', withdrawn?.on],
  ];
}

function* ofMatter(item: Rectification, today: CivilDate): Generator<Pair> {
  const assigned: Dated = ['assignedOn', '交办日期', item.assignedOn];
  for (const after of sinceAssigned(item)) yield [assigned, after];
  yield* inRow(item.milestones, ['milestones', 'plannedOn'], '节点');
  yield* inRow(item.extensions, ['extensions', 'approvedOn'], '延期批准');
  yield* inRow(item.transfers, ['transfers', 'on'], '转办记录');
  yield* inRow(item.followUps, ['followUps', 'on'], '跟踪记录');
  yield* inRow(item.relapses, ['relapses', 'on'], '反弹记录');
  for (const [index, { on, answeredOn }] of item.followUps.entries())
    yield [
      ['', '跟踪日期', on],
      [`followUps.${index}.answeredOn`, '答复日期', answeredOn],
    ];
  yield* ofPictures(item);
  const deadline = currentDeadline(item);
  // Of what is overdue, new steps are planned behind the deadline.
  if (deadline && deadline >= today)
    for (const [index, { plannedOn, doneOn }] of item.milestones.entries())
      if (!doneOn)
        yield [
          [`milestones.${index}.plannedOn`, `第 ${index + 1} 个节点的计划日期`, plannedOn],
          ['deadline', '整改时限', deadline],
        ];
  if (item.progress === '已完成')
    yield [
      ['completedOn', '完成日期', item.completedOn],
      ['revisit.on', '回访日期', item.revisit?.on],
    ];
}

/** A picture of before is not newer than the finished work, one of after not older than the task. */
function* ofPictures({ pictures, completedOn, assignedOn }: Rectification): Generator<Pair> {
  for (const [index, { stage, takenOn }] of pictures.entries()) {
    const taken: Dated = [`pictures.${index}.takenOn`, `${stage}照片的拍摄日期`, takenOn];
    if (stage === '整改前') yield [taken, ['completedOn', '完成日期', completedOn]];
    if (stage === '整改后') yield [['assignedOn', '交办日期', assignedOn], taken];
  }
}

function* sinceAssigned(item: Rectification): Generator<Dated> {
  yield ['deadline', '整改时限', item.deadline];
  yield ['completedOn', '完成日期', item.completedOn];
  yield ['standing.asOf', '进展说明的日期', item.standing?.asOf];
  yield ['explanation.on', '解释日期', item.explanation?.on];
  yield ['filedOn', '备案日期', item.filedOn];
  yield ['extensions.0.approvedOn', '延期批准日期', item.extensions[0]?.approvedOn];
  yield ['followUps.0.on', '第 1 条跟踪记录', item.followUps[0]?.on];
}

/** Answers come after the inspection, and one after the other. */
function* ofInspection({ on, deadline, answers, publishedOn }: Inspection): Generator<Pair> {
  const inspected: Dated = ['on', '督查日期', on];
  yield [inspected, ['deadline', '整改期限', deadline]];
  yield [inspected, ['publishedOn', '发布日期', publishedOn]];
  yield [inspected, ['answers.0.on', '答复日期', answers[0]?.on]];
  yield* inRow(answers, ['answers', 'on'], '答复');
}

/** A meeting is called before it is held, and recorded after. */
function* ofOutreach({ on, evidence, publishedOn }: Outreach): Generator<Pair> {
  const held: Dated = ['on', '活动日期', on];
  yield [held, ['publishedOn', '发布日期', publishedOn]];
  for (const [index, proof] of evidence.entries()) {
    const own: Dated = [`evidence.${index}.on`, `${proof.type}的日期`, proof.on];
    if (proof.type === '通知') yield [own, held];
    if (proof.type === '记录' || proof.type === '图片') yield [held, own];
  }
}
