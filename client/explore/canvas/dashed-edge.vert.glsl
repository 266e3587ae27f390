// A rectangle from the start of an edge to its end; it also tells how far along in pixels each point lies.
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_thickness;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_at;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec2 u_viewport;

varying vec4 v_color;
varying float v_along;

void main() {
  vec2 direction = normalize(a_end - a_start);
  vec2 aside = vec2(-direction.y, direction.x) * a_side * a_thickness * u_correctionRatio / u_sizeRatio;
  vec2 point = mix(a_start, a_end, a_at) + aside;
  vec2 from = (u_matrix * vec3(a_start, 1)).xy;
  vec2 to = (u_matrix * vec3(a_end, 1)).xy;

  gl_Position = vec4((u_matrix * vec3(point, 1)).xy, 0, 1);
  v_along = a_at * length((to - from) * u_viewport) / 2.0;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  // Colours come as four bytes in one float whose last bit is lost.
  v_color.a *= 255.0 / 254.0;
}
