import { compressedSize, distinctLayers, sizeInWords, split, unpackedSize } from '../../../core/layers.ts';
import { present } from '../../../core/present.ts';
import { type DrawnLayer, stackOf } from '../drawing.ts';
import * as strings from './strings.ts';

const words = strings.computer;

/** What a pull or removal would do: the bricks that it downloads or frees, and the line that says so. */
export interface Effect {
  lit: Element[];
  line: string[];
}

/** A computer on which images are pulled and removed in play, to see what sharing saves. */
export class Computer {
  readonly #host: HTMLElement;
  /** By the button below the image's name. */
  readonly #images: ReadonlyMap<HTMLButtonElement, ReturnType<typeof stackOf>>;
  readonly #here = new Set<HTMLButtonElement>();

  constructor(host: HTMLElement) {
    this.#host = host;
    const buttons = [...host.querySelectorAll<HTMLButtonElement>('[data-image]')];
    this.#images = new Map(buttons.map((button) => [button, stackOf(button)]));
  }

  /** What pressing the button would do now. */
  preview(button: HTMLButtonElement): Effect {
    const { name } = this.#imageOf(button);
    const { own, shared } = this.#splitOf(button);
    const lit = own.map(({ brick }) => brick);
    const line = this.#here.has(button)
      ? words.wouldFree(name, own.length, sizeInWords(unpackedSize(own)), shared.length)
      : words.wouldPull(name, own.length, sizeInWords(compressedSize(own)), shared.length);
    return { lit, line: [line] };
  }

  /** Pulls the image, or removes it where it is here. */
  press(button: HTMLButtonElement): Effect {
    const effect = this.preview(button);
    if (!this.#here.delete(button)) this.#here.add(button);
    this.#draw();
    return effect;
  }

  #imageOf(button: HTMLButtonElement) {
    return present(this.#images.get(button));
  }

  #splitOf(button: HTMLButtonElement) {
    const others = [...this.#here].filter((other) => other !== button).map((other) => this.#imageOf(other));
    return split(this.#imageOf(button), others);
  }

  #draw(): void {
    const here = [...this.#images].filter(([button]) => this.#here.has(button)).map(([, image]) => image);
    const layers = distinctLayers<DrawnLayer>(here);
    const bricks = new Set(layers.map(({ brick }) => brick));
    for (const brick of this.#host.querySelectorAll<HTMLAnchorElement>('.brick')) {
      brick.toggleAttribute('data-here', bricks.has(brick));
    }
    for (const button of this.#images.keys()) {
      const { own } = this.#splitOf(button);
      button.textContent = this.#here.has(button)
        ? words.remove(sizeInWords(unpackedSize(own)))
        : words.pull(sizeInWords(compressedSize(own)));
    }
    const text =
      here.length === 0
        ? words.empty
        : words.holds(
            here.map(({ name }) => name),
            sizeInWords(compressedSize(layers)),
            sizeInWords(unpackedSize(layers)),
            sizeInWords(unpackedSize(here.flatMap((image) => image.layers))),
          );
    present(this.#host.querySelector('[data-part=computer]')).textContent = text;
  }
}
