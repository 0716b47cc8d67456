/** A path as it is named: percent-encoded characters are read, and what is no such encoding stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
