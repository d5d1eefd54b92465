/** Characters of a text that are compared: more of it tells nothing new about which one it is. */
export const LONGEST_TEXT = 1500;
