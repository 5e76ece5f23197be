import * as t from '../../../schema/index.js';

const schema = t.object({
  /** How even the voice is, 0 to 1; less sounds livelier. ElevenLabs only. Default 0.5. */
  stability: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1 }))),

  /** How close it stays to the voice it copies, 0 to 1. ElevenLabs only. Default 0.75. */
  similarity: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 1 }))),

  /** Speed, 0.5 to 1.5. Inworld only. Default 1. */
  speakingRate: t.optional(t.expressionOr(t.number({ minimum: 0.5, maximum: 1.5 }))),

  /** How varied the delivery is, 0 to 2. Inworld only. Default 1. */
  temperature: t.optional(t.expressionOr(t.number({ minimum: 0, maximum: 2 }))),

  /** Speed, 0.5 to 2. MiniMax only. Default 1. */
  speed: t.optional(t.expressionOr(t.number({ minimum: 0.5, maximum: 2 }))),

  /** Loudness, 0.1 to 1. MiniMax only. Default 1. */
  vol: t.optional(t.expressionOr(t.number({ minimum: 0.1, maximum: 1 }))),

  /** Semitones to go up or down, -12 to 12. MiniMax only. Default 0. */
  pitch: t.optional(t.expressionOr(t.integer({ minimum: -12, maximum: 12 }))),

  /** Mood of the voice throughout. MiniMax only. */
  emotion: t.optional(
    t.oneOf('happy', 'sad', 'angry', 'fearful', 'disgusted', 'surprised', 'neutral'),
  ),
});

/** Settings of a voice. Each is for one speech engine alone. */
export interface AiVoiceParams extends t.Static<typeof schema> {}

/** Settings of a voice. */
export const voiceParams = t.named<AiVoiceParams>(schema);
