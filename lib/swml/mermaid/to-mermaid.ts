import type { FlowFlavour } from '../flow/flow-step.js';
import { Chart } from './chart.js';
import { SectionsDrawing, type Sections } from './sections-drawing.js';

/**
 * Draws a document as a Mermaid flow chart: a box for each section, an arrow for what comes next (`-->`), for what
 * comes back (`execute`, functions of an agent: `-.->`) and for what does not (`transfer`: `==>`).
 *
 * A document with more than 500 arrows makes several charts with an empty line between them.
 */
export function toMermaid(document: { readonly sections: Sections }, flavour: FlowFlavour): string {
  const chart = new Chart();
  new SectionsDrawing(chart, document.sections, flavour).draw();
  return chart.toString();
}
