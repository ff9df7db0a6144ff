package io.standfirst.figures.phrase;

/**
 * A noun phrase of a sentence.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param head the lexeme of its head noun
 * @param name the phrase with its head in the singular
 * @param code the head alone, in the singular and lower case; "person" for people by nation
 */
public record Noun(int from, int to, int head, String name, String code) {}
