import type { FlavourName } from 'nestjs-signalwire';
import { officialCheck } from '../official.js';
import type { SpecDocument } from '../spec.js';
import { findAll, type Find } from './find.js';
import { ITEM, type Place } from './place.js';
import { samplesFor } from './sample.js';

/**
 * The documents, and as many more as it takes to use every place of the catalogue: what is missing
 * is added to what is there, where the official schema allows it.
 */
export function completed(
  flavour: FlavourName,
  root: Place,
  documents: readonly SpecDocument[],
): readonly SpecDocument[] {
  const completion = new Completion(flavour, root, documents);
  completion.addMethods();
  // The list grows while it is gone through: what was added may be the way to more.
  for (const { document } of completion.documents) completion.addBelow(document);
  return completion.documents;
}

class Completion {
  readonly documents: SpecDocument[];
  /** The places in use, each with a value that was found there. */
  private readonly known = new Map<Place, unknown>();
  private readonly isTaken: (document: unknown) => boolean;

  constructor(
    private readonly flavour: FlavourName,
    private readonly root: Place,
    documents: readonly SpecDocument[],
  ) {
    this.documents = [...documents];
    this.isTaken = officialCheck(flavour);
    for (const { document } of documents) this.learn(document);
  }

  /** Adds a document for each method that none uses yet. */
  addMethods(): void {
    for (const [method, place] of this.root.children()) {
      if (this.known.has(place)) continue;
      const document = samplesFor(place, this.known)
        .map((params) => ({ sections: { main: [{ [method]: params }] } }))
        .find(this.isTaken);
      if (document) this.add(document, method);
    }
  }

  /** Adds documents like this one that use places below those that this one uses. */
  addBelow(document: unknown): void {
    for (const find of findAll(document, this.root)) {
      for (const [key, child] of find.place.children()) {
        if (!this.known.has(child))
          this.try(document, find, key, child, samplesFor(child, this.known));
        else this.addTwoBelow(document, find, key, child);
      }
    }
  }

  /** The place below may take another shape here than where it is used already. */
  private addTwoBelow(document: unknown, find: Find, key: string, child: Place): void {
    for (const [innerKey, inner] of child.children()) {
      if (this.known.has(inner)) continue;
      const samples = samplesFor(inner, this.known).map((sample) => holding(innerKey, sample));
      this.try(document, find, key, inner, samples);
    }
  }

  private try(
    document: unknown,
    { holder, key, value }: Find,
    below: string,
    place: Place,
    samples: readonly unknown[],
  ): void {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    for (const sample of samples) {
      const alone = holding(below, sample);
      for (const attempt of isObject ? [{ ...value, ...alone }, alone] : [alone]) {
        holder[key] = attempt;
        if (!this.known.has(place) && this.isTaken(document)) {
          this.add(structuredClone(document), place.row?.path);
        }
      }
    }
    holder[key] = value;
  }

  private add(document: unknown, wanted = ''): void {
    this.learn(document);
    const name = `a document made for ${wanted}`;
    this.documents.push({ name, flavour: this.flavour, document, valid: true });
  }

  private learn(document: unknown): void {
    for (const { place, value } of findAll(document, this.root)) {
      if (!this.known.has(place)) this.known.set(place, structuredClone(value));
    }
  }
}

function holding(key: string, value: unknown): object {
  return key === ITEM ? [value] : { [key]: value };
}
