import * as t from '../schema/index.js';

/** The two forms of a case of `cond`, for the given kind of nested steps. */
export const condCases = <Branch>(branch: ReturnType<typeof t.steps<Branch>>) => ({
  when: t.object({
    /** JavaScript that decides, such as `vars.count > 3`; without `${}` round it. */
    when: t.string(),

    /** The steps that run if `when` is true. */
    // oxlint-disable-next-line unicorn/no-thenable -- SWML's own word; nobody awaits a description.
    then: branch,

    /** The steps that run if no case applies. */
    else: t.optional(branch),
  }),
  otherwise: t.object({
    /** The steps that run if no case applies. */
    else: branch,
  }),
});

type CondCases<Branch> = ReturnType<typeof condCases<Branch>>;

/** A case of `cond` with a condition. */
export type WhenCase<Branch> = t.Static<CondCases<Branch>['when']>;

/** The case of `cond` that runs if no other does. */
export type ElseCase<Branch> = t.Static<CondCases<Branch>['otherwise']> &
  t.Without<'when' | 'then', WhenCase<Branch>>;
