/** Arbitrary results, followers and reviews. */
import fc from 'fast-check';
import { type Followers, followersId, MEASURES, type Numbers } from '../../src/domain/result';
import { type Review, reviewId } from '../../src/domain/review';
import { anyDay, anyInstant, anyPlatform, anyText } from './arbitraries';

const times = {
  createdAt: anyInstant,
  updatedAt: anyInstant,
  deletedAt: fc.option(anyInstant, { nil: null }),
};
const count = fc.nat(10_000_000);

export const anyNumbers: fc.Arbitrary<Numbers> = fc.record(
  Object.fromEntries(MEASURES.map((measure) => [measure, count])),
  { requiredKeys: [] },
);

export const anyFollowers: fc.Arbitrary<Followers> = fc
  .record({ ...times, platform: anyPlatform, day: anyDay, count })
  .map((one) => ({ ...one, id: followersId(one.platform, one.day) }));

export const anyReview: fc.Arbitrary<Review> = fc
  .record({
    ...times,
    kind: fc.constantFrom('week' as const, 'month'),
    first: anyDay,
    well: anyText,
    badly: anyText,
    next: anyText,
    tasked: fc.array(anyText, { maxLength: 3 }),
  })
  .map((one) => ({ ...one, id: reviewId(one) }));
