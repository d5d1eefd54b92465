/**
 * What the sidebar may ask of the add-on: one entry for each action, with the schema of what it
 * takes and what it answers. Both ends check with the same schemas; only JSON crosses. An action's
 * schemas are made when it is called: each call of the add-on begins with nothing.
 */
import type * as z from 'zod/mini';
import { AGENCY } from './agency.ts';
import { BUILDING } from './building.ts';
import { CHECKING } from './checking.ts';
import { IMPORTING } from './importing.ts';
import { REVIEWING } from './reviewing.ts';
import { STARTING } from './starting.ts';
import { WORKING } from './working.ts';

export const CONTRACT = {
  ...STARTING,
  ...BUILDING,
  ...CHECKING,
  ...WORKING,
  ...IMPORTING,
  ...REVIEWING,
  ...AGENCY,
} as const;

export type Contract = typeof CONTRACT;
export type ActionName = keyof Contract;
export type Input<A extends ActionName> = z.infer<ReturnType<Contract[A]>['input']>;
export type Output<A extends ActionName> = z.infer<ReturnType<Contract[A]>['output']>;

/** The add-on as the sidebar and the session see it. */
export type Api = { readonly [A in ActionName]: (input: Input<A>) => Promise<Output<A>> };
