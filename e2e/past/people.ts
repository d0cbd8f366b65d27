/** People who have studied for weeks when the journeys begin: one for each journey that needs a past. */
const studied = (name: string, local: string) => ({ name, address: `${local}@past.example.org` });

export const veterans = {
  byKeyboard: studied("Keiko Board", "keyboard"),
  byTouch: studied("Tadeo Ventura", "touch"),
  inEveryLook: studied("Lucía Marín", "looks"),
  inEveryReview: studied("Rui Falcão", "reviews"),
} as const;

/** Whose screens the pictures show (screens.ts). */
export const pictured = studied("Nora Hale", "pictures");

/** Of all of them, and of everybody who signs up in a journey. */
export const password = "violet harbour anvil cricket";

export const zone = "Asia/Kathmandu";
