import { className, ScriptObject } from '../../realm/script-object.ts';
import type { ShownPage } from '../context.ts';
import type { Constant } from '../enumeration.ts';
import { inner } from '../inner.ts';

/** A page to show. */
export class HtmlOutput extends ScriptObject {
  readonly [className] = 'HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  [inner](): ShownPage {
    const size = { width: this.#width, height: this.#height };
    return { title: this.#title, content: this.#content, ...size };
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(content: string): this {
    this.#content += content;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  addMetaTag(_name: string, _content: string): this {
    return this;
  }

  setXFrameOptionsMode(_mode: Constant): this {
    return this;
  }
}
