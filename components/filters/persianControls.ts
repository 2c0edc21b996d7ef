'use client';

type Words = Readonly<Record<string, string | ((values: Readonly<Record<string, string>>) => string)>>;

/**
 * What React Aria says to screen readers in the pickers, by its packages: it has no Persian of its own, and refuses a
 * package that is left out here once there are any.
 */
const PERSIAN: Readonly<Record<string, Words>> = {
  '@react-aria/autocomplete': { collectionLabel: 'پیشنهادها' },
  '@react-aria/searchfield': { 'Clear search': 'پاک کردن جست‌وجو' },
  '@react-aria/overlays': { dismiss: 'بستن' },
  '@react-aria/spinbutton': { Empty: 'خالی' },
  '@react-aria/calendar': {
    previous: 'قبلی',
    next: 'بعدی',
    selectedDateDescription: ({ date }) => `روز برگزیده: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `بازهٔ برگزیده: ${dateRange}`,
    todayDate: ({ date }) => `امروز، ${date}`,
    todayDateSelected: ({ date }) => `امروز، ${date}، برگزیده`,
    dateSelected: ({ date }) => `${date}، برگزیده`,
    startRangeSelectionPrompt: 'برای آغاز بازه برگزینید',
    finishRangeSelectionPrompt: 'برای پایان بازه برگزینید',
    minimumDate: 'نخستین روز ممکن',
    maximumDate: 'واپسین روز ممکن',
    dateRange: ({ startDate, endDate }) => `${startDate} تا ${endDate}`,
  },
  '@react-aria/datepicker': {
    era: 'دوره',
    year: 'سال',
    month: 'ماه',
    day: 'روز',
    weekday: 'روز هفته',
    hour: 'ساعت',
    minute: 'دقیقه',
    second: 'ثانیه',
    dayPeriod: 'پیش یا پس از نیم‌روز',
    timeZoneName: 'منطقهٔ زمانی',
    calendar: 'تقویم',
    startDate: 'آغاز بازه',
    endDate: 'پایان بازه',
    selectedDateDescription: ({ date }) => `روز برگزیده: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) => `بازهٔ برگزیده: ${startDate} تا ${endDate}`,
    selectedTimeDescription: ({ time }) => `ساعت برگزیده: ${time}`,
  },
  '@react-stately/datepicker': {
    rangeUnderflow: ({ minValue }) => `باید ${minValue} یا پس از آن باشد.`,
    rangeOverflow: ({ maxValue }) => `باید ${maxValue} یا پیش از آن باشد.`,
    rangeReversed: 'آغاز بازه باید پیش از پایان آن باشد.',
    unavailableDate: 'این روز را نمی‌توان برگزید.',
  },
};

// Where React Aria looks for an application's own words, once, before its first control is drawn.
const LOCALE = Symbol.for('react-aria.i18n.locale');
const STRINGS = Symbol.for('react-aria.i18n.strings');

if (typeof document !== 'undefined' && document.documentElement.lang === 'fa') {
  Object.assign(window, { [LOCALE]: 'fa-IR', [STRINGS]: PERSIAN });
}
