import { describe, expect, it } from 'vitest';
import { findRepeated, type TypedReply } from './find-repeated';
import { parseTemplate } from './parse-template';

const typed = (text: string, name: string | null = null, handle: string | null = null): TypedReply => ({
  ...{ text, name, handle },
});
const nothing = () => false;

describe('findRepeated', () => {
  it('puts a variable where the names were', () => {
    const replies = [
      typed('Hi Marta, we are open on Sundays from 9 to 1!', 'Marta Reis 🌿'),
      typed('Hi Rui, we are open on Sundays from 9 to 1', 'Rui'),
      typed('Hi ANA, we are open on sundays, from 9 to 1!', 'Ana Silva'),
    ];
    expect(findRepeated(replies, nothing)).toEqual({
      body: 'Hi {{author.firstName|there}}, we are open on Sundays from 9 to 1!',
      times: 3,
    });
  });

  it('puts one where the handles were, and keeps braces text', () => {
    const replies = ['ana', 'rui', 'marta'].map((handle) =>
      typed(`@${handle} Write {{your order}} to us, please`, null, handle),
    );
    const found = findRepeated(replies, nothing);
    expect(found?.body).toBe('@{{author.handle}} Write \\{{your order}} to us, please');
    expect(parseTemplate(found?.body ?? '').faults).toEqual([]);
  });

  it.each<[string, TypedReply[]]>([
    ['twice is not often', [typed('We are open on Sundays'), typed('We are open on Sundays')]],
    ['short ones are typed', [typed('Thank you!'), typed('Thank you!'), typed('Thank you!')]],
    [
      'other words are other replies',
      [typed('We are open on Sundays'), typed('The bread is vegan, yes'), typed('See you tomorrow then!')],
    ],
  ])('%s', (_, replies) => {
    expect(findRepeated(replies, nothing)).toBeNull();
  });

  it('suggests nothing that is a template already', () => {
    const replies = [1, 2, 3].map(() => typed('We are open on Sundays'));
    expect(findRepeated(replies, (features) => features.has('sundays'))).toBeNull();
  });

  it('does so in scripts without spaces', () => {
    const replies = [
      'ご注文ありがとうございます。明日発送いたします',
      'ご注文ありがとうございます。明日発送します',
      'ご注文ありがとうございます！明日発送いたします',
    ];
    expect(
      findRepeated(
        replies.map((text) => typed(text)),
        nothing,
      ),
    ).toMatchObject({ times: 3 });
  });
});
