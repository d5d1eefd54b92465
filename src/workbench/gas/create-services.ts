import type { ScriptObject } from '../realm/script-object.ts';
import { readAddress } from './a1.ts';
import { EmbeddedChartBuilder } from './charts/chart-builder.ts';
import { EmbeddedChart } from './charts/embedded-chart.ts';
import type { Context } from './context.ts';
import { EXCEPTIONS, fail } from './exceptions.ts';
import { Filter } from './filter/filter.ts';
import { CacheService } from './globals/cache.ts';
import { ChartsService } from './globals/charts-service.ts';
import { HtmlService } from './globals/html-service.ts';
import { LockService } from './globals/lock.ts';
import { Logger, ScriptConsole } from './globals/log.ts';
import { PropertiesService } from './globals/properties.ts';
import { ScriptApp } from './globals/script-app.ts';
import { SessionService } from './globals/session-service.ts';
import { SpreadsheetApp } from './globals/spreadsheet-app.ts';
import { Utilities } from './globals/utilities.ts';
import type { Handles, SheetHandle } from './handles.ts';
import { DeveloperMetadata } from './metadata/metadata.ts';
import { DeveloperMetadataFinder } from './metadata/metadata-finder.ts';
import { Protection } from './protection/protection.ts';
import { Range } from './range/range.ts';
import { Group } from './sheet/group.ts';
import { Sheet } from './sheet/sheet.ts';
import { sameName } from './sheet/sheet-cells.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet.ts';

/** The factory of one execution. */
export function createHandles(context: Context): Handles {
  const { engine } = context.workbook;
  const sheets = new Map<string, SheetHandle>();
  let spreadsheet: Spreadsheet | null = null;
  const handles: Handles = {
    context,
    spreadsheet: () => {
      spreadsheet ??= new Spreadsheet(handles);
      return spreadsheet;
    },
    sheet: (id) => {
      const known = sheets.get(id);
      if (known !== undefined) return known;
      const made = new Sheet(handles, id);
      sheets.set(id, made);
      return made;
    },
    range: (sheet, zone, whole) => {
      if (!engine.tabs.ids().includes(sheet)) fail('The sheet does not exist any more.');
      const { rows, columns } = engine.tabs.size(sheet);
      if (zone.top < 0 || zone.left < 0) fail(EXCEPTIONS.outside);
      if (zone.bottom >= rows || zone.right >= columns) fail(EXCEPTIONS.outside);
      return new Range(handles, { sheet, zone, ...(whole && { whole }) });
    },
    rangeByAddress: (text, fallback) => {
      const address = readAddress(text);
      if (address === null) return fail(EXCEPTIONS.notFound);
      const sheet =
        address.tab === null
          ? fallback
          : engine.tabs.ids().find((id) => sameName(engine.tabs.name(id), address.tab ?? ''));
      const zone = sheet === undefined ? null : address.zoneIn(engine.tabs.size(sheet));
      if (sheet === undefined || zone === null) return fail(EXCEPTIONS.notFound);
      const { rows, columns } = engine.tabs.size(sheet);
      if (zone.top < 0 || zone.bottom >= rows || zone.right >= columns) {
        return fail(EXCEPTIONS.notFound);
      }
      return handles.range(sheet, zone, address.whole);
    },
    protection: (item) => new Protection(handles, item.id),
    metadata: (item) => new DeveloperMetadata(handles, item.id),
    metadataFinder: (scope) => new DeveloperMetadataFinder(handles, scope),
    group: (sheet, dimension, group, depth) => new Group(handles, sheet, dimension, group, depth),
    filter: (sheet) => (engine.filters.zone(sheet) === null ? null : new Filter(handles, sheet)),
    chart: (sheet, { id, ...chart }) => new EmbeddedChart(handles, { sheet, chart, id }),
    chartBuilder: (sheet, chart, id) => new EmbeddedChartBuilder(handles, { sheet, chart, id }),
  };
  return handles;
}

/** The services that a script finds under their global names. */
export function createServices(context: Context): Record<string, ScriptObject> {
  return {
    SpreadsheetApp: new SpreadsheetApp(createHandles(context)),
    CacheService: new CacheService(context),
    Charts: new ChartsService(),
    HtmlService: new HtmlService(context.pages),
    LockService: new LockService(context),
    Logger: new Logger(context.onLog),
    PropertiesService: new PropertiesService(context),
    ScriptApp: new ScriptApp(),
    Session: new SessionService(context),
    Utilities: new Utilities(context),
    console: new ScriptConsole(context.onLog),
  };
}
