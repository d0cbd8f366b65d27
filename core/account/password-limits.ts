/** Apart from the estimate, so that a form in the browser can name them without loading the dictionaries. */
export const fewestCharacters = 8;

/** Far more than a passphrase needs; what is hashed stays small. */
export const mostBytes = 256;
