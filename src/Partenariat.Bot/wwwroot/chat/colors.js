// A colour that a site chooses, made to be read (WCAG 2.2, 1.4.3: a contrast of at least 4.5 : 1).
const contrast = 4.5;
// The grounds of site.css on which the accent is written, the lighter and the darker one.
const grounds = { light: [[255, 255, 255], [248, 246, 241]], dark: [[26, 33, 40], [18, 23, 28]] };
const black = [0, 0, 0];
const white = [255, 255, 255];

export function isColor(value) {
  return /^#[0-9a-f]{6}$/i.test(value);
}

/** Black or white, whichever reads better on a colour. */
export function textOn(color) {
  const rgb = parse(color);
  return ratio(rgb, black) > ratio(rgb, white) ? '#000000' : '#ffffff';
}

/** What takes the place of the colours of site.css that can be pressed; each takes the colour, and whether the ground is dark. */
export const accentFor = {
  accent: (color, isDark) => format(readable(parse(color), isDark)),
  'on-accent': (color, isDark) => textOn(format(readable(parse(color), isDark))),
  'accent-soft': (color, isDark) => format(mix(grounds[isDark ? 'dark' : 'light'][0], readable(parse(color), isDark), isDark ? 0.15 : 0.1)),
};

/** The colour itself, or as little darker or lighter as it takes to be read on every ground and on its own soft one. */
function readable(rgb, isDark) {
  const end = isDark ? white : black;
  const on = grounds[isDark ? 'dark' : 'light'];
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = mix(rgb, end, part);
    const soft = mix(on[0], mixed, isDark ? 0.15 : 0.1);
    if ([...on, soft].every(ground => ratio(mixed, ground) >= contrast)) {
      return mixed;
    }
  }
  return end;
}

function parse(color) {
  return [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16));
}

function format(rgb) {
  return `#${rgb.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

function mix(one, other, part) {
  return one.map((value, index) => Math.round(value + (other[index] - value) * part));
}

function ratio(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG relative luminance. */
function luminance(rgb) {
  const [red, green, blue] = rgb.map(part => part / 255).map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
