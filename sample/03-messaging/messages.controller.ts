import { Controller } from '@nestjs/common';
import { Message, MessageDto, OnInboundMessage, SwmlService, text } from 'nestjs-signalwire';
import { OptOuts } from './opt-outs.js';

const MENU_PICTURE = 'https://files.example.com/menu.jpg';

@Controller('messages')
export class MessagesController {
  constructor(
    private readonly swml: SwmlService,
    private readonly optOuts: OptOuts,
  ) {}

  @OnInboundMessage()
  async answer(@Message() message: MessageDto) {
    const keyword = keywordOf(message);
    if (keyword === 'STOP') {
      await this.optOuts.add(message.from);
      return this.reply('You will hear no more from us. Text START to come back.');
    }
    if (keyword === 'START') {
      await this.optOuts.remove(message.from);
      return this.reply('Welcome back! Text HOURS or MENU, or STOP to hear no more.');
    }
    // Whoever opted out gets no reply, whatever they write. Taking the message is an answer all the same.
    if (await this.optOuts.has(message.from)) return this.swml.messaging().receive();
    return this.replyTo(keyword, message);
  }

  private replyTo(keyword: string, { body, media }: MessageDto) {
    if (media.length > 0) return this.reply('Thanks for the picture!');
    switch (keyword) {
      case 'HOURS':
        return this.reply('We are open from 9 to 5, Monday to Friday.');
      case 'MENU':
        return this.swml.messaging().reply('What we cook today:', { media: [MENU_PICTURE] });
      default:
        // The sender chose these words: through `text`, nothing in them is evaluated.
        return this.reply(text`We do not know "${body ?? ''}". Text HOURS, MENU or STOP.`);
    }
  }

  private reply(words: string) {
    return this.swml.messaging().reply(words);
  }
}

/** The word that a message is: people write "Stop!" and "stop ". */
function keywordOf({ body }: MessageDto): string {
  return (body ?? '').replace(/[^a-z]/gi, '').toUpperCase();
}
