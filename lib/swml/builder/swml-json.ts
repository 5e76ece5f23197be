/** A SWML document as plain data. `Step` is what one step looks like. */
export interface SwmlJson<Step = object> {
  /** The version of SWML; `"1.0.0"` is the only one, and assumed where none is given. */
  version?: '1.0.0';
  /** The steps of each section. A call or message begins in `main`. */
  sections: { main: readonly Step[]; [name: string]: readonly Step[] };
}
