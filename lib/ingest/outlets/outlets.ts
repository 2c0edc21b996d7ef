/** A news outlet that is known beforehand. */
export interface Outlet {
  /** Its id in addresses and in the database; never changes. */
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** Hosts without `www.`; the first is the main one. Their subdomains belong to the outlet too. */
  readonly hosts: readonly string[];
  /** How datelines and other inputs name it, besides `slug`, `name` and `nameEn`. */
  readonly spellings: readonly string[];
}

/** A row of the table: slug, Persian name, English name, hosts, spellings (both split at «|»). */
type Row = readonly [slug: string, name: string, nameEn: string, hosts: string, spellings: string];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['ilna', 'ایلنا', 'ILNA', 'ilna.ir|ilna.news', 'خبرگزاری کار ایران|خبرگزاری ایلنا'],
  ['irna', 'ایرنا', 'IRNA', 'irna.ir', 'خبرگزاری جمهوری اسلامی|خبرگزاری ایرنا|ایرنا پلاس'],
  ['isna', 'ایسنا', 'ISNA', 'isna.ir', 'خبرگزاری دانشجویان ایران|خبرگزاری دانشجویان|خبرگزاری ایسنا'],
  ['mehrnews', 'مهر', 'Mehr News', 'mehrnews.com', 'خبرگزاری مهر|خبرنگار مهر|mehr'],
  ['tasnim', 'تسنیم', 'Tasnim', 'tasnimnews.com|tasnimnews.ir|tasnim.ir', 'خبرگزاری تسنیم|tasnimnews'],
  ['fars', 'فارس', 'Fars', 'farsnews.ir|farsnews.com', 'خبرگزاری فارس|farsnews'],
  ['mizan', 'میزان', 'Mizan', 'mizanonline.ir|mizan.news|mizanonline.com', 'خبرگزاری میزان|mizanonline'],
  ['iribnews', 'صداوسیما', 'IRIB News', 'iribnews.ir', 'خبرگزاری صدا و سیما|صدا و سیما|irib'],
  ['yjc', 'باشگاه خبرنگاران جوان', 'YJC', 'yjc.ir|yjc.news', 'باشگاه خبرنگاران|خبرگزاری باشگاه خبرنگاران جوان'],
  ['snn', 'خبرگزاری دانشجو', 'SNN', 'snn.ir', 'دانشجو|شبکه خبر دانشجو'],
  ['iqna', 'ایکنا', 'IQNA', 'iqna.ir|iqna.news', 'خبرگزاری ایکنا|خبرگزاری بین المللی قرآن|خبرگزاری قرآن'],
  ['kayhan', 'کیهان', 'Kayhan', 'kayhan.ir|kayhannews.ir', 'روزنامه کیهان'],
  ['tabnak', 'تابناک', 'Tabnak', 'tabnak.ir', 'سایت تابناک'],
  ['eghtesadonline', 'اقتصادآنلاین', 'Eghtesad Online', 'eghtesadonline.com', 'اقتصاد آنلاین'],
  ['varzesh3', 'ورزش سه', 'Varzesh3', 'varzesh3.com', 'ورزش۳|ورزش 3'],
  ['khabaronline', 'خبرآنلاین', 'Khabar Online', 'khabaronline.ir', 'خبر آنلاین|خبرگزاری خبرآنلاین'],
  ['hamshahri', 'همشهری', 'Hamshahri', 'hamshahrionline.ir|newspaper.hamshahrionline.ir', 'همشهری آنلاین|روزنامه همشهری|hamshahrionline'],
  ['etemad', 'اعتماد', 'Etemad', 'etemadnewspaper.ir|etemadonline.com', 'روزنامه اعتماد|اعتمادآنلاین|اعتماد آنلاین|etemadonline'],
  ['shargh', 'شرق', 'Shargh', 'sharghdaily.com', 'روزنامه شرق|شبکه شرق'],
  ['jamejam', 'جام جم', 'Jam-e Jam', 'jamejamonline.ir', 'روزنامه جام جم|جام جم آنلاین'],
  ['entekhab', 'انتخاب', 'Entekhab', 'entekhab.ir', 'سایت انتخاب|پایگاه خبری انتخاب'],
  ['asriran', 'عصر ایران', 'Asr-e Iran', 'asriran.com', 'عصرایران|سایت عصر ایران'],
  ['donya-e-eqtesad', 'دنیای اقتصاد', 'Donya-e Eqtesad', 'donya-e-eqtesad.com', 'روزنامه دنیای اقتصاد'],
  ['jamaran', 'جماران', 'Jamaran', 'jamaran.news|jamaran.ir', 'خبرگزاری جماران|پایگاه خبری جماران'],
  ['iana', 'ایانا', 'IANA', 'iana.ir', 'خبرگزاری ایانا|خبرگزاری کشاورزی ایران'],
  ['shana', 'شانا', 'SHANA', 'shana.ir', 'خبرگزاری شانا|شبکه اطلاع رسانی نفت و انرژی'],
  ['borna', 'برنا', 'Borna', 'borna.news|bornanews.ir', 'خبرگزاری برنا'],
  ['rokna', 'رکنا', 'Rokna', 'rokna.net', 'خبرگزاری رکنا'],
  ['mashreghnews', 'مشرق نیوز', 'Mashregh News', 'mashreghnews.ir', 'مشرق‌نیوز|سایت مشرق نیوز'],
  ['fararu', 'فرارو', 'Fararu', 'fararu.com', 'سایت فرارو'],
  ['aftabnews', 'آفتاب نیوز', 'Aftab News', 'aftabnews.ir', 'آفتاب‌نیوز|سایت آفتاب نیوز'],
  ['eghtesadnews', 'اقتصادنیوز', 'Eghtesad News', 'eghtesadnews.com', 'اقتصاد نیوز'],
  ['ana', 'آنا', 'ANA', 'ana.ir', 'خبرگزاری آنا|خبرگزاری دانشگاه آزاد اسلامی'],
  ['ibna', 'ایبنا', 'IBNA', 'ibna.ir', 'خبرگزاری ایبنا|خبرگزاری کتاب ایران|خبرگزاری کتاب'],
  ['bbcpersian', 'بی‌بی‌سی فارسی', 'BBC Persian', 'bbc.com|bbc.co.uk|bbcpersian.com|bbci.co.uk', 'بی بی سی|بی بی سی فارسی|bbc'],
  ['radiofarda', 'رادیو فردا', 'Radio Farda', 'radiofarda.com', 'رادیوفردا'],
  ['euronewspersian', 'یورونیوز فارسی', 'Euronews Persian', 'parsi.euronews.com|per.euronews.com', 'یورونیوز'],
  ['iranintl', 'ایران اینترنشنال', 'Iran International', 'iranintl.com', 'شبکه ایران اینترنشنال'],
  ['dwpersian', 'دویچه‌وله فارسی', 'DW Persian', 'dw.com', 'دویچه وله|دویچه وله فارسی|dw'],
];

/** The outlets known beforehand. An outlet not listed here gets its slug and name from its host or its own name. */
export const OUTLETS: readonly Outlet[] = ROWS.map(([slug, name, nameEn, hosts, spellings]) => ({
  slug,
  name,
  nameEn,
  hosts: hosts.split('|'),
  spellings: spellings.split('|'),
}));
