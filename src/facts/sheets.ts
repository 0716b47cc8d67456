import { holidaysSchema } from '#model/calendar/arrangement.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { glossarySchema } from '#model/office/glossary.ts';
import { officeSchema } from '#model/office/office.ts';
import { portalSchema } from '#model/office/portal.ts';
import { assignmentSchema, assignmentsSchema } from '#model/plan/assignment.ts';
import { frameSchema, framesSchema } from '#model/plan/frame.ts';
import { planSchema } from '#model/plan/plan.ts';
import { publicationSchema, publicationsSchema } from '#model/plan/publication.ts';
import { achievementFacts } from './achievement.ts';
import { assignmentFacts } from './assignment.ts';
import { boardFacts } from './board.ts';
import { itemComputed } from './computed/item.ts';
import { kindComputed } from './computed/kinds.ts';
import { documentFacts } from './document.ts';
import { frameFacts } from './frame.ts';
import { glossaryFacts } from './glossary.ts';
import { holidaysFacts } from './holidays.ts';
import { inspectionFacts } from './inspection.ts';
import { itemFacts } from './item.ts';
import { noticeFacts } from './notice.ts';
import { officeFacts } from './office.ts';
import { outreachFacts } from './outreach.ts';
import { planFacts } from './plan.ts';
import { portalFacts } from './portal.ts';
import { publicationFacts } from './publication.ts';
import { rectificationFacts } from './rectification.ts';
import { serviceFacts } from './service.ts';
import { type Fact, onFile, parts } from './sheet/fact.ts';
import { type KindFacts, below } from './sheet/facts-of.ts';
import { FactSheet } from './sheet/sheet.ts';
import { surveyFacts } from './survey.ts';

const kindFacts: { readonly [K in Kind]: KindFacts<K> } = {
  rectification: rectificationFacts,
  achievement: achievementFacts,
  notice: noticeFacts,
  document: documentFacts,
  outreach: outreachFacts,
  survey: surveyFacts,
  service: serviceFacts,
  inspection: inspectionFacts,
  board: boardFacts,
};

const sheetOf = <K extends Kind>(kind: K) =>
  new FactSheet(
    kinds[kind].schema,
    { ...itemFacts, ...kindFacts[kind] },
    { ...itemComputed, ...kindComputed[kind] },
  );

/** What is known of the fields of every kind of item. */
export const kindSheets = Object.fromEntries(
  kindNames.map((kind) => [kind, sheetOf(kind)]),
) as unknown as { readonly [K in Kind]: FactSheet<(typeof kinds)[K]['schema']> };

/** What is known of the fields of an entry of a list: their paths begin at the entry. */
export const entrySheets = {
  assignment: new FactSheet(assignmentSchema, assignmentFacts),
  publication: new FactSheet(publicationSchema, publicationFacts),
  frame: new FactSheet(frameSchema, frameFacts),
};

/** A list as a whole: each entry says itself whether it is public. */
const listOf = (label: string, name: string, entry: Readonly<Record<string, Fact>>) => ({
  [name]: onFile(label, parts(), { seen: 'both' }),
  ...below(name, entry),
});

/** What is known of the fields of the files that are no items, by the name of the file. */
export const fileSheets = {
  'portal.yaml': new FactSheet(portalSchema, portalFacts),
  'holidays.yaml': new FactSheet(holidaysSchema, holidaysFacts),
  'office.yaml': new FactSheet(officeSchema, officeFacts),
  'plan.yaml': new FactSheet(planSchema, planFacts),
  'glossary.yaml': new FactSheet(glossarySchema, glossaryFacts),
  'assignments.yaml': new FactSheet(
    assignmentsSchema,
    listOf('任务清单', 'assignments', assignmentFacts),
  ),
  'publications.yaml': new FactSheet(
    publicationsSchema,
    listOf('稿件清单', 'publications', publicationFacts),
  ),
  'frames.yaml': new FactSheet(framesSchema, listOf('报送清单', 'frames', frameFacts)),
};
