import * as t from '../../schema/index.js';

/** A section inside another one, found late because the shape contains itself. */
const subsection = t.recursive<PomSection>(pomSectionSchema);

const schema = t.object(
  {
    /** Heading of the section. */
    title: t.optional(t.string({ minLength: 1 })),

    /** Sections one level below this one. */
    subsections: t.optional(t.list(subsection, { minItems: 1 })),

    /** Whether the section gets a number before its heading. */
    numbered: t.optional(t.expressionOr(t.boolean())),

    /** Whether `bullets` are numbered instead of dotted. */
    numberedBullets: t.optional(t.expressionOr(t.boolean())),

    /** The section's running text. Needed where there are no `bullets`. */
    body: t.optional(t.string()),

    /** Points below the text. Needed where there is no `body`. */
    bullets: t.optional(t.list(t.string(), { minItems: 1 })),
  },
  // A union of two shapes would do the work for each subsection twice.
  { needsOneOf: ['body', 'bullets'] },
);

function pomSectionSchema(): t.TSchema {
  return schema;
}

/** A section of a structured prompt with running text. */
export interface PomBodySection extends t.Static<typeof schema> {
  /** The section's running text. */
  body: string;
}

/** A section of a structured prompt with points. */
export interface PomBulletsSection extends t.Static<typeof schema> {
  /** The section's points. */
  bullets: readonly string[];
}

/** A section of a structured prompt (POM, prompt object model): text, points or both. */
export type PomSection = PomBodySection | PomBulletsSection;

/** A section of a structured prompt. */
export const pomSection = t.named<PomSection>(schema);

/** The sections of a structured prompt; at least one. */
export const pomSections = t.list(pomSection, { minItems: 1 });
