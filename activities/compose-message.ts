/** Makes an RFC 5322 message of a letter. The same letter gives the same bytes: nothing in it is random or of the moment. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../law/index.ts';
import { idAsName } from './outbox.ts';

export interface Letter {
  /** The id of the effect; the Message-ID is made of it. */
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly email?: string };
  readonly channel: 'electronic' | 'post' | 'internal';
  readonly language: 'az' | 'en';
  readonly subject: string;
  readonly text: string;
  /** The same on paper, where it is printed. */
  readonly pdf?: Uint8Array;
  /** When the office made it. */
  readonly at: Instant;
  readonly case: string;
  readonly notice: string;
}

/** The bytes of the message. Without an address (post, the office's docket) the addressee is an empty group, as the standard has it. */
export async function composeMessage(letter: Letter): Promise<Uint8Array> {
  const { from, to } = letter;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    ...(to.email ? { to: { name: to.name, address: to.email } } : {}),
    subject: letter.subject,
    text: letter.text,
    textEncoding: 'quoted-printable',
    ...(letter.pdf && {
      attachments: [
        { filename: `${idAsName(letter.id)}.pdf`, content: Buffer.from(letter.pdf), contentType: 'application/pdf' },
      ],
      baseBoundary: idAsName(letter.id),
    }),
    date: new Date(letter.at),
    messageId: `<${idAsName(letter.id)}@${domain}>`,
    headers: {
      ...(to.email ? {} : { 'X-Muddet-To': to.name }),
      'X-Muddet-Channel': letter.channel,
      'X-Muddet-Case': letter.case,
      'X-Muddet-Notice': letter.notice,
      'X-Muddet-Effect': letter.id,
      'Content-Language': letter.language,
      'Auto-Submitted': 'auto-generated',
    },
    newline: '\r\n',
  });
  return composer.compile().build();
}
