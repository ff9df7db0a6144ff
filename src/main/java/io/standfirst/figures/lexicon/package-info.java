/**
 * Words, and what is known of them without their sentence.
 *
 * <p>{@code WordClasses} says what a word can be, {@code Lemmas} what it is the plural of, {@code
 * WordSets} what it tells of a sentence; {@code Lexicon} holds the three. {@code Tables} reads
 * every table of the room, {@code Phrases} finds entries of several words, {@code Glosses} puts the
 * small words of other languages into English ones.
 */
@NullMarked
package io.standfirst.figures.lexicon;

import org.jspecify.annotations.NullMarked;
