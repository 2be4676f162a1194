import { invalidArgument } from '../errors';

/** The colour names of HTML, all of which Excel takes. */
const names: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', purple: '#800080',
  gray: '#808080', grey: '#808080', silver: '#C0C0C0', maroon: '#800000', olive: '#808000', lime: '#00FF00', aqua: '#00FFFF', cyan: '#00FFFF', teal: '#008080',
  navy: '#000080', fuchsia: '#FF00FF', magenta: '#FF00FF', pink: '#FFC0CB', brown: '#A52A2A', gold: '#FFD700', lightblue: '#ADD8E6', lightgreen: '#90EE90',
  lightgray: '#D3D3D3', lightgrey: '#D3D3D3', lightyellow: '#FFFFE0', lightpink: '#FFB6C1', darkblue: '#00008B', darkgreen: '#006400', darkred: '#8B0000', darkorange: '#FF8C00',
  darkgray: '#A9A9A9', darkgrey: '#A9A9A9', violet: '#EE82EE', indigo: '#4B0082', tan: '#D2B48C', beige: '#F5F5DC', coral: '#FF7F50', salmon: '#FA8072', crimson: '#DC143C',
  khaki: '#F0E68C', lavender: '#E6E6FA', turquoise: '#40E0D0', steelblue: '#4682B4', royalblue: '#4169E1', skyblue: '#87CEEB', slategray: '#708090', tomato: '#FF6347', wheat: '#F5DEB3', plum: '#DDA0DD', orchid: '#DA70D6', chocolate: '#D2691E', firebrick: '#B22222', forestgreen: '#228B22', seagreen: '#2E8B57', whitesmoke: '#F5F5F5', gainsboro: '#DCDCDC', ivory: '#FFFFF0', azure: '#F0FFFF', aliceblue: '#F0F8FF', honeydew: '#F0FFF0', lightcoral: '#F08080', lightcyan: '#E0FFFF', mediumblue: '#0000CD', midnightblue: '#191970', dodgerblue: '#1E90FF', deepskyblue: '#00BFFF', limegreen: '#32CD32', yellowgreen: '#9ACD32', goldenrod: '#DAA520', palegreen: '#98FB98', hotpink: '#FF69B4', deeppink: '#FF1493', sandybrown: '#F4A460', peachpuff: '#FFDAB9', mistyrose: '#FFE4E1', moccasin: '#FFE4B5',
  antiquewhite: '#FAEBD7', aquamarine: '#7FFFD4', bisque: '#FFE4C4', blanchedalmond: '#FFEBCD', blueviolet: '#8A2BE2', burlywood: '#DEB887', cadetblue: '#5F9EA0', chartreuse: '#7FFF00',
  cornflowerblue: '#6495ED', cornsilk: '#FFF8DC', darkcyan: '#008B8B', darkgoldenrod: '#B8860B', darkkhaki: '#BDB76B', darkmagenta: '#8B008B', darkolivegreen: '#556B2F', darkorchid: '#9932CC',
  darksalmon: '#E9967A', darkseagreen: '#8FBC8F', darkslateblue: '#483D8B', darkslategray: '#2F4F4F', darkslategrey: '#2F4F4F', darkturquoise: '#00CED1', darkviolet: '#9400D3', dimgray: '#696969',
  dimgrey: '#696969', floralwhite: '#FFFAF0', ghostwhite: '#F8F8FF', greenyellow: '#ADFF2F', indianred: '#CD5C5C', lavenderblush: '#FFF0F5', lawngreen: '#7CFC00', lemonchiffon: '#FFFACD',
  lightgoldenrodyellow: '#FAFAD2', lightsalmon: '#FFA07A', lightseagreen: '#20B2AA', lightskyblue: '#87CEFA', lightslategray: '#778899', lightslategrey: '#778899', lightsteelblue: '#B0C4DE', linen: '#FAF0E6',
  mediumaquamarine: '#66CDAA', mediumorchid: '#BA55D3', mediumpurple: '#9370DB', mediumseagreen: '#3CB371', mediumslateblue: '#7B68EE', mediumspringgreen: '#00FA9A', mediumturquoise: '#48D1CC', mediumvioletred: '#C71585',
  mintcream: '#F5FFFA', navajowhite: '#FFDEAD', oldlace: '#FDF5E6', olivedrab: '#6B8E23', orangered: '#FF4500', palegoldenrod: '#EEE8AA', paleturquoise: '#AFEEEE', palevioletred: '#DB7093',
  papayawhip: '#FFEFD5', peru: '#CD853F', powderblue: '#B0E0E6', rebeccapurple: '#663399', rosybrown: '#BC8F8F', saddlebrown: '#8B4513', seashell: '#FFF5EE', sienna: '#A0522D',
  slateblue: '#6A5ACD', slategrey: '#708090', snow: '#FFFAFA', springgreen: '#00FF7F', thistle: '#D8BFD8',
};

/** "#RRGGBB" of what office.js accepts as a colour. */
export function normalColor(value: unknown): string {
  if (typeof value === 'string') {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
    const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
    if (short !== null && value.startsWith('#')) return `#${short.slice(1).map((digit) => digit + digit).join('').toUpperCase()}`;
    const named = names[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(`"${String(value)}" is no colour.`);
}
