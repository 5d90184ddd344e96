import { z } from 'zod'
import { moods } from './moods.ts'

export const mood = z.enum(moods)
