import type { Finding } from '#model/basics/finding.ts';
import { withoutUnseen } from '#model/basics/unseen.ts';
import { scanText } from '#privacy/scan.ts';

const isPersonal = (text: string): boolean => scanText(text).length > 0;

/**
 * The finding without personal data: what it quotes of a file, or the name of a file, may be a
 * number that nobody should read in a log. Nor does it hold characters that act on a terminal.
 */
export function discreet(finding: Finding): Finding {
  const [message, hint, file] = [finding.message, finding.hint, finding.file].map(
    withoutUnseen,
  ) as [string, string, string];
  return {
    ...finding,
    message: isPersonal(message) ? withoutQuotes(message) : message,
    hint: isPersonal(hint) ? withoutQuotes(hint) : hint,
    file: isPersonal(file) ? file.split('/').map(hidden).join('/') : file,
  };
}

const withoutQuotes = (text: string): string => {
  const plain = text.replace(/“[^”]*”/g, '“（已隐去）”');
  return isPersonal(plain) ? '（内容含个人信息，已隐去）' : plain;
};

const hidden = (name: string): string => (isPersonal(name) ? '（已隐去）' : name);
