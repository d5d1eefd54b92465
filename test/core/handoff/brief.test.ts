import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { briefDocument } from '../../../src/core/handoff/brief.ts';
import { packOf } from './packs.ts';

function pageOf(...rows: Parameters<typeof packOf>[0][]): Document {
  return new JSDOM(
    briefDocument(
      'Agency 2026-11',
      rows.map((row) => packOf(row)),
    ),
  ).window.document;
}

function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

describe('a document of briefs', () => {
  const page = pageOf(
    { rowId: 'LHL-1', date: '2026-11-02', topic: 'Rates', copy: 'Two\nlines', owner: ['Dana'] },
    { rowId: 'LHL-2', type: 'Personal', budget: 250 },
    { rowId: 'LHL-3' },
  );

  test('has a part for each row, named by its topic, else its type, else its Row ID', () => {
    expect(page.title).toBe('Agency 2026-11');
    expect(textsOf(page, 'section h1')).toEqual(['Rates', 'Personal', 'LHL-3']);
    expect(textsOf(page, 'section p')).toEqual(['LHL-1 · Mon', 'LHL-2', 'LHL-3']);
  });

  test('has the cells that are filled, money where the pack has it', () => {
    const [first, second] = page.querySelectorAll('section');
    expect(first && textsOf(first, 'dt')).toEqual(['Date', 'Copy', 'Owner']);
    expect(first && textsOf(first, 'dd')).toEqual(['2026-11-02', 'Two\nlines', 'Dana']);
    expect(second && textsOf(second, 'dd')).toEqual(['Personal', '250']);
  });

  test('holds every text as it is, and nothing that runs or loads', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<script>alert(1)</script>', '</dd><img src=x onerror=a>', '"\'&amp;<b>'),
    );
    fc.assert(
      fc.property(text, text, (topic, copy) => {
        const one = pageOf({ rowId: 'LHL-1', topic: `T${topic}`, copy: `C${copy}` });
        const plain = (of: string) => of.replace(/\r\n?/g, '\n').trim();
        // A page drops the sign of nothing.
        fc.pre(!/\0/.test(topic + copy));
        expect(textsOf(one, 'h1')).toEqual([plain(`T${topic}`)]);
        expect(textsOf(one, 'dd')).toEqual([plain(`C${copy}`)]);
        expect(one.querySelectorAll('script,img,a,link,iframe,[onerror]').length).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
