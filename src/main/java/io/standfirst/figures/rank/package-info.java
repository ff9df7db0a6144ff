/**
 * How key a figure is to its text.
 *
 * <p>{@code KeyRanking} orders by a logistic score over {@code KeyFeatures}: what a figure is,
 * where it stands ({@code Places}), how its sentence tells it ({@code Wording}), and how near it is
 * to what the text and its title are about ({@code Topic}).
 */
@NullMarked
package io.standfirst.figures.rank;

import org.jspecify.annotations.NullMarked;
