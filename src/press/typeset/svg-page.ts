/**
 * An artwork's SVG with only one page (from 0) showing, its upper left corner at the origin. Pages
 * stand one below the other, and neither build of Typst gets that quite right: the native one
 * paints the ground of every page over the first, the other sets pages at whole points.
 */
export function svgPage(svg: string, page: number): string {
  let seen = 0;
  const shown = svg.replace(
    pageStart,
    (_, path: string | undefined, ground: string | undefined, start: string) => {
      if (seen++ === page) return `${path ?? ''}${ground ?? ''}${start}`;
      return `${start} display="none"`;
    },
  );
  if (page < 0 || page >= seen) throw new Error(`The sheet has no page ${page} of ${seen}`);
  return shown;
}

/** Native: a path, then a group, children of the root. WASM: a group with a class of its own. */
const pageStart =
  /(?:(\n {4}<path)( [^\n]*))?(\n {4}<g(?=[ >])|<g class="typst-page")(?: transform="[^"]*")?/g;
