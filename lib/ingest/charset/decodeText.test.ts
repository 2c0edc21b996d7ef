import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText';
import { encodeAs, windows1256 } from './testing';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const SENTENCE = 'کاوه نیک‌سرشت، مدیر سد سپیدرود، گفت: «مخزن سد پر است».';
// Read in windows-1256 these are many Arabic letters, in the first two not its common ones, in the last one its noon.
const RUSSIAN = 'Погода на завтра: будет тепло и солнечно, только к вечеру возможен небольшой дождь';
const FINNISH = 'Hän näkee, että sää on tänään lämmin, mutta päivä ei ole pitkä, ja yö jää kylmäksi';
const IN_1256 = SENTENCE.replaceAll('ی', 'ي');

describe('the charset that is stated', () => {
  it.each([
    ['text/html; charset=windows-1256', ''],
    ['text/html;Charset="cp1256"', ''],
    [null, '<?xml version="1.0" encoding="windows-1256"?>'],
    [null, '<html><head><meta charset=windows-1256>'],
    [null, "<meta name='x'><META Charset = 'Windows-1256' />"],
    [null, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'],
    [null, '<meta content="text/html;charset=windows-1256" http-equiv=content-type>'],
    [null, '<!-- <meta charset="utf-8"> --><meta charset="windows-1256">'],
    [null, '<meta name="description" content="about charset=utf-16 and others"><meta charset="windows-1256">'],
    [null, `<!--${' '.repeat(1500)}--><meta charset="windows-1256">`],
  ])('is read from header, XML and meta (%#)', (contentType, head) => {
    // Too short for the bytes to tell.
    const decoded = decodeText(windows1256(`${head}آب`), contentType);
    expect(decoded).toMatchObject({ text: `${head}آب`, charset: 'windows-1256', lossy: false });
    expect(decoded.by).toBe(contentType ? 'header' : head.startsWith('<?xml') ? 'xml' : 'meta');
  });

  it('is taken from the header before the XML declaration before meta', () => {
    const both = latin1('<?xml version="1.0" encoding="windows-1251"?><meta charset="windows-1253">\xe1');
    expect(decodeText(both, 'text/html; charset=windows-1252').text).toContain('á');
    expect(decodeText(both).text).toContain('б');
  });

  it('is passed over when nobody knows it, and when it could not have been read', () => {
    const decoded = decodeText(utf8('<?xml version="1.0" encoding="utf-16"?>آب'), 'text/xml; charset=binary');
    expect(decoded).toMatchObject({ charset: 'utf-8', by: 'xml' });
    expect(decoded.text).toContain('آب');
  });

  it('gives way to a byte order mark, which is no text', () => {
    const marked = new Uint8Array([0xff, 0xfe, ...Buffer.from('آب', 'utf16le')]);
    expect(decodeText(marked, 'text/html; charset=utf-8')).toMatchObject({
      text: 'آب',
      charset: 'utf-16le',
      by: 'bom',
    });
    expect(decodeText(utf8('\ufeffآب'), 'text/html; charset=windows-1256').text).toBe('آب');
  });

  it('of UTF-16 is told by the zero bytes of markup, with which nothing else begins', () => {
    const bytes = Buffer.from('<b>آب', 'utf16le');
    for (const type of ['text/html; charset=utf-16', 'text/html; charset=utf-8', null]) {
      expect(decodeText(new Uint8Array(bytes), type)).toMatchObject({ text: '<b>آب', charset: 'utf-16le' });
      const swapped = new Uint8Array(Buffer.from(bytes).swap16());
      expect(decodeText(swapped, type)).toMatchObject({ text: '<b>آب', charset: 'utf-16be', by: 'content' });
    }
    expect(decodeText(utf8('<b>آب'), 'text/html; charset=utf-16')).toMatchObject({ text: '<b>آب', charset: 'utf-8' });
  });

  it('stands for multi-byte charsets, whatever else the bytes may mean', () => {
    expect(decodeText(new Uint8Array([0x82, 0xa0]), 'text/html; charset=shift_jis').text).toBe('あ');
  });
});

describe('a charset that is plainly wrong', () => {
  it('is overruled by valid UTF-8', () => {
    for (const wrong of ['iso-8859-1', 'windows-1256']) {
      const decoded = decodeText(utf8(SENTENCE), `text/html; charset=${wrong}`);
      expect(decoded).toMatchObject({ text: SENTENCE, charset: 'utf-8', by: 'content' });
    }
  });

  it('is overruled by Persian in windows-1256', () => {
    for (const wrong of ['utf-8', 'iso-8859-1']) {
      const decoded = decodeText(windows1256(SENTENCE), `text/html; charset=${wrong}`);
      expect(decoded).toMatchObject({ text: IN_1256, charset: 'windows-1256', by: 'content', lossy: false });
    }
  });

  it('is not the one of a text with some broken bytes', () => {
    const bytes = new Uint8Array([...utf8(SENTENCE), 0xd8, ...utf8(' باران')]);
    const stale = [...utf8('<meta charset="windows-1252">'), ...bytes];
    for (const type of ['text/html; charset=utf-8', null]) {
      const decoded = decodeText(new Uint8Array(stale), type);
      expect(decoded).toMatchObject({ charset: 'utf-8', lossy: true });
      expect(decoded.text).toContain(`${SENTENCE}\ufffd باران`);
    }
  });

  it('gives way to the next that is stated', () => {
    const cyrillic = encodeAs('windows-1251', '<meta charset="windows-1251">Погода на завтра');
    expect(decodeText(cyrillic, 'text/html; charset=utf-8').text).toContain('Погода на завтра');
  });
});

describe('without a statement', () => {
  it.each([
    [utf8(SENTENCE), 'utf-8', 'content'],
    [utf8('plain'), 'utf-8', 'content'],
    [windows1256(SENTENCE), 'windows-1256', 'content'],
    [windows1256(`<div class="item"><p>${SENTENCE}</p> Copyright 2026</div>`), 'windows-1256', 'content'],
    [
      latin1('Le maire a déclaré que les écoles fermées seront rouvertes dès février, à Genève.'),
      'windows-1252',
      'fallback',
    ],
    [
      latin1('Die Bürger überqueren die Straße, größer als früher, und hören schöne Märchen.'),
      'windows-1252',
      'fallback',
    ],
    [encodeAs('windows-1251', RUSSIAN), 'windows-1252', 'fallback'],
    [encodeAs('koi8-r', RUSSIAN), 'windows-1252', 'fallback'],
    [encodeAs('windows-1252', FINNISH), 'windows-1252', 'fallback'],
    [new Uint8Array([0xc7]), 'windows-1252', 'fallback'],
  ])('the bytes decide (%#)', (bytes, charset, by) => {
    expect(decodeText(bytes)).toMatchObject({ charset, by });
  });

  it('UTF-8 is recognised whatever its text, and windows-1256 whenever it is Persian of some length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(utf8(text.replace(/^\ufeff+/, ''))).text).toBe(text.replace(/^\ufeff+/, ''));
      }),
    );
    const word = fc.constantFrom(...SENTENCE.split(' '), 'باران', 'تهران', 'وزیر', 'دولت', 'چهار', 'ژاله', 'گزارش');
    fc.assert(
      fc.property(fc.array(word, { minLength: 8 }), (words) => {
        const text = words.join(' ').replaceAll('ی', 'ي');
        expect(decodeText(windows1256(text)).text).toBe(text);
      }),
    );
  });

  it('any bytes become some text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, type) => {
        expect(decodeText(bytes, type).text).toBeTypeOf('string');
      }),
    );
  });
});
