/** What is registered for 10DLC. (REST API reference, "10DLC status callback".) */
export const TEN_DLC_CATEGORIES = [
  'brand',
  'campaign',
  'number_assignment_order',
  'number_assignment',
] as const;

/** What is registered for 10DLC: a sender, what it sends, or numbers to send from. */
export type TenDlcCategory = (typeof TEN_DLC_CATEGORIES)[number];

/** What can happen to a registration. (REST API reference, "10DLC status callback".) */
export const TEN_DLC_EVENTS = [
  'brand_activated',
  'brand_unverified',
  'campaign_activated',
  'campaign_deactivated',
  'number_assignment_activated',
  'number_assignment_failed',
  'number_assignment_pending',
  'number_assignment_order_processed',
] as const;

/** What happened to a registration. */
export type TenDlcEventType = (typeof TEN_DLC_EVENTS)[number];
