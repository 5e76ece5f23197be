import type { FlavourName } from '../../../swml/flavour-name.js';
import { sectionPath } from '../../../swml/path.js';
import { parse } from '../../../swml/parse/parse-swml.js';
import { describeProblem } from '../../../swml/problem.js';
import { OutOfReach, withoutQuery, type Network, type NetworkReply } from '../call/network.js';
import type { Transcript } from '../call/transcript.js';
import { SwmlRuntimeError, type StepPlace, type SwmlRuntimeCode } from '../swml-runtime.error.js';
import { withoutCredentials } from '../../../security/public-url.js';
import { adviceOn } from '../../client/unexpected-answer.js';
import { WebhookFailure } from '../../webhook-sender.js';
import { codeOfProblems } from './document-codes.js';
import type { Program } from './program.js';

const MAX_REMEMBERED = 200;
const MAX_SHOWN_PROBLEMS = 5;
const DOCUMENT_TYPES = new Set(['application/json', 'application/yaml', 'text/x-yaml']);

/** A document to be fetched. */
export interface DocumentRequest {
  readonly url: string;
  readonly payload: unknown;
  readonly flavour: FlavourName;
  /** The HTTP method. Default `POST`. */
  readonly method?: string;
  /** Where it is written down that the answer is odd. */
  readonly transcript: Transcript;
}

/** Fetches and reads documents. */
export class DocumentLoader {
  private readonly remembered = new Map<string, Program>();

  constructor(private readonly network: Network) {}

  /**
   * Fetches a document with a signed request.
   *
   * @throws SwmlRuntimeError where there is none that can be run.
   */
  async fetch(
    { url, payload, flavour, method, transcript }: DocumentRequest,
    place: StepPlace,
  ): Promise<Program> {
    const name = withoutCredentials(withoutQuery(url));
    const fail = (code: SwmlRuntimeCode, problem: string, cause?: unknown): never => {
      throw new SwmlRuntimeError(code, problem, place, { cause });
    };
    const signed = flavour === 'calling' ? 'call' : 'message';
    let reply: NetworkReply;
    try {
      reply = await this.network.send({ url, method, body: payload, signed });
    } catch (error) {
      if (error instanceof OutOfReach) return fail('simulator_fetch_refused', error.message, error);
      if (!(error instanceof WebhookFailure)) throw error;
      return fail(failureCode(flavour), error.message, error);
    }
    const { status, body } = reply;
    if (status < 200 || status > 299) {
      const advice = adviceOn(status, { name, signed });
      const answer = `${name} answered ${status}: ${excerpt(body)}`;
      return fail(failureCode(flavour), advice === undefined ? answer : `${answer}. ${advice}`);
    }
    if (body.trim() === '')
      return fail(parseCode(flavour), `${name} answered with an empty body, which is no document`);
    warnOfType(reply, name, transcript);
    return this.read(body, name, flavour, place);
  }

  /**
   * Reads a document.
   *
   * @param name What errors call it.
   * @throws SwmlRuntimeError where SignalWire would refuse it.
   */
  read(text: string, name: string, flavour: FlavourName, place: StepPlace): Program {
    const key = `${flavour} ${name}\n${text}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const { document, problems } = parse(text, { flavour, flow: false });
    if (!document) {
      const [first] = problems;
      const code = codeOfProblems(problems, flavour);
      const shown = problems.slice(0, MAX_SHOWN_PROBLEMS).map(describeProblem).join('; ');
      const asked = place.path === '' ? place.document : `${place.path} of ${place.document}`;
      const problem = `this is no document that SignalWire runs: ${withoutPasswords(shown)}. ${asked} asked for it; it begins with ${excerpt(text)}`;
      throw new SwmlRuntimeError(code, problem, { path: first?.path ?? '', document: name });
    }
    const program = {
      name,
      flavour,
      sections: document.sections as unknown as Program['sections'],
    };
    if (flavour === 'calling') refuseEmptySections(program);
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, program);
    return program;
  }
}

/** The reference names three types; SignalWire reads documents of others, too, as its own examples show. */
function warnOfType({ headers }: NetworkReply, name: string, transcript: Transcript): void {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || DOCUMENT_TYPES.has(type)) return;
  const documented = [...DOCUMENT_TYPES].join(', ');
  transcript.add('warning', `${name} answered with ${type}; documents are ${documented}`);
}

/** The schema allows a section without steps; SignalWire has a code for it. */
function refuseEmptySections({ name, sections }: Program): void {
  for (const [section, steps] of Object.entries(sections)) {
    if (steps.length > 0) continue;
    const place = { path: sectionPath(section), document: name };
    throw new SwmlRuntimeError('relay_script_section_code_missing', 'there are no steps', place);
  }
}

function failureCode(flavour: FlavourName): SwmlRuntimeCode {
  return flavour === 'calling' ? 'simulator_fetch_failed' : 'http_retrieval_error';
}

function parseCode(flavour: FlavourName): SwmlRuntimeCode {
  return flavour === 'calling' ? 'relay_script_parse_error' : 'json_or_yaml_required';
}

/** The beginning of what was answered. */
function excerpt(answer: string): string {
  const text = withoutPasswords(answer);
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}

/** The text, where links may stand in it with the credentials that the application gave them. */
function withoutPasswords(text: string): string {
  return text.replace(/https?:\/\/[^\s"']+/gi, withoutCredentials);
}
