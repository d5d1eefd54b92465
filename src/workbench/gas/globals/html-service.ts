import { className, ScriptObject } from '../../realm/script-object.ts';
import { XFrameOptionsMode } from '../enumerations.ts';
import { fail } from '../exceptions.ts';
import { HtmlOutput } from './html-output.ts';

/** Makes pages of the script's HTML files. Templates are not offered: they are slow and unneeded. */
export class HtmlService extends ScriptObject {
  readonly [className] = 'HtmlService';
  readonly XFrameOptionsMode = XFrameOptionsMode;
  readonly #pages: Readonly<Record<string, string>>;

  constructor(pages: Readonly<Record<string, string>>) {
    super();
    this.#pages = pages;
  }

  createHtmlOutput(content = ''): HtmlOutput {
    return new HtmlOutput(content);
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.#pages[name.replace(/\.html$/, '')];
    return new HtmlOutput(content ?? fail(`No HTML file named ${name} was found.`));
  }
}
