/**
 * Characters that nobody sees and that change what stands around them: controls but for tab and line
 * feed, marks that turn the order of text around (双向控制符), line ends that only some programs know,
 * what a lost character leaves, and what Unicode says is none. Half a pair makes every feed malformed.
 * Blanks without width (零宽空格), which come with text from web pages and chats, part words for search
 * and keep names from being known; joiners belong to emoji and to other scripts, never beside a Han character.
 */
export const unseenCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb\ufffd\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]|(?<=\p{Script=Han})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Han})/u;

/** The text with each such character as U+FFFD, so that a terminal or a log can show it. */
export const withoutUnseen = (text: string): string =>
  text.replace(new RegExp(unseenCharacter, 'gu'), '\ufffd');
