import type { Brick, Stack } from '../../core/layers.ts';
import { present } from '../../core/present.ts';

/** A layer as it is drawn. */
export interface DrawnLayer extends Brick {
  brick: HTMLAnchorElement;
}

const rowPrefix = '#layer-';

function layerOf(brick: HTMLAnchorElement): DrawnLayer {
  const { compressed, unpacked } = brick.dataset;
  const chain = brick.hash.slice(rowPrefix.length);
  return { chain, compressed: Number(compressed), unpacked: Number(unpacked), brick };
}

/** The layers from the bottom of the drawing up to the end of this branch. */
function layersUpTo(branch: Element): DrawnLayer[] {
  const below = branch.parentElement?.closest('.branch');
  const bricks = branch.querySelectorAll<HTMLAnchorElement>(':scope > ol .brick');
  return [...(below ? layersUpTo(below) : []), ...[...bricks].map(layerOf)];
}

/** An image as it is drawn: the button is the one below its name. */
export function stackOf(button: HTMLButtonElement): Stack<DrawnLayer> {
  return { name: present(button.dataset['image']), layers: layersUpTo(present(button.closest('.branch'))) };
}

/** The layer of a brick, with all below it, from the bottom up. */
export function layersDownFrom(brick: HTMLAnchorElement): DrawnLayer[] {
  const layers = layersUpTo(present(brick.closest('.branch')));
  return layers.slice(0, layers.findIndex((layer) => layer.brick === brick) + 1);
}

/** The buttons below the names of the images that have this layer, from left to right. */
export function imagesOn(brick: HTMLAnchorElement): HTMLButtonElement[] {
  return [...present(brick.closest('.branch')).querySelectorAll<HTMLButtonElement>('[data-image]')];
}

/** The row of the table that tells all about a layer. */
export function rowOf(host: HTMLElement, brick: HTMLAnchorElement): HTMLElement {
  return present(host.querySelector<HTMLElement>(brick.hash));
}
