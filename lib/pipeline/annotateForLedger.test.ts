import { expect, test } from 'vitest';
import { annotateForLedger } from './annotateForLedger';

test('a bare surname makes no person, and what it said stays under its own words', () => {
  const body = 'به گزارش نمونه‌نیوز، آقای پورنگ در نشست امروز گفت: کتابخانه تازه از فردا باز است.';
  const { people, statements } = annotateForLedger({ title: '', body });
  expect(people).toEqual([]);
  expect(statements.map(({ speaker, speakerType, text }) => ({ speaker, speakerType, text }))).toEqual([
    { speaker: 'پورنگ', speakerType: 'unnamed', text: 'کتابخانه تازه از فردا باز است' },
  ]);
});

test('a surname whose full name is in the story is that person', () => {
  const body = 'نادر پورنگ، مدیر کتابخانه، گفت: کتابخانه باز است.\nپورنگ افزود: ورود آزاد است.';
  const { people, statements } = annotateForLedger({ title: '', body });
  expect(people.map(({ name }) => name)).toEqual(['نادر پورنگ']);
  expect(statements.map(({ speaker, speakerType }) => `${speakerType} ${speaker}`)).toEqual([
    'person نادر پورنگ',
    'person نادر پورنگ',
  ]);
});
