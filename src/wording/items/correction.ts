/** What was wrong in what is public, and what is right 更正. */
interface Corrects {
  readonly was: string;
  readonly is: string;
}

/** 原写“全线 1.8 公里”，应为“全线 1.6 公里” */
export const correctsText = ({ was, is }: Corrects): string => `原写“${was}”，应为“${is}”`;

/** A note on a change; of a correction with what was wrong and what is right, called by its name. */
export const correctionText = ({
  note,
  corrects,
}: {
  readonly note: string;
  readonly corrects?: Corrects;
}): string => (corrects ? `更正：${correctsText(corrects)}。${note}` : note);
