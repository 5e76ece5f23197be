import { invokeFunction } from './invoke-function.js';
import { GOES_ON, runActions, type ActionEffect } from './run-actions.js';
import type { Agent } from './agent.js';

/** Calls the function that SignalWire calls by itself when a conversation begins, and does what it says. */
export async function startUp(agent: Agent): Promise<ActionEffect> {
  const result = await callHook(agent, 'startup_hook');
  if (!result) return GOES_ON;
  return runActions(agent, agent.functionNamed('startup_hook'), result.actions);
}

/** Calls the function that SignalWire calls by itself when a conversation is over; nobody is there to do what it says. */
export async function finishUp(agent: Agent): Promise<void> {
  await callHook(agent, 'hangup_hook');
}

/** A function that fails ends no conversation. */
async function callHook(agent: Agent, name: string) {
  if (!agent.functions.has(name) || agent.inactive.has(name)) return undefined;
  try {
    return await invokeFunction(agent, name, {});
  } catch (error) {
    const { transcript } = agent.step.world.stage;
    transcript.add('warning', `${name} failed: ${(error as Error).message}`);
    return undefined;
  }
}
