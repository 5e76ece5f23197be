import { serve, type Answer } from './document-server.js';

export const say = (text: string) => ({ play: { url: `say:${text}` } });

/** What a conversation is made of. */
export interface Setup {
  method?: 'ai' | 'amazon_bedrock';
  functions?: object[];
  more?: (url: string) => object;
  after?: object[];
  answers?: Record<string, Answer>;
}

/** A call that talks to an agent whose functions are at `/swaig`. */
export async function talk({
  method = 'ai',
  functions = [],
  more,
  after = [],
  answers = {},
}: Setup) {
  let origin = '';
  const served = await serve({
    main: () => ({
      sections: {
        main: [
          {
            [method]: {
              prompt: { text: 'Help' },
              post_prompt_url: `${origin}/summary`,
              SWAIG: { defaults: { web_hook_url: `${origin}/swaig` }, functions },
              ...more?.(origin),
            },
          },
          ...after,
        ],
      },
    }),
    summary: {},
    ...answers,
  });
  origin = served.url;
  const call = await served.simulator.dial({ from: '+15559870000' });
  const at = (path: string) => served.received.filter((request) => request.path === path);
  return { ...served, call, at };
}

export const weather = {
  function: 'get_weather',
  description: 'Tells the weather',
  parameters: { type: 'object', properties: {} },
};
