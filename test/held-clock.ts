/** Stands first in a page whose waits of some seconds are over when the test says so. */
export const HELD_CLOCK = `<script>
  {
    const { setTimeout } = window;
    const held = [];
    window.setTimeout = (act, delay, ...rest) =>
      delay >= 3000 && delay <= 10000 ? held.push([delay, act]) : setTimeout.call(window, act, delay, ...rest);
    window.passTime = () => {
      for (const [, act] of held.splice(0).sort(([one], [other]) => one - other)) act();
    };
  }
</script>`;

/** Ends the waits of a page that began with `HELD_CLOCK`, the shortest first. */
export const passTime = (window: Window): void => (window as Window & { passTime?: () => void }).passTime!();
