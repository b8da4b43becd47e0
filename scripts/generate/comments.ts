/**
 * The comments of openapi-typescript as people would write them, because editors show them: the description without
 * a tag and before the format, and paragraphs and lists without the indentation that Markdown takes for code.
 */
export function plainComments(text: string): string {
  return text
    .replaceAll(/^( *(?:\/\*\*| \*) )@description /gm, '$1')
    .replaceAll(/^( +\*) {5}/gm, '$1 ')
    .replaceAll(/^( +\* Format: .*\n)((?: +\*(?: [^@\n].*)?\n)+)/gm, '$2$1');
}
