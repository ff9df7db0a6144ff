/**
 * How key a figure is to its text.
 *
 * <p>{@code KeyRanking} orders by a logistic score over {@code KeyFeatures}.
 */
@NullMarked
package io.standfirst.figures.rank;

import org.jspecify.annotations.NullMarked;
