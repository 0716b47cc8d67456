import { chatWords } from './claims/chat-words.ts';
import { effectAhead } from './claims/effect-ahead.ts';
import { titleSaysWithdrawn } from './claims/title-says-withdrawn.ts';
import { attachmentMissing } from './claims/attachment-missing.ts';
import { symposiumUnmarked } from './duties/symposium-unmarked.ts';
import { answerNotNamed } from './inspections/answer-not-named.ts';
import { answerUndated } from './inspections/answer-undated.ts';
import { approvalOrder } from './signing/approval-order.ts';
import { assignmentWithoutProof } from './duties/assignment-without-proof.ts';
import { awaitingSignOff } from './signing/awaiting-sign-off.ts';
import { beforeAfterPair } from './claims/before-after-pair.ts';
import { boardExpired } from './boards/board-expired.ts';
import { noticeBoardOver } from './boards/notice-board-over.ts';
import { orderMaterialMismatch } from './boards/order-material-mismatch.ts';
import { boardFrameHidesText } from './boards/board-frame-hides-text.ts';
import { boardNumbers } from './boards/board-numbers.ts';
import { boardOutdated } from './boards/board-outdated.ts';
import { boardTemplateMismatch } from './boards/board-template-mismatch.ts';
import { boardUnposted } from './boards/board-unposted.ts';
import { citedDocumentMarked } from './documents/cited-document-marked.ts';
import { changedUnsigned } from './signing/changed-unsigned.ts';
import { signedUnlike } from './signing/signed-unlike.ts';
import { bodyNotThere } from './office/body-not-there.ts';
import { closedUnitOpen } from './office/closed-unit-open.ts';
import { lifeDays } from './office/life-days.ts';
import { nameDuplicate } from './office/name-duplicate.ts';
import { villageNotThere } from './office/village-not-there.ts';
import { nameDays } from './office/name-days.ts';
import { closedWithoutAcceptance } from './rectifications/closed-without-acceptance.ts';
import { columnEmpty } from './site/column-empty.ts';
import { columnStale, columnStaleSoon } from './site/column-stale.ts';
import { dateOrder } from './dates/date-order.ts';
import { dateFarOff } from './dates/date-far-off.ts';
import { dateUnusual } from './dates/date-unusual.ts';
import { yearImpossible } from './dates/year-impossible.ts';
import { publicationAhead } from './dates/publication-ahead.ts';
import { datesImpossible } from './dates/dates-impossible.ts';
import { outcomeBeforeEnd } from './notices/outcome-before-end.ts';
import { deadlineAhead } from './rectifications/deadline-ahead.ts';
import { documentMetadata } from './documents/document-metadata.ts';
import { documentWithheld } from './documents/document-withheld.ts';
import { documentNumber } from './documents/document-number.ts';
import { documentTwice } from './documents/document-twice.ts';
import { listedTwice } from './claims/listed-twice.ts';
import { pictureTwoStages } from './claims/picture-two-stages.ts';
import { todayPinned } from './site/today-pinned.ts';
import { itemTwice } from './claims/item-twice.ts';
import { opinionTwice } from './rectifications/opinion-twice.ts';
import { hoursImpossible, hoursMarks, hoursUnclear } from './site/hours-impossible.ts';
import { countImpossible } from './claims/count-impossible.ts';
import { countUnusual } from './claims/count-unusual.ts';
import { symposiumGroups } from './duties/symposium-groups.ts';
import { boardVillageMismatch } from './boards/board-village-mismatch.ts';
import { signboardFinished } from './boards/signboard-finished.ts';
import { noticePeriodPast } from './notices/notice-period-past.ts';
import { telephoneDigits } from './site/telephone-digits.ts';
import { dutyDatesConflict } from './duties/duty-dates-conflict.ts';
import { dutyWithoutDeadline } from './duties/duty-without-deadline.ts';
import { evidenceNowhere } from './claims/evidence-nowhere.ts';
import { extensionAfterDeadline } from './rectifications/extension-after-deadline.ts';
import { extensionNotLater } from './rectifications/extension-not-later.ts';
import { figureSource } from './claims/figure-source.ts';
import { finishedWithoutProof } from './rectifications/finished-without-proof.ts';
import { followUpStale } from './rectifications/follow-up-stale.ts';
import { frameCommitmentRows, frameCounts } from './duties/frame-counts.ts';
import { frameWithoutCount } from './duties/frame-without-count.ts';
import { futureClaims } from './dates/future-claims.ts';
import { periodProvisional } from './notices/period-provisional.ts';
import { homeNewsSoon, homeNewsStale } from './site/home-news-stale.ts';
import { inducingWords } from './claims/inducing-words.ts';
import { inspectionUnanswered } from './inspections/inspection-unanswered.ts';
import { letterBoardLate } from './boards/letter-board-late.ts';
import { namedPerson } from './signing/named-person.ts';
import { noticeOutcomeMissing } from './notices/notice-outcome-missing.ts';
import { noticePeriod } from './notices/notice-period.ts';
import { noticeWithoutText } from './notices/notice-without-text.ts';
import { opinionNamesPerson } from './signing/opinion-names-person.ts';
import { outreachEvidence } from './duties/outreach-evidence.ts';
import { overdue } from './rectifications/overdue.ts';
import { pictureAlt } from './claims/picture-alt.ts';
import { placeTooFine } from './claims/place-too-fine.ts';
import { planSelector } from './plan/plan-selector.ts';
import { closedBalance } from './plan/closed-balance.ts';
import { planSpan } from './plan/plan-span.ts';
import { plannedWithoutProgramme } from './rectifications/planned-without-programme.ts';
import { pledgeRuleUnknown } from './site/pledge-rule-unknown.ts';
import { progressContradiction } from './rectifications/progress-contradiction.ts';
import { publicationMissing, publicationMissingSoon } from './duties/publication-missing.ts';
import { publicationWithoutProof } from './duties/publication-without-proof.ts';
import { relapseCircle } from './rectifications/relapse-circle.ts';
import type { Rule } from './rule.ts';
import { sampleNoIdcode } from './site/sample-no-idcode.ts';
import { mayBeInternal, saysInternal } from './signing/says-internal.ts';
import { answerBare } from './claims/answer-bare.ts';
import { exampleLeft } from './claims/example-left.ts';
import { markInField } from './claims/mark-in-field.ts';
import { textUnfinished } from './claims/text-unfinished.ts';
import { sevenFields } from './rectifications/seven-fields.ts';
import { smallCells } from './surveys/small-cells.ts';
import { standingStale } from './rectifications/standing-stale.ts';
import { symposiumMissing, symposiumMissingSoon } from './duties/symposium-missing.ts';
import { surveyDue, surveyDueSoon } from './surveys/survey-due.ts';
import { surveyMethod } from './surveys/survey-method.ts';
import { surveyOverlap } from './surveys/survey-overlap.ts';
import { surveyPublic } from './surveys/survey-public.ts';
import { surveyTotals } from './surveys/survey-totals.ts';
import { transferChain } from './rectifications/transfer-chain.ts';
import { textNamesPerson } from './signing/text-names-person.ts';
import { unfinishedBoardMissing } from './rectifications/unfinished-board-missing.ts';
import { unresolvedWithoutExplanation } from './rectifications/unresolved-without-explanation.ts';
import { videoWithoutPoster } from './claims/video-without-poster.ts';
import { wishNotMet } from './rectifications/wish-not-met.ts';
import { withdrawnItemOnBoard } from './boards/withdrawn-item-on-board.ts';

