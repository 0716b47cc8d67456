import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { current } from '#library/current.ts';
import { officePaths } from '#library/site-pages.ts';
import { officeFeed } from '#wording/office-feed.ts';

export const getStaticPaths = officePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What changed lately at the office. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(officeFeed(props.office, current().library.portal).rss2(), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
