const secretNames = [
  'api[_-]?key',
  'access[_-]?token',
  'token',
  'secret',
  'password',
  'authorization',
  'jwt',
];

const name = new RegExp(`^(?:${secretNames.join('|')}|user)$`, 'i');

// The name in quotes or bare, whatever a form, JSON, YAML or a multipart body puts between, and the value.
const pair = new RegExp(
  `(?<![a-z0-9])(?:${secretNames.join('|')})["']?\\s*[=:]?\\s*["']?(?:bearer\\s+)?([^"'&\\s,;}]+)`,
  'gi',
);

/** Whether a parameter of this name holds a secret; `user` is how `/_mock/sign-in` names a token. */
export function namesSecret(parameter: string): boolean {
  return name.test(parameter);
}

/** What stands in a text where a secret is named, for example after `"api_key":` or `token=`. */
export function namedSecrets(text: string): readonly string[] {
  return Array.from(text.matchAll(pair), ([, value = '']) => value);
}
