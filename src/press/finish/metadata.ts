import { createHash } from 'node:crypto';
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { CivilDate } from '#model/basics/date.ts';

/** All that a finished file says about itself. */
export interface FileFacts {
  readonly title: string;
  readonly issuer: string;
  /** Date of the content: the file carries no other. */
  readonly date: CivilDate;
}

const version = 'PDF/X-4';

/**
 * Writes title, issuer and date twice: into XMP, where PDF/X-4 has its version, and into Info for
 * the programs that read nothing else. Both must say the same, dates to the second. Trapped has to
 * be True or False, not Unknown: we trap nothing. The packet stays unpacked, so that programs find
 * it without reading PDF.
 *
 * Call it last: the ids come from everything that is in the file by then.
 */
export function identify(document: PDFDocument, facts: FileFacts): void {
  const { context, catalog } = document;
  const day = new Date(`${facts.date}T00:00:00Z`);
  document.setTitle(facts.title);
  document.setAuthor(facts.issuer);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  info.set(PDFName.of('Trapped'), PDFName.of('False'));
  info.set(PDFName.of('GTS_PDFXVersion'), PDFString.of(version));
  const id = digest(document);
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  const packet = new TextEncoder().encode(xmp(facts, id));
  const metadata = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
}

/**
 * 128 bits from every object of the file, in hexadecimal. Not from the bytes that came in: the two
 * builds of Typst number and name their files differently.
 */
function digest(document: PDFDocument): string {
  const hash = createHash('sha256');
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const head = object instanceof PDFStream ? object.dict : object;
    hash.update(`${ref.tag} ${head}`);
    if (object instanceof PDFStream) hash.update(object.getContents());
  }
  return hash.digest('hex').slice(0, 32);
}

function xmp({ title, issuer, date }: FileFacts, id: string): string {
  const time = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(issuer)}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:MetadataDate>${time}</xmp:MetadataDate>
<xmpMM:DocumentID>${uuid(id)}</xmpMM:DocumentID>
<xmpMM:InstanceID>${uuid(id)}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>${version}</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const uuid = (id: string) =>
  `uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
