import { wordTokens } from './wordTokens';

/** The words of a text as {@link wordTokens} finds them, without their places. */
export function words(text: string): string[] {
  return wordTokens(text).map(({ word }) => word);
}
