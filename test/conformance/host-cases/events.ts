import type { HostCase } from '../host-case.ts';
import { ADD_ONS, GUIDES } from '../sources.ts';

const EVENTS = `${GUIDES}/triggers/events#google_sheets-events`;
const TRIGGERS = `${GUIDES}/triggers`;
/** Writes down what the event says. */
const TELL = `function onEdit(e) {
  console.log([e.range.getA1Notation(), String(e.value), String(e.oldValue)].join('|'));
}`;

/** What a person types after what, and what the event says. */
const TYPED: readonly (readonly [name: string, texts: readonly string[], told: string])[] = [
  ['a first text has no old value', ['new'], 'B2|new|undefined'],
  ['a second text has the first as its old value', ['old', 'new'], 'B2|new|old'],
  ['an emptied cell has an old value alone', ['old', ''], 'B2|undefined|old'],
];

export const EVENT_CASES: readonly HostCase[] = [
  ...TYPED.map(
    ([name, texts, told]): HostCase => ({
      name: `onEdit: ${name}`,
      area: 'events',
      source: EVENTS,
      script: TELL,
      do: (session) => {
        for (const text of texts) session.edit('Sheet1', 'B2', text);
        return session.log[session.log.length - 1];
      },
      holds: told,
    }),
  ),
  {
    name: 'onEdit is told the tab by its range, and the file',
    area: 'events',
    source: EVENTS,
    script: `function onEdit(e) {
      console.log(e.range.getSheet().getName() + '|' + e.source.getId() + '|' + typeof e.triggerUid);
    }`,
    do: (session) => {
      session.edit('Sheet1', 'B2', 'x');
      const id = session.globals.SpreadsheetApp.getActiveSpreadsheet().getId();
      return session.log[0]?.replace(id, 'the file');
    },
    holds: 'Sheet1|the file|undefined',
  },
  {
    name: 'what a script writes fires no onEdit',
    area: 'events',
    source: `${ADD_ONS}/editor-triggers`,
    script: `${TELL}\nfunction write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }`,
    do: async (session) => {
      await session.call('write');
      return session.log;
    },
    holds: [],
  },
  {
    name: 'onEdit may write into the file',
    area: 'events',
    source: `${TRIGGERS}#restrictions`,
    script: 'function onEdit(e) { e.range.offset(0, 1).setValue("seen") }',
    do: (session) => {
      session.edit('Sheet1', 'A1', 'x');
      return session.globals.SpreadsheetApp.getActiveSheet().getRange('B1').getValue();
    },
    holds: 'seen',
  },
  {
    name: 'onEdit runs in the mode LIMITED',
    area: 'events',
    source: `${ADD_ONS}/editor-auth-lifecycle#authorization_modes`,
    script: 'function onEdit(e) { console.log(String(e.authMode)) }',
    do: (session) => {
      session.edit('Sheet1', 'A1', 'x');
      return session.log;
    },
    holds: ['LIMITED'],
  },
  {
    name: 'a menu of the same name replaces the first',
    area: 'ui',
    source: `${GUIDES}/menus`,
    script: `function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Plan').addItem('One', 'one').addToUi();
      ui.createMenu('Plan').addItem('Two', 'two').addToUi();
    } function one() {} function two() {}`,
    do: (session) => {
      session.open();
      return session.menu.map(({ name }) => name);
    },
    holds: ['Two'],
  },
  {
    name: 'an alert drops the locks of the script',
    area: 'ui',
    source: 'https://developers.google.com/apps-script/reference/base/ui#alertprompt',
    script: `function go() {
      var lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      SpreadsheetApp.getUi().alert('Sure?');
      return lock.hasLock();
    }`,
    do: (session) => session.call('go'),
    holds: false,
  },
  {
    name: 'a dialog of the script’s own leaves it its locks',
    area: 'ui',
    source:
      'https://developers.google.com/apps-script/reference/base/ui#showmodaldialoguserinterface,-title',
    script: `function go() {
      var lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'Plan');
      return lock.hasLock();
    }`,
    do: (session) => session.call('go'),
    holds: true,
  },
  {
    name: 'tryLock is false while another run holds the lock, and waitLock throws',
    area: 'lock',
    source: 'https://developers.google.com/apps-script/reference/lock/lock',
    script: `function go() {
      var lock = LockService.getDocumentLock();
      var had = lock.tryLock(10);
      try { lock.waitLock(10); return [had, 'taken'] } catch (e) { return [had, 'thrown'] }
    }`,
    do: async (session) => {
      const release = session.holdLock();
      const told = await session.call('go');
      release();
      return told;
    },
    holds: [false, 'thrown'],
  },
  {
    name: 'a lock ends with its run',
    area: 'lock',
    source: 'https://developers.google.com/apps-script/reference/lock/lock#releaselock',
    script: 'function go() { return LockService.getDocumentLock().tryLock(10) }',
    do: async (session) => [await session.call('go'), await session.call('go')],
    holds: [true, true],
  },
];
