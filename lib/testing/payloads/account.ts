/** The SignalWire project and Space that made-up payloads belong to, unless told otherwise. */
export const ACCOUNT = {
  project_id: '3f6c2d8e-5b1a-4c97-8e42-90d17a6b5c34',
  space_id: '81b7e0c5-2a94-4f3d-b6e8-4d5c9f017a2b',
} as const;

/** The node of SignalWire's network that handles made-up calls. */
export const NODE_ID = '6a0d9b3c-77e2-4c15-9f8b-1e2a3c4d5b6f@us-east';
