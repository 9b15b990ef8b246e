/** Widths in columns that `screen.css` can scale a terminal to without a script. */
const widths = [40, 50, 60, 80, 90, 100, 105, 110, 115, 120, 130, 140, 160, 200];

/** The width that a terminal of so many columns is scaled as, so that its poster and its replay agree. */
export const scaledWidth = (cols: number) => widths.find((width) => width >= cols) ?? cols;
