import { describe, expect, it } from 'vitest';
import { keyName, shortcut } from './keys';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keyName', () => {
  it.each([
    ['g', 'KeyG', false, 'g'],
    ['G', 'KeyG', true, 'g'],
    // On a Dvorak layout another place writes it.
    ['g', 'KeyU', false, 'g'],
    // A Persian layout: ل stands on G, ج and چ on the brackets, ؟ on shift and the slash.
    ['ل', 'KeyG', false, 'g'],
    ['ج', 'BracketLeft', false, '['],
    ['چ', 'BracketRight', false, ']'],
    ['؟', 'Slash', true, '?'],
    ['/', 'Slash', false, '/'],
    // A German layout writes the question mark elsewhere, and an umlaut where the bracket stands.
    ['?', 'Minus', true, '?'],
    ['ü', 'BracketLeft', false, '['],
    ['Enter', 'Enter', false, null],
    ['3', 'Digit3', false, null],
    [';', 'Semicolon', false, null],
  ])('reads %s at %s', (key, code, shiftKey, name) => {
    expect(keyName({ ...plain, key, code, shiftKey })).toBe(name);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves %s to the browser', (modifier) => {
    expect(keyName({ ...plain, key: 'f', code: 'KeyF', [modifier]: true })).toBeNull();
  });
});

describe('shortcut', () => {
  it('joins what follows g, and takes other keys at once', () => {
    expect(shortcut(null, 'g')).toBeNull();
    expect(shortcut('g', 't')).toBe('g t');
    expect(shortcut('g', 'g')).toBe('g g');
    expect(shortcut(null, 'j')).toBe('j');
  });
});
