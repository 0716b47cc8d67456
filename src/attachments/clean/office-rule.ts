import { localName } from '../read/xml.ts';
import { Refusal } from '../refusal.ts';
import type { Fate, Rule } from './rewrite-xml.ts';

// What of the elements of Word and Excel (ECMA-376 part 1) tells of who worked on a file and how, or
// leads to a part that is not published.

/** Gone with all they hold. */
const gone = new Set([
  // Anchors of comments, and who may edit.
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef'],
  ...['w:permStart', 'w:permEnd', 'w:proofErr'],
  // How it looked before.
  ...['rPr', 'pPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'sectPr'].map(
    (name) => `w:${name}Change`,
  ),
  'w:numberingChange',
  // Settings: sessions, templates on somebody's disk, sources of letters, hidden variables.
  ...['w:rsids', 'w:attachedTemplate', 'w:docVars', 'w:mailMerge', 'w:saveThroughXslt'],
  ...['w14:docId', 'w15:docId', 'w:dataBinding', 'w15:dataBinding', 'w:writeProtection'],
  // Workbooks: who had it open and where, how others looked at it, what lies behind its tables.
  ...['fileSharing', 'x15ac:absPath', 'xr:revisionPtr', 'customWorkbookViews', 'customSheetViews'],
  ...['pivotCaches', 'externalReferences', 'oleObjects', 'controls', 'webPublishItems'],
]);

/** Changes that nobody has decided on yet: published, they would show what was meant to go. */
const undecided = new Set([
  ...['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge'],
  'w:delText',
]);

/** Extensions of sheets that need parts which are not published: slicers, timelines, pivot tables. */
const extensions = new Set(
  [
    ...['A8765BA9-456A-4DAB-B4F3-ACF838C121DE', '3A4CF648-6AED-40F4-86FF-DC5316D8AED3'],
    ...['7E03D99C-DC04-49D9-9315-930204A7B6E9', 'BBE1A952-AA13-448E-AADC-164F8A28A991'],
    ...['46BE6895-7355-4A93-B00E-2C351335B9C9', 'D0CA8CA8-9F24-4464-BF8E-62219DCF47F9'],
    ...['876F7934-8845-4945-9796-88D515C7AA90', '841E416B-1EF1-43B6-AB56-02D37102CBD5'],
    ...['983426D0-5260-488C-9760-48F4B6AC55F4', '725AE2AE-9491-48BE-B2B4-4EB974FC3084'],
  ].map((id) => `{${id}}`),
);

/** What a part refers to another by. */
const reference = /^(?:r\d?|rel|o):(?:id|embed|link|pict|relid|dm|lo|qs|cs|href)$/;
/** Of sessions and persons; of descriptions, where a picture lay on somebody's disk. */
const tellingName = /^w:rsid|^w14:(?:paraId|textId)$|^w:(?:author|date|initials)$|^xr\d*:uid$/;
const ownPath = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

/** These can do without what they refer to. */
const detached = new Set(['w:hyperlink', 'hyperlink', 'a:hlinkClick', 'a:hlinkHover', 'pageSetup']);

/**
 * The rule for one part: `dead` are the ids of relations that go, `outside` says that the workbook
 * takes values from other files. Throws `Refusal` for changes that wait for a decision.
 */
export const officeRule =
  (dead: ReadonlySet<string>, { linked }: { readonly linked: boolean }): Rule =>
  (name, attributes): Fate => {
    if (undecided.has(name)) throw trackedChanges();
    if (gone.has(name)) return 'drop';
    if (name === 'ext' && extensions.has((attributes['uri'] ?? '').toUpperCase())) return 'drop';
    if (linked && localName(name) === 'f') return 'drop';
    const kept: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) {
      if (reference.test(key) && dead.has(value)) {
        if (!detached.has(name)) return 'drop';
      } else if (!tellingName.test(key) && !ownPath.test(value)) kept[key] = value;
    }
    if (linked && name === 'definedName')
      return { hold: (text) => !text.includes('['), attributes: kept };
    return kept;
  };

const trackedChanges = (): Refusal =>
  new Refusal(
    'attachment-tracked-changes',
    '这个文件里有还没有接受的修订：公开以后，删掉的字和修改人都看得到',
    '在 Word 或 WPS 里打开“审阅”，选“接受所有修订”，保存后重新放进 media/',
  );
