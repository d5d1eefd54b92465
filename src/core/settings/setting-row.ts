import { SETTINGS } from './definitions.ts';
import type { Settings } from './settings.ts';

/** A row of the tab Settings. */
export interface SettingRow {
  readonly setting: string;
  readonly value: string;
  readonly help: string;
}

/** A setting whose value cannot be read, and what to type instead. */
export interface UnreadableSetting {
  readonly setting: string;
  readonly found: string;
  readonly expects: string;
}

// The keys of SETTINGS are exactly those of Settings, by its type; Object.keys forgets them.
const KEYS = Object.keys(SETTINGS) as (keyof Settings)[];

/**
 * The settings that rows say. A setting without a row has its start value, and so has one that
 * cannot be read; that one is reported. Rows of no setting are left alone.
 */
export function settingsFrom(rows: readonly SettingRow[]): {
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableSetting[];
} {
  const typed = new Map(rows.map((row) => [row.setting.trim().toLowerCase(), row.value.trim()]));
  const unreadable: UnreadableSetting[] = [];
  const entries = KEYS.map((key) => {
    const { name, start, expects, read } = SETTINGS[key];
    const found = typed.get(name.toLowerCase());
    const value = found === undefined ? start : read(found);
    if (value === undefined) unreadable.push({ setting: name, found: found ?? '', expects });
    return [key, value ?? start];
  });
  // One entry per key of Settings, each read by that key's own definition.
  return { settings: Object.fromEntries(entries) as Settings, unreadable };
}

/** A row for every setting, in the order of the tab. */
export function rowsOf(settings: Settings): SettingRow[] {
  return KEYS.map((key) => rowOf(key, settings));
}

function rowOf<K extends keyof Settings>(key: K, settings: Settings): SettingRow {
  const { name, help, write } = SETTINGS[key];
  return { setting: name, value: write(settings[key]), help };
}
