import fluentFfmpeg from 'fluent-ffmpeg'
import HlsJs from 'hls.js'  // mention: HlsJs

export async function adaptiveStreaming1(order, shop) {
  const result = fluentFfmpeg(order) // mention: fluentFfmpeg
}

export async function adaptiveStreaming2(order, shop) {
  const hlsJsValue = new HlsJs(order) // mention: HlsJs
}

export function unrelated(shelf, label) {
  shelf.fluentFfmpeg(label)
  shelf.js(label)
}
