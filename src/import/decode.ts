type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How many bytes tell whether a file without a mark is UTF-16. */
const SAMPLE = 4096;

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-16 without one by its zeros, then UTF-8, and
 * where it is not that, the old encoding of Windows, in which every byte is a letter.
 */
export function textOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windowsText(bytes);
  }
}

/** The letters of Windows that Latin 1 has no place for, from the byte 128 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsText(bytes: Uint8Array): string {
  // Some versions of Node decode Latin 1 under this name (nodejs/node#56542).
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 128] ?? sign);
}

/** The encoding that the first bytes tell; `null` where they tell none. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosOf(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return 'utf-16le';
  return zeros.even > 0.3 && zeros.odd < 0.05 ? 'utf-16be' : null;
}

/** Whether the bytes hold zeros as no text does. */
export function holdsZeros(bytes: Uint8Array): boolean {
  const zeros = zerosOf(bytes);
  return encodingOf(bytes) === null && zeros.odd + zeros.even > 0;
}

/** Which share of the bytes at even and at odd places is zero. */
function zerosOf(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  const length = Math.min(bytes.length, SAMPLE);
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) count[index % 2 === 0 ? 'even' : 'odd']++;
  }
  const half = Math.max(1, length / 2);
  return { even: count.even / half, odd: count.odd / half };
}
