/**
 * Figures held against one another.
 *
 * <p>{@link io.standfirst.figures.check.FigureChecks} says which of one text cannot all be right: a
 * change and its ends, a share and its parts, two currencies at one rate, a total and its parts.
 */
@NullMarked
package io.standfirst.figures.check;

import org.jspecify.annotations.NullMarked;
