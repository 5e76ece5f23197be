/** Whether a value is as a schema wants it. Answers fast and gives no reasons. */
export type Check = (value: unknown) => boolean;
