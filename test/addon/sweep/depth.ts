/**
 * Whether every point of a sweep is tried (`SWEEP=all`). By itself a sweep takes a part of them
 * where trying all would take longer than anybody waits.
 */
export const TRIES_ALL = process.env.SWEEP === 'all';

/** In milliseconds: an action of many changes takes its time on a busy machine. */
export const PATIENCE = TRIES_ALL ? 7_200_000 : 600_000;