/** Every publishing rule 发布规则, by what it looks at. */
export const allRules: readonly Rule[] = [
  // Units and villages over time 沿革
  nameDays,
  nameDuplicate,
  lifeDays,
  bodyNotThere,
  villageNotThere,
  closedUnitOpen,
  // Rectifications 整改事项
  sevenFields,
  finishedWithoutProof,
  closedWithoutAcceptance,
  unresolvedWithoutExplanation,
  plannedWithoutProgramme,
  progressContradiction,
  relapseCircle,
  transferChain,
  opinionTwice,
  extensionNotLater,
  extensionAfterDeadline,
  followUpStale,
  answerUndated,
  answerNotNamed,
  inspectionUnanswered,
  unfinishedBoardMissing,
  // Signing off 审签
  awaitingSignOff,
  changedUnsigned,
  signedUnlike,
  approvalOrder,
  // Time 时间
  deadlineAhead,
  overdue,
  futureClaims,
  dateOrder,
  datesImpossible,
  dateFarOff,
  dateUnusual,
  yearImpossible,
  publicationAhead,
  homeNewsStale,
  homeNewsSoon,
  columnStale,
  columnStaleSoon,
  columnEmpty,
  // Figures, notices, outreach 数据、公告公示、绩效沟通
  figureSource,
  noticePeriod,
  periodProvisional,
  outcomeBeforeEnd,
  noticePeriodPast,
  noticeOutcomeMissing,
  outreachEvidence,
  symposiumMissing,
  symposiumMissingSoon,
  symposiumGroups,
  symposiumUnmarked,
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
  documentNumber,
  documentTwice,
  documentWithheld,
  citedDocumentMarked,
  // Proofs and pictures 佐证、图片
  itemTwice,
  listedTwice,
  countImpossible,
  countUnusual,
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
  pictureTwoStages,
  videoWithoutPoster,
  // Boards 公示牌
  boardUnposted,
  boardOutdated,
  boardExpired,
  withdrawnItemOnBoard,
  boardTemplateMismatch,
  boardVillageMismatch,
  signboardFinished,
  boardNumbers,
  boardFrameHidesText,
  noticeBoardOver,
  orderMaterialMismatch,
  letterBoardLate,
  // The plan 方案
  dutyWithoutDeadline,
  dutyDatesConflict,
  planSelector,
  planSpan,
  closedBalance,
  pledgeRuleUnknown,
  // Wording and samples 措辞、示例
  noticeWithoutText,
  wishNotMet,
  standingStale,
  inducingWords,
  textUnfinished,
  chatWords,
  effectAhead,
  titleSaysWithdrawn,
  attachmentMissing,
  exampleLeft,
  markInField,
  answerBare,
  saysInternal,
  mayBeInternal,
  namedPerson,
  opinionNamesPerson,
  textNamesPerson,
  placeTooFine,
  todayPinned,
  hoursImpossible,
  hoursUnclear,
  hoursMarks,
  telephoneDigits,
  sampleNoIdcode,
];
