import type { Language } from '@/lib/words/language'
import { DIGIT_CLIPS } from './digit-clips'
import { ENGLISH_DIGIT_CLIPS } from './english-digit-clips'

/** 8-bit samples a second: what a telephone carries, and all that a voice needs. */
export const SAMPLE_RATE_HERTZ = 8_000

const SILENCE = 128
const SAMPLE_MAX = 255
const WAV_HEADER_BYTES = 44
const FIRST_PAUSE_SECONDS = 0.4
/** Long enough to write a digit down before the next one. */
const GAP_SECONDS = { min: 0.55, max: 0.95 }
const PAUSE_BEFORE_AGAIN_SECONDS = 1.4
const SPEED = { min: 0.92, max: 1.08 }
const LOUDNESS = { min: 0.8, max: 1 }
/** Heard as a quiet line, not as a storm: people come first. */
const NOISE_SAMPLES = 5
const TIMES_READ = 2

const CLIPS: Record<Language, typeof DIGIT_CLIPS> = { vi: DIGIT_CLIPS, en: ENGLISH_DIGIT_CLIPS }

/** Numbers from 0 to 1 from bytes that belong to the challenge: the same challenge always sounds the same. */
function chooser(grain: Uint8Array): () => number {
  let state = 0
  for (const byte of grain) state = (Math.imul(state, 31) + byte) >>> 0
  return () => {
    // Mulberry32: small, and nobody has to trust it with a secret.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const between = (choose: () => number, { min, max }: { min: number; max: number }) => min + (max - min) * choose()

/** A digit's clip, a little faster or slower, a little louder or softer. */
function spoken(clips: typeof DIGIT_CLIPS, digit: string, choose: () => number): number[] {
  const clip = Buffer.from(clips[digit] ?? '', 'base64')
  const [speed, loudness] = [between(choose, SPEED), between(choose, LOUDNESS)]
  return Array.from({ length: Math.floor(clip.length / speed) }, (_, at) => {
    const sample = clip[Math.floor(at * speed)] ?? SILENCE
    return (sample - SILENCE) * loudness
  })
}

const silence = (seconds: number): number[] => new Array(Math.round(seconds * SAMPLE_RATE_HERTZ)).fill(0)

/**
 * A code read aloud twice, as a WAV file of about 60 kB: pauses of changing length, changing speed, a little noise. Which
 * is which follows from `grain` alone, so asking again tells a program nothing new.
 */
export function speakCode(code: string, grain: Uint8Array, language: Language = 'vi'): Buffer {
  const clips = CLIPS[language]
  const choose = chooser(grain)
  const samples = silence(FIRST_PAUSE_SECONDS)
  for (let time = 0; time < TIMES_READ; time++) {
    if (time > 0) samples.push(...silence(PAUSE_BEFORE_AGAIN_SECONDS))
    for (const digit of code) samples.push(...spoken(clips, digit, choose), ...silence(between(choose, GAP_SECONDS)))
  }
  const bytes = Buffer.from(
    samples.map((sample) => {
      const noisy = SILENCE + sample + (choose() - 0.5) * 2 * NOISE_SAMPLES
      return Math.max(0, Math.min(SAMPLE_MAX, Math.round(noisy)))
    }),
  )
  return Buffer.concat([wavHeader(bytes.length), bytes])
}

/** RIFF, PCM, one channel, eight bits. */
function wavHeader(dataBytes: number): Buffer {
  const header = Buffer.alloc(WAV_HEADER_BYTES)
  header.write('RIFF', 0)
  header.writeUInt32LE(WAV_HEADER_BYTES - 8 + dataBytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLE_RATE_HERTZ, 24)
  header.writeUInt32LE(SAMPLE_RATE_HERTZ, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(dataBytes, 40)
  return header
}
