/**
 * Quantities: {@link io.standfirst.figures.FigureReader} finds every {@link
 * io.standfirst.figures.Figure} of a text with value, unit, bound, what it counts, when and says
 * who, ranked by how key it is.
 */
@NullMarked
package io.standfirst.figures;

import org.jspecify.annotations.NullMarked;
