import type { RuleCases } from './rule-case.ts';

const nine = { time: '09:00' };

export const cases: RuleCases = {
  code: 'clash',
  fires: [
    {
      name: 'half an hour apart: it stands on the later one',
      rows: [{ time: '09:30' }, nine],
      column: 'time',
      says: '60 minutes',
    },
    {
      name: 'with a post that has no Row ID yet',
      rows: [{ ...nine, rowId: '' }, { time: '09:30' }],
      on: [3],
      column: 'time',
      says: 'another post of the channel',
    },
    { name: 'at the same time', rows: [nine, nine], on: [3], column: 'time' },
    {
      name: 'around midnight',
      rows: [
        { date: '2026-11-04', time: '00:10' },
        { date: '2026-11-03', time: '23:50' },
      ],
      column: 'date',
    },
    {
      name: 'three in a row: each but the first',
      rows: [nine, { time: '09:20' }, { time: '09:40' }],
      on: [3, 4],
      column: 'time',
    },
    {
      name: 'with what is scheduled already',
      rows: [{ ...nine, status: 'Scheduled' }, { time: '09:30' }],
      on: [3],
      column: 'time',
    },
    {
      name: 'with a later one that is out: it stands on the one that can move',
      rows: [nine, { time: '09:30', status: 'Published' }],
      column: 'time',
    },
    {
      name: 'by the minutes of Settings',
      rows: [nine, { time: '11:00' }],
      settings: { minutesBetweenPosts: 180 },
      on: [3],
      column: 'time',
    },
    {
      name: 'a channel in another letter case',
      rows: [nine, { ...nine, channel: ' facebook' }],
      on: [3],
      column: 'time',
    },
    {
      name: 'days apart, without times, where the gap is days',
      rows: [{}, { date: '2026-11-04' }],
      settings: { minutesBetweenPosts: 2880 },
      on: [3],
      column: 'date',
      says: '2 days',
    },
    {
      name: 'a row with a time behind one without',
      rows: [nine, { ...nine, time: '' }, { time: '09:30' }],
      on: [4],
      column: 'time',
    },
  ],
  passes: [
    { name: 'an hour apart', rows: [nine, { time: '10:00' }] },
    { name: 'on other channels', rows: [nine, { ...nine, channel: 'Instagram' }] },
    { name: 'on one day without times', rows: [{}, {}] },
    { name: 'one of them without a time', rows: [nine, {}] },
    {
      name: 'a day apart where the gap is a day',
      rows: [{}, { date: '2026-11-04' }],
      settings: { minutesBetweenPosts: 1440 },
    },
    { name: 'what was missed takes no place', rows: [nine, { ...nine, status: 'Missed' }] },
    { name: 'what is skipped takes no place', rows: [{ ...nine, status: 'Skipped' }, nine] },
    {
      name: 'what is out cannot be moved',
      rows: [
        { ...nine, status: 'Published' },
        { ...nine, status: 'Published' },
      ],
    },
    {
      name: 'ads run side by side',
      rows: [
        { ...nine, kind: 'Ad' },
        { ...nine, kind: 'Ad' },
      ],
    },
    { name: 'a task', rows: [nine, { ...nine, kind: 'Task' }] },
    {
      name: 'no channel yet',
      rows: [
        { ...nine, channel: '' },
        { ...nine, channel: '' },
      ],
    },
    { name: 'no date', rows: [nine, { ...nine, date: null }] },
    {
      name: 'any distance where Settings say 0',
      rows: [nine, nine],
      settings: { minutesBetweenPosts: 0 },
    },
  ],
};
