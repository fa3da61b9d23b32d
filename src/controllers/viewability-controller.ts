import { watchView } from '../browser/in-view.js';
import { isVisible } from '../browser/page.js';
import type { LitElement, ReactiveController } from 'lit';

/** Seen means: this much of the appeal, or of the viewport, ... */
const SHARE = 0.5;
/** ... for this long in a visible tab, in milliseconds (the Media Rating Council's measure for display). */
const DURATION = 1000;
/** Shares that are reported: an appeal taller than the viewport can fill half of that with a fifth of itself. */
const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, SHARE];

/** Tells once when the host was really seen. Nothing runs before it comes into view, and nothing after. */
export class ViewabilityController implements ReactiveController {
  readonly #host: LitElement;
  readonly #seen: () => void;
  #unwatch: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inView = false;
  #done = false;

  constructor(host: LitElement, seen: () => void) {
    this.#host = host;
    this.#seen = seen;
    host.addController(this);
  }

  /** Watches while the appeal is shown, and not while it isn't. */
  watch(shown: boolean): void {
    if (!shown || this.#done) return this.hostDisconnected();
    if (this.#unwatch || !this.#host.isConnected) return;
    addEventListener('visibilitychange', this.#update);
    this.#unwatch = watchView(
      this.#host,
      ({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }) => {
        const viewport = rootBounds?.height ?? innerHeight;
        // What isn't displayed has no height, of which the half is no height either.
        this.#inView = isIntersecting && (intersectionRatio >= SHARE || intersectionRect.height >= viewport * SHARE);
        this.#update();
      },
      { threshold: THRESHOLDS },
    );
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.#update);
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#inView = false;
    this.#update();
  }

  readonly #update = (): void => {
    if (this.#inView && isVisible())
      this.#timer ??= setTimeout(() => {
        this.#done = true;
        this.hostDisconnected();
        this.#seen();
      }, DURATION);
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  };
}
