export type { DocumentOptions } from './builder/swml-document.js';
export type { SwmlJson } from './builder/swml-json.js';
export type { CallingBranch, ConfirmBranch } from './calling/branch.js';
export { CallingDocument } from './calling/calling-document.js';
export type * from './calling/params.js';
export type { CallingStep, CallingSteps, ConfirmStep, ConfirmSteps } from './calling/steps.js';
export type { FlavourName } from './flavour-name.js';
export type { MessagingBranch } from './messaging/branch.js';
export { MessagingDocument } from './messaging/messaging-document.js';
export type * from './messaging/params.js';
export type { MessagingStep, MessagingSteps } from './messaging/steps.js';
export type { Problem, ProblemSource, Severity } from './problem.js';
export type { Expression } from './schema/index.js';
export { SwmlValidationError } from './swml-validation.error.js';
export { SwmlService } from './swml.service.js';
export type { ExpressionValue } from './text/code.js';
export { expr } from './text/expr.js';
export { js } from './text/js.js';
export { say } from './text/say.js';
export { text, type TextValue } from './text/text.js';
export { FLOW_RULES, type FlowRule, type FlowRuleFacts } from './flow/flow-rules.js';
export { parse as parseSwml, type ParseOptions, type ParseReport } from './parse/parse-swml.js';
export type { SwmlOptions } from './swml-options.js';
export {
  validate as validateSwml,
  type ValidateOptions,
  type ValidationReport,
} from './validate.js';
