/** A number that the package has to reach, and what was measured. */
export interface Target {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  readonly sense: 'at least' | 'at most';
  readonly unit?: string;
}

/** Whether the target is reached. */
export function isReached({ measured, limit, sense }: Target): boolean {
  return sense === 'at least' ? measured >= limit : measured <= limit;
}
