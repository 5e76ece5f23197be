import { CallingDocument } from '../../swml/calling/calling-document.js';
import { MessagingDocument } from '../../swml/messaging/messaging-document.js';
import { command } from '../command.js';
import { APPLICATION_OPTIONS, DOCUMENT_OPTIONS } from '../common-options.js';
import { checkDocument, flavourNamed } from '../documents/check-document.js';
import { fetchDocument, isUrl } from '../documents/fetch-document.js';
import { problemLines } from '../documents/problem-lines.js';
import { EXIT } from '../exit-code.js';
import { readInput } from '../read-input.js';
import { UsageError } from '../usage.error.js';

/** Draws a document. */
export const graph = command({
  name: 'graph',
  usage: '<file|url>',
  summary: 'Prints a document as a Mermaid flow chart.',
  options: { ...DOCUMENT_OPTIONS, ...APPLICATION_OPTIONS },
  details: [
    'A file of - is the input. The document of a URL is fetched as SignalWire would, with a signed webhook.',
    'Exit codes: 0 drawn, 1 no valid document, 2 wrong use',
  ].join('\n'),
  async run({ values, positionals }, terminal) {
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) throw new UsageError('One file or URL is needed');
    const wanted = flavourNamed(values.flavour);
    const text = isUrl(source)
      ? await fetchDocument(source, wanted, values, terminal)
      : await readInput(source, terminal);
    const { document, flavour, problems } = checkDocument(text, wanted);
    if (!document) {
      if (values.json) terminal.printJson({ problems });
      else terminal.complain(`${source} is no valid ${flavour} document:`);
      for (const line of problemLines(problems, terminal)) terminal.complain(line);
      return EXIT.problems;
    }
    const Document = flavour === 'calling' ? CallingDocument : MessagingDocument;
    const mermaid = Document.from(document).toMermaid();
    if (values.json) terminal.printJson({ flavour, mermaid });
    else terminal.print(mermaid.trimEnd());
    return EXIT.ok;
  },
});
