import type { CallStep } from '../../call/call-session.js';
import { LegGone } from '../../call/leg-gone.js';
import { askConnector } from '../pay/connector.js';
import { cardType, masked, type Card } from '../pay/card.js';
import { collectCard } from '../pay/collect-card.js';
import { playPayPrompt } from '../pay/pay-prompts.js';

const NO_CARD: Card = { number: '', expiration: '', securityCode: '', postalCode: '' };

/** Takes a payment: a card by keys, which the application's connector charges. */
export async function pay(step: CallStep): Promise<void> {
  const { world } = step;
  world.answer();
  const report = payReports(step);
  try {
    const failure = world.outcome('pay');
    const card = failure === 'success' ? await collectCard(step, report) : failure;
    if (typeof card === 'string') fail(step, card, report);
    else await settle(step, card, report);
  } catch (error) {
    if (error instanceof LegGone) world.vars.pay_result = 'caller-hung-up';
    throw error;
  }
}

type Report = ReturnType<typeof payReports>;

function fail(step: CallStep, why: string, report: Report): void {
  const name = why === 'caller-interrupted-with-star' ? 'payment-canceled' : 'payment-failed';
  playPayPrompt(step, name, 1);
  report(name, why, NO_CARD);
  step.world.vars.pay_result = why;
}

async function settle(step: CallStep, card: Card, report: Report): Promise<void> {
  const { world } = step;
  playPayPrompt(step, 'payment-processing', 1);
  report('payment-processing', '', card);
  const answer = await askConnector(step, card);
  const name = answer.ok ? 'payment-completed' : 'payment-failed';
  playPayPrompt(step, name, 1);
  report(name, answer.ok ? '' : 'payment-connector-error', card);
  const isCharge = step.params.number('charge_amount', 0) > 0;
  world.vars.pay_result = answer.ok ? 'success' : 'payment-connector-error';
  world.vars.pay_payment_results = {
    payment_token: answer.ok && !isCharge ? answer.id : '',
    payment_confirmation_code: answer.ok && isCharge ? answer.id : '',
    payment_card_number: masked(card.number),
    payment_card_type: cardType(card.number),
    payment_card_expiration_date: card.expiration,
    payment_card_security_code: '*'.repeat(card.securityCode.length),
    payment_card_postal_code: card.postalCode,
    payment_error: answer.ok ? '' : answer.message,
    payment_error_code: answer.ok ? '' : answer.code,
    ...(!answer.ok && { connector_error: { code: answer.code, message: answer.message } }),
  };
}

function payReports({ world, params }: CallStep) {
  const control_id = world.newId();
  const status_url = params.optionalText('status_url');
  return (name: string, error_type: string, card: Card): void =>
    world.report(status_url, 'calling.call.pay', {
      control_id,
      status_url,
      status_url_method: 'POST',
      for: name,
      error_type,
      payment_method: 'credit-card',
      payment_card_number: masked(card.number),
      payment_card_type: cardType(card.number) ?? '',
      security_code: '*'.repeat(card.securityCode.length),
      expiration_date: card.expiration,
      payment_card_postal_code: card.postalCode,
    });
}
