/** Members, parameters and headers as VitePress reads them: each with an anchor, those inside a member indented. */
import type { Member } from '../contents/member.js';
import { slug } from '../routes.js';
import { escaped } from './escaped.js';

export interface Writing {
  /** Of the anchors; empty for none. */
  readonly prefix: string;
  readonly headings: boolean;
  /** A line that says where something is known from. */
  readonly sourceLine: (keys: readonly string[]) => string;
}

export const siteMembers = (members: readonly Member[], how: Writing): string =>
  div(
    'members',
    members.map((member) => siteMember(member, how)),
  );

function siteMember(member: Member, how: Writing): string {
  const { description, example, sources, members, type, limits, marks } = member;
  const id = [how.prefix, member.name.replaceAll(/[^\w-]+/g, '-')].filter(Boolean).join('-');
  const name = member.named ? `\`${member.name}\`` : `_${member.name}_`;
  const facts = [
    [type, ...limits.map(escaped)].join(' · '),
    ...marks.map((mark) => `<span class="mark ${slug(mark)}">${mark}</span>`),
  ].join(' ');
  return div('member', [
    how.headings
      ? `### ${name} {#${id}}\n\n${facts} {.member-line}`
      : `${name} ${facts} {#${id} .member-line}`,
    escaped(description),
    valueLines(member),
    example === undefined ? '' : `Example: \`${example}\` {.example}`,
    how.sourceLine(sources),
    members.length === 0 ? '' : siteMembers(members, { ...how, prefix: id, headings: false }),
  ]);
}

function valueLines({ values }: Member): string {
  if (values === undefined) return '';
  const title = values.open ? 'Known values (the service may add others):' : 'Values:';
  const known = [...values.meanings];
  if (known.every(([, meaning]) => meaning === '')) {
    return `${title} ${known.map(([value]) => `\`${value}\``).join(', ')}`;
  }
  const lines = known.map(([value, meaning]) =>
    meaning === '' ? `- \`${value}\`` : `- \`${value}\`: ${escaped(meaning)}`,
  );
  return `${title}\n\n${lines.join('\n')}`;
}

export const div = (name: string, parts: readonly string[]): string =>
  `<div class="${name}">\n\n${parts.filter(Boolean).join('\n\n')}\n\n</div>`;
