import type { FlowStep } from './flow-step.js';

/** A message carries at most this many files. (Messaging SWML reference, `reply`.) */
const MAX_MEDIA = 8;

/** `reply`: not more media than a message can carry. */
export function checkReply({ params, place, document }: FlowStep): void {
  const { media } = params as { readonly media?: unknown };
  if (!Array.isArray(media) || media.length <= MAX_MEDIA) return;
  const message = `has ${media.length} entries, and a message carries at most ${MAX_MEDIA}; send the others with a second reply`;
  document.report.add('too-many-media', place, message, '.media');
}
