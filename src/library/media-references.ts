import { decodePath } from '#model/addresses/decode-path.ts';
import { markdownTargets } from '#markdown/check.ts';
import { isMediaPath } from '#markdown/links.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { MediaFile } from '#model/library.ts';
import { valueAt } from '#model/schema/walk.ts';
import { leavesAt } from './names/leaves.ts';
import { nearest } from './nearest.ts';
import type { WrittenFields } from './read-fields.ts';
import type { WrittenItem } from './read-items.ts';
import { error } from './report.ts';

/** A use of a media file: where, and whether it has to be a picture. */
interface Use {
  readonly path: string;
  readonly place: Place;
  readonly picture: boolean;
  /** Has a person looked it through, or is it not for the public? */
  readonly answered: boolean;
}

/**
 * Uses of files that are not in `media/`, and pictures that are none. `refused` are files that
 * are there, but had findings of their own.
 */
export function mediaFindings(
  written: { readonly files: readonly WrittenFields[]; readonly items: readonly WrittenItem[] },
  media: ReadonlyMap<string, MediaFile>,
  refused: ReadonlySet<string>,
): Finding[] {
  const uses = [...written.files.flatMap(fieldUses), ...written.items.flatMap(bodyUses)];
  const alone = written.items.flatMap(ofdAlone);
  const found = uses.flatMap((use) => {
    const { path, place, picture } = use;
    const file = media.get(path);
    if (file)
      return picture && file.type !== 'picture'
        ? [notAPicture(path, place)]
        : uncheckedFindings(file, use);
    return refused.has(path) ? [] : [missing(path, place, media)];
  });
  return [...found, ...alone];
}

const bodyUses = (item: WrittenItem): Use[] => {
  const { body, bodyLine, file } = item;
  const checked = new Set(fieldUses(item).flatMap(({ path, answered }) => (answered ? path : [])));
  return markdownTargets(body)
    .filter(({ target }) => isMediaPath(decodePath(target)))
    .map(({ type, target, line, column }) => ({
      path: decodePath(target),
      place: { file, line: line + bodyLine - 1, column },
      picture: type === 'picture',
      answered: checked.has(decodePath(target)),
    }));
};

/** Every path in a field that takes one; what is none has a finding of its own. */
const fieldUses = (file: WrittenFields): Use[] =>
  file.sheet.fields
    .filter(({ type }) => type === 'media')
    .flatMap(({ path }) => leavesAt(file.data, path))
    .filter(({ value }) => value.startsWith('media/'))
    .map(({ path, value }) => ({
      path: value.trim(),
      place: placeOf(file, path),
      picture: path.endsWith('.poster') || /(?:^|\.)pictures\.\d+\.file$/.test(path),
      answered: isAnswered(file.data, path),
    }));

/** Is it said so beside the path, or is the entry or all of the item internal? */
function isAnswered(data: WrittenFields['data'], path: string): boolean {
  const written = (name: string) => valueAt(data, path.replace(/[^.]*$/, name));
  return (
    ['true', '是'].includes(String(written('checked') ?? '')) ||
    written('audience') === 'internal' ||
    data['audience'] === 'internal'
  );
}

const uncheckedFindings = (file: MediaFile, { path, place, answered }: Use): Finding[] =>
  file.type === 'attachment' && file.unseen && !answered
    ? [
        {
          code: 'attachment-not-checked',
          severity: file.stands ? 'owed' : 'error',
          message:
            file.unseen === 'scan'
              ? `“${path}”是扫描件，程序读不出里面的字`
              : `“${path}”带有数字签名，程序不改它，作者等信息会原样公开`,
          hint: '请人从头到尾看一遍，没有个人信息，就在这一条里写 checked: true；写在正文里的，也在 attachments 里写一条',
          ...place,
        },
      ]
    : [];

/** An OFD opens on few telephones: what it says has to stand beside it, as a PDF or on the page. */
function ofdAlone(item: WrittenItem): Finding[] {
  const uses = fieldUses(item);
  if (item.body.trim() !== '' || uses.some(({ path }) => /\.pdf$/i.test(path))) return [];
  return uses
    .filter(({ path }) => /\.ofd$/i.test(path))
    .map(({ path, place }) =>
      error(
        'ofd-alone',
        place,
        `“${path}”是 OFD，多数手机打不开`,
        '再附一份同样内容的 PDF，比如 - { file: media/tongzhi.pdf, title: 通知 }，或者把正文写在网页里',
      ),
    );
}

/** Endings of pictures that no page shows: what telephones and painting programs make. */
const notOnPages = /\.(?:heic|heif|tiff?|bmp|psd|raw|dng)$/i;

function missing(path: string, place: Place, media: ReadonlyMap<string, MediaFile>): Finding {
  const byStem = new Map([...media.keys()].map((known) => [stem(known), known]));
  const meant = byStem.get(nearest(stem(path), byStem.keys()) ?? '');
  const other = notOnPages.exec(path)?.[0];
  if (other && !meant)
    return error(
      'media-missing',
      place,
      `找不到“${path}”：${other.slice(1).toUpperCase()} 照片网页上也看不了`,
      `用手机或电脑另存为 JPG，放进本单位的 media/，比如 file: ${path.slice(0, -other.length)}.jpg`,
    );
  return error(
    'media-missing',
    place,
    `找不到“${path}”`,
    `${meant ? `是不是想写“${meant}”？` : ''}把文件放进本单位的 media/，文件名和大小写要一致`,
  );
}

/** The name without `media/` and ending, which would make all names look alike. */
const stem = (path: string): string => path.slice('media/'.length).replace(/\.[^.]*$/, '');

const notAPicture = (path: string, place: Place): Finding =>
  error(
    'media-not-a-picture',
    place,
    `“${path}”不是图片`,
    '这里放 jpg、png 或 webp 图片；其他文件写在 attachments 里',
  );
