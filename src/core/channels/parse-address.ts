/**
 * Takes addresses apart as people type them: with or without scheme, in any letter case.
 * Apps Script has no `URL`, so this is a parser of our own.
 */

/** An address of the web, in the form that addresses are compared in. */
export interface WebAddress {
  readonly scheme: 'web';
  /** In lower case, without `www.`, user name and usual port. */
  readonly host: string;
  /** The parts between the slashes, decoded, in lower case, without blank ones. */
  readonly path: readonly string[];
  /** `name=value` as they stand, without tags (`utm_…`). */
  readonly query: readonly string[];
}

/** An address that opens a mail, a call or a message instead of a page. */
interface ContactAddress {
  readonly scheme: 'mailto' | 'tel' | 'sms' | 'whatsapp';
  /** The mailbox in lower case, or the number as `+` and digits. */
  readonly to: string;
}

export type ParsedAddress = WebAddress | ContactAddress;

const CONTACT = /^(mailto|tel|sms|whatsapp):(?:\/\/)?(.*)$/i;
const WEB = /^(?:https?:)?\/\/(.*)$/i;
const MAILBOX = /^[^\s@/?#:]+@[^\s@/?#:]+$/;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,}|xn--[a-z0-9-]+)$/u;
/** Schemes that are not http, such as `javascript:` and `ftp://`; `example.com:8080` has none. */
const OTHER_SCHEME = /^[a-z][a-z0-9+-]*:(?!\d)/i;

/** An address in the form that addresses are compared in; `null` where the text is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const address = text.trim();
  if (address === '' || /\s/.test(address.replace(CONTACT, ''))) return null;
  const contact = CONTACT.exec(address);
  if (contact !== null) {
    // The pattern admits these four schemes only.
    const scheme = (contact[1] ?? '').toLowerCase() as ContactAddress['scheme'];
    return parseContact(scheme, contact[2] ?? '');
  }
  if (MAILBOX.test(address)) return parseContact('mailto', address);
  const web = WEB.exec(address);
  if (web === null && OTHER_SCHEME.test(address)) return null;
  return parseWeb(web?.[1] ?? address);
}

function parseContact(scheme: ContactAddress['scheme'], rest: string): ContactAddress | null {
  if (scheme === 'mailto') {
    const mailbox = decoded(upTo(rest, '?')).trim().toLowerCase();
    return MAILBOX.test(mailbox) ? { scheme, to: mailbox } : null;
  }
  const number = (/phone=([^&]*)/.exec(rest)?.[1] ?? rest.split(/[?;]/)[0] ?? '').trim();
  const to = decoded(number).replace(/[^+\d]/g, '');
  return /\d/.test(to) ? { scheme, to } : null;
}

function parseWeb(rest: string): WebAddress | null {
  const beforeFragment = upTo(rest, '#');
  const beforeQuery = upTo(beforeFragment, '?');
  const authority = upTo(beforeQuery, '/');
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/:(?:80|443)?$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  const [name = ''] = host.split(/:(?=\d{1,5}$)/);
  if (!HOST.test(name)) return null;
  return {
    scheme: 'web',
    host,
    path: segments(beforeQuery.slice(authority.length)),
    query: beforeFragment
      .slice(beforeQuery.length + 1)
      .split('&')
      .filter((part) => part !== '' && !part.toLowerCase().startsWith('utm_')),
  };
}

/** Without blank parts, so that a trailing slash changes nothing; `..` goes one part back. */
function segments(path: string): string[] {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(decoded(part).toLowerCase());
  }
  return parts;
}

function upTo(text: string, mark: string): string {
  const index = text.indexOf(mark);
  return index < 0 ? text : text.slice(0, index);
}

/** A stray `%` is no reason to give up an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
