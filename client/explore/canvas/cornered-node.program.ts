import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import fragmentShader from './cornered-node.frag.glsl?raw'
import vertexShader from './cornered-node.vert.glsl?raw'

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** A program that draws nodes with four corners, the first at an angle: a quarter of pi makes squares, zero makes diamonds. */
export function corneredNodeProgram(first: number) {
  const corners = [0, 1, 2, 0, 2, 3].map((corner) => [first + (corner * Math.PI) / 2])
  return class extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: corners,
      }
    }

    processVisibleItem(nodeIndex: number, startIndex: number, { x, y, size, color }: NodeDisplayData): void {
      this.array.set([x, y, size, floatColor(color), nodeIndex], startIndex)
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio)
      gl.uniform1f(at.u_correctionRatio, params.correctionRatio)
    }
  }
}
