/** How a picture must be turned to be seen as it was taken; 1 where it says nothing (EXIF, tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const MARKER = 0xff
const APP1 = 0xe1
/** Where the picture itself begins; no segment that tells of it comes later. */
const START_OF_SCAN = 0xda
const ORIENTATION = 0x0112

/** Reads the orientation that a camera wrote into a JPEG file. Damaged words are as good as none. */
export function orientationOf(bytes: Uint8Array): Orientation {
  try {
    const found = inSegments(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 2)
    return isOrientation(found) ? found : 1
  } catch (error) {
    if (error instanceof RangeError) return 1
    throw error
  }
}

function isOrientation(found: number | null): found is Orientation {
  return found !== null && found >= 1 && found <= 8
}

function inSegments(view: DataView, at: number): number | null {
  if (view.getUint8(at) !== MARKER) return null
  const kind = view.getUint8(at + 1)
  if (kind === START_OF_SCAN) return null
  if (kind === APP1 && isExif(view, at + 4)) return inDirectory(view, at + 10)
  return inSegments(view, at + 2 + view.getUint16(at + 2))
}

function isExif(view: DataView, at: number): boolean {
  return view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0
}

/** The first directory of the TIFF that lies in the segment. */
function inDirectory(view: DataView, tiff: number): number | null {
  const little = view.getUint16(tiff) === 0x4949
  const first = tiff + view.getUint32(tiff + 4, little)
  const entries = Array.from({ length: view.getUint16(first, little) }, (_, index) => first + 2 + index * 12)
  const entry = entries.find((at) => view.getUint16(at, little) === ORIENTATION)
  return entry === undefined ? null : view.getUint16(entry + 8, little)
}
