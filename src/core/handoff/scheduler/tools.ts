import { buffer } from './buffer.ts';
import { highlevel } from './highlevel.ts';
import { hootsuite } from './hootsuite.ts';
import { metricool } from './metricool.ts';
import { ownHeader } from './own-header.ts';
import { postfast } from './postfast.ts';
import { publer } from './publer.ts';
import { sprout } from './sprout.ts';
import type { Tool } from './tool.ts';

/** The tools that a file can be made for. */
export const TOOLS = {
  buffer,
  publer,
  metricool,
  sprout,
  highlevel,
  hootsuite,
  postfast,
  own: ownHeader,
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolKey = keyof typeof TOOLS;
