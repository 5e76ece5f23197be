import { measureCalls } from '../simulator/measure-calls.js';
import type { Part } from './part.js';

/** What simulated calls cost. */
export const simulator: Part = {
  title: 'CPU time of simulated calls',
  run: measureCalls,
};
