/** Whether the id of a speaker is that of a person, and not of an organisation or an office. */
export function isPerson(id: string): boolean {
  return id.startsWith('p-');
}
