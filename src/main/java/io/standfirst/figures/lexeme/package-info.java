/**
 * A sentence as signs.
 *
 * <p>{@code Scanner} cuts it into {@code Lexemes}: words, signs, and numbers in digits, which
 * {@code DigitRun} and {@code HanNumerals} read by value in whatever script they stand. Knows no
 * word.
 */
@NullMarked
package io.standfirst.figures.lexeme;

import org.jspecify.annotations.NullMarked;
