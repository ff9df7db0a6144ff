/**
 * Words: what a text is made of, found once and shared by everything that reads it.
 *
 * <p>{@link io.standfirst.text.AnalysedText} holds the text with its paragraphs and {@link
 * io.standfirst.text.Sentence}s; every place in it is a {@link io.standfirst.text.Span}; {@link
 * io.standfirst.text.Language} says what it is written in.
 */
@NullMarked
package io.standfirst.text;

import org.jspecify.annotations.NullMarked;
