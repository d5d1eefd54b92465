import type { Post } from './post.ts';

/** What goes into one file. */
export interface FilePart {
  readonly name: string;
  readonly posts: readonly Post[];
}

/** Cuts posts into files of so many; the parts are numbered where there are several. */
export function fileParts(
  name: string,
  posts: readonly Post[],
  most = Number.POSITIVE_INFINITY,
): FilePart[] {
  if (posts.length <= most) return [{ name, posts }];
  return Array.from({ length: Math.ceil(posts.length / most) }, (_, part) => ({
    name: `${name} ${part + 1}`,
    posts: posts.slice(part * most, (part + 1) * most),
  }));
}

/** A name that every system takes for a file. */
export function fileName(parts: readonly string[]): string {
  const words = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  );
  return `${words.filter((word) => word !== '').join('-')}.csv`;
}
