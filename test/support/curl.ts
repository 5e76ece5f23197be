import { execFileSync } from 'node:child_process';

/** Sends what a curl command would, its arguments taken apart by a real shell. */
export function sendAsCurl(command: string): Promise<Response> {
  const [url = '', ...options] = shellWords(command);
  const lines = options.filter((_, index) => options[index - 1] === '-H');
  return fetch(url, {
    method: 'POST',
    headers: lines.map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ');
      return [name, value];
    }),
    body: options[options.indexOf('-d') + 1] ?? '',
  });
}

function shellWords(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}
