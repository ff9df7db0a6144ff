/**
 * Words: what a text is made of, found once and shared by everything that reads it.
 *
 * <p>{@link io.standfirst.text.AnalysedText} holds the text with its paragraphs, {@link
 * io.standfirst.text.Sentence}s, {@link io.standfirst.text.Token}s and stems; every place in it is
 * a {@link io.standfirst.text.Span}; {@link io.standfirst.text.Language} says what it is written
 * in, which {@link io.standfirst.text.LanguageDetector} tells; {@link
 * io.standfirst.text.SpeechVerbs} tell who speaks, {@link io.standfirst.text.Cues} what leans on
 * what stands before. {@code SentenceSplitter} asks {@code FullStop} and {@code Continuation}
 * whether a mark ends a sentence.
 */
@NullMarked
package io.standfirst.text;

import org.jspecify.annotations.NullMarked;
