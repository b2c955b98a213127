/**
 * The shape of the seal: a square cut by hand, no two corners alike. SVG path data for
 * viewBox 0 0 100 100; the seal fills it but for 2 to 3 units.
 */

/** The red body; closed, to be filled. */
export const SEAL_OUTLINE =
  'M18.4 3.4C39.1 3 58.5 2.3 79.2 2.7C89.3 2.9 96.9 10.3 97.2 20.4C97.8 41.7 97 61.7 96.6 83C96.4 90.9 90.5 96.8 82.6 97C62 97.4 42.6 97.7 22 97.3C11.3 97.1 3.5 89.1 3.2 78.4C2.6 57.9 2.6 38.7 3 18.2C3.2 9.7 9.9 3.6 18.4 3.4Z';

/** The line carved inside the edge; closed, to be stroked (1.3 units), not filled. */
export const SEAL_HAIRLINE =
  'M20.2 9C40.1 8.7 58.7 8.2 78.6 8.5C85.8 8.6 91.4 14 91.5 21.2C91.9 41.5 91.4 60.5 91.1 80.8C91 86.6 86.8 91.2 81 91.3C61.3 91.6 42.7 92 23 91.6C15.1 91.4 9.1 85.5 8.9 77.6C8.5 57.9 8.5 39.3 8.8 19.6C8.9 13.4 14 9.1 20.2 9Z';
