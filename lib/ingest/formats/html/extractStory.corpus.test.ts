import { describe, expect, it } from 'vitest';
import { AASAAM_PAGES } from './corpus/aasaam';
import { AGENCY_PAGES } from './corpus/agencies';
import { BROADCASTER_PAGES } from './corpus/broadcasters';
import { IRAN_SAMANEH_PAGES } from './corpus/iranSamaneh';
import { NASTOOH_PAGES } from './corpus/nastooh';
import { OTHER_PAGES } from './corpus/others';
import { extractStory } from './extractStory';

const PAGES = [
  ...NASTOOH_PAGES,
  ...IRAN_SAMANEH_PAGES,
  ...AASAAM_PAGES,
  ...AGENCY_PAGES,
  ...BROADCASTER_PAGES,
  ...OTHER_PAGES,
];

function extracted(html: string, url: string | null) {
  const result = extractStory(html, { url });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

describe.each(PAGES)('$name', ({ html, url, how, story, body, published }) => {
  const found = extracted(html, url);

  it('gives exactly its paragraphs, and says how', () => {
    expect(found.story.body.split('\n')).toEqual(body);
    expect(found.how).toBe(how);
  });

  it('gives title, lead, author, section, picture and date', () => {
    expect(found.story).toMatchObject(story);
    expect(found.story.published[0]).toBe(published);
  });
});
