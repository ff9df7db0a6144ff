/**
 * Quantities: every {@link io.standfirst.figures.Figure} of a text with value, unit, bound, what it
 * counts, when and says who, ranked by how key it is.
 *
 * <p>Here is the figure itself. {@code reader.FigureReader} finds those of a text, {@code
 * check.FigureChecks} holds them against one another; the rest is nobody else's business. Each
 * package knows those before it in this list and none after:
 *
 * <ul>
 *   <li>{@code lexeme}: a sentence as words, signs and digits
 *   <li>{@code lexicon}: what is known of words
 *   <li>{@code number}, {@code unit}: numbers; what they are told in
 *   <li>{@code date}, {@code phrase}: times; the words around an amount
 *   <li>{@code name}, {@code term}: numbers that only name; numbers with their units
 *   <li>{@code quantity}: the quantities of a sentence
 *   <li>{@code subject}, {@code circumstance}: what a quantity is of; when, and who says so
 *   <li>{@code rank}, {@code check}: which figures are key; which disagree
 *   <li>{@code reader}: the way through all of them
 * </ul>
 *
 * <p>Words and units are tables beside the classes that read them.
 */
@NullMarked
package io.standfirst.figures;

import org.jspecify.annotations.NullMarked;
