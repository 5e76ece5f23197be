import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PlayEventDto, StatusEvents, StatusEventType } from '../../lib/index.js';
import { STATUS_EVENTS } from '../../lib/status/status-events.js';
import { compile } from '../docs/compile.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(ROOT, 'test/status/handlers.fixture.ts');

const HEAD = `import { applyDecorators, Body, Controller, Headers, Req, UseGuards } from '@nestjs/common';
import * as sw from '../../lib/index.js';
const { OnStatusCallback, StatusEvent, SignatureGuard } = sw;
@Controller() export class EventsController {
`;

/** Compiles a method each, all in one controller, and returns those that the compiler objects to. */
function refused(methods: readonly string[]): string[] {
  const text = `${HEAD}${methods.join('\n')}\n}\n`;
  const offset = HEAD.split('\n').length;
  const lines = compile(new Map([[FIXTURE, text]]), ROOT).map((problem) =>
    Number(/\.ts:(\d+) /.exec(problem)?.[1]),
  );
  return [...new Set(lines)].map((line) => methods[line - offset] ?? `line ${line}`);
}

const DTO_NAMES = Object.entries(STATUS_EVENTS).map(
  ([type, { name }]) => [type as StatusEventType, name] as const,
);

describe('a status handler', () => {
  const right = [
    "static readonly composed = applyDecorators(OnStatusCallback('calling.call.play'), UseGuards(SignatureGuard));",
    "static readonly any: MethodDecorator = OnStatusCallback('calling.call.play');",
    "@OnStatusCallback('calling.call.play') a1() {}",
    "@OnStatusCallback('calling.call.play') async a2(@StatusEvent() event: sw.PlayEventDto) { return event; }",
    "@OnStatusCallback('calling.call.play') a3(@StatusEvent() event: unknown) { return event; }",
    "@OnStatusCallback('calling.call.play') a4(@StatusEvent() event: any) { return event; }",
    "@OnStatusCallback('calling.call.play') a5(@StatusEvent() event: object) { return event; }",
    "@OnStatusCallback('calling.call.play') a6(@StatusEvent() event: sw.ChannelEventDto) { return event; }",
    "@OnStatusCallback('calling.call.play') a7(@StatusEvent() event: { params: { state: string } }) { return event; }",
    "@OnStatusCallback('calling.call.play') a8(@Headers() headers: Record<string, string>, @StatusEvent() event: sw.PlayEventDto) { return [headers, event]; }",
    "@OnStatusCallback('calling.call.play') a9(@Req() request: object, @Body() event?: sw.PlayEventDto) { return [request, event]; }",
    "@UseGuards(SignatureGuard) @OnStatusCallback('calling.call.play', 'x', { auth: 'signature' }) a10(@StatusEvent() event: sw.PlayEventDto) { return event; }",
    "@OnStatusCallback(['calling.call.play', 'calling.call.tap']) a11(@StatusEvent() event: sw.PlayEventDto | sw.TapEventDto) { return event; }",
    "@OnStatusCallback(['calling.call.play', 'calling.call.tap']) a12(@StatusEvent() event: sw.PlayEventDto | sw.TapEventDto | sw.PayEventDto) { return event; }",
    "@OnStatusCallback('calling.call.play') a13(@StatusEvent() event: sw.StatusEvents['calling.call.play'], ...rest: unknown[]) { return [event, rest]; }",
  ];
  const wrong = [
    "@OnStatusCallback('calling.call.play') b1(@StatusEvent() event: sw.RecordEventDto) { return event; }",
    "@OnStatusCallback('calling.call.play') b2(@StatusEvent() event?: sw.RecordEventDto) { return event; }",
    "@OnStatusCallback('calling.call.play') b3(@Headers() headers: object, @StatusEvent() event: sw.RecordEventDto) { return [headers, event]; }",
    "@OnStatusCallback('calling.call.play') b4(@StatusEvent() event: sw.RecordEventDto | sw.TapEventDto) { return event; }",
    "@OnStatusCallback(['calling.call.play', 'calling.call.tap']) b5(@StatusEvent() event: sw.PlayEventDto) { return event; }",
    "@OnStatusCallback('calling.transcript.completed') b6(@StatusEvent() event: sw.TranscriptFailedEventDto) { return event; }",
    "@OnStatusCallback('calling.call.plai') b7() {}",
    '@OnStatusCallback() b8() {}',
    "@OnStatusCallback('calling.call.play', 'x', { auth: 'nobody' }) b9() {}",
    "@OnStatusCallback('calling.call.play') async b10(@StatusEvent() event: sw.RecordEventDto) { return event; }",
  ];

  /** A handler of each event that takes the DTO of each event. */
  const pairs = DTO_NAMES.flatMap(([type, own]) =>
    DTO_NAMES.map(([, taken]) => ({
      isOwn: taken === own,
      method: `@OnStatusCallback('${type}') ${own}_${taken}(@StatusEvent() event: sw.${taken}) { return event; }`,
    })),
  );

  it('takes the DTO of its event, or none, and no other', () => {
    const foreign = pairs.filter(({ isOwn }) => !isOwn).map(({ method }) => method);
    expect(foreign).toHaveLength(DTO_NAMES.length * (DTO_NAMES.length - 1));
    const all = [...right, ...wrong, ...pairs.map(({ method }) => method)];
    expect(refused(all)).toEqual([...wrong, ...foreign]);
  }, 120_000);
});

describe('StatusEvents', () => {
  it('is the DTO of each event', () => {
    expectTypeOf<StatusEvents['calling.call.play']>().toEqualTypeOf<PlayEventDto>();
    expectTypeOf<keyof StatusEvents>().toEqualTypeOf<StatusEventType>();
  });
});
