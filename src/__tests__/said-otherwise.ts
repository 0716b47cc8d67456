/** Public fields whose own words stand on no page, each with what stands there instead. */
export const saidOtherwise: Readonly<Record<string, string>> = {
  'rectification milestones.plannedOn': 'of a step done in time, the day it was done',
  'rectification hot': 'when it was looked at last, and when it is next',
  'outreach channel': 'that it was a meeting in a village, where it was one',
  'notice objection.address': 'as long as one can object',
  'survey to': 'the span from the first day to the last, its year said once',
  'board size.width': 'the size as a whole',
  'board size.height': 'the size as a whole',
  'office.yaml region': 'in the data for machines',
  'plan.yaml pledges.rules': 'what the rules of these codes check',
};

/** Internal fields whose words stand on a page all the same, each with why. */
export const saidAllTheSame: Readonly<Record<string, string>> = {
  'survey questions.answers.answer': 'the answers of a public survey, with small counts hidden',
};
