/** Secrets: what they are, and how they stay out of what is shown. */
import type { Target } from './target.js';

/** Headers that are secret, by their names. */
const SECRET = /auth|cookie|key|token|secret|password/i;

/** The header as it may be shown: `$X_API_KEY` stands for what a person would have to fill in. */
export function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? placeholder(name) : value]),
  );
}

const placeholder = (name: string): string => `$${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`;

/** Takes the token and other secrets out of what a server sent back, or an error said. */
export function redactor({ token, headers }: Target): (text: string) => string {
  const secrets = new Map([[token, '$TOKEN']]);
  for (const [name, value] of Object.entries(headers)) {
    if (SECRET.test(name) && value !== '') secrets.set(value, placeholder(name));
  }
  const spellings = [...secrets].flatMap(([secret, shown]) =>
    spellingsOf(secret).map((text) => [text, shown] as const),
  );
  return (text) => spellings.reduce((rest, [secret, shown]) => hidden(rest, secret, shown), text);
}

const spellingsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  btoa(secret).replace(/=+$/, ''),
];

/** So many characters are a secret's own, and what is cut behind them shows no more of it. */
const TELLING = 16;

/** The text without the secret, and without its beginnings, which are left where a message was cut. */
function hidden(text: string, secret: string, shown: string): string {
  const start = secret.slice(0, TELLING);
  let result = '';
  let from = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, from)) {
    let length = start.length;
    while (length < secret.length && text[at + length] === secret[length]) length++;
    result += text.slice(from, at) + shown;
    from = at + length;
  }
  return from === 0 ? text : result + text.slice(from);
}
