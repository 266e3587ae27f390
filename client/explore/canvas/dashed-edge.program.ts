import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import fragmentShader from './dashed-edge.frag.glsl?raw'
import vertexShader from './dashed-edge.vert.glsl?raw'

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_viewport', 'u_dash', 'u_gap'] as const
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** A program that draws edges as strokes and gaps, measured in pixels so that they look the same at every zoom. */
export function dashedEdgeProgram(dash: number, gap: number) {
  return class extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_at', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]],
      }
    }

    processVisibleItem(edgeIndex: number, startIndex: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
      this.array.set([source.x, source.y, target.x, target.y, data.size || 1, floatColor(data.color), edgeIndex], startIndex)
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio)
      gl.uniform1f(at.u_correctionRatio, params.correctionRatio)
      gl.uniform2f(at.u_viewport, params.width, params.height)
      gl.uniform1f(at.u_dash, dash)
      gl.uniform1f(at.u_gap, gap)
    }
  }
}
