import { CALL, CALL_ID, CONTROL, of, RECORDING_URL, transcript } from './envelope.js';

/** Events about what is heard and recorded, the fullest of each first. */
export const MEDIA_EXAMPLES = {
  'calling.call.play': of(
    'calling.call.play',
    { ...CALL, ...CONTROL, segment_id: CALL_ID, tag: 'support', state: 'finished' },
    { ...CALL, ...CONTROL, state: 'playing' },
  ),
  'calling.call.record': of(
    'calling.call.record',
    {
      ...CALL,
      ...CONTROL,
      state: 'finished',
      url: RECORDING_URL,
      duration: 15.5,
      size: 248320,
      recording_id: '5f2c0000-1111-4222-8333-444455556666',
      start_time: 1762966696.2,
      end_time: 1762966711.7,
      pause_behavior: 'silence',
      record: { audio: { format: 'wav', direction: 'speak', stereo: false } },
    },
    {
      ...CALL,
      ...CONTROL,
      state: 'finished',
      record: { url: RECORDING_URL, duration: 15.5, size: 248320, format: 'mp3' },
    },
    { ...CALL, ...CONTROL, state: 'no_input' },
  ),
  'calling.call.tap': of(
    'calling.call.tap',
    {
      ...CALL,
      ...CONTROL,
      state: 'tapping',
      tap: { type: 'audio', params: { direction: 'both' } },
      device: {
        type: 'rtp',
        params: { addr: '192.0.2.7', port: 12345, codec: 'PCMU', ptime: 20 },
      },
    },
    {
      ...CALL,
      ...CONTROL,
      state: 'finished',
      tap: { type: 'audio', params: { direction: 'listen' } },
      device: { type: 'ws', params: { uri: 'wss://audio.example.com/tap' } },
    },
  ),
  'calling.call.stream': of(
    'calling.call.stream',
    {
      ...CALL,
      ...CONTROL,
      segment_id: CALL_ID,
      tag: 'support',
      state: 'streaming',
      url: 'wss://audio.example.com/stream',
      name: 'quality',
    },
    { ...CONTROL, state: 'finished', url: 'wss://audio.example.com/stream' },
  ),
  'calling.transcript.completed': [
    transcript('calling.transcript.completed', {
      id: '0ec5a4da-46b9-4d2c-b724-151add8d4d08',
      call_id: CALL_ID,
      segment_id: CALL_ID,
      text: 'Good morning. I would like to change my order.',
    }),
  ],
  'calling.transcript.failed': [
    transcript('calling.transcript.failed', {
      id: '0ec5a4da-46b9-4d2c-b724-151add8d4d08',
      call_id: CALL_ID,
      segment_id: CALL_ID,
    }),
  ],
};
