/** A tag of a link: `utm_source=facebook`. */
export interface LinkTag {
  /** As it stands. */
  readonly name: string;
  /** Decoded; a plus is a space, as analytics read it. */
  readonly value: string;
}

/** The tags (`utm_…`) of a link, in their order. */
export function tagsOfLink(link: string): LinkTag[] {
  const [, query = ''] = /^[^?#]*\?([^#]*)/.exec(link) ?? [];
  return query.split('&').flatMap((part) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    return /^utm_/i.test(name) ? [{ name, value: decoded(value.replace(/\+/g, ' ')) }] : [];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
