/** Texts inside figures, dates and ages. Numbers arrive already written in the reader's locale. */
export const formatMessages = {
  absent: '—',
  hoursUnit: 'h',
  minutesUnit: 'm',
  secondsUnit: 's',
  minutes: (amount: string) => `${amount} min`,
  hours: (amount: string) => `${amount} h`,
  points: (amount: string) => `${amount} pt`,
  /** Two days of neighbouring years whose years go without saying. */
  range: (start: string, end: string) => `${start} – ${end}`,
  lessThan: (amount: string) => `<${amount}`,
  moreThan: (amount: string) => `>${amount}`,
  minutesOld: (count: string) => `${count} min old`,
  hoursOld: (count: string) => `${count} h old`,
  dateOld: (date: string) => `From ${date}`,
};
