import type { AnyItem, Office } from '#model/library.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import type { Survey } from '#model/surveys/survey.ts';
import type { FactSheet } from '../sheet/sheet.ts';
import { kindSheets } from '../sheets.ts';
import type { Json } from './canonical.ts';

/** A value by the names of its fields. */
export type Facts = Readonly<Record<string, Json>>;

/**
 * What no signature is over: signatures, and what happens afterwards. The day it goes up is chosen when
 * everybody has signed; that it never moves back is held elsewhere.
 */
const besides = new Set(['approval', 'changes.approval', 'publishedOn', 'withdrawn']);

/**
 * What is signed for when an item is signed 审签的内容: everything about it that is public and decided, by
 * its fields, with its text and the files it shows by their SHA-256. Nothing that follows from other
 * fields, of the whole office, or of where the site lies. What nobody has filled in is left out.
 */
export function signedFacts(item: AnyItem, office: Office): Facts {
  const sheet: FactSheet = kindSheets[item.kind];
  const facts = fieldsBelow(item, '', { sheet, office });
  const body = item.body.replaceAll(/\r\n?/g, '\n').trim();
  const files = [...new Set(body.match(/media\/[^\s()"'<>\]]+/g))].map((path) => [
    path,
    fileDigest(path, office),
  ]);
  return {
    kind: item.kind,
    id: item.id,
    audience: item.audience,
    ...facts,
    ...(item.kind === 'survey' && { questions: shownQuestions(item) }),
    ...(body && { body }),
    ...(files.length > 0 && { bodyFiles: Object.fromEntries(files) }),
  };
}

interface Source {
  readonly sheet: FactSheet;
  readonly office: Office;
}

/** The public fields of a group that are filled in. */
function fieldsBelow(group: object, path: string, source: Source): Facts {
  const values = group as Readonly<Record<string, unknown>>;
  const filled = source.sheet
    .below(path)
    .filter((field) => field.seen !== 'internal' && !besides.has(field.path))
    .map((field) => [field.name, factOf(values[field.name], field.path, source)] as const);
  return Object.fromEntries(filled.filter(([, fact]) => fact !== undefined)) as Facts;
}

function factOf(value: unknown, path: string, source: Source): Json | undefined {
  if (value === undefined || value === false || value === '') return undefined;
  const { entry, type } = source.sheet.at(path) ?? {};
  if (Array.isArray(value)) {
    const facts = value.filter(isForAll).map((one) => factOf(one, path, source) ?? null);
    return facts.length > 0 ? facts : undefined;
  }
  if (entry === 'media') return fileDigest(String(value), source.office);
  if (typeof value === 'object' && value !== null)
    return type === 'record' ? { ...(value as Facts) } : fieldsBelow(value, path, source);
  return typeof value === 'number' || value === true ? value : String(value);
}

const isForAll = (entry: unknown): boolean =>
  !(typeof entry === 'object' && entry !== null && Reflect.get(entry, 'audience') === 'internal');

/** A file by the SHA-256 of what lies in the office's folder; by its path where nothing does. */
const fileDigest = (path: string, { media }: Office): string => media.get(path)?.digest ?? path;

/** Answers as they may be shown: a signature over a hidden count would give it away. */
const shownQuestions = ({ questions, n }: Survey): Json =>
  questions.map((one) => ({
    question: one.question,
    answers: shownCells(one, n).counts.map((shown, index) => ({
      answer: one.answers[index]?.answer ?? '',
      count: shown ?? null,
    })),
  }));
