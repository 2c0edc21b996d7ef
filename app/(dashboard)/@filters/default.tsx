/** Where no screen's address is known, such as after an error, there is nothing to filter. */
export default function Default(): null {
  return null;
}
