import { type ConformanceCase, refusalOf } from '../case.ts';
import { GUIDES, REFERENCE } from '../sources.ts';

export const SERVICE_CASES: readonly ConformanceCase[] = [
  {
    name: 'a lock that is held is had',
    area: 'lock',
    source: `${REFERENCE}/lock/lock`,
    do: ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      const taken = lock?.tryLock(1000);
      const had = lock?.hasLock();
      lock?.releaseLock();
      return [taken, had, lock?.hasLock()];
    },
    holds: [true, true, false],
  },
  {
    name: 'a property that was never set is null',
    area: 'properties',
    source: `${GUIDES}/properties`,
    do: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties();
      const before = store.getProperty('conformance');
      store.setProperty('conformance', 'kept');
      const after = store.getProperty('conformance');
      store.deleteProperty('conformance');
      return [before, after, store.getProperty('conformance')];
    },
    holds: [null, 'kept', null],
  },
  {
    name: 'the address of the user is blank without a scope for it',
    area: 'session',
    source: `${REFERENCE}/base/session#getactiveuser`,
    do: ({ Session }) => Session.getActiveUser().getEmail(),
    holds: '',
  },
  {
    name: 'a digest is 32 signed bytes',
    area: 'utilities',
    source: `${REFERENCE}/utilities/utilities#computedigestalgorithm,-value`,
    do: ({ Utilities }) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4),
    holds: [-70, 120, 22, -65],
  },
  {
    name: 'a value of more than 50,000 characters is refused',
    area: 'values',
    source: 'https://support.google.com/drive/answer/37603',
    do: ({ sheet }) => refusalOf(() => sheet.getRange('A1').setValue('x'.repeat(50_001))) !== '',
    holds: true,
  },
];
