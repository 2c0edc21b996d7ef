/**
 * What stands around and between the paragraphs of a story on any page, as CSS selectors: menus, widgets, tags, links to
 * other stories, comments, captions, and what readers do not see. Names of classes that a CMS of its own uses are in
 * `outlets/pageRules.ts`.
 */
export const FURNITURE_SELECTORS: readonly string[] = [
  'nav', 'footer', 'aside', 'dialog', 'figcaption', 'video', 'audio', 'xml',
  '[role="navigation"]', '[role="complementary"]', '[role="search"]', '[role="dialog"]', '[role="contentinfo"]',
  // Not seen by readers.
  '[hidden]', '[aria-hidden="true"]', '[style*="display:none" i]', '[style*="display: none" i]',
  '.visually-hidden', '.visuallyhidden', '.sr-only', '.screen-reader-text',
  // AMP.
  'amp-sidebar', 'amp-ad', 'amp-embed', 'amp-social-share', 'amp-consent', 'amp-carousel', 'amp-sticky-ad', 'amp-list',
  'amp-iframe', 'amp-video', 'amp-auto-ads', 'amp-next-page',
  // Sharing, printing, short links, apps.
  '.share', '.shares', '.sharing', '.share-box', '.share-buttons', '.social', '.socials', '.social-share', '.social-links',
  '.addthis_toolbox', '.addtoany_share_save_container', '.print-link', '.toolbar', '.news-toolbar',
  '.short-link', '.shortlink', '.short_link', '.short-url', '.news-link', '#short-link', '#shortlink', '.copy-link',
  '.app-banner', '.mobile-app', '.app-download', '.download-app', '.newsletter', '.subscribe',
  // Tags, other stories, comments.
  '.tags', '.tag-list', '.tags-list', '.news-tags', '.news_tags', '.tag-box', '.tagcloud', '.keywords', '.hashtags',
  '.related', '.related-news', '.related_news', '.related-posts', '.related-items', '.related-links', '.relatednews',
  '.read-more', '.readmore', '.more-news', '.most-viewed', '.most-visited', '.latest-news', '.recommended', '.suggested',
  '.comments', '.comment-list', '.comments-list', '.comment-form', '.comments-area', '#comments', '#respond',
  // Captions, advertisements, paths.
  '.caption', '.wp-caption-text', '.image-caption', '.photo-caption', '.media-caption', '.img-caption',
  '.ads', '.ad', '.advertise', '.advertisement', '.adsbygoogle', '.banner', '.sponsored', '.breadcrumb', '.breadcrumbs',
]; // prettier-ignore
