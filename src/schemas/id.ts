import { z } from 'astro/zod';

/** A key that other files name, also a part of addresses. */
export const id = z.string().regex(/^[a-z0-9-]+$/, '소문자, 숫자, -로만 짓는다');
