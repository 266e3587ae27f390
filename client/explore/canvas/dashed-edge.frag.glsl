precision mediump float;

uniform float u_dash;
uniform float u_gap;

varying vec4 v_color;
varying float v_along;

void main(void) {
  // A gap can be clicked as well as a stroke.
  #ifndef PICKING_MODE
  if (mod(v_along, u_dash + u_gap) > u_dash) discard;
  #endif
  gl_FragColor = v_color;
}
