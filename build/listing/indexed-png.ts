import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as colours by number: a screenshot of a page needs few, and then takes a third. */
export async function indexedPng(png: Buffer, page: Page): Promise<Buffer> {
  const { width, height, pixels } = await pixelsOf(png, page);
  const palette = frequentColours(pixels);
  const nearest = new Map<number, number>();
  // A line is led by the number of its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const colour = pixels.readUIntBE(at * 4, 3);
    const index = nearest.get(colour) ?? nearestOf(palette, colour);
    nearest.set(colour, index);
    lines[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours by number.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.concat(palette.map((colour) => Buffer.from(channels(colour))));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The browser knows how to read a picture: red, green, blue and alpha of each pixel. */
async function pixelsOf(png: Buffer, page: Page) {
  const read = `(${READ_PIXELS})('${png.toString('base64')}')`;
  const { width, height, text } = await page.evaluate<Pixels>(read);
  return { width, height, pixels: Buffer.from(text, 'base64') };
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** As text, since this folder is compiled without the names of a browser. */
const READ_PIXELS = `async (picture) => {
  const answer = await fetch('data:image/png;base64,' + picture);
  const bitmap = await createImageBitmap(await answer.blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 32768) {
    text += String.fromCharCode(...data.subarray(at, at + 32768));
  }
  return { width, height, text: btoa(text) };
}`;

/** The colours that most pixels have; shades that nobody tells apart count as one. */
function frequentColours(pixels: Buffer): number[] {
  const counts = new Map<number, Map<number, number>>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    const shade = colour & 0xf8f8f8;
    const exact = counts.get(shade) ?? new Map<number, number>();
    exact.set(colour, (exact.get(colour) ?? 0) + 1);
    counts.set(shade, exact);
  }
  return [...counts.values()]
    .map((exact) => [...exact].sort(([, a], [, b]) => b - a))
    .map((exact) => ({
      colour: exact[0]?.[0] ?? 0,
      count: exact.reduce((sum, [, n]) => sum + n, 0),
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(({ colour }) => colour);
}

function nearestOf(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  const distances = palette.map((other) => {
    const [r, g, b] = channels(other);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function channels(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
