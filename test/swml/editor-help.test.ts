import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import * as callingMethods from '../../lib/swml/calling/index.js';
import * as confirmMethods from '../../lib/swml/calling/confirm.js';
import * as messagingMethods from '../../lib/swml/messaging/index.js';
import { consumerService } from './editor/language-service.js';
import { helpFor } from './editor/undocumented.js';

const SOURCE = `
import type { CallingDocument, CallingSteps, ConfirmSteps, MessagingDocument } from './index.js';
declare const calling: CallingDocument;
declare const steps: CallingSteps;
declare const confirm: ConfirmSteps;
declare const messaging: MessagingDocument;
calling./*calling*/;
steps./*steps*/;
confirm./*confirm*/;
messaging./*messaging*/;
calling.play({ url: 'say:x', /*play*/ });
calling.connect({ serial: [{ /*destination*/ }] });
calling.connect('+1', { /*connect*/ });
calling.cond([{ /*cond*/ }]);
calling.say('x', { /*say*/ });
`;

describe('the help that an editor shows', { timeout: 60_000 }, () => {
  let service: ts.LanguageService;
  let file: string;

  beforeAll(() => {
    ({ service, file } = consumerService(SOURCE));
    service.getCompletionsAtPosition(file, SOURCE.indexOf('/*calling*/'), {});
  }, 120_000);

  const completions = (mark: string) => {
    const at = SOURCE.indexOf(`/*${mark}*/`);
    const entries = service.getCompletionsAtPosition(file, at, {})?.entries ?? [];
    return entries.map(({ name, kind }) => {
      const details = service.getCompletionEntryDetails(
        file,
        at,
        name,
        {},
        undefined,
        {},
        undefined,
      );
      return { name, kind, help: ts.displayPartsToString(details?.documentation) };
    });
  };

  it.each([
    ['calling', callingMethods],
    ['steps', callingMethods],
    ['confirm', confirmMethods],
    ['messaging', messagingMethods],
  ])('names and explains every method of %s', (mark, methods) => {
    const offered = completions(mark);
    const names = offered
      .filter(({ kind }) => kind === ts.ScriptElementKind.memberFunctionElement)
      .map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(methods)));
    expect(offered.filter(({ help }) => help === '')).toEqual([]);
  });

  it('offers in connect.confirm what is legal there, and no more', () => {
    const own = ['append', 'when', 'steps'];
    const names = completions('confirm').map(({ name }) => name);
    expect(names.toSorted()).toEqual([...Object.keys(confirmMethods), ...own].toSorted());
  });

  it.each([
    ['play', 'volume'],
    ['destination', 'confirm_timeout'],
    ['connect', 'answer_on_bridge'],
    ['cond', 'then'],
    ['say', 'voice'],
  ])('explains the properties of %s', (mark, property) => {
    const offered = completions(mark);
    expect(offered.map(({ name }) => name)).toContain(property);
    expect(offered.filter(({ help }) => help === '')).toEqual([]);
  });

  it.each([
    ['calling', 800],
    ['messaging', 40],
    ['confirm', 80],
  ])('explains every property that the methods of %s take', (name, atLeast) => {
    const program = service.getProgram()!;
    const checker = program.getTypeChecker();
    const declaration = program
      .getSourceFile(file)!
      .statements.filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find((candidate) => candidate.name.getText() === name)!;
    const { count, missing } = helpFor(checker, checker.getTypeAtLocation(declaration.name));
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(atLeast);
  });
});
