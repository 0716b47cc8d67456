import { markdownTargets } from '#markdown/check.ts';
import { isMediaPath } from '#markdown/links.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { allItems, type MediaFile, type Office, type SourceFile } from '#model/library.ts';
import { nearest } from './nearest.ts';
import { error } from './report.ts';

/** Fields that hold a path in `media/`. */
const mediaFields = ['file', 'poster', 'clipping'];

/** A use of a media file: where, and whether it has to be a picture. */
interface Use {
  readonly path: string;
  readonly place: Place;
  readonly picture: boolean;
}

/**
 * Uses of files that are not in `media/`, and pictures that are none. `refused` are files that
 * are there, but had findings of their own.
 */
export function mediaFindings(office: Office, refused: ReadonlySet<string>): Finding[] {
  return uses(office).flatMap(({ path, place, picture }) => {
    const found = office.media.get(path);
    if (found) return picture && found.type !== 'picture' ? [notAPicture(path, place)] : [];
    return refused.has(path) ? [] : [missing(path, place, office.media)];
  });
}

function uses(office: Office): Use[] {
  const items = allItems(office);
  return [
    ...items.flatMap((item) => fieldUses(item, item)),
    ...items.flatMap(({ body, bodyLine, file }) =>
      markdownTargets(body)
        .filter(({ target }) => isMediaPath(decoded(target)))
        .map(({ type, target, line, column }) => ({
          path: decoded(target),
          place: { file, line: line + bodyLine - 1, column },
          picture: type === 'picture',
        })),
    ),
    ...listUses(office, 'assignments.yaml', { assignments: office.assignments }),
    ...listUses(office, 'publications.yaml', { publications: office.publications }),
  ];
}

function listUses(office: Office, name: string, value: object): Use[] {
  const source = office.sources.get(name);
  return source ? fieldUses(value, source) : [];
}

/** Every media field below a value, at any depth. */
function fieldUses(value: object, source: SourceFile, above = ''): Use[] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]): Use[] => {
    const path = above ? `${above}.${name}` : name;
    if (typeof field === 'string' && mediaFields.includes(name) && field.startsWith('media/')) {
      const picture = name === 'poster' || /(?:^|\.)pictures\.\d+\.file$/.test(path);
      return [{ path: field, place: placeOf(source, path), picture }];
    }
    const deeper = typeof field === 'object' && field !== null && !(field instanceof Map);
    return deeper ? fieldUses(field, source, path) : [];
  });
}

function missing(path: string, place: Place, media: ReadonlyMap<string, MediaFile>): Finding {
  const byStem = new Map([...media.keys()].map((known) => [stem(known), known]));
  const meant = byStem.get(nearest(stem(path), byStem.keys()) ?? '');
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

/** As the file is named: a link may be written with %20 for a blank. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
