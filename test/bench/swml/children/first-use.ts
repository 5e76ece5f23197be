import { validateSwml, type FlavourName } from 'nestjs-signalwire';
import { cpuSoFar } from '../child.js';

// Checks a document, the first one of this process, and prints the CPU time in milliseconds.
const [flavour, text = ''] = process.argv.slice(2);
const document: unknown = JSON.parse(text);

const before = cpuSoFar();
const { problems } = validateSwml(document, { flavour: flavour as FlavourName, flow: false });
const milliseconds = cpuSoFar() - before;

if (problems.length > 0) throw new Error(`${text} is refused`);
console.log(milliseconds);
