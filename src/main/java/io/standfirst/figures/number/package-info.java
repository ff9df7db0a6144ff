/**
 * Numbers, without what they count.
 *
 * <p>{@code NumberGrammar} reads those in digits, in English words and in both: cardinals,
 * ordinals, fractions, proportions. {@code Numerals} turns the words of five other languages into
 * digits before anything else is read; {@code NumberCodes} tells digits that are no number by their
 * shape.
 */
@NullMarked
package io.standfirst.figures.number;

import org.jspecify.annotations.NullMarked;
