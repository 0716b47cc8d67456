import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '#markup/page.ts';
import type { Finding } from '#model/basics/finding.ts';
import { owedWhere, type Stands } from '#privacy/finding.ts';
import { plainNumber } from '#privacy/normalise.ts';
import { scanText, wordsAt } from '#privacy/scan.ts';

/**
 * Whether a number stands on a page of an office in the site as it is published: that is never an error,
 * but owed 欠账. Pages are read when somebody asks, and once.
 */
export function standingIn(siteDir: string | undefined, office: string): Stands {
  if (siteDir === undefined) return () => false;
  const read: string[] = [];
  let paths: string[] | undefined;
  return (words) => {
    const number = plainNumber(words);
    if (read.some((page) => page.includes(number))) return true;
    paths ??= pagesOf(join(siteDir, office));
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const page = plainNumber(readPage(readFileSync(path, 'utf8')).text);
      read.push(page);
      if (page.includes(number)) return true;
    }
    return false;
  };
}

function pagesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => join(folder, path));
  } catch {
    // Nothing was published of this office yet.
    return [];
  }
}

/** Findings of content files, of which those are owed whose number stands on the site already. */
export function owedInContent(
  findings: readonly Finding[],
  contentRoot: string,
  siteDir: string | undefined,
): Finding[] {
  const offices = once((office: string) => standingIn(siteDir, office));
  const numbers = once((file: string) => {
    const text = textOf(join(contentRoot, file));
    return new Map<string, string>(
      scanText(text).map((hit) => [`${hit.line}:${hit.column}`, wordsAt(text, hit)]),
    );
  });
  return findings.map((finding) => {
    const { code, severity, file, line, column } = finding;
    if (code !== 'personal-data' || severity !== 'error' || line === undefined) return finding;
    const words = numbers(file).get(`${line}:${column}`);
    const stands = offices(file.split('/')[0] ?? '');
    return words !== undefined && stands(words) ? owedWhere(finding) : finding;
  });
}

/** Worked out the first time that somebody asks. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
};
