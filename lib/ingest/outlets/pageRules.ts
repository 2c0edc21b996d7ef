/**
 * Where the parts of a story stand on a page, as CSS selectors: of each list the first that finds text counts, except
 * `drop`, which takes everything it finds off the page.
 */
export interface PageRule {
  readonly title: readonly string[];
  /** The line above the title, which often names the speaker («روتیتر»). */
  readonly overTitle: readonly string[];
  readonly lead: readonly string[];
  /** The text without its lead; of several elements that one selector finds, the longest. */
  readonly body: readonly string[];
  /** The text is in many elements, one a paragraph, and not in one. */
  readonly scattered?: true;
  readonly drop: readonly string[];
  readonly author: readonly string[];
  readonly section: readonly string[];
  readonly date: readonly string[];
  /** An element that tells the CMS, for outlets that are not in the table. */
  readonly sign?: string;
}

export type PageRuleName =
  | 'nastooh'
  | 'iranSamaneh'
  | 'aasaam'
  | 'tasnim'
  | 'fars'
  | 'varzesh3'
  | 'bbc'
  | 'rferl'
  | 'dw'
  | 'wordpress'
  | 'schema';

/** The rules by content management system: most outlets share one with others. */
export const PAGE_RULES: Readonly<Record<PageRuleName, PageRule>> = {
  nastooh: {
    title: ['h1.first-title', '.item-title h1', 'h1.title', '.item-title .title', 'h1'],
    overTitle: ['.item-title .kicker', '.item-header .kicker', '.rutitr', '.kicker'],
    lead: ['.item-summary .summary', '.item-summary .introtext', 'p.introtext', 'p.summary', '.introtext'],
    body: ['.item-body .item-text', '.item-text', '.item-body'],
    drop: ['.item-nav', '.item-boxes', '.item-related', '.box.tags', '.gallery-desc', '.report-photo-desc'],
    author: ['.item-author', '.item-reporter', '.item-body .author'],
    section: ['.item-service a', '.breadcrumb li:last-child a', '.meta-news li:nth-child(2) .text-meta'],
    date: ['.item-date', '.item-time', '.meta-news li:first-child .text-meta'],
    sign: '.item-body .item-text',
  },
  iranSamaneh: {
    title: ['h1.title', '.title h1', 'h1', '.news-title', '.title-news', '.baznashr-title', 'div.title'],
    overTitle: ['.rutitr', '.news-rutitr'],
    lead: ['.subtitle', '.news-subtitle', '.subtitle-news', '.news_strong', '.baznashr-subtitle', '.sub_ax'],
    body: ['[itemprop="articleBody"]', 'div.body', '.baznashr-body', 'section.body', '.album_content'],
    drop: [
      '.news_nav', '.news_path', '.news_toolbar', '.path_bottom_body', '.tags_title', '.tags_container', '.wrapper_tags',
      '.zxc_related', '.news_related', '.related_news_box', '.news_id_c', '.det-1', '.comments_item', '.comm_answer',
      '.news_size_in', '.inline-news-box',
    ],
    author: ['.news_reporter', '.reporter_name', '.news_author'],
    section: ['.news_path a:last-of-type', '.news_path2 a:last-of-type', '.path_bottom_body a:last-of-type'],
    date: ['.news_pdate_c', '.news-pdate', '.news-date', '.photo_pdate', '.photo_pub_date', '.fa_date'],
    sign: '.news_pdate_c',
  },
  aasaam: {
    title: ['h1.title', 'article h1', 'h1', '.title'],
    overTitle: ['.uptitle', '.up-title', '.up_title', '.news-uptitle'],
    lead: ['p.lead', '.news-lead', '.news_lead', '.lead'],
    body: [
      '#echo_detail', '.echo_detail', '#echo_details', '#echo-detail', '.echo-detail-inner', '.echo-detail',
      '#main_ck_editor', '#CK_editor', '.article_body', '.article-body',
    ],
    drop: [
      '.article_tag', '.article-tag', '.article_tags', '.all-tags', '.tag_items', '.sec_info', '.share_news',
      '.short_link_cnt', '.tinyurl_form', '.news-short-info', '.noprint', '.video-js-container',
    ],
    author: ['.news-author', '.author_name', '[rel="author"]'],
    section: ['.breadcrumb_list li:last-child a', '.breadcrumb-list li:last-child a', '.breadcrumb li:last-child a'],
    date: ['.news_time', '.news-time', '.news_nav_title', 'article time', 'time'],
    sign: '#echo_detail, .echo_detail, #echo_details',
  },
  tasnim: {
    title: ['.single-news h1.title', 'h1.title', 'h1'],
    overTitle: ['.kicker'],
    lead: ['.single-news .lead', '.lead'],
    body: ['.single-news .story', '.story'],
    drop: ['.jwplayer', '.hideTag', '._sticky', 'ul.tags'],
    author: ['.reporter'],
    section: ['li.service a', 'li.service'],
    date: ['.single-news .time', 'li.time', '.time'],
  },
  fars: {
    title: ['.news-box h1.title', 'h1.title', 'h1', '.news-box .title'],
    overTitle: ['.news-box .rootitr', '.rutitr'],
    lead: ['.news-box .lead', '.lead'],
    body: ['.nt-body'],
    drop: ['.data-box', '.publish-time', '.news-code'],
    author: ['.author-name'],
    section: ['.category-name a:last-of-type', '.category-name', '.subject-category'],
    date: ['.publish-time'],
  },
  varzesh3: {
    title: ['h1.headline', '.headline', 'h1'],
    overTitle: ['.subhead'],
    lead: ['article .lead', '.lead'],
    body: ['.news-text'],
    drop: ['.news-inline-biz', '.tagbox', '.vrz-user-comment', '.video-js'],
    author: ['.news-author'],
    section: ['.news-info .category'],
    date: ['.news-info span:nth-child(2)', '.news-info'],
  },
  bbc: {
    title: ['main h1', 'h1'],
    overTitle: [],
    lead: [],
    body: ['main [data-component="text-block"]', 'main p, main h2, main li'],
    scattered: true,
    drop: [
      'section[role="region"]', 'section[aria-labelledby]', '[data-component="links-block"]', '[data-component="topic-list"]',
      '[data-component="byline-block"]', '[data-component="tag-list"]', '[data-e2e="recommendations-heading"]', 'main time',
      'a[href^="#end-of"]', '[data-testid="byline"]',
    ],
    author: ['[data-testid="byline-contributors"]', '[data-component="byline-block"] span'],
    section: [],
    date: ['main time'],
  },
  rferl: {
    title: ['h1.title', 'h1.pg-title', 'h1'],
    overTitle: [],
    lead: ['.intro p', '.intro'],
    body: ['#article-content .wsw', '.body-container .wsw', '.wsw'],
    drop: ['.wsw__embed', '.media-block', '.media-block-wrap', '.also-read', '.c-spinner', '.infgraphicsAttach', '.c-mmp'],
    author: ['.links__item-link', '.publishing-details .authors a'],
    section: ['.category a', '.category'],
    date: ['.publishing-details time', '.published time'],
  },
  dw: {
    title: ['article h1', 'h1'],
    overTitle: ['.kicker'],
    lead: ['article .teaser-text', '.teaser-text', 'p.intro'],
    body: ['article .rich-text', '.rich-text', '.longText'],
    drop: ['.vjs-wrapper', '.advertisement', '.col1 .picBox', '.linkList', '.group-related'],
    author: ['.author-details', '.author-link'],
    section: ['.kicker a'],
    date: ['article time', '.publication-info time'],
  },
  wordpress: {
    title: ['h1.entry-title', 'h1.post-title', 'h1.jeg_post_title', 'article h1', 'h1'],
    overTitle: ['.jeg_post_subtitle', '.entry-subtitle'],
    lead: ['.entry-summary', '.post-excerpt'],
    body: ['article .entry-content', '.entry-content', '.post-content', '.td-post-content'],
    drop: ['.sharedaddy', '.jp-relatedposts', '.yarpp', '.wp-caption-text', '.post-tags', '.entry-footer', '.author-box'],
    author: ['.author.vcard .fn', '.entry-meta .author a', '[rel="author"]'],
    section: ['[rel="category tag"]', '.cat-links a'],
    date: ['time.entry-date', '.entry-meta time'],
    sign: 'article .entry-content, .type-post .entry-content, .single-post .entry-content',
  },
  /** Any CMS that marks the text as schema.org asks for (https://schema.org/articleBody). */
  schema: {
    title: ['[itemprop="headline"]', 'h1'],
    overTitle: [],
    lead: ['[itemprop="description"]', '[itemprop="alternativeHeadline"]'],
    body: ['[itemprop="articleBody"]'],
    drop: [],
    author: ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'],
    section: ['[itemprop="articleSection"]'],
    date: ['[itemprop="datePublished"]'],
    sign: '[itemprop="articleBody"]',
  },
}; // prettier-ignore

/** Which outlets (slugs of `outlets.ts`) use which rule. */
export const RULE_OUTLETS: Readonly<Record<PageRuleName, readonly string[]>> = {
  nastooh: ['irna', 'isna', 'mehrnews', 'khabaronline', 'hamshahri', 'shana', 'eghtesadonline'],
  iranSamaneh: [
    ...['mizan', 'iribnews', 'yjc', 'snn', 'iqna', 'kayhan', 'tabnak', 'entekhab', 'asriran', 'jamejam', 'borna'],
  ],
  aasaam: ['ilna', 'rokna', 'iana', 'donya-e-eqtesad', 'shargh', 'etemad', 'jamaran'],
  tasnim: ['tasnim'],
  fars: ['fars'],
  varzesh3: ['varzesh3'],
  bbc: ['bbcpersian'],
  rferl: ['radiofarda'],
  dw: ['dwpersian'],
  wordpress: [],
  schema: [],
};
