/** A route whose raw body has to be kept. */
export interface CapturedRoute {
  /** `POST`, … or `ALL`. */
  readonly method: string;
  /** The path as the adapter registers it. */
  readonly path: string;
  /**
   * Whether no other route of the application can take requests of this path, so that the body may be read up
   * here; otherwise it is tapped while the parser of whichever route it is reads it.
   */
  readonly exclusive: boolean;
}
