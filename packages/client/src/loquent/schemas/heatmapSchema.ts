import * as z from 'zod/mini';
import { count, held, wholeBetween } from '../../wire/primitives';

/** Cells of a heatmap, read leniently: how they are written is inferred, what day and hour mean is not. */
export const heatmapSchema = z.array(
  z.looseObject({
    day_of_week: held(wholeBetween(1, 7)),
    hour: held(wholeBetween(0, 23)),
    count: held(count),
  }),
);
