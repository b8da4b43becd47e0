// Control characters, what turns the direction of text, what has no width, and halves of characters.
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text from elsewhere, for a terminal, a log or a document: what would move the cursor, turn the direction of reading, hide
 * itself or break a line is spelt out, such as `\u001b`. A line feed becomes a blank.
 */
export const printable = (text: string): string =>
  text.replaceAll(unprintable, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
