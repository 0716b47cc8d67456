import { type Parts, mainPart, relationsOf } from '../package.ts';
import { localName, readXml } from '../read/xml.ts';
import { Refusal, unreadable } from '../refusal.ts';

/** A part that stays. */
interface KeptPart {
  /** What it is to the part that refers to it, such as `image`. */
  readonly type: string;
  /** Ids of its relations that go. */
  readonly dead: ReadonlySet<string>;
}

/** The parts that stay, by name; the file itself is ``. */
export type KeptParts = ReadonlyMap<string, KeptPart>;

/**
 * Relations to what can be seen in a file. Everything else goes: comments and who wrote them, own
 * properties, thumbnails, custom data, printers, macros, OLE objects (their picture stays), queries,
 * records of pivot tables, caches of other workbooks, chains of calculation.
 */
const seen = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'styles', 'theme', 'settings'],
  ...['fontTable', 'font', 'numbering', 'header', 'footer', 'footnotes', 'endnotes', 'image'],
  ...['hyperlink', 'worksheet', 'chartsheet', 'sharedStrings', 'drawing', 'chart', 'chartEx'],
  ...['chartUserShapes', 'chartStyle', 'chartColorStyle', 'themeOverride', 'table', 'package'],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
  ...['sheetMetadata', 'rdRichValue', 'rdRichValueStructure', 'rdRichValueTypes', 'richValueRel'],
]);

/** Where a link may lead. */
const linked = /^(?:https?|mailto|tel):/i;

/** Finds the parts that stay, from the file on. Throws `Refusal` for what must not be taken apart. */
export function keptParts(parts: Parts): KeptParts {
  if (!parts.has(mainPart(parts) ?? '')) throw unreadable('里面缺了正文');
  const kept = new Map<string, KeptPart>();
  const todo: { part: string; type: string }[] = [{ part: '', type: '' }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { part, type } = next;
    const dead = new Set<string>();
    const header = headerDrawing(parts, part);
    for (const relation of relationsOf(parts, part)) {
      if (relation.type === 'origin') throw signed();
      if (relation.type === 'aFChunk') throw foreign();
      const stays =
        (seen.has(relation.type) || relation.id === header) &&
        (relation.outside
          ? relation.type === 'hyperlink' && linked.test(relation.target)
          : parts.has(relation.target));
      if (!stays) dead.add(relation.id);
      else if (!relation.outside && !kept.has(relation.target)) {
        // Before it is looked into: parts may refer to one another.
        kept.set(relation.target, { type: relation.type, dead: new Set() });
        todo.push({ part: relation.target, type: relation.type });
      }
    }
    kept.set(part, { type, dead });
  }
  return kept;
}

/** The drawing with the pictures in the head of a sheet; other such drawings hold its comments. */
function headerDrawing(parts: Parts, part: string): string | undefined {
  const bytes = parts.get(part);
  if (!bytes || !relationsOf(parts, part).some(({ type }) => type === 'vmlDrawing'))
    return undefined;
  let id: string | undefined;
  readXml(bytes, {
    open(name, attributes) {
      if (localName(name) === 'legacyDrawingHF') id = attributes['r:id'];
    },
  });
  return id;
}

const signed = (): Refusal =>
  new Refusal(
    'attachment-signed',
    '这个文件带有数字签名：去掉作者等信息会破坏签名，所以没有动它',
    '另存一份不带签名的，比如导出为 PDF，再放进 media/',
  );

const foreign = (): Refusal =>
  new Refusal(
    'attachment-part-unknown',
    '这个文件里插入了另一种格式的文档，程序看不到里面的文字',
    '在 Word 里打开，另存为 docx，重新放进 media/',
  );
