/**
 * The words around an amount, and noun phrases.
 *
 * <p>{@code Bounds} leave an amount open on a side, {@code Directions} move it, {@code NounPhrases}
 * are what it counts; {@code Grammar} holds the three. {@code WordUses} tells nouns from verbs,
 * {@code NounGroups} and {@code NounChains} find the phrases of the rest of a sentence. {@code
 * LanguageNouns} are what is counted in other languages than English.
 */
@NullMarked
package io.standfirst.figures.phrase;

import org.jspecify.annotations.NullMarked;
