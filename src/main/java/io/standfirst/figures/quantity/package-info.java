/**
 * The quantities of a sentence.
 *
 * <p>{@code SentenceReader} walks it between its times; {@code QuantityReader} puts a {@code
 * Quantity} together from terms, ranges, bounds, directions and the noun that is counted; {@code
 * Ages}, {@code Ranks}, {@code Scores} and {@code Multiples} are read by rules of their own. What
 * only shows once all are read ({@code Intervals}, {@code GroupSizes}, {@code Ellipsis}, {@code
 * Reversals}, {@code CountedBefore}) comes last.
 */
@NullMarked
package io.standfirst.figures.quantity;

import org.jspecify.annotations.NullMarked;
