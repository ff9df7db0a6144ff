/**
 * Quantities: {@link io.standfirst.figures.FigureReader} finds every {@link
 * io.standfirst.figures.Figure} of a text with value, unit, bound, what it counts, when and says
 * who, ranked by how key it is.
 *
 * <p>{@code Scanner} cuts a sentence into {@code Lexemes}; {@code Moments} marks its times; {@code
 * SentenceReader} walks the rest, where {@code NumberNames} says which numbers only name, and
 * {@code QuantityReader} puts one quantity together from {@code Terms} (number, currency, measure,
 * rate), {@code Ranges}, {@code Bounds}, {@code Directions} and {@code NounPhrases}. {@code
 * Subject} says what it is of ({@code WordUses} tells nouns from verbs, {@code NounGroups} and
 * {@code NounChains} find phrases, {@code Clauses} their subjects, {@code Holders} whose the thing
 * is); {@code Timing}, {@code Attribution} and {@code Certainties} read what else surrounds it;
 * {@code Duplicates} merges, {@code KeyRanking} orders by {@code KeyFeatures}. {@link
 * io.standfirst.figures.FigureChecks} holds the figures against one another. Words and units are
 * tables beside the classes.
 */
@NullMarked
package io.standfirst.figures;

import org.jspecify.annotations.NullMarked;
