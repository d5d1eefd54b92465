const KEY = 'rowForward.filling';

/** Whether filling the workbook with a sample began and did not come to its end. */
export function isFilling(): boolean {
  return PropertiesService.getDocumentProperties().getProperty(KEY) !== null;
}

export function noteFilling(): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, 'begun');
}

export function noteFilled(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
