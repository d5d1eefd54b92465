import { expect, test } from 'vitest';
import { htmlHazards } from '../../build/html-hazards.ts';

function page({ script = 'f()', style = '', body = '' } = {}): string {
  return `<!doctype html><html><head><style>${style}</style></head><body>${body}<script>${script}</script></body></html>`;
}

test('a page with one clean script has no hazard', () => {
  expect(htmlHazards(page())).toEqual([]);
});

test.each([
  { name: 'no script', html: '<!doctype html><p>x</p>', says: /one script/ },
  { name: 'two scripts', html: page({ body: '<script>g()</script>' }), says: /one script/ },
  { name: 'a scriptlet', html: page({ script: 'f("<?= x ?>")' }), says: /scriptlet/ },
  { name: 'a comment', html: page({ body: '<!-- x -->' }), says: /comment/ },
  { name: 'a comment in a string', html: page({ script: 'f("<!--")' }), says: /comment/ },
  { name: 'a script tag in a string', html: page({ script: 'f("<script ")' }), says: /tag/ },
  {
    name: 'an address in a string',
    html: page({ script: 'f("https://x.test")' }),
    says: /slashes/,
  },
  { name: 'a line comment', html: page({ script: 'f() // x' }), says: /slashes/ },
  { name: 'a template literal', html: page({ script: 'f(`x`)' }), says: /template literal/ },
  { name: 'a letter beyond ASCII', html: page({ script: 'f("\u00e9")' }), says: /ASCII/ },
  { name: 'a source map', html: page({ script: 'f()\n/*# sourceMappingURL=x */' }), says: /map/ },
  { name: 'a picture', html: page({ body: '<img src="x.png">' }), says: /outside/ },
  { name: 'a link without quotes', html: page({ body: '<a href=x.html>x</a>' }), says: /outside/ },
  { name: 'a style sheet', html: page({ style: '@import "x.css";' }), says: /outside/ },
  { name: 'a picture of the style', html: page({ style: 'a{b:url(x.png)}' }), says: /outside/ },
])('$name is a hazard', ({ html, says }) => {
  expect(htmlHazards(html).join(' ')).toMatch(says);
});

test('data inside the page is no reference', () => {
  const html = page({ body: '<img src="data:image/png;base64,AA=="><a href="#x">x</a>' });
  expect(htmlHazards(html)).toEqual([]);
});

test('all hazards are told at once', () => {
  expect(htmlHazards(page({ script: 'f(`http://x`)' }))).toHaveLength(2);
});
