/** Julian year of 365.25 days [s]. */
export const secondsPerYear = 3.15576e7;
