/**
 * The source of a function that makes a realm's `Date` tell the host's clock and the script's zone:
 * Apps Script runs in the zone of the manifest, wherever the machine stands.
 *
 * It stands on the realm's own Date, so that every date is one, whoever made it. A wall time is
 * held in a date as if it were UTC.
 */
export const ZONED_DATE = `(now, zone, wallOf, instantOf) => {
  const RealDate = Date;
  const prototype = RealDate.prototype;
  const { getTime, setTime, toUTCString } = prototype;
  // A realm is young and slow: where the wall is that of UTC, the language's own members do.
  const isUtc = /^(Etc\\/)?(UTC|GMT)$/.test(zone);
  const known = (count, convert) =>
    isUtc || Number.isNaN(count) ? count : convert(count, zone);
  const wall = (date) => new RealDate(known(getTime.call(date), wallOf));
  // Most dates are asked for several fields in a row.
  const shown = new RealDate(NaN);
  let shownAt = NaN;
  const look = (date) => {
    const time = getTime.call(date);
    if (time !== shownAt) setTime.call(shown, known((shownAt = time), wallOf));
    return shown;
  };
  const isDate = (value) => Object.prototype.toString.call(value) === '[object Date]';

  const place = (name, value) =>
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  const define = (name, work) =>
    place(name, { [name](...args) { return work(this, ...args) } }[name]);
  const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  for (const field of fields) {
    const { ['getUTC' + field]: get, ['setUTC' + field]: set } = prototype;
    if (isUtc) {
      place('get' + field, get);
      if (set !== undefined) place('set' + field, set);
      continue;
    }
    const name = 'get' + field;
    place(name, { [name]() { return get.call(look(this)) } }[name]);
    if (set === undefined) continue;
    define('set' + field, (date, ...args) => {
      const isLost = field === 'FullYear' && Number.isNaN(getTime.call(date));
      const changed = set.apply(isLost ? new RealDate(0) : wall(date), args);
      return setTime.call(date, known(changed, instantOf));
    });
  }
  define('getYear', (date) => date.getFullYear() - 1900);
  define('getTimezoneOffset', (date) => (getTime.call(date) - getTime.call(wall(date))) / 60000);

  const dayText = (date) => {
    const [weekday, day, month, year] = toUTCString.call(wall(date)).split(' ');
    return [weekday.replace(',', ''), month, day, year].join(' ');
  };
  const names = {};
  const nameOf = (date) => {
    const long = toLocale.TimeString.call(date, 'en-US', { timeZone: zone, timeZoneName: 'long' });
    return long.replace(/^.*?[AP]M /, '');
  };
  const timeText = (date) => {
    const minutes = -date.getTimezoneOffset();
    const hours = Math.floor(Math.abs(minutes) / 60);
    const offset = String(hours * 100 + (Math.abs(minutes) % 60)).padStart(4, '0');
    const name = names[minutes] || (names[minutes] = nameOf(date));
    const time = toUTCString.call(wall(date)).split(' ')[4];
    return time + ' GMT' + (minutes < 0 ? '-' : '+') + offset + ' (' + name + ')';
  };
  const valid = (work) => (date) => (Number.isNaN(getTime.call(date)) ? 'Invalid Date' : work(date));
  const toLocale = {};
  for (const kind of ['String', 'DateString', 'TimeString']) {
    toLocale[kind] = prototype['toLocale' + kind];
    define('toLocale' + kind, (date, locales, options) => {
      const own = options && options.timeZone !== undefined ? {} : { timeZone: zone };
      return toLocale[kind].call(date, locales, Object.assign({}, options, own));
    });
  }
  define('toDateString', valid(dayText));
  define('toTimeString', valid(timeText));
  define('toString', valid((date) => dayText(date) + ' ' + timeText(date)));

  const parse = (given) => {
    const text = String(given);
    const isIso = /^[+-]?\\d{4,6}(-\\d\\d){0,2}(T|$)/.test(text);
    const hasOffset = isIso
      ? !/T/.test(text) || /(Z|[+-]\\d\\d:\\d\\d)$/.test(text)
      : /GMT|UTC|\\bZ|\\b[ECMP][SD]T\\b|\\d:\\d\\d.*[+-]\\d/i.test(text);
    if (hasOffset) return RealDate.parse(text);
    return known(RealDate.parse(text + (isIso ? 'Z' : ' UTC')), instantOf);
  };
  const timeOf = (value) => {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return parse(value);
    return isDate(value) ? getTime.call(value) : getTime.call(new RealDate(value));
  };
  function ZonedDate(first) {
    if (!new.target) return new RealDate(now()).toString();
    const count = arguments.length;
    const time =
      count === 0 ? now()
      : count === 1 ? timeOf(first)
      : known(RealDate.UTC.apply(RealDate, arguments), instantOf);
    if (new.target === ZonedDate) return new RealDate(time);
    return Reflect.construct(RealDate, [time], new.target);
  }
  ZonedDate.prototype = prototype;
  Object.setPrototypeOf(ZonedDate, RealDate);
  ZonedDate.now = now;
  ZonedDate.parse = parse;
  Object.defineProperty(ZonedDate, 'length', { value: 7 });
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  prototype.constructor = ZonedDate;
  globalThis.Date = ZonedDate;
}`;
