import { inputCheck } from '../stores/input-check'
import { recordingSchema, type Recording } from './recording.input'

/** Anything that happened on a serve: delivered, mailed, affixed, an order, a proof filed … */
export type RecordEvent = Recording

export const recordEventSchema = recordingSchema

export const checkRecordEvent = inputCheck<RecordEvent>(recordEventSchema)
