/**
 * Lets at most `most` tasks run at once, in this process. `enter` answers what to call at the end, or null when there is no
 * room now.
 */
export function atMost(most: number): { readonly enter: () => (() => void) | null } {
  let running = 0;
  return {
    enter() {
      if (running >= most) return null;
      running += 1;
      let left = false;
      return () => {
        if (!left) running -= 1;
        left = true;
      };
    },
  };
}
