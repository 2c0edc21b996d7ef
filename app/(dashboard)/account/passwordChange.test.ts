import { describe, expect, it } from 'vitest';
import { passwordProblem, readPasswordForm } from './passwordChange';

const change = { current: 'the old password', new: 'a new password', repeat: 'a new password' };

describe('passwordProblem', () => {
  it('finds nothing wrong with a long new password, typed twice', () => {
    expect(passwordProblem(change)).toBeNull();
  });

  it.each([
    ['tooShort', { new: 'nine char', repeat: 'nine char' }],
    ['tooLong', { new: 'x'.repeat(201), repeat: 'x'.repeat(201) }],
    ['mismatch', { repeat: 'another one' }],
    ['sameAsOld', { current: 'a new password' }],
  ])('finds %s', (problem, wrong) => {
    expect(passwordProblem({ ...change, ...wrong })).toBe(problem);
  });

  it('counts characters and not code units', () => {
    expect(passwordProblem({ ...change, new: '🔑'.repeat(9), repeat: '🔑'.repeat(9) })).toBe('tooShort');
  });
});

describe('readPasswordForm', () => {
  it('takes what is missing or a file for empty', () => {
    const form = new FormData();
    form.set('new', new File(['x'], 'x'));
    expect(readPasswordForm(form)).toEqual({ current: '', new: '', repeat: '' });
  });
});
