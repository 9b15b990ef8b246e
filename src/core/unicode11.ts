import type { IUnicodeVersionProvider } from '@xterm/headless';
import { lastAtOrBefore } from './timeline.ts';

/**
 * The widths of all code points in Unicode 11, as runs: how far a run starts after the one before it
 * (base 36), then its width (`.` 0, `_` 1, `-` 2). Equal to the tables of @xterm/addon-unicode11,
 * at a tenth of its size; a test compares every code point.
 */
const runs = [
  '0.w_2n.x_gw.34_7n.7_7b.19_1.1_1.2_1.2_1.1_1k.6_a.b_1.1_1a.l_g.1_2t.8_1.6_2.2_1.4_x.1_1.1_u',
  '.r_2j.b_1m.9_9.1_o.4_1.9_1.3_1.5_17.3_3b.1c_1j.1_1.1_4.8_4.1_3.7_a.2_t.1_1m.1_4.4_8.1_k.2_',
  'q.1_2.2_1l.1_4.2_4.2_2.3_3.1_u.2_3.1_b.2_1l.1_4.5_1.2_4.1_k.2_m.6_1.1_1m.1_2.1_1.4_8.1_8.1',
  '_b.2_u.1_1p.1_c.1_1e.1_3.1_1l.3_5.3_1.4_7.2_b.2_t.1_1m.1_2.1_6.1_5.2_k.2_s.2_1l.2_4.4_8.1_',
  'k.2_2u.1_7.3_1.1_2i.1_2.7_c.8_2q.1_2.9_b.6_22.2_r.1_1.1_1.1_1j.e_1.5_1.2_5.b_1.10_9.1_2u.4',
  '_1.6_1.2_2.2_p.2_4.3_g.4_d.1_2.2_6.1_f.1_2q-2o.4g_9p.3_qa.3_t.3_t.2_u.2_1s.2_1.7_8.1_2.b_9',
  '.1_19.4_3a.2_y.1_3a.3_4.2_9.1_6.3_63.2_2.1_1m.1_1.7_1.1_1.1_2.8_6.a_2.1_1c.f_1t.4_1c.1_1.5',
  '_1.1_5.1_14.9_c.2_w.4_2.2_1.3_1k.1_1.2_3.1_1.3_1m.8_2.2_48.3_1.d_1.7_4.1_6.1_3.2_5i.1m_1.5',
  '_ej.5_q.5_1d.5_1.a_2o.x_fd-2_d-2_5a-4_3-1_2-1_eh-2_l-2_1e-c_17-1_j-1_d-1_8-2_h-2_5-2_8-1_5',
  '-1_l-1_7-2_1-1_4-1_2-1_7-1_4-2_s-1_z-1_1-1_4-3_1-1_1p-3_o-1_e-1_nv-2_1f-1_4-1_bd.3_3x.1_2o',
  '.w_3k-q_1-2h_c-5y_q-c_4-16.4-h_2-2e_2.2-2t_5-17_1-2m_1-17_5-10_c-1b_1-14_8-5f4_1s-h3h_3-1j',
  '_bs.4_1.a_w.2_28.2_7k.1_3.1_4.1_p.2_4d.2_q.i_d.1_12.8_p.b_e-t_3.3_1c.1_2.4_2.2_13.1_1v.6_2',
  '.2_2.2_c.1_8.1_1b.1_1f.1_1.3_2.2_5.2_1.1_16.2_8.1_6m.1_2.1_4.1_i-8mc_6l8-e8_u.1_kh.g-a_6.g',
  '-z_1-j_1-4_43.1_1-2o_3j-7_i.3_e9.1_6a.1_45.5_1ae.3_1.2_5.4_14.3_4.1_4l.2_fx.4_f2.b_4w.1_1i',
  '.f_1k.3_1d.4_2.2_2.1_f.1_1e.3_10.5_1.8_1q.1_c.2_1g.9_a.4_2q.3_2.1_1.2_6.1_4g.1_3.8_l.2_1l.',
  '2_3.1_11.7_3.5_5f.8_2.3_1.1_n.1_2c.6_1.1_4.2_1.2_6m.4_6.2_1.2_r.2_2d.8_2.1_1.2_2y.1_1.1_2.',
  '6_1.1_2t.3_2.4_1.5_77.9_1.2_bd.4_2.2_4.1_w.a_14.6_2.4_8.1_9.6_2.3_1a.d_1.2_ba.7_1.6_1.1_2a',
  '.m_2.7_1.2_1.2_3e.6_3.1_1.2_1.7_1.1_20.2_3.1_1.1_9n.2_46z.9_at3.5_1n.7_t4.1_1r.4_25-4_s-4q',
  'g_8-kz_7bh-7z_1d-3_h-4_8-b0_1wh.2_1.4_43n.3_9.g_2.7_u.4_44.3_1iz.1j_4.1e_8.1_e.1_m.5_1.f_1',
  '1s.7_1.h_2.7_1.2_1.5_79.7_c5.4_15s.7_31.7_1bt-1_5m-1_5a-1_2-a_2t-3_d-18_4-9_7-2_e-6_4a-x_c',
  '-9_1-1y_1-m_c-17_4-5_c-h_3-1_3-1z_1-1_1-57_2-1r_d-4_1-o_i-1_q-2_d-1_2e-2d_1c-1y_6-1_3-3_2-',
  '1_l-2_7-7_6d-c_81-2t_1-4_3-15_2-6_3-t_2-1f_34-4_4-3_5-3_d-6_12i-1eke_2-1eke_e1oj.1_u.2o_3k',
  '.6o_',
].join('');

const starts: number[] = [];
const widths: number[] = [];
for (const [, step = '', mark = ''] of runs.matchAll(/([0-9a-z]+)([._-])/g)) {
  starts.push((starts.at(-1) ?? 0) + parseInt(step, 36));
  widths.push('._-'.indexOf(mark));
}

const widthOf = (code: number) => (code >= 0x20 && code < 0x7f ? 1 : widths[lastAtOrBefore(starts, code)]) as 0 | 1 | 2;

/** How xterm.js packs a character's width, and whether it joins the one before it. */
const widthIn = (properties: number) => (properties >> 1) & 3;
const pack = (width: number, isJoined: boolean) => (width << 1) | (isJoined ? 1 : 0);

/** Character widths of Unicode 11 for xterm.js, whose own are those of Unicode 6. */
export const unicode11: IUnicodeVersionProvider = {
  version: '11',
  wcwidth: widthOf,
  charProperties(code, preceding) {
    const width = widthOf(code);
    const isJoined = width === 0 && widthIn(preceding) > 0;
    return pack(isJoined ? widthIn(preceding) : width, isJoined);
  },
};
