import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import type { Api } from '../../src/addon/contract/contract.ts';
import { App } from '../../src/sidebar/app.tsx';
import type { ViewName } from '../../src/sidebar/view-name.ts';
import { type FakeApi, fakeApi } from './fake-api.ts';

/** The sidebar in a page, used as a person uses it: by what can be seen and pressed. */
export interface OpenSidebar extends FakeApi {
  /** The view that is shown. */
  panel(): HTMLElement;
  alert(): string;
  status(): string;
  /** The button, tab, fold or tick box of the shown view or the header with this text. */
  control(text: string | RegExp): HTMLElement;
  press(text: string | RegExp): Promise<void>;
  choose(label: string, value: string): Promise<void>;
  type(label: string, text: string): Promise<void>;
  key(name: string): Promise<void>;
  /** Lets what was begun come to its end. */
  settle(): Promise<void>;
  readonly focusedGrid: () => number;
}

interface Options {
  readonly view?: ViewName | '';
  readonly answers?: Partial<Api>;
  /** Whether the person works in the grid meanwhile. */
  readonly isAway?: () => boolean;
}

/** Opens the sidebar and waits until it has read the workbook. */
export async function openSidebar({
  view = 'start',
  answers,
  isAway = () => false,
}: Options = {}): Promise<OpenSidebar> {
  const fake = fakeApi(answers);
  const place = document.createElement('div');
  document.body.append(place);
  let focused = 0;
  // jsdom takes a page for left as soon as the element that had the keyboard has gone.
  const hasFocus = vi.spyOn(document, 'hasFocus').mockImplementation(() => !isAway());
  onTestFinished(async () => {
    // What effects clean up waits for a picture, and the page is gone by then.
    await act(() => render(null, place));
    place.remove();
    hasFocus.mockRestore();
  });
  await settled(() =>
    render(<App api={fake.api} firstView={view} focusGrid={() => (focused += 1)} />, place),
  );

  const shown = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.closest('[hidden]') === null,
    );
  const control = (text: string | RegExp) => {
    const controls = shown('button, summary, label.check-field, label.segment');
    const found = controls.find((element) =>
      typeof text === 'string' ? textOf(element) === text : text.test(textOf(element)),
    );
    if (found === undefined) {
      throw new Error(`No control ${text} among: ${controls.map(textOf).join(' | ')}`);
    }
    return found;
  };
  const field = (label: string) => {
    const found = shown('label').find((element) => textOf(element) === label);
    const id = found?.getAttribute('for') ?? '';
    return place.querySelector<HTMLInputElement>(`[id="${id}"]`);
  };
  const fill = async (label: string, value: string, event: string) => {
    await settled(() => {
      const input = field(label);
      if (input === null) throw new Error(`No field ${label}`);
      input.value = value;
      input.dispatchEvent(new Event(event, { bubbles: true }));
    });
  };

  return {
    ...fake,
    panel: () => shown('[role=tabpanel]')[0] ?? place,
    alert: () => place.querySelector('[role=alert]')?.textContent ?? '',
    status: () => place.querySelector('[role=status]')?.textContent ?? '',
    control,
    press: (text) =>
      settled(() => {
        const element = control(text);
        element.focus();
        element.click();
      }),
    choose: (label, value) => fill(label, value, 'change'),
    type: (label, text) => fill(label, text, 'input'),
    key: (name) =>
      settled(() => {
        const press = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(press);
      }),
    settle: () => settled(() => {}),
    focusedGrid: () => focused,
  };
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** An answer may lead to the next question: what was begun ends after a few rounds. */
const ROUNDS = 4;

async function settled(deed: () => unknown): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await act(async () => {
      if (round === 0) deed();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
}
