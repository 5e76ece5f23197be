import { spoken } from './spoken.js';
import { inert, type TextValue } from './text.js';

/**
 * A `say:` sound whose interpolated values SignalWire speaks literally, as `text` does. Line breaks
 * become spaces: they would make the sound invalid.
 *
 * @example
 * document.play(say`Hello ${call.from}`);
 * @throws TypeError if a value stands inside an expression of the author; use `expr` there.
 */
export function say(literals: TemplateStringsArray, ...values: TextValue[]): string {
  return `say:${inert(literals, values, spoken)}`;
}
