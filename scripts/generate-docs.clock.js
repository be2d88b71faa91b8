// Loaded before a command of a page: its clock is so many milliseconds ahead of the machine's, or behind it.
const Real = Date;
const now = () => Real.now() + Number(process.env.CLOCK_AHEAD);

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now()]));
  }

  static now = now;
};
