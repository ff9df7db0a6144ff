/**
 * When an amount holds, who says so, and how sure they are.
 *
 * <p>{@code Timing} and {@code DurationDates}, {@code Attribution}, {@code Certainties}.
 */
@NullMarked
package io.standfirst.figures.circumstance;

import org.jspecify.annotations.NullMarked;
