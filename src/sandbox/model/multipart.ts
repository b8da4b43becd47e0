/** The parts of a `multipart/form-data` body (RFC 7578). The platform's own reader can't be had without waiting for it. */

export interface FormPart {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly content: Uint8Array;
}

/** None where the body is no form. */
export function partsOf(contentType: string, bytes: Uint8Array): FormPart[] {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return [];
  // A character for each byte, so that places in the text are places in the bytes.
  const text = Array.from(chunksOf(bytes), (chunk) => String.fromCharCode(...chunk)).join('');
  const parts: FormPart[] = [];
  const delimiter = `--${boundary}`;
  let start = text.indexOf(delimiter);
  while (start >= 0) {
    const headers = start + delimiter.length + 2;
    const end = text.indexOf(`\r\n${delimiter}`, headers);
    const content = text.indexOf('\r\n\r\n', headers) + 4;
    if (end < 0) break;
    if (content >= 4 && content <= end) {
      const part = partOf(text.slice(headers, content), bytes.slice(content, end));
      if (part !== undefined) parts.push(part);
    }
    start = end + 2;
  }
  return parts;
}

/** As many arguments as any platform takes. */
const CHUNK = 8192;

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}

function partOf(headers: string, content: Uint8Array): FormPart | undefined {
  const [, disposition = ''] = /^content-disposition:(.*)$/im.exec(headers) ?? [];
  const name = parameter(disposition, 'name');
  return name === undefined ? undefined : { name, fileName: parameter(disposition, 'filename'), content };
}

function parameter(disposition: string, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(disposition) ?? [];
  const value = quoted ?? plain;
  return value === undefined ? undefined : asUtf8(value);
}

const asUtf8 = (latin: string): string =>
  new TextDecoder().decode(Uint8Array.from(latin, (character) => character.charCodeAt(0)));
