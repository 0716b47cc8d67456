import { answerNotNamed } from './answer-not-named.ts';
import { answerUndated } from './answer-undated.ts';
import { approvalOrder } from './approval-order.ts';
import { assignmentWithoutProof } from './assignment-without-proof.ts';
import { beforeAfterPair } from './before-after-pair.ts';
import { boardExpired } from './board-expired.ts';
import { boardFrameHidesText } from './board-frame-hides-text.ts';
import { boardNumbers } from './board-numbers.ts';
import { boardOutdated } from './board-outdated.ts';
import { boardTemplateMismatch } from './board-template-mismatch.ts';
import { boardUnposted } from './board-unposted.ts';
import { citedDocumentMarked } from './cited-document-marked.ts';
import { closedWithoutAcceptance } from './closed-without-acceptance.ts';
import { columnEmpty } from './column-empty.ts';
import { columnStale, columnStaleSoon } from './column-stale.ts';
import { dateOrder } from './date-order.ts';
import { deadlineAhead } from './deadline-ahead.ts';
import { documentMetadata } from './document-metadata.ts';
import { documentWithheld } from './document-withheld.ts';
import { dutyDatesConflict } from './duty-dates-conflict.ts';
import { dutyWithoutDeadline } from './duty-without-deadline.ts';
import { evidenceNowhere } from './evidence-nowhere.ts';
import { extensionAfterDeadline } from './extension-after-deadline.ts';
import { extensionNotLater } from './extension-not-later.ts';
import { figureSource } from './figure-source.ts';
import { finishedWithoutProof } from './finished-without-proof.ts';
import { followUpStale } from './follow-up-stale.ts';
import { frameCommitmentRows, frameCounts } from './frame-counts.ts';
import { frameWithoutCount } from './frame-without-count.ts';
import { futureClaims } from './future-claims.ts';
import { holidayUnknown } from './holiday-unknown.ts';
import { homeNewsSoon, homeNewsStale } from './home-news-stale.ts';
import { inducingWords } from './inducing-words.ts';
import { inspectionUnanswered } from './inspection-unanswered.ts';
import { letterBoardLate } from './letter-board-late.ts';
import { namedPerson } from './named-person.ts';
import { noticeOutcomeMissing } from './notice-outcome-missing.ts';
import { noticePeriod } from './notice-period.ts';
import { noticeWithoutText } from './notice-without-text.ts';
import { outreachEvidence } from './outreach-evidence.ts';
import { overdue } from './overdue.ts';
import { pictureAlt } from './picture-alt.ts';
import { placeTooFine } from './place-too-fine.ts';
import { planSelector } from './plan/plan-selector.ts';
import { planSpan } from './plan/plan-span.ts';
import { plannedWithoutProgramme } from './planned-without-programme.ts';
import { pledgeRuleUnknown } from './pledge-rule-unknown.ts';
import { progressContradiction } from './progress-contradiction.ts';
import { publicWithoutApproval } from './public-without-approval.ts';
import { publicationMissing, publicationMissingSoon } from './publication-missing.ts';
import { publicationWithoutProof } from './publication-without-proof.ts';
import { relapseCircle } from './relapse-circle.ts';
import type { Rule } from './rule.ts';
import { sampleNoIdcode } from './sample-no-idcode.ts';
import { sevenFields } from './seven-fields.ts';
import { smallCells } from './small-cells.ts';
import { standingStale } from './standing-stale.ts';
import { symposiumMissing, symposiumMissingSoon } from './symposium-missing.ts';
import { surveyDue, surveyDueSoon } from './survey-due.ts';
import { surveyMethod } from './survey-method.ts';
import { surveyOverlap } from './survey-overlap.ts';
import { surveyPublic } from './survey-public.ts';
import { surveyTotals } from './survey-totals.ts';
import { unfinishedBoardMissing } from './unfinished-board-missing.ts';
import { unresolvedWithoutExplanation } from './unresolved-without-explanation.ts';
import { videoWithoutPoster } from './video-without-poster.ts';
import { wishNotMet } from './wish-not-met.ts';
import { withdrawnItemOnBoard } from './withdrawn-item-on-board.ts';

/** Every publishing rule 发布规则, by what it looks at. */
export const allRules: readonly Rule[] = [
  // Rectifications 整改事项
  sevenFields,
  finishedWithoutProof,
  closedWithoutAcceptance,
  unresolvedWithoutExplanation,
  plannedWithoutProgramme,
  progressContradiction,
  relapseCircle,
  extensionNotLater,
  extensionAfterDeadline,
  followUpStale,
  answerUndated,
  answerNotNamed,
  inspectionUnanswered,
  unfinishedBoardMissing,
  // Signing off 审签
  publicWithoutApproval,
  approvalOrder,
  // Time 时间
  deadlineAhead,
  overdue,
  futureClaims,
  dateOrder,
  homeNewsStale,
  homeNewsSoon,
  columnStale,
  columnStaleSoon,
  columnEmpty,
  // Figures, notices, outreach 数据、公告公示、绩效沟通
  figureSource,
  noticePeriod,
  holidayUnknown,
  noticeOutcomeMissing,
  outreachEvidence,
  symposiumMissing,
  symposiumMissingSoon,
  // Surveys 摸底
  surveyMethod,
  surveyTotals,
  smallCells,
  surveyOverlap,
  surveyPublic,
  surveyDue,
  surveyDueSoon,
  // Documents 公文
  documentMetadata,
  documentWithheld,
  citedDocumentMarked,
  // Proofs and pictures 佐证、图片
  evidenceNowhere,
  assignmentWithoutProof,
  publicationWithoutProof,
  publicationMissing,
  publicationMissingSoon,
  frameWithoutCount,
  frameCounts,
  frameCommitmentRows,
  pictureAlt,
  beforeAfterPair,
  videoWithoutPoster,
  // Boards 公示牌
  boardUnposted,
  boardOutdated,
  boardExpired,
  withdrawnItemOnBoard,
  boardTemplateMismatch,
  boardNumbers,
  boardFrameHidesText,
  letterBoardLate,
  // The plan 方案
  dutyWithoutDeadline,
  dutyDatesConflict,
  planSelector,
  planSpan,
  pledgeRuleUnknown,
  // Wording and samples 措辞、示例
  noticeWithoutText,
  wishNotMet,
  standingStale,
  inducingWords,
  namedPerson,
  placeTooFine,
  sampleNoIdcode,
];
