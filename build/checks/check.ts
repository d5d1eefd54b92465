/** The files of `dist/`, by name. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** Says in sentences what is wrong with the built files; none when all is well. */
export type Check = (files: BuiltFiles) => Promise<string[]> | string[];
