export { checkFlow } from './check-flow.js';
export { FLOW_RULES, type FlowRule, type FlowRuleFacts } from './flow-rules.js';
