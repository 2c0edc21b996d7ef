const MONTH =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند|' +
  'ژانویه|فوریه|مارس|اوریل|می|مه|ژوین|جون|جولای|ژوییه|اوت|اگوست|سپتامبر|اکتبر|نوامبر|دسامبر';
const WEEKDAY = '(?:(?:(?:یک|دو|سه|چهار|پنج) ?)?شنبه|جمعه)';
const CLOCK = '(?:ساعت )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?';
const NAMED_DAY = `\\d{1,2} (?:${MONTH}) ?(?:ماه )?\\d{2,4}`;
const NUMBER_DAY = '\\d{2,4}[/.-]\\d{1,2}[/.-]\\d{1,4}';
const DAY = `(?:${WEEKDAY}[ ،,]*)?(?:${NAMED_DAY}|${NUMBER_DAY})`;
const GAP = '[ ،,|/–—-]*';
const STAMP = new RegExp(`^(?:${CLOCK}|${DAY}(?:${GAP}${CLOCK})?|${CLOCK}${GAP}${DAY})$`, 'u');

/** Whether a folded line is nothing but a date, a time or both («11 دی 1404 - 09:48», «23:35», «1404/10/12»). */
export function isStamp(line: string): boolean {
  return line.length <= 60 && STAMP.test(line);
}
