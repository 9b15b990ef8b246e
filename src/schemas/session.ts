import { z } from 'astro/zod';

/** The client that a session types into; it decides what `docker` on its path is. */
const sessionClients = ['docker', 'docker-new', 'podman', 'ctr'] as const;

/** Text of a step's output that the reader should notice. */
const sessionNote = z.strictObject({
  /** The text to mark, as it stands on the screen when the step has ended. */
  on: z.string().min(1),
  /** What it means, in one or two sentences. */
  text: z.string().min(1),
  /** Which occurrence in this step's output is meant, from 1. */
  nth: z.number().int().positive().default(1),
});

/** One command of a session. */
const sessionStep = z.strictObject({
  /** The command, typed as it stands; one line. */
  run: z
    .string()
    .min(1)
    .regex(/^[^\n]+$/, '명령은 한 줄이어야 한다'),
  /** Seconds between the prompt and the first key. */
  pause: z.number().min(0).max(10).default(1),
  /** The exit status that the command must end with. */
  status: z.number().int().min(0).max(255).default(0),
  /** Pieces that the output must contain; where one is missing the recording is refused. */
  expect: z.array(z.string().min(1)).default([]),
  /** Annotations, in the order in which they are explained. */
  notes: z
    .array(sessionNote)
    .superRefine((notes, context) => {
      for (const [index, { on, nth }] of notes.entries()) {
        if (notes.findIndex((note) => note.on === on && note.nth === nth) === index) continue;
        context.addIssue({ code: 'custom', path: [index, 'on'], message: '앞의 주석이 이미 단 글자다. 하나로 합친다' });
      }
    })
    .default([]),
});

/**
 * One file of `content/sessions/`: what a cast is recorded from. `<id>.yaml` gives `<id>.cast` and
 * its provenance `<id>.json` in `content/casts/`.
 */
export const session = z.strictObject({
  /** Shown above the terminal. */
  title: z.string().min(1),
  /** What the reader can do or see afterwards, in one sentence; for authors, no page shows it. */
  teaches: z.string().min(1),
  /** Docker CLI 20.10 (`docker`), a Docker CLI of today (`docker-new`), podman or ctr. */
  client: z.enum(sessionClients).default('docker'),
  /** Width in columns; wide enough that no table wraps. */
  cols: z.number().int().min(20).max(200),
  /** Height in rows. */
  rows: z.number().int().min(5).max(60),
  /** Shell commands that prepare the machine, before the recording and at full speed. */
  setup: z.array(z.string().min(1)).default([]),
  /** What is typed, in order. */
  steps: z.array(sessionStep).min(1),
});

export type Session = z.infer<typeof session>;
