import type { Row } from './row.js';

/** The key of a list's items. */
export const ITEM = '[]';
const ANY_KEY = '*';

/** A place that the catalogue knows, and the way to the places below it. */
export class Place {
  /** What the catalogue says of it; nothing for the root. */
  row: Row | undefined;
  private readonly below = new Map<string, Place>();

  private constructor(private readonly root?: Place) {}

  /** The root of a flavour: methods and shared types stand below it under their names. */
  static root(rows: readonly Row[]): Place {
    const root = new Place();
    for (const row of rows) {
      let place = root;
      for (const key of keysOf(row.path)) place = place.grow(key);
      place.row = row;
    }
    return root;
  }

  /** The root of the shared type that stands here. */
  get shared(): Place | undefined {
    return this.row?.ref === undefined ? undefined : this.root?.below.get(this.row.ref);
  }

  /** The place of a property. */
  property(key: string): Place | undefined {
    const { shared } = this;
    return (
      this.below.get(key) ??
      shared?.below.get(key) ??
      this.below.get(ANY_KEY) ??
      shared?.below.get(ANY_KEY)
    );
  }

  /** The place of a list's items. */
  item(): Place | undefined {
    return this.below.get(ITEM) ?? this.shared?.below.get(ITEM);
  }

  /** All places right below, by their key; that of items is `[]`, that of a map's values `*`. */
  children(): readonly (readonly [key: string, place: Place])[] {
    return [...(this.shared?.below ?? []), ...this.below];
  }

  private grow(key: string): Place {
    let place = this.below.get(key);
    if (!place) {
      place = new Place(this.root ?? this);
      this.below.set(key, place);
    }
    return place;
  }
}

function keysOf(path: string): string[] {
  return path.replaceAll(ITEM, `.${ITEM}`).split('.');
}
