attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;

void main() {
  // A little further out than the disc of the same size, so that the areas look alike.
  float reach = a_size * 2.4 * u_correctionRatio / u_sizeRatio;
  vec2 corner = a_position + reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(corner, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  // Colours come as four bytes in one float whose last bit is lost.
  v_color.a *= 255.0 / 254.0;
}
