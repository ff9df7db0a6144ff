/**
 * A number with its unit and rate.
 *
 * <p>{@code Terms} reads one, with currency signs, measures in two units, letters that scale;
 * {@code Ranges} joins two.
 */
@NullMarked
package io.standfirst.figures.term;

import org.jspecify.annotations.NullMarked;
