import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** A label of the same section. */
  label: t.string(),

  /** JavaScript that decides whether to jump; without `${}` round it. Without it, always. */
  when: t.optional(t.string()),

  /** How often this jump may be made, 1 to 100; then the next step follows. Default 100. */
  max: t.optional(t.expressionOr(t.integer({ minimum: 1, maximum: 100 }))),
});

/** What `goto` takes. */
export interface GotoParams extends t.Static<typeof schema> {}

/** What `goto` takes beside the label. */
export interface GotoOptions extends Omit<GotoParams, 'label'> {}

/** The builder method of `goto`. */
export interface GotoStep {
  /**
   * Goes on at a label of the same section.
   *
   * @param to The label, or the parameters as on the wire.
   * @see SWML reference, `goto`
   */
  goto(to: string | GotoParams, options?: GotoOptions): this;
}

/** Description of `goto`. */
export const goto = method<GotoStep, { goto: GotoParams }>('goto', schema, (to, options) =>
  typeof to === 'string' ? { label: to, ...options } : to,
);
