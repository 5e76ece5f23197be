/**
 * What a callback that adds steps may return: the builder, nothing, or what an arrow function comes to that adds steps
 * under a condition. No promise, as steps that are added later come too late: await what you need first.
 */
export type Added<List> = List | void | null | undefined | boolean | number | string;

/** Adds steps to the builder that it receives, and may return it as what it is known as there. */
export type Build<List, Known = List> = (steps: List) => Added<Known>;
