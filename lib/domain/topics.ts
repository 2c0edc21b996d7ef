/** The 17 top-level IPTC Media Topics (https://iptc.org/standards/media-topics/), as slugs. */
export const TOPIC_SLUGS = [
  'arts-culture-entertainment-media',
  'conflict-war-peace',
  'crime-law-justice',
  'disaster-accident',
  'economy-business-finance',
  'education',
  'environment',
  'health',
  'human-interest',
  'labour',
  'lifestyle-leisure',
  'politics',
  'religion',
  'science-technology',
  'society',
  'sport',
  'weather',
] as const;
export type TopicSlug = (typeof TOPIC_SLUGS)[number];
