import { openPress } from '#boards/press.ts';
import { type Channels, channelsOf } from '#exports/channels/channels.ts';
import { contentsText } from '#exports/channels/contents.ts';
import { leftOut } from '#exports/channels/making.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import { openPictureCache } from '#pictures/picture-cache.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { gateFindings } from './gate.ts';
import { findMatter } from './matter.ts';
import { pressSheet } from './press-sheet.ts';
import { writeChannels } from './write.ts';

/** `npm run channels -- 事项`: everything that goes out about one public matter, from its record. */
export async function makeChannels(
  word: string,
  wanted: string | undefined,
  shell: Shell,
): Promise<number> {
  const library = await readContent(shell, wanted);
  const { item, office } = findMatter(library, word);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const made = await channelsOf(item, office, library.portal);
  const refused = gateFindings(made);
  const findings: Finding[] = [...made.findings, ...refused];
  const { cache } = workplace(shell.cwd);
  const files = [...made.files];
  const notes = [...made.notes];
  // A text too long or without a template is left out; one that must not go out stops all.
  if (!hasErrors(refused)) {
    const press = await openPress(cache);
    try {
      for (const one of made.sheets) {
        const pressed = await pressSheet(one, office, press, findings);
        if (!pressed) continue;
        files.push({ path: one.path, title: one.title, bytes: pressed.pdf });
        if (pressed.without.length > 0) notes.push(leftOut(one.path, pressed.without));
      }
    } finally {
      await press.close();
    }
    files.push(...(await picturesOf(made, cache)));
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    await writeChannels(
      `${office.id}-${item.id}`,
      files,
      contentsText({ ...made, notes }, files, item, office),
      shell,
    );
    for (const note of notes) shell.say(note);
  }
  if (findings.length > 0) shell.say(formatFindings(findings));
  return hasErrors(findings) ? exitCodes.findings : exitCodes.ok;
}

/** Pictures from the cache: re-encoded, without metadata. */
const picturesOf = ({ pictures }: Channels, cache: string) =>
  Promise.all(
    pictures.map(async ({ path, title, media }) => ({
      path,
      title,
      bytes: await openPictureCache(cache).read(media, media.widths.at(-1) ?? media.width, 'jpg'),
    })),
  );
