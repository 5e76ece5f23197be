import * as t from '../../../schema/index.js';
import { phrases } from './phrases.js';

/** Phrases by language, for the codes that SignalWire names. Other codes are allowed as well. */
export const phrasesByLanguage = {
  /** Phrases for languages that have none of their own. */
  default: t.optional(phrases),

  /** Phrases in Bulgarian. */
  bg: t.optional(phrases),

  /** Phrases in Catalan. */
  ca: t.optional(phrases),

  /** Phrases in Chinese. */
  zh: t.optional(phrases),

  /** Phrases in Chinese as in mainland China. */
  'zh-CN': t.optional(phrases),

  /** Phrases in Chinese in simplified characters. */
  'zh-Hans': t.optional(phrases),

  /** Phrases in Chinese as in Taiwan. */
  'zh-TW': t.optional(phrases),

  /** Phrases in Chinese in traditional characters. */
  'zh-Hant': t.optional(phrases),

  /** Phrases in Chinese as in Hong Kong. */
  'zh-HK': t.optional(phrases),

  /** Phrases in Czech. */
  cs: t.optional(phrases),

  /** Phrases in Danish. */
  da: t.optional(phrases),

  /** Phrases in Danish as in Denmark. */
  'da-DK': t.optional(phrases),

  /** Phrases in Dutch. */
  nl: t.optional(phrases),

  /** Phrases in English. */
  en: t.optional(phrases),

  /** Phrases in English as in the United States. */
  'en-US': t.optional(phrases),

  /** Phrases in English as in Great Britain. */
  'en-GB': t.optional(phrases),

  /** Phrases in English as in New Zealand. */
  'en-NZ': t.optional(phrases),

  /** Phrases in English as in India. */
  'en-IN': t.optional(phrases),

  /** Phrases in English as in Australia. */
  'en-AU': t.optional(phrases),

  /** Phrases in Estonian. */
  et: t.optional(phrases),

  /** Phrases in Finnish. */
  fi: t.optional(phrases),

  /** Phrases in Dutch as in Belgium. */
  'nl-BE': t.optional(phrases),

  /** Phrases in French. */
  fr: t.optional(phrases),

  /** Phrases in French as in Canada. */
  'fr-CA': t.optional(phrases),

  /** Phrases in German. */
  de: t.optional(phrases),

  /** Phrases in German as in Switzerland. */
  'de-CH': t.optional(phrases),

  /** Phrases in Greek. */
  el: t.optional(phrases),

  /** Phrases in Hindi. */
  hi: t.optional(phrases),

  /** Phrases in Hungarian. */
  hu: t.optional(phrases),

  /** Phrases in Indonesian. */
  id: t.optional(phrases),

  /** Phrases in Italian. */
  it: t.optional(phrases),

  /** Phrases in Japanese. */
  ja: t.optional(phrases),

  /** Phrases in Korean. */
  ko: t.optional(phrases),

  /** Phrases in Korean as in South Korea. */
  'ko-KR': t.optional(phrases),

  /** Phrases in Latvian. */
  lv: t.optional(phrases),

  /** Phrases in Lithuanian. */
  lt: t.optional(phrases),

  /** Phrases in Malay. */
  ms: t.optional(phrases),

  /** Phrases in several languages at once. */
  multi: t.optional(phrases),

  /** Phrases in Norwegian. */
  no: t.optional(phrases),

  /** Phrases in Polish. */
  pl: t.optional(phrases),

  /** Phrases in Portuguese. */
  pt: t.optional(phrases),

  /** Phrases in Portuguese as in Brazil. */
  'pt-BR': t.optional(phrases),

  /** Phrases in Portuguese as in Portugal. */
  'pt-PT': t.optional(phrases),

  /** Phrases in Romanian. */
  ro: t.optional(phrases),

  /** Phrases in Russian. */
  ru: t.optional(phrases),

  /** Phrases in Slovak. */
  sk: t.optional(phrases),

  /** Phrases in Spanish. */
  es: t.optional(phrases),

  /** Phrases in Spanish as in Latin America. */
  'es-419': t.optional(phrases),

  /** Phrases in Swedish. */
  sv: t.optional(phrases),

  /** Phrases in Swedish as in Sweden. */
  'sv-SE': t.optional(phrases),

  /** Phrases in Thai. */
  th: t.optional(phrases),

  /** Phrases in Thai as in Thailand. */
  'th-TH': t.optional(phrases),

  /** Phrases in Turkish. */
  tr: t.optional(phrases),

  /** Phrases in Ukrainian. */
  uk: t.optional(phrases),

  /** Phrases in Vietnamese. */
  vi: t.optional(phrases),
};
