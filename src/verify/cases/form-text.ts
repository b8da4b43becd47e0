/** A form as `multipart/form-data`: what is an object as JSON text, and each text of a list as a file. */
import { isList, isRecord, textOf, type JsonValue } from '../../openapi/json.js';

const BOUNDARY = 'end-of-a-part';

export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

export function formText(form: JsonValue): string {
  const parts = Object.entries(isRecord(form) ? form : {}).flatMap(([name, value]) =>
    isList(value)
      ? value.map((file, index) => part(`${name}"; filename="${name}-${index + 1}.pdf`, textOf(file)))
      : [part(name, isRecord(value) ? JSON.stringify(value) : textOf(value))],
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

const part = (name: string, content: string): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;
