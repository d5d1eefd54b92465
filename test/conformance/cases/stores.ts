import { type ConformanceCase, refusalOf } from '../case.ts';
import { GUIDES, REFERENCE, REPORTED } from '../sources.ts';

const PROPERTIES = `${REFERENCE}/properties/properties`;
const CACHE = `${REFERENCE}/cache/cache`;
const QUOTAS = `${GUIDES}/services/quotas`;

export const STORE_CASES: readonly ConformanceCase[] = [
  {
    name: 'properties are texts, whatever they were set to',
    area: 'properties',
    source: `${PROPERTIES}#setpropertykey,-value`,
    do: ({ PropertiesService }) => {
      const store = PropertiesService.getUserProperties();
      const kept = store.setProperty('case', String(5)).getProperty('case');
      store.deleteProperty('case');
      return kept;
    },
    holds: '5',
  },
  {
    name: 'setProperties adds to what stands, or replaces it all',
    area: 'properties',
    source: `${PROPERTIES}#setpropertiesproperties,-deleteallothers`,
    do: ({ PropertiesService }) => {
      const store = PropertiesService.getScriptProperties().deleteAllProperties();
      store.setProperties({ a: '1', b: '2' });
      store.setProperties({ c: '3' });
      const added = store.getKeys().sort();
      store.setProperties({ d: '4' }, true);
      const replaced = store.getProperties();
      store.deleteAllProperties();
      return [added, replaced];
    },
    holds: [['a', 'b', 'c'], { d: '4' }],
  },
  {
    name: 'the three stores know nothing of one another',
    area: 'properties',
    source: `${GUIDES}/properties#comparison_of_property_stores`,
    do: ({ PropertiesService }) => {
      const script = PropertiesService.getScriptProperties().setProperty('case', 'script');
      const user = PropertiesService.getUserProperties().setProperty('case', 'user');
      const file = PropertiesService.getDocumentProperties();
      const told = [script.getProperty('case'), user.getProperty('case'), file.getProperty('case')];
      script.deleteProperty('case');
      user.deleteProperty('case');
      return told;
    },
    holds: ['script', 'user', null],
  },
  {
    name: 'a property of more than 9 KB is refused',
    area: 'properties',
    source: QUOTAS,
    do: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties();
      return refusalOf(() => store.setProperty('case', 'x'.repeat(9 * 1024 + 1))) !== '';
    },
    holds: true,
  },
  {
    name: 'a cache gives what was put, and null for what was not',
    area: 'cache',
    source: `${CACHE}#getkey`,
    do: ({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      cache.put('case', 'kept');
      const told = [cache.get('case'), cache.get('no such key')];
      cache.remove('case');
      return [...told, cache.get('case')];
    },
    holds: ['kept', null, null],
  },
  {
    name: 'getAll gives the keys that are there',
    area: 'cache',
    source: `${CACHE}#getallkeys`,
    do: ({ CacheService }) => {
      const cache = CacheService.getUserCache();
      cache.putAll({ a: '1', b: '2' });
      const found = cache.getAll(['a', 'b', 'c']);
      cache.removeAll(['a', 'b']);
      return found;
    },
    holds: { a: '1', b: '2' },
  },
  {
    name: 'a value of more than 100 KB is refused by the cache',
    area: 'cache',
    source: REPORTED.cacheValue,
    do: ({ CacheService }) =>
      refusalOf(() => CacheService.getScriptCache().put('case', 'x'.repeat(102_401))),
    holds: 'Argument too large: value',
  },
  {
    name: 'a key of more than 250 characters is refused by the cache',
    area: 'cache',
    source: REPORTED.cacheKey,
    do: ({ CacheService }) => {
      const cache = CacheService.getScriptCache();
      return [
        refusalOf(() => cache.put('k'.repeat(251), 'x')),
        refusalOf(() => cache.get('k'.repeat(251))),
      ];
    },
    holds: ['Argument too large: key', 'Argument too large: key'],
  },
  {
    name: 'a lock that was released can be had again',
    area: 'lock',
    source: `${REFERENCE}/lock/lock#releaselock`,
    do: ({ LockService }) => {
      const lock = LockService.getScriptLock();
      lock.waitLock(1000);
      lock.releaseLock();
      const again = lock.tryLock(1000);
      lock.releaseLock();
      return again;
    },
    holds: true,
  },
  {
    name: 'a page keeps its content, title and size',
    area: 'ui',
    source: `${REFERENCE}/html/html-output`,
    do: ({ HtmlService }) => {
      const page = HtmlService.createHtmlOutput('<p>a</p>').append('<p>b</p>').setTitle('Plan');
      page.setWidth(300).setHeight(200);
      return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
    },
    holds: ['<p>a</p><p>b</p>', 'Plan', 300, 200],
  },
  {
    name: 'the key of a person is the same each time',
    area: 'session',
    source: `${REFERENCE}/base/session#gettemporaryactiveuserkey`,
    do: ({ Session }) => {
      const first = Session.getTemporaryActiveUserKey();
      return first !== '' && first === Session.getTemporaryActiveUserKey();
    },
    holds: true,
  },
  {
    name: 'getScriptTimeZone is a zone by its name',
    area: 'session',
    source: `${REFERENCE}/base/session#getscripttimezone`,
    do: ({ Session, Utilities }) =>
      Utilities.formatDate(new Date(0), Session.getScriptTimeZone(), 'yyyy').length,
    holds: 4,
  },
  {
    name: 'getActiveUserLocale is a code of two letters',
    area: 'session',
    source: `${REFERENCE}/base/session#getactiveuserlocale`,
    do: ({ Session }) => /^[a-z]{2}$/.test(Session.getActiveUserLocale()),
    holds: true,
  },
  {
    name: 'base64 goes there and back, its bytes signed',
    area: 'utilities',
    source: `${REFERENCE}/utilities/utilities#base64decodeencoded`,
    do: ({ Utilities }) => [Utilities.base64Encode('Zoë'), Utilities.base64Decode('Zm/Dqw==')],
    holds: ['Wm/Dqw==', [102, 111, -61, -85]],
  },
  {
    name: 'getUuid gives an identifier of 36 characters, another each time',
    area: 'utilities',
    source: `${REFERENCE}/utilities/utilities#getuuid`,
    do: ({ Utilities }) => {
      const first = Utilities.getUuid();
      return [first.length, first === Utilities.getUuid()];
    },
    holds: [36, false],
  },
  {
    name: 'formatString fills its places in order',
    area: 'utilities',
    source: `${REFERENCE}/utilities/utilities#formatstringtemplate,-args`,
    do: ({ Utilities }) => Utilities.formatString('%s of %d', 'three', 4),
    holds: 'three of 4',
  },
];
